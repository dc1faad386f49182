const compiled = new WeakMap<readonly string[], readonly RegExp[]>();

/** @returns a profile's patterns, which mind no capitals, ready to be tried; compiled once a list */
export function testsOf(patterns: readonly string[]): readonly RegExp[] {
  let tests = compiled.get(patterns);
  if (!tests) compiled.set(patterns, (tests = patterns.map((source) => new RegExp(source, 'i'))));
  return tests;
}

/** @returns whether a text fits one of a profile's patterns, capital letters or not */
export function fits(patterns: readonly string[], text: string): boolean {
  return testsOf(patterns).some((test) => test.test(text));
}
