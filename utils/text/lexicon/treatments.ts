/**
 * Treatments and the people who give them, longer than one visit. Source: common names of behavioural and
 * rehabilitation services; MeSH therapy headings as laymen shorten them.
 */
export const treatments = `
drug court|ct,neuropsych report|eval|evaluation|testing,psych floor|hosp,indian clinic|health|hospital for|every|on|appt,clubhouse,peer support @self|gal|guy|group|specialist|person,davita,hold at|in,in and out of griffin|rehab|treatment|hospital|jail,boys home,ot|speech at|in school|hillcrest|kaiser|clinic,aba as|for|since|therapy,substance program,transitional|supported employment,job coach from|through|thru,vet center in|at|for,back at|in st|saint|griffin|laureate,forensic center
hab tech|tech,@owner pca,neuro|cardio|ortho said|says|appt|doctor|in|at,group at|with,on the kidney|liver|heart|transplant list,starting point,finished alpha,case manager there|at grand|red|creoks|griffin
saint|st _ behavioral,behavioral health|unit|center|hospital,act team,discharge summary|papers from,from|at|with|through|thru griffin|grand~lake|red~rock|creoks|carl~albert|laureate|parkside|taliaferro,shot monthly|every month,dr|doctor|doc|np|counselor|therapist at grand~lake|griffin|red~rock|creoks|the~va|mental~health
has an aide,aide come|comes|coming mornings|evenings|daily|in|at,job coach from dale~rogers|work~ready,supported employment,central oklahoma community,hospital stays,group home in|for|at,medical|psych records from red~rock|griffin|creoks
psych|psychiatric doc|doctor|nurse|report|testing|np,psychological eval|evaluation|testing,intensive outpatient,school psych report|eval|evaluation,in~home|home|personal~care|morning aide|helper,vet ctr|center counselor|seeing|saw|group,feeding pump,speech eval|evaluation,crisis|calm center
mind|head doctor|doc,cancer center|place|doctor,oncology,oncologist,the drip,@count|#|few|couple days|weeks|nights|months at|in griffin|laureate|carl~albert|parkside|red~rock|vinita|valley~hope|roadback|rehab|treatment|inpatient
goes~to|attends|has|in group on|weekly|twice|therapy,home health nurse,skin graft,wound care,vivitrol|monthly shot,emgality,ajovy,aimovig,vyvanse,step~down at|unit|program,day|partial hospital|treatment program
vet|veterans center for|group|counselor|counseling,va|vet~center group,tms|ect treatments,habilitation|hab specialist|staff|aide|training|training~specialist,hab aide|staff,aide comes|helps|gets|bathes
in|goes~to|attends|gets|receiving|receives|going~to|needs counseling,in? home health care|nurse
has|her|his|with a? home health? aide,aide|nurse at|comes|in~home|to~the~house
mental health court|clinic|counselor|doctor|provider,methadone,psychiatrist,psychologist,cardiologist,rheumatologist
endocrinologist,nephrologist,urologist,audiologist,shrink,chiropractor,dialysis,chemo,chemotherapy,cbt,emdr,ect
inpatient,iop,detox,hospice,hysterectomy,methadone|suboxone|mat clinic
psychiatric care|treatment|hospital|ward|unit|services|evaluation|help|hold|issues|condition|history|facility
psych eval|evaluation|ward|hospital|hold|unit|doctor|dr|appt|appointment|treatment|meds
psychological evaluation|testing|issues|problem|treatment,orthopedic doctor|surgeon|dr|specialist|appointment
pain|spine|back|heart|kidney|head|retina doctor|dr|specialist|surgeon|clinic
behavioral|behavior|radiation|physical|vision|occupational|speech|cognitive|aba|group|talk|trauma|family|art|equine|aqua|water|respiratory therapy
radiation treatments?,pt for @owner? @side? @body,tms|residential|outpatient|alcohol|drug|pain treatment
outpatient therapy|services|counseling|rehab
grief|mental~health|behavioral~health|substance~abuse|alcohol|drug|trauma counseling|counselor|therapist|provider|treatment|program|services|appointment
drug|alcohol and? alcohol? treatment|counseling|rehab|classes|assessment,treatment center|facility|program
recovery program|meeting|house|home|group|coach|court,sober living house?,oxford house,celebrate recovery
narcotics anonymous,rehab facility|center|stint|for
in|complete|enter|from|cardiac|stroke|pulmonary|to|out~of|physical rehab,wound care,pain management|mgmt
organ|liver|heart|kidney|cell transplant,transplant list,crisis stabilization|unit|center~stay
mental hospital|institution|facility|ward|unit|pod|wing
mental health unit|ward|pod|wing,rsat,dose|dosing clinic,goes~to|sees dr|doctor _ for,for @owner moods|nerves|back|pain|heart|sugar|head,told not to drive|lift|work|bend,dbt,behavioral unit,aa mtg|mtgs|at,sponsor called|says|told,independent living,assisted living,aide who|that|to helps|help,ryan white,a bed at,meetings most|every,home care aide,has|have|gets|had|needs home health,home health coming|comes|twice|nurse|visits,outpatient|outpt pt|tx|treatment|program|order|for|at,outpt,med mgmt|management appt|appointment,tms,psych shot,monthly|weekly|quarterly|nightly shot|injection|infusion,day program|hab,mr program,is|was|been seen at|by|for,hurting too|so|bad|all,doing|done~with|goes~to|finished pt|ot|speech for|twice|after|on|at,in pt|ot for|twice|after,physical|occupational|speech therapy|therapist,doses at|daily|every|in|before,mhmr housing|services|worker|clinic|case|doctor,state hospital,support group for,counseling and recovery
grand lake mental health`;

/** Words that also have an office meaning; they need a person who sees, attends or is in them. */
export const needyTreatments = `
attend|goes~to|going~to|go~to|went~to|at|in|thru|through|with aa|na,aa|na meeting|sponsor,therapy,therapist,rehab,treatment,neurology
behavioral health,halfway house,school for the? deaf|blind,clinic appt|appointment
sees|seeing|saw|see|has|her|his a? counselor|counsellor,counseling for|at|weekly|every|again,red rock,creoks
va counselor|group|hospital|doctor|doc|clinic|appointment|appt|program,rose rock,teen challenge,valley hope,hope community,meadowlake,shadow mountain,jim? taliaferro,dean mcgee,jd mccarty,edwin fair,wellspring,bill willis,eastern state,@poss sponsor,dale rogers,griffin memorial,laureate,northcare,parkside,cocmhc`;

/**
 * Short-term facts. Source: rule 6 of spec/text.md and the reasons people give for a missed day.
 */
export const medicalFacts = `
abortion,allergies,appendectomy,appendicitis,appendix,bedrest,biopsy,bronchitis,coma,covid,cramps,dehydrated
dehydration,diarrhea,fever,flu,fmla,fracture,gallbladder,hospitalization,hospitalized,icu,illness,infected,infection
influenza,miscarriage,miscarried,mri,nausea,nauseous,pneumonia,postpartum,pregnancy,pregnant,quarantine,rash,rsv
shingles,sickness,sprain,strep,surgery,tonsillitis,tonsils,toothache,ultrasound,uti,vomiting,xray
medical procedure|debt|emergency|leave|attention|treatment|care|tests|testing|reasons|hold|absence|issue,c section
gall bladder
gall~bladder|gallbladder|appendix|tonsils|spleen|kidney|uterus|thyroid out|removed|taken
# wks|weeks|mos|months boot|cast|brace|sling|crutches,in|wearing|wears a walking? boot|cast|sling
born at # wks|weeks|weeks,expecting in|around @month|spring|summer|fall|winter|may,lice,antibiotics,contractions,impetigo,mumps,measles,chlamydia,thrush,colic,mrsa,staph,prenatal,upt,abscess,boil,whooping cough,punctured|collapsed lung,water broke,early labor,heart bypass,burn unit,maternity ward|sizes|clothes,came|come down with,lost a baby,pins put in,popped a stitch,coughing up,ingrown nail|toenail
off work until|till|per|for,full release,discharge papers,hospital bracelet,delivered a|her|last|on|the|by,having a? baby,baby came|comes|is early?,@count months|weeks|mos along|pregnant|far,has|had|having|have a procedure,type 1|2|one|two diabetic?,tore @owner acl|meniscus|rotator,dental extraction,nerve study|conduction,donate|donated|gave a kidney
croup,mammogram,hyperemesis,trimester,due date,due in # weeks|wks|days,d and c,fit for duty,delivered #,return to work slip,pins and needles,expecting and,put off work,hand foot,bone doctor,eye doctor,heart doctor,lasik,delivered mon|tues|wed|thurs|fri|sat|sun,new baby at|home,cataract surgery,mastectomy,vasectomy,colonoscopy,on bed~rest,open heart,snake bit,ambulance,ventilator,tubes tied,tooth|teeth extracted|pulled,cat|ct scan,nurse come|comes|out out|twice|by,tested positive,positive covid|for,covid positive
about|ready to pop,bun in the oven,baby on the way,due any day,goes|went|going|go under the knife,down|out|sick|home|laid~up with|w the|a? mono|flu|strep|covid|pneumonia|bug|virus|cold|bronchitis|surgery
born early|premature,preemie|premie,@self|shes|she~is|is due in|on? @month,wisdom teeth|tooth,tooth|teeth extraction|pulled|ache,root canal,x ray,sleep study,is|was expecting
expecting a|her|their? baby|child|twins|first|second|third,gave|giving birth,had|having|deliver a|her|the|twins baby
just had twins|her,# weeks|months|wks|mos pregnant|along,went|in into? labor,maternity leave,on maternity,bed rest
morning sickness,tested positive,stomach bug|virus|flu|pain|ache|issues|problem|cramps,food poisoning,kidney stone
chicken pox,pink eye,throwing|threw up,allergic|immunization reaction,reaction to the? first? shot|vaccine|medicine
chest|abdominal pain,sore throat,bad|head cold,has|had a? cold
was|is|been|stayed|still|currently|were|be|while|in|from|into|left in? the? hospital|hosp
went|taken|rushed|go|going|back|drove|headed|took|sent|transported|admitted to the? hospital|hosp|er,admitted to
hospital stay|visit|release|discharge|bill,emergency room,urgent|intensive care,failed the? drug|ua screen|test?
runs in her|his|the family,hernia repair,released|cleared by|from her|his|the? dr|doctor|physician|surgeon|er
doctor|dr released|cleared|says|ordered|put|told|took|wants,lost the baby,dr cleared,call in sick,out|got sick
not|isnt|wasnt|doesnt|didnt feel well|good,feeling well|bad|ill|sick|poorly,under the weather,hurt herself|himself
poison ivy,came back positive|with high,audiogram showed,baby due
doctor|dr|drs|dentist|dental|physician|clinic|medical|surgeon|specialist|health @visit,nicu`;

/** Words that are medical facts only of a person. */
export const needyMedicalFacts = `
sick,ill,dentist,checkup,twins,a? transplant,in|at? the er,her|his doctor|dr|physician,surgery recovery,a? cast`;
