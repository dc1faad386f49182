/**
 * Words beside numbers, dates, ages, marital status and secrets. Source: our own reading of case-manager prose and of the WIOA vocabulary
 * (WSD 58-2024, 20 CFR 680); no outside list. Folded spelling: lower case, no accents, no apostrophes. A word
 * stands for its plural, its past and its -ing form too.
 */

export const MONTH = 67;
export const SSN = 68;
export const CARD = 69;
export const BANK = 70;
export const ACCOUNT = 71;
export const PERSONAL = 72;
export const BUSINESS = 73;
export const PHONE = 74;
export const LABEL = 75;
export const BORN = 76;
export const SECRET = 77;
export const FIXED = 78;
export const DATED = 79;
export const NOW_WORD = 80;
export const MOCK_WORD = 81;
export const UP = 82;
export const RULE = 83;
export const SPANISH_OF = 84;
export const SPANISH_AND = 85;
export const AT_WORD = 86;
export const WHEN_WORD = 87;
export const BEING = 88;
export const SHY = 89;
export const USER_NAME = 90;
export const LOGIN_CUE = 91;
export const CODE_CUE = 92;
export const CONTACTED = 93;
export const EX_WORD = 94;
export const BIRTHDAY = 95;
export const SEX_WORD = 96;
export const WHEN = 97;
export const FUTURE = 98;
export const BE_WORD = 99;
export const UNITS = 100;
export const TEENS = 101;
export const WEAK_LABEL = 102;
export const CHECKING = 103;
export const ORDINAL = 104;
// Nobody asks for these two; they are evidence.
const PAPER = 105;
const NEWBORN = 106;
export const TENS = 107;
export const PLURAL_S = 108;
export const YO = 109;
export const ANOS = 110;
export const OLD = 111;
export const OF_WORD = 112;
export const THING = 113;
export const UNIT = 114;
export const ONLY = 115;
export const CONTRACTED = 116;
export const IS = 117;
export const AFTER_AGE = 118;
export const SINGLE = 119;
export const STATUS = 120;
export const MARITAL_WORD = 121;
export const AFTER_SINGLE = 122;
export const SEPARATED = 123;
export const FROM_WORD = 124;
export const LEGALLY = 125;
export const ELIGIBLE = 126;
export const POLICY_SPOUSE = 127;
export const ANSWER = 128;
export const MAIDEN = 129;
export const SECRET_ADJ = 130;
export const PIN = 131;
export const LINK = 132;
export const TALK = 133;
export const CVV = 134;
export const CODE_WORD = 135;
export const SECURITY = 136;
export const SOCIAL = 137;
export const ROUTING = 138;
export const ENDING = 139;
export const FOUR = 140;
export const EXTENSION = 141;
export const MINE = 142;
export const NBR = 143;
export const UTILITY = 144;
export const BANKNAME = 145;
export const YEAR = 146;
export const AGE_WORD = 147;
export const TURNING = 148;
export const DECADE = 149;
export const EARLY = 150;
export const MARRIED = 151;
export const MATRIMONY = 152;
export const RANGE = 153;
export const BEGINNING = 155;
export const LINE_LETTER = 156;
export const SIDE_OF_CARD = 162;
export const NOTE = 163;
export const DAY = 164;
export const LICENSE = 165;
export const VALID = 166;
export const FILING = 167;
export const THING_NAMED = 168;
export const SPOKEN = 169;
export const FAMILY_LAW = 170;
export const BETTER = 171;
export const HALF = 172;
export const BRIDE = 173;
export const CELL = 174;
export const SPOKEN_PAIR = 175;
export const SPOKEN_DASH = 176;
export const BIG = 177;
export const TICKET_KIND = 178;
export const SECRET_WORD = 179;
export const SAID = 180;
export const IT = 181;
export const MONTHS = 182;
export const QUESTION = 183;
export const ISH = 184;
export const GROWN = 185;
export const PASS = 186;
export const REACHING = 187;
export const WILL = 188;
export const BUILD = 189;
export const PAST = 190;

/** Each class of this file with its words. */
export const cueWords: readonly (readonly [wordClass: number, words: string])[] = [
  [
    MONTH,
    `abril agosto apr april aug august dec december diciembre enero feb febrero february jan january jul julio july
jun june junio mar march marzo may mayo nov november noviembre oct october octubre sep sept september septiembre`,
  ],
  [SSN, 'nss socialsecurity ssan ssn ssno ssnum sss'],
  [CARD, 'amex card cc credit debit discover mastercard mc prepaid tarjeta visa'],
  [BANK, 'aba bank chime deposit iban routing rtn savings'],
  [ACCOUNT, `acc accnt account acct acount cuenta`],
  [
    PERSONAL,
    `casa cel cell cellphone celular google home house landline lvl lvm mama mate message mobile msg personal
residence rm text tracfone txt vm voice voicemail whatsapp`,
  ],
  [
    BUSINESS,
    `admissions advisor agency agent attorney bank billing boss bureau business caller campus careertech caseworker
center chair chamber church city clerk clinic college company coordinator counselor county court daycare
department dept desk dhs director dispatcher doctor dr employer escuela ext fax foreman front hall helpdesk
hiring hospital hotel hotline hr human inc instructor landlord lawyer lead library line llc main manager mr mrs
ms nation nurse oesc ofc office officer oficina owner partner pastor payroll pharmacy plant police probation
program provider reception receptionist recruiter reference registrar rehab rep restaurant school secretary
shelter shop site staff state store supervisor teacher testing trainer tribe union university vendor vocational
votech warehouse work workforce worksite`,
  ],
  [PHONE, 'call dial llamar nbr no num number numero ph phn phone reach reached ring t tel telefono telephone'],
  [
    LABEL,
    `asset award batch bid case cip claim cleet cm conf confirmation contract crn docket duns ein fedex fein grant group imei inv invoice isbn itn lot member meter naics onet order part pid plate po receipt ref reference requisition serial sku slip sn soc tag ticket tkt tracking transaction uei ups usps vin voucher zip`,
  ],
  [BORN, `b bd bdate bday birth birthdate birthday born brith dob fn nacida nacido nacimiento nacio`],
  [
    SECRET,
    'clave contrasena p pass passcode passord passowrd passphrase paswrod passwrod passw passwd password passwrd pasword pin psw pswd pw pwd pword',
  ],
  [FIXED, 'are as changed current default equals es is new prints reads reset shows set temp temporary to was'],
  [
    DATED,
    `appointment appt complete contact date due effective enroll enrollment enter exit exp expiration expire
earned graduation got hire interview issue laid layoff obtained renew renewed suspended took license orientation print receive scan separation service sign start
update upload verify`,
  ],
  [NOW_WORD, `almost nearly now`],
  [MOCK_WORD, 'mock'],
  [UP, `colors off to together two up`],
  [RULE, 'ages eligible limit minimum must policy required requirement'],
  [SPANISH_OF, 'de'],
  [SPANISH_AND, 'y'],
  [AT_WORD, 'at'],
  [WHEN_WORD, 'at when'],
  [BEING, 'being'],
  [SHY, 'short shy'],
  [USER_NAME, 'account email id login logon name u unlock user username'],
  [LOGIN_CUE, 'credentials forgot locked log login logon okjm okjobmatch reset sign signin signon unlock username'],
  [CODE_CUE, `access alarm authentication digit door gate keypad mfa otp texted unlock verification voicemail`],
  [
    CONTACTED,
    `answer best call celular contact delete disconnected gave given left listed longer lvm new number old ph phone rang reach remove ring telefono text tried use vm voicemail`,
  ],
  [EX_WORD, 'ex'],
  [BIRTHDAY, 'bday birthday'],
  [SEX_WORD, `bf f female hm m male wf wm`],
  [WHEN, 'at by in next on soon this when'],
  [FUTURE, 'hed hell ill shed shell theyd theyll will would'],
  [BE_WORD, 'be'],
  [UNITS, 'eight five four nine one seven six three two'],
  [TEENS, 'eighteen fifteen fourteen nineteen seventeen sixteen'],
  [
    WEAK_LABEL,
    `app application badge cert certificate code course employee file form id item licence license model npi permit
policy record registration registry request section student user`,
  ],
  [CHECKING, `ahorros checking chk ckg sav savings`],
  [ORDINAL, 'nd rd st th'],
  [PAPER, 'cert certificate place record'],
  [NEWBORN, 'a control of parent to'],
  [
    TENS,
    `cincuenta cuarenta eighty eightey fifty fiftey fivty forty fourty sesenta setenta seventy sevinty sixty sixtey thirty thurty treinta
twenty twenny veinte ninety ninty`,
  ],
  [PLURAL_S, 's'],
  [YO, 'y yo yoa'],
  [ANOS, 'ano'],
  [OLD, 'o old young'],
  [OF_WORD, 'of'],
  [
    THING,
    `baby building business camry car child company computer daughter equipment furniture house kid laptop limit machine printer program roof system tractor website range requirement son truck vehicle`,
  ],
  [
    UNIT,
    `app application caller day dollar down employee form hired hour hr hrs in into it lbs mile min mins minute month mph other
out over page pct people per percent pound resume week wks worker wpm`,
  ],
  [ONLY, 'about almost already currently just nearly now only thus'],
  [CONTRACTED, 'hes im shes theyre'],
  [IS, 'are be es is was'],
  [
    AFTER_AGE,
    `and as at because but can cannot cant come could did divorced does enrolled female going has he ish last lives looking male married never next not now per ppt she
since single should so soon still this though tmrw today tomorrow w wants when which who with would years yesterday`,
  ],
  [SINGLE, 'single soltera soltero'],
  [STATUS, 'status'],
  [MARITAL_WORD, 'civil marital married'],
  [AFTER_SINGLE, `and as but con for has lives mother never no now sin since w who with`],
  [SEPARATED, `separada separado separated seperated`],
  [FAMILY_LAW, 'bench bureau clerk custody desk firm mediator paralegal window'],
  [BETTER, 'better ol old other'],
  [HALF, 'bride half lady'],
  [BRIDE, 'bride'],
  [CELL, 'cell cel cellphone mobile landline'],
  [FROM_WORD, 'from'],
  [LEGALLY, 'currently legally maritally'],
  [ELIGIBLE, 'covered eligible employee qualified veterans'],
  [POLICY_SPOUSE, 'bros duo sons team'],
  [ANSWER, 'answer maiden pet respuesta'],
  [MAIDEN, 'maiden'],
  [SECRET_ADJ, `hint pregunta q ques question recovery reset secret`],
  [PIN, 'code passcode pin'],
  [
    LINK,
    `account acct as be change chose current default es everything file for he her his in is it its login my name new
no now number of okjm on one ought picked picks ppt put reset set shd she should temp temporary the their they to
typed use uses was we will`,
  ],
  [
    TALK,
    `again and ask at blank by monday tuesday wednesday thursday friday saturday sunday change email error expire forgot forgotten help invalid issue lock n need showing visible stored saved kept never no none
not only or participant per ppt problem recovery request require reset same so staff still unknown update via
wrong yes`,
  ],
  [CVV, 'cid csc cvc cvn cvv cvv2'],
  [CODE_WORD, 'code digits number'],
  [SECURITY, 'sec security seguridad seguro'],
  [SOCIAL, 'soc social ss'],
  [ROUTING, `aba rounting routing rtg rting rtn ruta transit`],
  [ENDING, 'end final l last termina ultimos'],
  [FOUR, '4 5 cuatro digits five four'],
  [EXTENSION, 'ext extension extn x'],
  [MINE, `me mine my our us`],
  [NBR, 'id nbr no num number'],
  [
    UTILITY,
    `bill cable child claim electric employer gas invoice loan locked login meter og oge okjm okjobmatch ong pso unemployment student support tuition user
utility vendor water`,
  ],
  [
    BANKNAME,
    `aba ach arvest bancfirst banco bank bofo bok chase check chime closed credit cu dd debit deposit deposito direct
iban incentivo joint midfirst pay paycheck payroll personal routing rtn ruta savings stipend stub tinker ttcu
union voided wells weokie wire wrote`,
  ],
  [YEAR, 'ano old y year yo yr yrs'],
  [AGE_WORD, 'age edad'],
  [TURNING, `approaching celebrate cumple cumplio hit nearing pushing tern turn`],
  [
    DECADE,
    'eighties eightys fifties fiftees fiftys forties fortees fortys fourties seventies seventys sixties sixtees sixtys teens thirties thirtees thirtys twenties twentys',
  ],
  [EARLY, 'early late lower mid middle upper'],
  [
    MARRIED,
    `casada casado devorce devorced divource divorce divorced divorcee divorciada divorciado divorcing divorsed hitched maried married marries marry marrying
marr mfj mfs newlywed remarried remarry unmarried viuda viudo widder widdower widow widower`,
  ],
  [MATRIMONY, 'annulment divorce marriage'],
  [RANGE, 'above between least max minimum older or than through thru to under until up younger'],
  [BEGINNING, 'start begin first'],
  [LINE_LETTER, 'c h m'],
  [SIDE_OF_CARD, 'back front digit digits reverse'],
  [NOTE, 'note text entry'],
  [DAY, 'day'],
  [LICENSE, 'license licence dl ids passport i9 lic licencia'],
  [
    VALID,
    'exp expire expires expired expiration issue issued until til till thru through valid hired hire start started since separation discharged discharge graduated worked enrolled released',
  ],
  [SPOKEN_PAIR, 'ten eleven twelve thirteen'],
  [SPOKEN_DASH, 'dash hyphen'],
  [BIG, 'big'],
  [IT, 'it its'],
  [MONTHS, 'mo month mos'],
  [QUESTION, 'pregunta q ques question'],
  [ISH, 'ish something'],
  [PASS, 'pass'],
  [PAST, 'was were'],
  [REACHING, 'approaching hit nearing'],
  [WILL, 'hed hell ill shed shell theyd theyll'],
  [BUILD, 'android app chrome edge error firefox form galaxy ipad iphone pixel room version windows'],
  [GROWN, 'fella fellow gal gentleman guy lady man woman'],
  [TICKET_KIND, 'bus day embark gate hall metro month monthly parking ride transit visitor week'],
  [SECRET_WORD, 'phrase word'],
  [SAID, 'has have read list lists reads said say says show shows'],
  [
    SPOKEN,
    'zero oh o one two three four five six seven eight nine cero uno dos tres cuatro cinco seis siete ocho nueve',
  ],
  [THING_NAMED, 'cat dog horse pet mother mom father dad school street city town car color team'],
  [FILING, 'file filed files filing'],
];
