/**
 * Conditions that are one wherever they stand. Source: names in the ICD-10-CM categories (F, G, H, E, I, J
 * K, L, M, N, Q, C), the SSA Listing of Impairments, 28 CFR 35.108 and 45 CFR 84.4, in the words notes use.
 */
export const conditions = `
heart atack,kidney dz|disease stage,stage #|two|three|four kidney|cancer|copd,detatched|torn retina,gastric bypass,low iron,bilateral loss,drug baby,cateracts,cateracks,hernea,a 1 c,a1c,test strips,inr checks,tore|torn|ruptured achilles,thick glasses|lenses,id intellectual,sp ed,feet turn in,built up shoe,shoe|shoes lift|insert|inserts,special inserts
belly|stomach|heart|breathing stuff,titanium|metal|plastic|new|fake knee|hip|shoulder|leg,mind of about? a # yr|year old,crushed heel|ankle|foot|hand|pelvis,a boot on @owner foot|leg,r and s sounds,elopes when,headaches since
carpal tunnell,borderline iq,health stuff,blood pressure sky high|through the roof,on o2,scd rating,fistula
little person,fused l|c|@body|@loose,a seizer,chronic fatigue,the fatigue,slow processing|processor,early dementia,anger mgmt|management with|and|for,mental health court
mtbi,herniated l|c,heel spurs,spurs in both|@owner heels|feet|neck|back,frostbite took,lipreads,lip reads,lip reader,my|her|his condition,cutting again|on,voices come|came|comes,two|several|three|many|# strokes|seizures|surgeries
p t s d,h i v,c o p d,a d h d,o c d,t b i,copd,leg|lung clots,drop attacks,blank spell,border line personality,para plegic,die a betis,post partem,seizure alert|dog
turrets syndrome?,skitsofrenia,chrones,crones disease,brittle diabetic,mild downs,hearing aides,narcolepsy,ostomy,colostomy,permanent and total,color blind,autistic traits|tendencies|like,pace maker,c pap
carpal|carple|carpel tunel|tunnle|tunel,hearing|vision|learning|cognitive|physical|mental|intellectual disability type,type|kind of disability,blind spot,breathing machine|treatments,neuro fibra,blood levels,nervus|nervous break~down
idd,smi,sld,cva,bka,lbp,alzheimers,panick|panic atack|attack,mh dx|issue|hx|history|tx|needs|services|counseling|provider|diagnosis,hx mh,autisim,atism,pstd,ptds,astma,canser,cancr,lupis,lupas,palsey,palsie,athsma,deppression,anixety,alzhiemers,add~hd,oldtimers~disease,sickle sell,dystrophy,blue baby,flat feet
retardation,mute,tremor,heart murmer,hernated disc,sickel cell,old timers,crones,selectively mute,quad since|after,cgm,wired different|differently,better off dead,iv user,pill head|popper,strung out,oncologist,neurologist,no hands|arms|legs|feet,in a chair
torticollis,torticolis,dupuytren,myasthenia,stargardt,charcot,irlen,alpha gal,nf 1,pnes,avn,hbp,rsds,rsd,eczma,excema,ashma,cistic fibrosis,sikle cell,spina bifeda,long hauler,tremens,mild mr,gowt,emfazema,shogrins,soriasis,rosacea,neuralgia,headshrinker,breakdown,osteogenesis,huffing,overdosed,trigeminal
one|1 kidney,mind of a child,emh,mr room|class|program,macular,liver list,cutter,encephalitis,low vison,white cain,deef,nervus|nervous brakedown,eyesite,pacemakers,tore up @owner? @side? @body|@loose,color deficient,pain contract,frostbit toes|fingers|feet,functional capacity
hashimoto,hopeless,tearful,apnia,ankziety,asbergers,chrohns,crohns,incapacity,depth perception,permanent and total,t 1 d,t 2 d,head pointer,medically certified|unfit|exempt,unfit for work,id mild|moderate|severe,eeg,hydro~cephalus
keratoconus,nystagmus,vitiligo,alopecia,lymphedema,myeloma,raynauds,dysthymia,cyclothymia,trichotillomania,pmdd,arfid,dysmorphia,tardive dyskinesia,avm,cidp,mcas,kyphosis
preeclampsia,dysplasia,djd,spmi,capd,dmdd,limb difference,chemo brain,brain fog,cluster headaches,chemical sensitivity,binge eating,selective mutism,wernicke
birth injury|trauma|defect,safety plan,end|ended @owner own? life,take|took @owner own life,end it all,crisis line|hotline|text,asthama,astham,carpel tunnel,bi poler|polor,bipoler,diabeetus,diabetis,sugar diabeetus|diabetis,athritis,arthur~itis,skitso,schitzo,skitzophrenic,dislexia,dislexic,anxity,anxeity,epilespy,siezure,seziure,altzheimers,oldtimers,fibromyalga,siatica,scitica,hypertention
deaf,depressed,handicapped,bedridden,homebound,manic,delusional,sober,institutionalized,incapacitated,frail
forgetful,wheelchair bound,severely|very|clinically depressed,medically fragile,dependent on oxygen,mentally stable
a cancer survivor,suicidal,meniere,dwarfism,dwarf,albinism,albino,cleft palate|lip,clubfoot,huntington,hydrocephalus
scleroderma,sjogren,raynaud,ptss,psychotic,neurofibromatosis,guillain,marfan,chiari,amnesia,edema,delusions
hypermobility,spastic,endocrine,dysautonomia,dyspraxia,misophonia,ataxia
mental|medical|dual|psychiatric health? diagnosis,behavior problem|issue,bipolor,skitzo,aspergers,chron
clinical depression,tunnel vision from,crooked spine,water on the brain,blood disorder,cognitive delays?
low functioning,bells palsy,long covid,sleep disorder,separation anxiety,test anxiety,hypertensive,full blown aids
hip|knee|back|joint trouble,addiction,adhd,afib,agoraphobia,agoraphobic,alcoholic,alcoholism,alzheimer,amputated
amputation,amputee,anemia,anemic,aneurysm,angina,anorexia,anorexic,anxiety,aphasia,apraxia,arrhythmia,arthritic
arthritis,asd,asma,asperger,asthma,asthmatic,aud,autism,autistic,autoimmune,bipolar,blackouts,blindness,bpd,bulimia
bulimic,cancer,cataract,celiac,chf,cirrhosis,ckd,claustrophobia,claustrophobic,colitis,colorblind,congenital
convulsions,copd,cptsd,crohn,crps,deafblind,deafness,degenerative,dementia,depression,depressive,diabetes,diabetic
disabling,dissociative,dvt,dyscalculia,dysgraphia,dyslexia,dyslexic,dystonia,eczema,emphysema,endometriosis,epilepsy
epileptic,esrd,fasd,fibro,fibromyalgia,gad,gerd,glaucoma,gout,hallucinating,hallucination,hemophilia,hepatitis,hiv
hodgkin,htn,huntingtons,hypertension,hyperthyroid,hyperthyroidism,hypoglycemia,hypoglycemic,hypothyroid
hypothyroidism,ibs,iddm,immunocompromised,incontinence,incontinent,insomnia,leukemia,lupus,lymphoma,malignant,mania
mdd,melanoma,migraine,mst,narcolepsy,narcoleptic,neurodivergent,neuropathic,neuropathy,nonverbal,obesity,ocd
osteoarthritis,osteoporosis,oud,overdose,palsy,pancreatitis,paralysis,paralyzed,paranoia,paranoid,paraplegic
parkinson,pcos,polio,psoriasis,psoriatic,psychosis,ptsd,quadriplegic,relapse,retarded,rheumatoid,schizo
schizoaffective,schizophrenia,schizophrenic,sciatica,scoliosis,seizures,stammer,stenosis,stutter,stutterer,sud,tbi
tendinitis,tendonitis,tinnitus,tourette,traumatized,tremors,tuberculosis,tumor,vertigo,withdrawals,attention deficit
bi polar,manic episode,post traumatic stress,posttraumatic stress,obsessive compulsive,seasonal affective
panic attack|disorder,mentally ill|challenged|handicapped|disabled|delayed|impaired|unstable|slow
mood disorder|swings
personality|eating|behavioral|behavior|conduct|adjustment|hoarding|chromosomal|processing|clotting disorder
borderline personality|intellectual,hear|heard voices,hearing voices|impaired|impairment|loss|deficit,self harm
cuts herself|himself,suicide attempt|ideation,attempted suicide,nervous breakdown|condition
emotional disturbance|disorder,emotionally disturbed,oppositional defiant,reactive attachment,intermittent explosive
on the spectrum,sensory processing|issues|overload,neuro divergent,down|turner|williams|pots syndrome,fragile x
fetal alcohol,spina bifida,muscular dystrophy|atrophy,lou gehrig,myasthenia gravis,grand|petit mal
brain damage|bleed,head|childhood|severe|complex trauma,ld in reading|math|writing,end stage renal,id|i dd
light sensitivity,repetitive strain|stress,chronic headaches|fatigue|pain|condition|health
herniated|bulging|slipped disc|disk,carpal tunnel,plantar fasciitis,frozen shoulder,torn meniscus|acl,ehlers danlos
t 2 dm,t 1 dm,dm 2|ii,macular degeneration,detached retina,lazy eye,legally|color|deaf blind,low vision|iq
visually|sight impaired,visual impairment,vision impaired|impairment|loss|problem,impaired vision|hearing
loss of hearing|vision|sight|limb,hard of hearing,hearing is impaired|bad|poor,ringing in ears,non verbal
speech impediment|impairment|disorder|disability
learning disability|disabled|disorder|impairment|disablity|difficulty,reading disability|disorder,math disability
auditory processing,developmental disability|delay|disorder|disabled,developmentally delayed|disable
delayed development,intellectual disability|delay|impairment,intellectually disabled|delayed|challenged
cognitive impairment|deficit|disability|delay|issues|decline,cognitively impaired|delayed|disabled
memory loss|problems|issues|impairment,cystic fibrosis,pulmonary fibrosis|embolism|disease,sickle cell,hep c|b
fatty liver,irritable|inflammatory bowel,acid reflux,kidney disease|failure,renal disease|failure|insufficiency
heart disease|failure|condition|murmur|attack|problems|trouble|issues,congestive heart,coronary artery
cardiac arrest|condition|issues,a fib,atrial fibrillation,high bp|cholesterol,deep vein thrombosis
blood clot|disorder,auto immune,immune disorder|compromised,thyroid disease|disorder|condition|problem|issues
graves|lyme disease,sleep apnea|disorder,morbidly obese,club|drop foot,restless leg,muscle spasms
nerve damage|pain|disorder,agent orange,substance abuse|use|misuse,alcohol abuse|dependence|dependency|problem|use
drug abuse|addict|dependence|dependency|problem,chemical dependency|dependence,chemically dependent
meth|heroin|fentanyl|cocaine|pill|methamphetamine|narcotics addict|abuse|user,opioid|opiate|drugs user
recovering|former|ex addict,drinking problem,problem drinker,chronic back pain,permanently injured,birth defect
terminally|chronically ill,shell shock,military sexual trauma,trauma history,history of trauma,brittle bones
foot drop,neurological disorder|condition|issue|problem
physical impairment|disability|limitation|restriction|handicap
physically disabled|handicapped|challenged|impaired|limited,iq of #,iq #,multiple sclerosis|personality
mental health,allergic to,live in a? group home,because|cause|due of|to health|sickness
workers? workers|workmans comp|compensation injury,a disability|condition that,mild|moderate|severe id,obese,mutism
burn survivor|scars,burns on,positive for
sickle cell anemia,sickles up,remission,remision,raynaud,raynauds,pica,hep from|in|on|c|b,the virus,undetectable,cystic,platelets,chiari,lymphedema,sarcoid,gastroparesis,pots syndrome,ehlers danlos,hidradenitis,eds,tia,tias,mini stroke|strokes,afib,a fib,neuropathy,silica in,silicosis,asbestosis,mesothelioma,jungle~rot|trench~foot,agent orange|gulf~war~syndrome,vertigo,sleepwalks,sleep walks,hepatitis,shingles,pituitary,blue baby`;

/**
 * Words and letters that are conditions only of a person: they need "has", "is", "with" or the like beside
 * them. Source: the abbreviations of chart and case notes; spec/text.md, design note 4.
 */
export const abbreviations = `
ms,add,cp,ra,ld,sld,hoh,dd,als,odd,sz,szs,dm,cf,ddd,oa,eds,aids,lbp,cva,tia,cad,pvd,sci,tmj,fas,sle,ptss,smi,rsi,sc
dm2,dm1,bvi,sli,apd,spd,ibd,cfs,rls,osa,npd,ebd,mci,mva,mi,mh,bh,sids,sed,pots,rad,ohi,bka,lcsw`;

/** Nouns of the same kind. */
export const needyNouns = `
the fits|spins|panic|horrors,her|his leg|legs|feet swell|swells|swelling,impairments,no|any|other|multiple impairments
stroke,seizure,disorder,syndrome,voices,ulcer,polyps,hernia,nerves,trauma,flashbacks,nightmares,limitation,limits
restriction,delays,allergy,ailment,chronic,blackout,tics,ticks,tremor,sugar,migrane,cyst,fibroids,lump,obese
overweight,gallstones,withdrawal,addict,meltdowns,outbursts,phobia,disease,a|her|his|health condition
physical restrictions,special need,the shakes|sugar,downs,spells,@poss spell|spells|panic,diagnosis,diagnosed,dx,cripple,sickly,junkie,crackhead,pothead,drunk,tweaker,wino,druggie,undiagnosed,panicky,mono,symptoms,surgeon,specialist,paralysis,drinks,drank,drinking,meth,heroin
cocaine,weed,dope,sugar diabetes,@poss diagnosis|illness|disorder|symptoms|episodes|treatment|treatments|recovery|addiction|limitations|restrictions|disabilities|challenges,bone spurs,pins and needles,disc problems
medical condition|problem,condition that limits|affects|prevents,cancer free
learning issues|problems|delay|challenges,speech delay,delayed speech`;

/** Predicates: true of a person after "is", "was", "went", or right before "in one ear". */
export const predicates = `
blind,impaired,crippled,immobile,unstable,addicted,slow,disable,diabled,disbled,a little slow,a bit slow
not disabled`;
