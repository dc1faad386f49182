/** Something a person does in a text, with Steward beside it. */
export type Step =
  | { readonly does: 'home' | 'end' }
  | { readonly does: 'type'; readonly words: string }
  /** Takes the fix of the first number; `fix and undo` brings it back at once. */
  | { readonly does: 'fix' | 'fix and undo' };

const NUMBER = '219-09-9999';
const PUT = '[number removed]';
const WORDS = ['Met today', ' and', `${NUMBER} `, ' seen', ` ${NUMBER}`, ', so', '. ', 'x'];

/**
 * @param seed the same for the same steps
 * @param length how many steps to take, about
 * @returns steps that can be taken one after another: there is a number wherever one is fixed
 */
export function stepsFrom(seed: number, length: number): readonly Step[] {
  let state = seed * 2_654_435_761;
  const below = (limit: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_507) + 1_013_904_223) >>> 0;
    return state % limit;
  };
  const steps: Step[] = [{ does: 'end' }];
  let numbers = 0;
  while (steps.length < length) {
    const next = below(6);
    if (next === 0) steps.push({ does: 'home' });
    else if (next === 1) steps.push({ does: 'end' });
    else if (next < 4 || numbers === 0) {
      // What is typed stands apart from what was there, so that numbers stay numbers.
      const words = ` ${WORDS[below(WORDS.length)]} `.replace(/ +/g, ' ');
      numbers += words.includes(NUMBER) ? 1 : 0;
      steps.push({ does: 'type', words });
    } else if (next === 4) {
      steps.push({ does: 'fix' });
      numbers -= 1;
    } else {
      // Where the caret is after an undo, each editor decides.
      steps.push({ does: 'fix and undo' }, { does: below(2) ? 'home' : 'end' });
    }
  }
  // The next begins without one.
  for (; numbers > 0; numbers -= 1) steps.push({ does: 'fix' });
  return steps;
}

/**
 * What a person would have without Steward, who selects the first number each time and types over it: the caret
 * stays where it was among the words around.
 * @param text what stands there before, the caret anywhere
 * @param steps the steps
 * @returns what stands there after them
 */
export function textAfter(text: string, steps: readonly Step[]): string {
  let now = text;
  let caret = text.length;
  for (const step of steps) {
    if (step.does === 'home') caret = 0;
    else if (step.does === 'end') caret = now.length;
    else if (step.does === 'type') {
      now = now.slice(0, caret) + step.words + now.slice(caret);
      caret += step.words.length;
    } else if (step.does === 'fix') {
      const at = now.indexOf(NUMBER);
      now = now.replace(NUMBER, PUT);
      if (caret > at) caret += PUT.length - NUMBER.length;
    }
  }
  return now;
}
