import { type ServiceKind, serviceKinds } from '../policy/service-kinds.ts';

/** Other words for a kind, as a column of types has them, without "service" and what precedes it. */
const OTHER_WORDS: Readonly<Record<string, ServiceKind>> = {
  support: 'supportive',
  'youth support': 'youth-supportive',
  'self directed': 'self-service',
  information: 'information-only',
  informational: 'information-only',
  'info only': 'information-only',
  followup: 'follow-up',
};

const KIND_WORDS: ReadonlyMap<string, ServiceKind> = new Map([
  ...serviceKinds.map((kind): [string, ServiceKind] => [bare(kind), kind]),
  ...Object.entries(OTHER_WORDS),
]);

const FOLLOW_UP =
  /\bfollow ?up\b|\bf u\b|\bfu\b|\bcontact attempt(?:s|ed)?\b|\battempt(?:s|ed)? (?:to |of |at )?contact\b/;
const INFORMATION_ONLY = /\binfo(?:rmation)? only\b|\binformational\b/;
const SELF_SERVICE =
  /\bself (?:services?|serve|served|directed|help|assist(?:ed)?|guided|access|regist\w+|referral|(?:job )?search)\b|\bresource room\b/;

// "Information … relating to the availability of supportive services", and referral to them, is a career
// service (WIOA 134(c)(2)(A)(ix)): who is sent to a service has not been given it.
const SENT_ELSEWHERE = /\breferrals?\b|\breferred\b/;

const SUPPORTIVE_SAID = /^ss\b|\bsupportive\b|\bsupp?(?:ort)? (?:services?|svcs?|payments?)\b/;
const SUPPORTIVE_THING = new RegExp(
  String.raw`\b(?:${[
    'transport(?:ation)?(?: assistance)?',
    'gas (?:cards?|vouchers?)',
    'gas (?:assistance|money|reimbursements?|payments?)',
    'fuel',
    'bus (?:pass(?:es)?|tokens?|tickets?|fare)',
    'mileage',
    '(?:car|auto|vehicle) repairs?',
    '(?:child|day|dependent) ?care',
    'housing',
    '(?:rent(?:al)?|utility|utilities|emergency|relocation) assistance',
    'needs related',
    'suppl(?:y|ies)',
    'uniforms?',
    'safety (?:glasses|goggles|shoes|boots|gear|vests?)',
    'work (?:boots|shoes|gear)',
    'incentives?(?: payments?)?',
    '(?:work )?clothing',
    'work attire',
    '(?:text)?books',
    'eye ?glasses',
    '(?:work )?tools (?:for|and|purchase)',
    'work tools',
    '(?:testing|test|exam|licens\\w+|application|registration|certification) fees?',
  ].join('|')})\b|^(?:youth )?(?:gas|rent|utilit(?:y|ies)|lodging|meals)(?: bills?| deposits?| payments?)?$`,
);

// 20 CFR 680.200, training services.
const TRAINING_SAID =
  /\boccupation(?:al)? (?:skills? )?training\b|\bon the job\b|\bojt\b|\bost\b|\bapprenticeships?\b|\bincumbent worker\b|\bcustomized training\b|\bentrepreneur\w* (?:skills? )?training\b|\btransitional jobs?\b|\bcooperative education\b|\bprivate sector training\b|\bskills? upgrad\w+\b|\bindividual training accounts?\b|\bita\b/;
const TRAINING =
  /\b(?:re)?training\b|\btuition\b|\bcdl\b|\badult (?:basic )?education\b|\bged\b|\bhse\b|\babe\b|\bhi ?set\b|\bhigh school equivalency\b|\bliteracy activities\b/;

// WIOA 134(c)(2)(A): what prepares for training, leads to it, or has its word in the name, is a career service.
const CAREER_SAID =
  /\bassessments?\b|\borientation\b|\bworkshops?\b|\beligibility\b|\bdetermination\b|\bguidance\b|\bcounsel\w*\b|\bcase management\b|\bplan(?:s|ning)?\b|\b(?:job )?search\b|\binformation\b/;
const CAREER =
  /\bwork experience\b|\bwork based learning\b|\binterns?(?:hips?)?\b|\bjob shadow\w*\b|\bpre ?apprentice\w*\b|\bpre ?vocational\b|\bworkforce prep\w*\b|\b(?:financial|digital|computer) literacy\b|\b(?:soft|life|employability|study|job search|interview\w*|basic computer) skills\b|\bjob readiness\b|\bjob club\b|\benglish (?:as a second )?language\b|\besl\b|\bintegrated education\b|\biep\b|\biss\b|\bemployment plan\b|\bservice strategy\b|\bresum\w+\b|\binterview\w*\b|\bplacement\b|\bjob development\b|\btutoring\b|\bmentor\w*\b|\bleadership\b|\blabor market\b|\btesting\b|\bcareer\b/;
const COMBINED = /\bcombin\w+\b|\bconjunction\b/;

/**
 * @param text what stands in a column of types, or in a box for the kind
 * @returns the kind that it names, by its own name or in other words ("Individualized Career Services"); null
 * when it names none
 */
export function kindNamed(text: string): ServiceKind | null {
  return KIND_WORDS.get(bare(text)) ?? null;
}

/**
 * Guesses a service's kind from its name. Where no word of it tells (`kindSaid`), the list shows it as a guess to
 * the person, who knows.
 * @param name the service's name in the system of record or in a person's words, such as `Work Experience` or
 * `Gas card (supportive)`
 * @returns the kind; career where the name says nothing
 */
export function kindOf(name: string): ServiceKind {
  return kindSaid(name) ?? 'career';
}

/**
 * @param name the name of a service, or any other words
 * @returns the kind that the name speaks of; null when it says nothing of services
 */
export function kindSaid(name: string): ServiceKind | null {
  for (const [, words = ''] of name.matchAll(/[([]([^()[\]]{1,40})[)\]]/g)) {
    const kind = kindNamed(words);
    if (kind !== null) return kind;
  }
  const words = plain(name);
  if (FOLLOW_UP.test(words)) return 'follow-up';
  if (INFORMATION_ONLY.test(words)) return 'information-only';
  if (SELF_SERVICE.test(words)) return 'self-service';
  if (SENT_ELSEWHERE.test(words)) return 'career';
  const support: ServiceKind = /\byouth\b/.test(words) ? 'youth-supportive' : 'supportive';
  if (SUPPORTIVE_SAID.test(words)) return support;
  // 20 CFR 680.200(i) and (j): job readiness, adult education beside other training.
  if (COMBINED.test(words) && TRAINING.test(words)) return 'training';
  if (/\bpre ?apprentice\w*\b/.test(words) || CAREER_SAID.test(words)) return 'career';
  if (TRAINING_SAID.test(words)) return 'training';
  if (SUPPORTIVE_THING.test(words)) return support;
  if (CAREER.test(words)) return 'career';
  return TRAINING.test(words) ? 'training' : null;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A kind's words without what every column of types adds to them. */
function bare(text: string): string {
  const words = plain(text)
    .replace(/^(?:wioa |adult |dislocated worker |basic |individuali[sz]ed )+/, '')
    .replace(/ (?:services?|activity|activities)$/, '');
  return words === 'self' ? 'self service' : words;
}
