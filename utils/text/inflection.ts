/** Stems are not cut shorter than this. */
const SHORTEST_BASE = 3;

/**
 * The words an English word may be an ending of: stops, stopped and stopping of stop, carries of carry,
 * moving of move.
 * @param word lower-case letters
 * @returns candidates, the likeliest first; most of them are no words, which a look-up tells
 */
export function basesOf(word: string): string[] {
  const bases: string[] = [];
  const stem = (cut: number, ending = '') => {
    if (word.length - cut + ending.length >= SHORTEST_BASE) bases.push(word.slice(0, word.length - cut) + ending);
  };
  if (word.endsWith('ies') || word.endsWith('ied')) stem(3, 'y');
  if (word.endsWith('s') && !word.endsWith('ss')) {
    stem(1);
    if (word.endsWith('es')) stem(2);
  }
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  if (cut > 0) {
    stem(cut);
    stem(cut, 'e');
    if (word[word.length - cut - 1] === word[word.length - cut - 2]) stem(cut + 1);
  }
  return bases;
}
