const WORD = /[\p{L}\d]+/gu;

/**
 * @param text any text, however long
 * @param most stop after so many
 * @returns its first words and numbers, in lower case, each looked for when it is asked for
 */
export function* firstWords(text: string, most: number): Generator<string> {
  let at = 0;
  for (let left = most; left > 0; left--) {
    // One expression for all: a copy for each text, as matchAll takes, costs more than the words.
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) return;
    at = WORD.lastIndex;
    yield word.toLowerCase();
  }
}
