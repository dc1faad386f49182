import type { PageSummary } from '../../utils/messages/page-summary.ts';
import type { PageSession, PageView } from '../../utils/page/page-session.ts';
import { OTHER_BOX, type Rule } from '../../utils/rules/rule.ts';
import type { SiteProfile } from '../../utils/sites/profile.ts';

/**
 * @param site the site the page belongs to
 * @param on whether its pages are checked
 * @param view what was seen last; null on a page the site's profile does not know
 * @param rules the rules that are on
 * @param services how many services the page lists
 * @returns names and counts for the popup; nothing of what fields hold
 */
export function summarise(
  site: SiteProfile,
  on: boolean,
  view: PageView | null,
  rules: readonly Rule[],
  services: number,
): PageSummary {
  const fields = view?.fields ?? [];
  const findings = fields.flatMap((at) => at.findings);
  const expected = view?.page.fields.filter((profile) => profile.expected) ?? [];
  const missing = view?.missing ?? [];
  return {
    siteId: site.id,
    site: site.title,
    on,
    page: view?.page.title ?? null,
    expected: expected.length,
    found: expected.length - missing.length,
    missing: missing.map(({ title }) => title),
    unsure: (view?.unsure ?? []).map(({ title }) => title),
    changed: (view?.changed ?? []).map(({ title }) => title),
    checks: rules
      .filter(({ reads }) => fields.some(({ field }) => reads.includes(field.kind)))
      .map(({ id }) => ({ ruleId: id, findings: findings.filter(({ ruleId }) => ruleId === id).length })),
    services,
    faults: (view?.faults ?? []).map(({ ruleId }) => ruleId),
  };
}

/**
 * @param site the site the page belongs to
 * @param session the running session; null where checks are off
 * @returns a report for whoever mends the profiles: builds, labels and scores, nothing that anyone typed
 */
export function reportOn(site: SiteProfile, session: PageSession | null): string {
  const view = session?.view();
  const head = `Steward, ${site.id} (profile of ${site.checkedOn}), page ${view?.page.id ?? 'not known'}`;
  const found = `${(view?.fields ?? []).filter(({ field }) => field.kind !== OTHER_BOX).length} fields found; not found: ${view?.missing.map(({ kind }) => kind).join(', ') || 'none'}`;
  return [head, found, ...(session?.report() ?? [])].join('\n');
}
