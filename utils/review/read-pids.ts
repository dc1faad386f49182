/** Fewer digits than this make no PID; beside a number they are a part of it, or count something else. */
const LEAST_DIGITS = 4;
const MOST_DIGITS = 10;
const DATES = /\d{1,2}\/\d{1,2}\/\d{2,4}/g;
const IN_GROUPS = /\d+(?:[ -]\d+)*/g;

/**
 * Reads what stands in the box for the PID.
 * @param written what was typed: a number, perhaps with words ("PID: 1234567", "1234567 Smith") or in groups
 * ("123 4567"), or several numbers
 * @returns the numbers alone, each once; where there is no number, the words as one; none where nothing stands
 */
export function readPids(written: string): readonly string[] {
  const numbers = [...written.replace(DATES, ' ').matchAll(IN_GROUPS)].flatMap(([run]) => numbersIn(run));
  const pids = numbers.filter(({ length }) => length >= LEAST_DIGITS);
  if (pids.length > 0) return [...new Set(pids)];
  const words = written.trim();
  return words === '' ? [] : [words];
}

/** Groups of which one is too short to stand alone make one number. */
function numbersIn(run: string): readonly string[] {
  const groups = run.split(/[ -]/);
  const whole = groups.join('');
  const isOne = whole.length <= MOST_DIGITS && groups.some(({ length }) => length < LEAST_DIGITS);
  return isOne ? [whole] : groups;
}
