import type { Lexicon } from './lexicon.ts';

/**
 * What a word's ending says by itself. Names of illnesses, operations, doctors and medicines are made by rule,
 * so an unknown word that ends so is read as the known one. Source: the combining forms of anatomy and
 * surgery, and the stems of United States Adopted Names.
 */
const meanings: readonly (readonly [meant: string, endings: string])[] = [
  [
    'arthritis',
    'itis iitis osis emia opathy algia plegia paresis phrenia epsy phobia uria carcinoma sarcoma blastoma dystrophy plasia mentia ictus',
  ],
  ['arthritic', 'plegic phrenic leptic'],
  ['surgery', 'ectomy plasty oscopy ostomy centesis'],
  ['antibiotics', 'cillin mycin floxacin cycline'],
  [
    'cardiologist',
    'iatrist cologist rologist ncologist atologist rthopedist ndocrinologist ulmonologist hrologist tinologist terologist',
  ],
  [
    'zoloft',
    `azepam azolam oxetine traline ipramine triptyline azodone idone apine iprazole opril sartan olol statin gliptin
glutide gliflozin formin triptan prazole dipine thiazide codone morphone phetamine barbital racetam gabalin
thyroxine zumab ximab limumab setron uterol tasone nisone solone fenidate afinil azosin orphine altrexone idine`,
  ],
];

/** Everyday words with such an ending. */
const others = new Set([
  'diagnosis',
  'prognosis',
  'hypnosis',
  'osmosis',
  'symbiosis',
  'metamorphosis',
  'nostalgia',
  'cosmetologist',
  'bulldozer',
  'psychologist',
  'misdiagnosis',
  'fantasia',
  'aerospace',
  'gasoline',
]);

const SHORTEST = 7;
let byLastThree: Map<number, [ending: string, id: number][]> | undefined;

function lastThree(a: number, b: number, c: number): number {
  return (a << 16) | (b << 8) | c;
}

function endingsOf(lexicon: Lexicon): Map<number, [ending: string, id: number][]> {
  const all = new Map<number, [string, number][]>();
  for (const [meant, endings] of meanings) {
    const id = lexicon.words.idOf(meant);
    for (const ending of endings.split(/\s+/)) {
      const n = ending.length;
      const key = lastThree(ending.charCodeAt(n - 3), ending.charCodeAt(n - 2), ending.charCodeAt(n - 1));
      const others = all.get(key);
      if (others === undefined) all.set(key, [[ending, id]]);
      else others.push([ending, id]);
    }
  }
  return all;
}

/**
 * @param lexicon the known words
 * @param codes folded text
 * @param from index of the first letter of a word that the lexicon does not know
 * @param to index after its last
 * @returns the id of the known word that it is to be read as, or 0
 */
export function wordByEnding(lexicon: Lexicon, codes: Uint8Array, from: number, to: number): number {
  if (to - from < SHORTEST) return 0;
  byLastThree ??= endingsOf(lexicon);
  const candidates = byLastThree.get(
    lastThree(codes[to - 3] as number, codes[to - 2] as number, codes[to - 1] as number),
  );
  if (candidates === undefined) return 0;
  for (const [ending, id] of candidates) {
    if (endsWith(codes, from, to, ending)) {
      return others.has(String.fromCharCode(...codes.subarray(from, to))) ? 0 : id;
    }
  }
  return 0;
}

function endsWith(codes: Uint8Array, from: number, to: number, ending: string): boolean {
  const start = to - ending.length;
  if (start <= from) return false;
  for (let i = 0; i < ending.length; i++) if (codes[start + i] !== ending.charCodeAt(i)) return false;
  return true;
}
