const WORD = /[\p{L}\d]+/gu;

/**
 * @param text any text, however long
 * @param most stop after so many
 * @returns its first words and numbers, in lower case
 */
export function firstWords(text: string, most: number): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    words.push(word.toLowerCase());
    if (words.length === most) break;
  }
  return words;
}
