import type { ComponentChild } from 'preact';
import { say, type Words } from '../utils/language/say.ts';

/** Stands for the part until it is put in its place; no sentence holds it. */
const HERE = '\u0000';

interface SaidProps {
  readonly words: Words;
  /** What stands for the last `$` of the sentence. */
  readonly part: ComponentChild;
  /** What stands for those before it. */
  readonly parts?: readonly (string | number)[];
}

/** A sentence with a part in it that is more than text; where in the sentence it stands, each language decides. */
export function Said({ words, part, parts = [] }: SaidProps) {
  const [before, after] = say(words, ...parts, HERE).split(HERE);
  return (
    <>
      {before}
      {part}
      {after}
    </>
  );
}
