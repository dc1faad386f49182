const WORD = /[\p{L}\d]+/gu;

/**
 * @param text any text, however long
 * @param most stop after so many
 * @returns its first words and numbers, in lower case, each looked for when it is asked for
 */
export function* firstWords(text: string, most: number): Generator<string> {
  let left = most;
  for (const [word] of text.matchAll(WORD)) {
    yield word.toLowerCase();
    if (--left === 0) return;
  }
}
