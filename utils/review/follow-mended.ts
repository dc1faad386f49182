import type { ReviewDraft } from './draft.ts';
import type { ListedService } from './service-list.ts';

/** What was chosen about listed services, by their ids. */
type Chosen = Pick<ReviewDraft, 'kinds' | 'serviceId'>;

/** A list before and after a change in it. */
export interface Mending {
  readonly before: readonly ListedService[];
  readonly after: readonly ListedService[];
  /** The services that went earlier and have not come back: half a date is none while it is typed. */
  readonly gone: readonly ListedService[];
}

/**
 * A service is known by its name and start. Where exactly one of a name is gone and exactly one of that name is
 * new, its start has been mended, and it is the same one.
 * @param chosen what was chosen
 * @param mending the list before and after
 * @returns what is chosen then, and the services that are gone still
 */
export function followMended(
  { kinds, serviceId }: Chosen,
  { before, after, gone }: Mending,
): { readonly chosen: Chosen; readonly gone: readonly ListedService[] } {
  const missing = without([...gone, ...before], after);
  const fresh = without(after, before);
  const renamed = new Map<string, string>();
  for (const { id, name } of missing) {
    const [one, another] = fresh.filter((service) => service.name === name);
    const isOnly = missing.filter((service) => service.name === name).length === 1;
    if (one && !another && isOnly) renamed.set(id, one.id);
  }
  const nowCalled = (id: string) => renamed.get(id) ?? id;
  return {
    chosen: {
      kinds: Object.fromEntries(Object.entries(kinds).map(([id, kind]) => [nowCalled(id), kind])),
      serviceId: nowCalled(serviceId),
    },
    gone: missing.filter(({ id }) => !renamed.has(id)),
  };
}

function without(some: readonly ListedService[], others: readonly ListedService[]): readonly ListedService[] {
  const ids = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !ids.has(id));
}
