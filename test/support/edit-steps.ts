const NUMBER = '219-09-9999';
const PUT = '[number removed]';
const WORDS = ['Met today', ' and', `${NUMBER} `, ' seen', ` ${NUMBER}`, ', so', '. ', 'x'];

/** Something a person does in a text, with Steward beside it. */
export type Step =
  | { readonly does: 'home' | 'end' }
  | { readonly does: 'type' | 'paste'; readonly words: string }
  /** Takes back so many characters before the caret. */
  | { readonly does: 'delete'; readonly count: number }
  /** Selects everything and types over it. */
  | { readonly does: 'type over'; readonly words: string }
  /** Takes the fix of the first number; the others bring it back at once, and the last then takes that back. */
  | { readonly does: 'fix' | 'fix and undo' | 'fix, undo and redo' };

/** A text with a caret in it. */
export interface Place {
  readonly text: string;
  /** In code units. */
  readonly caret: number;
}

/**
 * @param seed the same for the same steps
 * @param length how many steps to take, about
 * @param before the text in which they are taken
 * @returns steps that can be taken one after another: there is a number wherever one is fixed, and as many
 * characters as are taken back
 */
export function stepsFrom(seed: number, length: number, before: string): readonly Step[] {
  let state = seed * 2_654_435_761;
  const below = (limit: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_507) + 1_013_904_223) >>> 0;
    return (state >>> 8) % limit;
  };
  const steps: Step[] = [];
  let now: Place = { text: before, caret: before.length };
  const add = (step: Step) => {
    steps.push(step);
    now = placeAfter(now, step);
  };
  // What is written stands apart from what was there, so that numbers stay numbers.
  const words = () => ` ${WORDS[below(WORDS.length)]} `.replace(/ +/g, ' ');
  // Some editors leave out the spaces around what is pasted, and those before the first word.
  const pasted = () => `(${words().trim()})`;
  add({ does: 'end' });
  while (steps.length < length) {
    const next = below(10);
    // Of what was written last: where a bold word ends up that is deleted to the bone, each editor decides.
    const last = steps.at(-1);
    const count = Math.min(1 + below(6), last && 'words' in last ? last.words.length : 0);
    if (next === 0) add({ does: 'home' });
    else if (next === 1) add({ does: 'end' });
    else if (next < 4) add({ does: 'type', words: words() });
    else if (next === 4) add({ does: 'paste', words: pasted() });
    else if (next === 5 && count > 0) add({ does: 'delete', count });
    else if (next === 6 && below(4) === 0) add({ does: 'type over', words: words().trimStart() });
    else if (next > 6 && now.text.includes(NUMBER)) {
      add({ does: (['fix', 'fix and undo', 'fix, undo and redo'] as const)[next - 7] ?? 'fix' });
      // Where the caret is after an undo, each editor decides.
      if (next > 7) add({ does: below(2) ? 'home' : 'end' });
    }
  }
  // The next begins without one.
  while (now.text.includes(NUMBER)) add({ does: 'fix' });
  return steps;
}

/**
 * What a person would have without Steward, who selects the first number each time and types over it: the caret
 * stays where it was among the words around.
 * @param place where the person is
 * @param step what they do next
 * @returns what stands there then, and where the caret is; after an undo only the former is known
 */
export function placeAfter({ text, caret }: Place, step: Step): Place {
  const put = (words: string, count = 0) => ({
    text: text.slice(0, caret - count) + words + text.slice(caret),
    caret: caret - count + words.length,
  });
  switch (step.does) {
    case 'home':
      return { text, caret: 0 };
    case 'end':
      return { text, caret: text.length };
    case 'type':
    case 'paste':
      return put(step.words);
    case 'delete':
      return put('', step.count);
    case 'type over':
      return { text: step.words, caret: step.words.length };
    case 'fix and undo':
      return { text, caret };
    default: {
      const at = text.indexOf(NUMBER);
      return { text: text.replace(NUMBER, PUT), caret: caret > at ? caret + PUT.length - NUMBER.length : caret };
    }
  }
}
