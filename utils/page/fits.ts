const compiled = new Map<string, RegExp>();

/** @returns whether a text fits one of a profile's patterns, capital letters or not */
export function fits(patterns: readonly string[], text: string): boolean {
  return patterns.some((source) => {
    let pattern = compiled.get(source);
    if (!pattern) compiled.set(source, (pattern = new RegExp(source, 'i')));
    return pattern.test(text);
  });
}
