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
export const ATTEND = 24;
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
export const INSURANCE = 35;
export const STREET = 36;
export const PROVIDE = 37;
export const BODY = 38;
export const PROBLEM = 39;
export const FUNC = 40;
export const TROUBLE = 41;
export const CANT = 42;
export const COUNT_WORD = 43;
export const CHANGE = 44;
export const DEGREE = 45;
export const SHORT = 46;
export const ACCOM = 47;
export const PERCENT = 48;
export const MEETING = 49;
export const POLICY_WORD = 50;
export const LINK_NOUN = 51;
export const AFTER_WORD = 52;
export const SIDE = 53;
export const HURT = 54;
export const ON = 55;
export const THROUGH = 56;
export const TURN = 57;
export const HELPS = 58;
export const DIRECTION = 59;
export const PROTECTED = 60;
export const COUNTED = 61;
export const SCREEN = 62;
export const PID = 63;
export const VISIT = 64;
export const BAD = 65;
export const JOINERY = 66;

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
    `associate bachelor become career curso enroll essay field ged goal interest learn license masters paper pursue study textbook topic train trained tuition`,
  ],
  [
    JOB,
    `administrator advocate aide analyst assembler assistant attendant billing career caregiver cashier clerk cna coach coder consultant cook coordinator counselor custodian director driver duty educator emt engineer exp experience facilitator field fitter hall housekeeper housekeeping hygienist industry installer instructor intern internship interpreter janitor job laundry liaison lpn maker manager monitor nurse occupation opening operator paramedic pathologist planner position professional provider rep repair research rn role sales scheduler scribe security specialist staff supervisor teacher tech technician technologist therapist trainer work worker writer`,
  ],
  [
    COURSE,
    `101 awareness cert certificate certification certified chapter class clinicals conference course curriculum degree education exam lab lecture lesson management module practicum presentation prevention program quiz responder seminar studies syllabus training unit webinar workshop`,
  ],
  [
    ORG,
    `academy agency association authority bldg board building camp center church clinic co college company council day department dept division equipment express facility factory foundation fundraiser gala grant home hospital hotline house inc institute law league llc manufacturer mart memorial ministry month network nonprofit office org organization outlet outreach park partner plant policy ranch residence resource rights run school service shelter shop society store supply university village walk ward`,
  ],
  [
    COMPUTER,
    `access account alert app box browser button checkbox dropdown email feature field flag form function helpdesk
icon internet keyboard line link login macro menu mfa notification okjm okjobmatch option page paste permission
phone pop popup portal printer record role save screen server setting site software sso submit system tab ticket
ups username vpn website zendesk`,
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
    `achilles ankle arm back balance bladder blood bone brain breast chest colon cuff disc disk ear elbow eye
eyesight feet finger foot groin hamstring hand head hearing heart hip jaw joint kidney knee leg limb liver lung
memory mental mobility muscle neck nerve rib rotator shoulder sight speech spine stomach tendon thumb thyroid
toe vision wrist`,
  ],
  [
    PROBLEM,
    `ache ailment attack cancer condition damage deficit disability disease disorder failure fracture fusion
impairment infection injured injury issue limitation loss numbness operation pain problem replacement spasm
sprain surgery swelling transplant trouble tumor weakness`,
  ],
  [
    FUNC,
    `balance bathe bend breathe carry climb concentrate crawl dress focus grasp grip hearing kneel lift memory mobility remember seeing sit sleep speaking squat stand stoop swallow talking twist walk`,
  ],
  [TROUBLE, 'difficult difficulty dificultad hard issue limited problem restricted struggle trouble'],
  [CANT, 'cannot cant couldnt cudnt incapable unable'],
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
    `amputated arthritic artificial bad blown broken bulging bum bust dislocate fracture frozen fuse herniated hurt
injure lost messed missing numb painful pinch pull rupture shattered slip sore sprain strain swollen torn trick
weak`,
  ],
  [
    JOINERY,
    `a an and another any bad both by chronic current for her his in known lifelong like mild my no of on or out past
possible prior severe significant some the their type with`,
  ],
];
