import { parts, readCorpus } from './corpus.ts';
import { qualityOf, shown } from './quality-table.ts';
import type { Score } from './score.ts';

// `npm run quality`: how well the detector reads ordinary texts it was not tuned on, and how well a plain list of words
// does there. `npm run quality -- unseen` scores it on texts that came after everything was settled, `-- hard` on texts that were
// written to be hard, `-- tune` on the part it was tuned on, with the names of the texts it got wrong.

/** The least that is good enough, by type. */
const floors: Readonly<Record<string, Partial<Record<'precision' | 'recall' | 'f1' | 'cleanFlagged', number>>>> = {
  disability: { precision: 0.93, recall: 0.9, cleanFlagged: 0.015 },
  medical: { f1: 0.85 },
  ssn: { precision: 0.98, recall: 0.98 },
  card: { f1: 0.9 },
  bank: { f1: 0.9 },
  'phone-personal': { f1: 0.9 },
  dob: { f1: 0.9 },
  age: { f1: 0.9 },
  marital: { f1: 0.9 },
  password: { f1: 0.9 },
};

const part = parts.find((one) => one === process.argv[2]) ?? 'scored';
const texts = readCorpus(part);
const { scores, table } = qualityOf(texts);
console.log(
  `${texts.length} texts (${part}), ${texts.filter(({ spans }) => spans.length === 0).length} of them clean\n`,
);
console.log(table);
if (part === 'tune') {
  for (const { type, missed, false: wrong } of scores) {
    if (missed.length > 0) console.log(`\n${type} missed: ${missed.join(' ')}`);
    if (wrong.length > 0) console.log(`\n${type} false: ${wrong.join(' ')}`);
  }
}

const below = scores.flatMap((one) => shortfalls(one));
for (const line of below) console.error(line);
if (part === 'scored' && below.length > 0) process.exitCode = 1;

function shortfalls(one: Score): string[] {
  return Object.entries(floors[one.type] ?? {}).flatMap(([what, floor]) => {
    const value = one[what as 'f1'];
    const good = what === 'cleanFlagged' ? value <= floor : value >= floor;
    return good ? [] : [`${one.type}: ${what} ${shown(value)} does not reach ${floor}`];
  });
}
