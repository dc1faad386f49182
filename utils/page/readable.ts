/** Signs that show nothing of themselves: marks of direction, joiners, places where a word may break. */
const UNSEEN = /\p{Cf}/gu;

/** @returns a text as people read it: without the signs that nobody sees, and its spaces single */
export function readable(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}
