/**
 * Words that frame a finding: what somebody has or does, where it belongs. Source: our own reading of case-manager prose and of the WIOA vocabulary
 * (WSD 58-2024, 20 CFR 680); no outside list. Folded spelling: lower case, no accents, no apostrophes. A word
 * stands for its plural, its past and its -ing form too.
 */

export const BE = 18;
export const HAVE = 19;
export const GET = 20;
export const TAKE = 21;
export const USE = 22;
export const SEE = 23;
const ATTEND = 24;
export const SAY = 25;
export const DIAG = 26;
export const PREP = 27;
export const CAUSE = 28;
export const WORK = 29;
export const STUDY = 30;
export const JOB = 31;
export const COURSE = 32;
export const ORG = 33;
export const COMPUTER = 34;
const INSURANCE = 35;
export const STREET = 36;
const PROVIDE = 37;
export const BODY = 38;
export const PROBLEM = 39;
export const FUNC = 40;
export const TROUBLE = 41;
export const CANT = 42;
export const COUNT_WORD = 43;
export const CHANGE = 44;
const DEGREE = 45;
export const SHORT = 46;
export const ACCOM = 47;
const PERCENT = 48;
const MEETING = 49;
const POLICY_WORD = 50;
const LINK_NOUN = 51;
export const AFTER_WORD = 52;
export const SIDE = 53;
export const HURT = 54;
const ON = 55;
const THROUGH = 56;
export const TURN = 57;
export const HELPS = 58;
const DIRECTION = 59;
const PROTECTED = 60;
const COUNTED = 61;
const SCREEN = 62;
const PID = 63;
export const VISIT = 64;
export const BAD = 65;
export const BODY_LOOSE = 157;
export const TRIGGER = 158;
export const DRUG = 159;
export const NEGATIVE = 160;
export const CLOSED = 66;
export const ADDICTED = 161;

/** Each class of this file with its words. */
export const frameWords: readonly (readonly [wordClass: number, words: string])[] = [
  [
    BE,
    `almost am appear are be became become been being born completely considered declared era es esta feel felt fue
going gone got hes im is isnt legally mostly nearly partially seem severely shes totally very was wasnt went
were`,
  ],
  [HAVE, 'develop experience had hadnt has hasnt have ive padece sufre tengo tenia theyve tiene tuvo'],
  [
    GET,
    `appeal apply approve await award collect deny draw drew eligible file get got lost pending qualify rcv rec recd
receive recibe recieve`,
  ],
  [TAKE, `adjust began change dose medicated off prescribe refill rx start stop switch take taken toma took`],
  [USE, 'ambulate arrive bring brought came carry depend need own rely require usa use walk wear wore'],
  [
    SEE,
    `appointment appt apt assess consult eval evaluate follow meet met monitor ref refer referral reff saw see seen
send sent treat under visit`,
  ],
  [
    ATTEND,
    `attend began begin complete continue discharge do does doing enroll enter finish go goes graduate in into need
release start through undergo underwent va went`,
  ],
  [
    SAY,
    `admit appear ask battle believe claim confirm cope deal denies deny dice disclose explain fight identify
indicate likely live may maybe mention might niega overcame possible possibly probably report rpt rule said say
share state struggle suspect tell test think told undiagnosed without`,
  ],
  [
    DIAG,
    `barrier chronic condition diagnose diagnosis diagnosticada diagnosticado documented dx dxd episode flare history
hx issue mild moderate onset prone relapse severe suffer survivor symptom untreated w with`,
  ],
  [PREP, 'about after at behind by con de for from near of on over para to under w with'],
  [
    CAUSE,
    `account bc bcuz because becuz causa cause coz cuz debido dt due owing por porque reason related result rt
secondary since stem`,
  ],
  [
    WORK,
    `application apply apprentice apprenticeship clinical empleo employed experience hire internship interview job
offer ojt place placement position post recruit resume trabaja trabajo train vacancy volunteer wex work worksite`,
  ],
  [
    STUDY,
    `associate bachelor become book career certificate certified curso enroll essay exam field ged goal interest
learn license masters paper practical presentation project pursue quiz read research study test textbook topic
train trained tuition`,
  ],
  [
    JOB,
    `accountant administrator adviser advocate aide ambassador analyst apprentice assembler assistant attendant
barber billing bookkeeper broker buyer career caregiver carpenter caseworker cashier chef clerk cna coach coder
consultant contractor cook coordinator counselor courier custodian dealer deputy designer developer director
dispatcher driver duty educator electrician emt engineer examiner exp experience facilitator farmer field
firefighter fitter foreman grader guard guide hall handler helper host housekeeper housekeeping hygienist
industry inspector installer instructor intern internship interpreter janitor job laborer laundry leader liaison
librarian loader lpn maker manager mechanic mentor monitor nanny navigator nurse occupation officer opening
operator organizer painter para paraeducator paralegal paramedic paraprofessional pathologist phlebotomist
planner plumber position presenter processor professional professor programmer provider recruiter rep repair
research rn role sales scheduler scribe shift sitter sonographer specialist staff supervisor supplier teacher
tech technician technologist therapist trainer transporter trucker tutor vendor volunteer weekends welder work
worker writer`,
  ],
  [
    COURSE,
    `101 apprenticeship awareness book bootcamp cert certificate certification certified chapter class clinicals
cohort conference course curriculum degree education exam final flashcard homework lab lecture lesson major
management material midterm minor module pathway practicum presentation prevention program quiz responder
rotation seminar studies syllabus textbook training unit voucher webinar workbook workshop`,
  ],
  [
    ORG,
    `academy agency association authority bldg board building bus camp center church classroom clinic co college
company council crew day department dept division equipment express facility factory floor foundation fundraiser
gala grant gym home hospital hotline house inc institute lab law league library llc mall manufacturer mart
memorial ministry month network nonprofit office org organization outlet outreach park partner plant plaza
policy ranch residence resource rights room route run school service shelter shop society store supply team
university village ward wing`,
  ],
  [
    COMPUTER,
    `access account alert answer app audio box browser button camera cell checkbox cursor dropdown email export
feature field filter flag form function header helpdesk icon internet keyboard line link login macro menu mfa
mic mode narrator notification okjm okjobmatch option page paste permission phone pop popup portal printer
question radio record role save screen server setting sidebar site software spreadsheet sso submit system tab
tag theme ticket tile ups username vpn website widget zendesk`,
  ],
  [INSURANCE, 'benefit copay coverage deductible insurance plan policy premium'],
  [STREET, 'ave avenue blvd circle creek dr drive hill ln park rd road st street way'],
  [
    PROVIDE,
    `accessible accommodate accommodation allow approve arrange available borrow bought buy cover fund install issue
loan offer order paid pay permit provide purchase request reserve set supply welcome`,
  ],
  [
    BODY,
    `achilles ankle bladder bowel breast calf calves cervical chest circulation colon cuff disc disk ear ears elbow
elbows eyesight finger fingers foot gallbladder groin gut hamstring hearing hip hips jaw joint kidney knee
kneecap knees knuckle ligament limb liver lumbar lung lungs lymph memory meniscus muscle neck nerve nerves
pancreas pelvis prostate retina rib ribs rotator sciatic shin shoulder shoulders skull spinal spine spleen
stomach tailbone tendon thigh throat thumb thyroid toe toes torso ureter uterus vein veins vertebra vertebrae
vision wrist wrists`,
  ],
  [
    PROBLEM,
    `ache ailment attack cancer condition damage deficit disability disease disorder failure fracture fusion
impairment infection injured injury issue limitation loss numbness operation pain problem replacement spasm
sprain surgery swelling transplant trouble tumor weakness`,
  ],
  [
    FUNC,
    `balance bathe bend breathe breathing carry chew climb climbing comprehend comprehending concentrate
concentrating crawl crouch dress focus focusing function grab grasp grip hear hearing hold kneel kneeling lift
lifting mobility move moving pinch process processing pull push reach remember remembering see seeing sit
sitting sleep sleeping speak squat stand standing stay stoop straighten swallow talk talking twist type typing
walk walking`,
  ],
  [
    TROUBLE,
    `barely difficult difficulty dificultad hard hardly issue limited painful problem restricted rough struggle tough
trouble troubles`,
  ],
  [CANT, `cain caint cannot cannt canot cant couldn couldnt cudnt incapable unable`],
  [
    COUNT_WORD,
    `cincuenta cuarenta dos eight eighteen eighty eleven fifteen fifty five forty four fourteen nine nineteen ninety
one sesenta seven seventeen seventy six sixteen sixty ten thirteen thirty three treinta tres twelve twenty two
uno veinte`,
  ],
  [
    CHANGE,
    `answer change check correct correction delete edit error fix incorrect instead list mark no record remove should
update wrong yes`,
  ],
  [
    DEGREE,
    `access biology degree edge engineering excel jones office outlook powerpoint project science smith teams windows
word`,
  ],
  [
    SHORT,
    `acct approx appt apr aug ave cl clt cust dec dept dr dx est etc ext feb hr hx inc info jan jr lb mar med mo mr
mrs ms no nov oct ph ppt pt ref rpt sep sept st tx vs wk yr`,
  ],
  [
    ACCOM,
    `accessible accommodate accommodation accomodation adaptive assistive braille break caption captioning chair desk
enlarged ergonomic extended headset interprete interpreter magnifier modified notetaker print quiet ramp reader
relay schedule scribe seating stool time tty`,
  ],
  [PERCENT, 'pct percent percentage raza sexo'],
  [
    MEETING,
    `agency attend attendance board booth fair meeting panel partner present presentation speaker staff worksite`,
  ],
  [POLICY_WORD, 'cobra copay coverage deductible dental enrollment insurance life policies premium'],
  [
    LINK_NOUN,
    `abuse aid behavior care clinic health language patient pharmacy recovery rehab safety service supply support
treatment unit van wheel`,
  ],
  [AFTER_WORD, `after as following from post when`],
  [SIDE, 'both left low lower one right upper'],
  [
    HURT,
    `break broke broken bruise burn crush cut dislocate fracture hurt injure jam mess pull reinjure sever shattered
smash sprain strain tear tore torn twist`,
  ],
  [ON, 'off on w with'],
  [THROUGH, 'at by from of through thru w with'],
  [TURN, 'although but however though while yet'],
  [HELPS, 'cares drives help lives raise support takes'],
  [DIRECTION, 'e east n ne north nw s se south sw w west'],
  [PROTECTED, `citizenship color creed discriminate discrimination gender national origin political race religion sex`],
  [COUNTED, 'count many number percent percentage rate report statistics stats total'],
  [SCREEN, 'column data demographic dropdowns element entry intake question report section status value'],
  [PID, 'from no pid ppts yes'],
  [VISIT, `appointment appt apt checkup clearance excuse note order release statement visit`],
  [
    BAD,
    `ache achy acting amputated arthritic artificial bad bent blew blown blurred blurry botched bother broke broken
buckle bulging bum bust busted cloudy collapse compressed cramp crooked crushed damage dead degenerate
deteriorate dislocate drag droop fail flare flared fracture froze frozen fuse gimpy gone hardware herniated
horrible hurt impaired inflamed injure jacked jammed killing lock lost mangled messed missing numb numbness
operated pain painful pinch pinned plate poor pop prosthetic pull replaced ringing rod rods rupture scarred
scoped screw screws severed shake shaky shattered shot slip slow slurred smash sore spasm sprain stiff strain
surgery swell swelled swelling swole swollen tear terrible throb tight tingle tingly tore torn tremble tremor trick
twist twisted ulcer weak weakness worse worst wreck wrecked wrong shot ruined`,
  ],
  [
    CLOSED,
    `a about after again against all also although am an and any anymore are around as at be because been before being
between both but by can cannot could did do does due during each either ever for from had has have he her here hers herself
him himself his how if in into is it its just like may me might more most much must my myself no nor not now of off on
once only or other our out over own per really she should since so some still such than that the their them themselves then
there these they this those though through thru to too under until up very was we well were what when where which while
who whom whose why will with without would yet you your w bc makes made make keeps kept makes got gets started
causes caused prevents limits says said states stated reports reported told`,
  ],
  [
    BODY_LOOSE,
    'arm arms back blood body bone bones brain ears eye eyes face feet hand hands head heart leg legs mind mouth nose side sight skin speech voice',
  ],
  [
    TRIGGER,
    `chemical chemicals cold crowd crowded crowds dark dust elevators fluorescent fumes groups heat heights ladder ladders
lights loud mold noise noises noisy peanuts people perfume perfumes pollen pressure public smell smells smoke
latex spaces stairs steps strangers stress sun sunlight enclosed elevator`,
  ],
  [
    DRUG,
    `alcohol booze cocaine crack dope etoh drank drink drinking drug drugs fentanyl heroin liquor marijuana meth
methamphetamine methamphetamines narcotics opiate opiates opioid opioids oxy oxys painkillers percs pills substance substances weed`,
  ],
  [
    NEGATIVE,
    'aint arent avoid doesn doesnt dont didnt havent hasnt isnt little low lower lowered never no not only poor quit quits wasnt wont werent',
  ],
  [
    ADDICTED,
    `abuse abuses abused addict addicted addiction clean charges dependence dependent dependency detox drying habit heavily history hooked kicked misuse
off past quit recover recovering recovery rehab relapse relapsed smell smelled smelling sober treatment under use user uses using`,
  ],
];
