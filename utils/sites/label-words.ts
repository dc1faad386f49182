/**
 * Words that a label may hold whatever its field is for: how a form asks, and how it wants an answer written.
 * What `core` of a label has lost already (name-control.ts) is not among them.
 */
const ASKING =
  "can't|couldn't|what|what's|which|when|who|how|did|do|does|will|would|should|must|can|could|may|has|have|had|you|we|us|i|it|it's|if|like|want|need|needs|needed|and|or|as|by|from|with|any|one|only|also|mm|dd|yy|yyyy|xxx|xxxx|format|drop-?down|menu|list|all|apply|briefly|brief|short|long|full|fully|specific|detailed|detail|possible|much|use|add|indicate|specify|state|write|attach|now|currently|current|so|not|cannot|be|to|more|about|seems?|present|anything|affected|question|during|hours|few|words?";

/**
 * @param needs what a label must say: of each entry (alternatives, as the source of a regular expression) one word
 * @param may what else it may be made of, in any order
 * @returns a pattern for labels of these words and no others: a word that is not known makes it another label
 */
export function saying(needs: readonly string[], may: string): string {
  const said = needs.map((words) => `(?=.*\\b(?:${words})\\b)`).join('');
  // Many words are known twice over; looked ahead and taken whole, each is read once, however long a label a page makes.
  const word = (group: number) => `(?=((?:${[...needs, may, ASKING].join('|')})(?:'s)?(?!\\w)))\\${group}`;
  return `^${said}${word(1)}(?:[ /'(),.;&-]+${word(2)})*[).?!]*$`;
}
