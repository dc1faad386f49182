/**
 * @param items anything, in an order
 * @param nameOf the name of an item's group
 * @returns the items by group: groups in the order of their first item, items in theirs
 */
export function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups.values()];
}
