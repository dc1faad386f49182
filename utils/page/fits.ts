const compiled = new Map<string, RegExp>();
const lists = new WeakMap<readonly string[], readonly RegExp[]>();

/** @returns whether a text fits a profile's pattern, capital letters or not */
export function fitsOne(source: string, text: string): boolean {
  return testOf(source).test(text);
}

/** @returns whether a text fits one of a profile's patterns, capital letters or not */
export function fits(patterns: readonly string[], text: string): boolean {
  let tests = lists.get(patterns);
  if (!tests) lists.set(patterns, (tests = patterns.map(testOf)));
  return tests.some((test) => test.test(text));
}

function testOf(source: string): RegExp {
  let test = compiled.get(source);
  if (!test) compiled.set(source, (test = new RegExp(source, 'i')));
  return test;
}
