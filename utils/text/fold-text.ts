/** A text made plain for reading, with the way back to the text as given. */
export interface FoldedText {
  /** Lower case, plain digits, dashes, quotes and spaces; nothing invisible. */
  readonly text: string;
  /** @returns where a place of the plain text starts in the given one */
  from(place: number): number;
  /** @returns where a stretch that ends before a place of the plain text ends in the given one */
  to(place: number): number;
}

const PLAIN_ASCII = /^[\t\n\r -~]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]|\p{M}/u;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const QUOTE = /[\u2018\u2019\u02bc]/;
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/**
 * @param given any text
 * @returns it in plain form. Most texts are plain already and only lower-cased.
 */
export function foldText(given: string): FoldedText {
  if (PLAIN_ASCII.test(given)) return { text: given.toLowerCase(), from: (place) => place, to: (place) => place };
  const places: number[] = [];
  let text = '';
  for (let index = 0; index < given.length; index += 1) {
    const letter = plain(given[index] ?? '');
    if (letter === '') continue;
    text += letter;
    places.push(index);
  }
  return {
    text,
    from: (place) => places[place] ?? given.length,
    to: (place) => (places[place - 1] ?? given.length - 1) + 1,
  };
}

function plain(letter: string): string {
  if (letter <= '~') return letter.toLowerCase();
  if (INVISIBLE.test(letter)) return '';
  if (DASH.test(letter)) return '-';
  if (SPACE.test(letter)) return ' ';
  if (QUOTE.test(letter)) return "'";
  if (FULL_WIDTH.test(letter)) return String.fromCharCode(letter.charCodeAt(0) - 0xfee0).toLowerCase();
  const lower = letter.normalize('NFD')[0]?.toLowerCase() ?? letter;
  return lower.length === 1 ? lower : letter;
}
