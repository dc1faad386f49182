/**
 * Treatments and the people who give them, longer than one visit. Source: common names of behavioural and
 * rehabilitation services; MeSH therapy headings as laymen shorten them.
 */
export const treatments = `
psychiatrist,psychologist,neoncologist,cardiologist,rheumatologist,endocrinologist,nephrologist
urologist,orthopedist,audiologist,shrink,chiropractor,hematologist
neuropsych,dialysis,chemo,chemotherapy,cbt,emdr,ect,inpatient,iop,detox,hospice,palliative
transfusion,hysterectomy,methadone|suboxone|mat clinic
psychiatric care|treatment|hospital|ward|unit|services|evaluation|help|hold|issues|condition|history|facility
psych eval|evaluation|ward|hospital|hold|unit|doctor|dr|appt|appointment|treatment|meds
psychological evaluation|testing|issues|problem|treatment,orthopedic doctor|surgeon|dr|specialist|appointment
pain|spine|back|heart|kidney|head|retina doctor|dr|specialist|surgeon|clinic
behavioral|behavior|radiation|physical|vision|occupational|speech|cognitive|aba|group|talk|trauma|family|art|equine|aqua|water|respiratory therapy
radiation treatments?,pt for @owner? @side? @body,tms|residential|outpatient|alcohol|drug|pain treatment
outpatient therapy|services|counseling|rehab
grief|mental~health|behavioral~health|substance~abuse|alcohol|drug|trauma counseling|counselor|therapist|provider|treatment|program|services|appointment
drug|alcohol and? alcohol? treatment|counseling|rehab|classes|assessment,treatment center|facility|program
recovery program|meeting|house|home|group|coach|court,sober living house?,oxford house,aa|na meeting|sponsor
celebrate recovery,narcotics anonymous,12|twelve step,rehab facility|center|stint|for
in|complete|enter|from|cardiac|stroke|pulmonary|to|out~of|physical rehab,wound care,pain management|mgmt,bone marrow
organ|liver|heart|kidney|cell transplant,transplant list,crisis stabilization|unit|center~stay
mental hospital|institution|facility|ward,state hospital,griffin memorial,nami group,support group for,dale rogers
red rock,carl albert community,counseling and recovery,cocmhc,creoks,grand lake mental health,laureate
home health nurse|aide comes`;

/** Words that also have an office meaning; they need a person who sees, attends or is in them. */
export const needyTreatments = `
therapy,therapist,counseling,counselor,counsellor,rehab,treatment,neurology,behavioral health
counseling sessions,halfway house,school for the? deaf|blind,clinic appt|appointment`;

/**
 * Short-term facts. Source: rule 6 of spec/text.md and the reasons people give for a missed day.
 */
export const medicalFacts = `
abortion,abscess,allergies,appendectomy,appendicitis,appendix,bedrest,biopsy,bloodwork,bronchitis,cellulitis
colonoscopy,coma,coronavirus,covid,cramps,dehydrated,dehydration,diarrhea,ekg
fever,flu,fmla,fracture,gallbladder,hives,hospitalization,hospitalized,icu,illness,infected,infection
influenza,mammogram,miscarriage,miscarried,mri,mrsa,nausea,nauseated,nauseous,norovirus
obgyn,pneumonia,postop,postpartum,pregnacy,pregnancy,pregnant,prenatal,quarantine,rash,rsv,scabies
shingles,sickness,sprain,strep,surgery,tonsillitis,tonsils,toothache,ultrasound,uti
vomiting,xray,post op|partum,pre op,outpatient procedure
medical procedure|debt|emergency|leave|attention|treatment|care|tests|testing|reasons|hold|absence|issue
gastric bypass|sleeve,c section,knee scope,gall bladder,wisdom teeth|tooth,tooth|teeth extraction|pulled|ache
root canal,dental emergency|procedure|surgery|work,cyst removed|removal,ct|cat scan,x ray,blood|lab work,sleep study
is|was expecting,expecting a|her|their? baby|child|twins|first|second|third,gave|giving birth
had|having|deliver a|her|the|twins baby,just had twins|her,# weeks|months|wks|mos pregnant|along,due to deliver
went|in into? labor,maternity leave,on maternity,bed rest,morning sickness,tested positive
stomach bug|virus|flu|pain|ache|issues|problem|cramps,food poisoning,urinary tract,kidney stone,chicken pox
pink eye,throwing|threw up,allergic|immunization reaction,reaction to the? first? shot|vaccine|medicine
chest|abdominal pain,sore throat,bad|head cold,has|had a? cold,caught a? cold|virus|bug,upper respiratory
was|is|been|stayed|still|currently|were|be|while|in|from|into|left in? the? hospital|hosp
went|taken|rushed|go|going|back|drove|headed|took|sent|transported|admitted to the? hospital|hosp|er,admitted to
at the? hospital since|with|until|on,hospital stay|visit|release|discharge|bill,emergency room
urgent|intensive care,failed the? drug|ua screen|test?,runs in her|his|the family,hernia repair
released|cleared by|from her|his|the? dr|doctor|physician|surgeon|er,released to return|work
return to work release|note,doctor|dr released|cleared|says|ordered|put|told|took|wants,lost the baby,dr cleared,sick leave from|due
call in sick,out|got sick,not|isnt|wasnt|doesnt|didnt feel well|good,feeling well|bad|ill|sick|poorly
under the weather,hurt herself|himself,broke out in,tubal ligation,life flighted,on life support,poison ivy
medically cleared|excused|necessary,came back positive|with high,audiogram showed,baby due,@owner baby due
doctor|dr|drs|dentist|dental|physician|clinic|medical|surgeon|specialist|health @visit,nicu,nursery icu`;

/** Words that are medical facts only of a person. */
export const needyMedicalFacts = `
sick,ill,dentist,checkup,twins,a? transplant,an operation,in|at? the er,her|his doctor|dr|physician,a check up
surgery recovery,a? cast`;
