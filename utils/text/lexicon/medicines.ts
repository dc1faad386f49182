/**
 * Medicines a note may name. Source: RxNorm ingredient and brand names and the NIMH medication booklet,
 * the ones taken for months or years and those that name a condition by themselves.
 */
export const medicines = `
focalin,trintellix,remeron,geodon,invega,tegretol,jardiance,plavix,enbrel,symbicort,singulair,meloxicam,imitrex
aimovig,biktarvy,ketamine,spravato,sublocade,guanfacine,intuniv,rexulti,caplyta,pristiq,xyzal,mobic,celebrex,botox
repatha,entyvio,stelara,skyrizi,dupixent,cosentyx,nurtec,ubrelvy,farxiga,januvia,humalog,novolog,ventolin,breo
spiriva,serakwell,zanex,steriods,nitro,nitroglycerin,hydros,oxys,percs,xanies,blockers,humulin,basaglar,tresiba,levemir,novolin,glipizide,cogentin,thorazine,lithobid,trileptal,vimpat,propranolol,plaquenil,otezla,xeljanz,rinvoq,remicade,copaxone,ocrevus,descovy,truvada,prolia
levodopa,donepezil,provigil,modafinil,lunesta,chantix,oxycontin,dilaudid,tizanidine,zanaflex,xolair,flovent,trelegy,coreg,norvasc,diovan,requip,sinemet,mirapex,exelon,zofran,narcan
blood pressure medicine|medication|meds|pill,abilify,adderall,addrall,aderall,advair,albuterol,alprazolam,ambien
amitriptyline,amlodipine,antabuse,antianxiety,anticonvulsant,antidepressant,antipsychotic,antiretroviral,antiseizure
aricept,atenolol,ativan,baclofen,benzodiazepines,benzos,buprenorphine,bupropion,buspar,buspirone,celexa,clonazepam
clonidine,clozapine,clozaril,concerta,cortisone,coumadin,cyclobenzaprine,cymbalta,depakote,diazepam,dilantin,effexor
eliquis,flexeril,fluoxetine,gabapentin,haldol,haloperidol,humira,hydrocodone,hydroxyzine,immunosuppressants
infusions,insulin,insuline,keppra,klonopin,lamictal,lamotrigine,lantus,lasix,latuda,levetiracetam,levothyroxine
lexapro,lipitor,lisinopril,lorazepam,lortab,losartan,lyrica,metformin,methadone,methotrexate,methylphenidate
metoprolol,mmj,morphine,mounjaro,naltrexone,namenda,neurontin,norco,olanzapine,opiates,opioids,oxycodone,ozempic
painkillers,paxil,percocet,prazosin,prednisone,pregabalin,proair,prozac,psychotropic,quetiapine,risperdal
risperidone,ritalin,robaxin,semaglutide,seroquel,sertraline,soma,ssri,straterra,strattera,suboxone,subutex
sumatriptan,synthroid,topamax,topiramate,tramadol,trazadone,trazodone,trulicity,valium,vicodin,vivance,vivitrol
vraylar,vyvanse,warfarin,wegovy,welbutrin,wellbutrin,xanax,xarelto,zoloft,zolpidem,zyprexa,anti depressant
lithium carbonate,mood stabilizer,psych med|medication,psychiatric meds|medication|medicine,fentanyl|nicotine patch
pain pill|meds|medication|killers|medicine|shots|injections|patch,narcotic meds|medication|pain
muscle relaxer|relaxant,medical marijuana|cannabis,blood thinner,biologics injection,b 12 shots
allergy|testosterone shots,steroid shot|injection,epidural injections,nerve block,depo shot,hormone therapy
melatonin prescribed`;

/** General words for medicines; they need "takes", "on", "his", "needs". */
export const needyMedicines = `
meds,medication,medicine,prescription,pills,shots,injection,infusion,lithium,steroids,narcotics,stimulant,sedative
medication for|change|management|adjustment,meds for|adjusted,prescription meds|medication|drugs|medicine
side effects,med change|check|management,sleeping pills,sleep meds|aid`;
