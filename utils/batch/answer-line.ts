import { BadLine, type Verb } from './verb.ts';

/** What became of one line: an answer to print, a fault to report, or nothing for a blank line. */
export type LineOutcome = { readonly answer: string } | { readonly fault: string } | null;

/**
 * @param verb the verb asked for
 * @param line one line of input, without its line break
 * @param number the line's number, from 1
 * @returns the JSON to print; an answer repeats the line's `id` where it had one
 */
export function answerLine(verb: Verb, line: string, number: number): LineOutcome {
  if (line.trim() === '') return null;
  try {
    const asked = parseJson(line);
    const answer = verb.answer(asked);
    const id = (asked as { id?: unknown }).id;
    return { answer: JSON.stringify(id === undefined ? answer : { id, ...answer }) };
  } catch (error) {
    const sentence = error instanceof BadLine ? error.message : 'This line could not be answered.';
    return { fault: JSON.stringify({ line: number, error: sentence }) };
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadLine('The line is not JSON.');
  }
}
