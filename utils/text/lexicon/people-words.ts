/**
 * Words for persons. Source: our own reading of case-manager prose and of the WIOA vocabulary
 * (WSD 58-2024, 20 CFR 680); no outside list. Folded spelling: lower case, no accents, no apostrophes. A word
 * stands for its plural, its past and its -ing form too.
 */

export const SELF = 0;
export const HE = 1;
export const SHE = 2;
export const POSS = 3;
export const KIN = 4;
export const KIN_HE = 5;
export const KIN_SHE = 6;
export const OTHER = 7;
export const GROUP = 8;
export const TITLE = 9;
export const WHO = 10;
export const OWNING = 11;
export const SENIOR = 12;
export const SENIOR_WORD = 13;
const SURNAME = 14;
export const PARENT = 15;
export const SPOUSE = 16;
export const INDEFINITE = 17;
const MANY = 154;

/** Each class of this file with its words. */
export const peopleWords: readonly (readonly [wordClass: number, words: string])[] = [
  [
    SELF,
    `applicant boy candidate cl claimant client cliente clt ct cust customer dlw ella enrollee fella feller fellow gal gentleman girl guy he hes i im individual intern ive jobseeker jsk kid kiddo lady man participant participante participent particpant ppt pptt prt pt seeker she solicitante student they theyve trainee vet veteran woman youth yth`,
  ],
  [HE, 'el he hes him himself his'],
  [SHE, 'ella her herself she'],
  [POSS, 'her his its mi my our su sus their your'],
  [
    KIN,
    `abuela abuelo baby child children cousin familiar family grandchild grandparent hermana hermano hija hijo
household infant kid kinfolk madre mamaw meemaw memaw momma nana papaw pawpaw newborn padre parent partner relative roommate sibling toddler twin`,
  ],
  [
    KIN_HE,
    `bf boyfriend brother dad daddy esposo father fiance grandfather grandpa grandson husban husbend husband marido nephew son
granddad grandad granddaddy stepbrother stepdad stepson uncle`,
  ],
  [
    KIN_SHE,
    `aunt daughter dtr esposa fiancee gf girlfriend granddaughter grandma grandmother granny mama momma mom mother niece sister
stepdaughter stepmom stepmother stepsister wife`,
  ],
  [
    OTHER,
    `boss caller cat classmate client colleague coworker crew cust customer dog driver elder employee foreman friend guest guy inmate instructor jefe lady landlord lead man manager neighbor nurse owner passenger patient people pet recruiter resident senior somebody someone staff student supervisor teacher tenant trainer vecino visitor woman worker`,
  ],
  [
    GROUP,
    `adult anyone applicant boy children citizen client customer elder elderly employee family folk girl guy
individual infant jobseeker kid kids man member men others participant patient people person personas population
resident seeker senior somebody someone student those veteran woman women worker youth`,
  ],
  [TITLE, 'dr instructor judge miss mr mrs ms officer pastor sgt sr sra'],
  [WHO, 'that which who whose'],
  [OWNING, 'a an her his my the their your'],
  [SENIOR, 'senior sr'],
  [SENIOR_WORD, 'citizen'],
  [SURNAME, 'lastname mr mrs ms named surname'],
  [PARENT, 'dad father mama mom mother parent'],
  [
    SPOUSE,
    `esposa esposo exhusband exwife fiance fiancee hubby husb husban husband husbend marido missus mrs newlywed spouse widow wife
wives`,
  ],
  [INDEFINITE, 'a an another any many one other several some'],
  [MANY, `anyone children elderly family people personas population those`],
];
