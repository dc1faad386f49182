/**
 * Words about a person that belong in the demographic section alone (29 CFR 38.41(b)(3), "including
 * information that could lead to the disclosure of a disability"). A first, careful list: what is plain in
 * almost every sentence. Sources are the example lists of 28 CFR 35.108 and the SSA Listing of
 * Impairments for the conditions, WIOA practice for benefits and devices. One phrase a line.
 */
export const plainTerms = `
disability|disabilities|disabled veteran|ada accommodation for his|ada accommodation for her
epilepsy|epileptic|seizures|seizure disorder|cerebral palsy|muscular dystrophy|multiple sclerosis|spina bifida
bipolar|bi-polar|schizophrenia|schizophrenic|schizoaffective|ptsd|post traumatic stress|post-traumatic stress
autism|autistic|asperger|aspergers|asperger's|adhd|dyslexia|dyslexic|dyscalculia|tourette|tourettes|tourette's
learning disorder|learning disabled|intellectual disability|intellectually disabled|developmentally delayed|developmental delay
depressed|clinical depression|major depression|suffers from depression|has depression|anxiety disorder|panic attacks|panic disorder|severe anxiety
deaf|hard of hearing|hearing loss|hearing impaired|hearing impairment|legally blind|visually impaired|visual impairment|low vision|vision loss
paralyzed|paraplegic|quadriplegic|amputee|amputation|amputated|wheelchair bound|in a wheelchair|uses a wheelchair|her wheelchair|his wheelchair
prosthesis|prosthetic leg|prosthetic arm|his walker|her walker|his cane|her cane|uses a cane|uses a walker|oxygen tank|cochlear implant|her hearing aids|his hearing aids|wears hearing aids
traumatic brain injury|brain injury|tbi|stroke survivor|had a stroke|parkinson's|parkinsons|alzheimer's|dementia|huntington's
diabetes|diabetic|insulin|dialysis|kidney failure|heart failure|congestive heart|copd|emphysema|lupus|fibromyalgia|rheumatoid arthritis|crohn's|sickle cell|hiv positive|aids diagnosis
chronic pain|degenerative disc|herniated disc|bad back|bum knee|bad knee|cannot stand for long|can't stand for long|cannot lift|unable to lift|weight restriction|lifting restriction
substance use disorder|alcoholic|alcoholism|methadone|suboxone|in recovery from addiction
lithium|zoloft|prozac|lexapro|seroquel|abilify|risperdal|adderall|ritalin|gabapentin|methotrexate|keppra
ssdi|ssi|social security disability|supplemental security income|va disability|va rating|service connected disability|service-connected disability|drs client|vocational rehabilitation client|vocational rehab counselor|pre-ets|medicaid waiver|advantage waiver
504 plan|special education|special ed|sped|school iep|had an iep in school|resource room teacher
lisinopril|metformin|trazodone|wellbutrin|cymbalta|effexor|celexa|paxil|xanax|klonopin|clonazepam|buspar|buspirone|lamictal|depakote|topamax|dilantin|vyvanse|strattera|concerta|haldol|zyprexa|latuda|vivitrol|buprenorphine|sertraline|fluoxetine|escitalopram|quetiapine|hydroxyurea|warfarin|humira|on antidepressants|antidepressants|her meds|his meds|on meds|off his meds|off her meds|insulin pump|cpap
anxiety|depression|mental illness|mental health issues|mental health diagnosis|mental health counselor|nervous breakdown|bad nerves|suicidal|self harm|ocd|borderline personality|eating disorder|anorexia|bulimia|psychosis|hallucinations|mood disorder
migraines|asthma|arthritis|sciatica|scoliosis|carpal tunnel|neuropathy|epi pen|narcolepsy|sleep apnea|vertigo|glaucoma|macular degeneration|retinitis|cataracts|tinnitus|color blind|one arm|one leg|prosthetic|leg brace|back brace|knee brace|oxygen|cirrhosis|hepatitis|leukemia|lymphoma|in remission|chemo|chemotherapy|pacemaker|heart condition|heart attack|heart disease|high blood pressure|blood pressure meds|kidney disease|transplant list|endometriosis|celiac|cystic fibrosis|hemophilia|lou gehrig's|als
slow learner|learning disability|learning disabilities|learning difference|trouble reading|cannot read|can't read well|speech impediment|stutter|stutters|nonverbal|non-verbal|cognitive delay|cognitive impairment|memory loss|memory problems|short term memory|traumatic brain|head injury|fetal alcohol
bad knees|bad hip|bad shoulder|bad hearing|back problems|back trouble|back surgery|knee replacement|hip replacement|walks with a cane|walks with a limp|uses crutches|on crutches|a walker|scooter|wheelchair|service dog|service animal|emotional support animal|hearing aid|hearing aids|white cane|guide dog|sign language is her first|reads lips|lip reads|cannot stand|can't stand|cannot sit|can't sit|cannot walk|can't walk|can't lift|light duty only|hard of hearin|can't hear well|cannot hear|can't see well|cannot see
draws ssi|draws ssdi|gets ssi|gets a check|disability check|on disability|filed for disability|applied for disability|applied for ssi|applied for ssdi|payee|ticket to work|drs|drs counselor|voc rehab|okdrs|dds case|100% p&t|service connected|service-connected|va rated|10% rating|30% rating|50% rating|70% rating|100% rating|disability rating|medical discharge|medically retired|workers comp rating
drug addict|addiction|addict|relapse|relapsed|sober living|rehab|inpatient treatment|outpatient treatment|detox|aa meetings|na meetings|recovering alcoholic|clean and sober|months sober|years sober|methadone clinic|psychiatrist|psychologist|therapist|neurologist|oncologist|counseling for anxiety
ansiedad|depresion|diabetes|convulsiones|muletas|audifonos|bastón|baston|discapacidad|discapacitado|discapacitada|epilepsia|esquizofrenia|silla de ruedas|ciego|sordo|sorda
`;

/** Words to the right that make the term a job, a course, a place or an office. */
export const notAPerson = new Set(
  'act advocate alley closet county exp lift repair tech vs aide aides analyst assistant awareness benefits bureau button center centre class classes clinic coalition code coordinator counselor course department dept determination discrimination employment examiner field flag foundation hiring insurance law lawyer month network navigator nondiscrimination nurse office officer only organization parking policy provider program programs question resource rights section services specialist studies support teacher technician therapist training unit worker workers'.split(
    ' ',
  ),
);

/** Words that say the sentence is about the participant. */
export const thePerson = new Set(
  'ppt ppts youth veteran vet dw individual mr mrs ms pts jobseekers needs need told tells admits disclosed discloses shared shares mentioned mentions explained notes noted feels thinks believes struggles suffers wears walks hears sees currently recently previously history hx participant participants pt cl client clt cust customer js jobseeker seeker applicant he she they her his their him i my states stated reports reported rpts disclosed says said has have had having is was takes taking uses using receives receiving gets draws denies denied no not diagnosed dx diagnosis due because since with from possible suspects seems appears self tiene es usa sufre recibe referral'.split(
    ' ',
  ),
);

/** Words that say it is about somebody or something else. */
export const somebodyElse =
  /\b(?:residents?|patients?|individuals|people|adults|students|school|schools|center|centre|foundation|institute|community|boss|employers?|employer paid|open enrollment|policy|discriminat\w*|origin|ethnicity|race|raza|drop ?down|tab|topic|etpl|module|course|class|covers|coworkers?|co-workers?|clinicals|caregiver|quarterly|percent|tegl|results|exp)\b/u;

/** Words to the left that make the term a name, a general rule or a computer's state. */
export const notThePerson = new Set(
  'regarding nondiscrimination discrimination age, origin, sex, dr. mr. mrs. ms. button field account'.split(' '),
);

/** Words for help that may be noted by itself. */
export const accommodation =
  /\b(?:extended time|extra time|interpreter|large print|braille|screen reader|accommodat\w+|ergonomic|quiet room|frequent breaks|reader|note taker|assistive)\b/u;

/** What ties help to its reason. */
export const because = /\b(?:because of|because|due to|on account of|since|for (?:her|his|their)|as a result of)\b/u;
