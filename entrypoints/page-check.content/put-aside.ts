import type { Clock } from '../../utils/dates/clock.ts';
import {
  type Aside,
  bringBack,
  followEdits,
  noDismissals,
  putAsideHere,
  putAsideToday,
  sift,
} from '../../utils/findings/dismissals.ts';
import type { SessionOptions } from '../../utils/page/page-session.ts';
import type { Reading } from '../../utils/rules/rule.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';
import type { SiteProfile } from '../../utils/sites/profile.ts';
import { routeIn } from '../../utils/sites/route.ts';

/** What a person has put aside in this tab. Of places it knows where they are, never what stands there. */
export interface PutAside {
  /** Leaves out what is put aside; called at every look. */
  readonly sift: NonNullable<SessionOptions['sift']>;
  /** @returns what the last look left out */
  aside(): readonly Aside[];
  /** Takes one finding for no problem where it stands, until the page is left. */
  here(finding: Finding): void;
  /** Lets a finding's rule rest on pages of this kind, until midnight in Oklahoma or until the tab is closed. */
  today(finding: Finding): void;
  bringBack(aside: Aside): void;
  /** Forgets the places: the page has become another. */
  leave(): void;
}

/**
 * @param options.window the page's window
 * @param options.site the site the page belongs to
 * @param options.clock tells the day in Oklahoma
 * @param options.resting which rules rest in this tab from pages before
 * @param options.remember keeps them for the pages after
 * @param options.changed called when something was put aside or brought back
 * @returns the store, for as long as the document lives
 */
export function keepPutAside(options: {
  readonly window: Window;
  readonly site: SiteProfile;
  readonly clock: Clock;
  readonly resting: readonly string[];
  readonly remember: (today: readonly string[]) => void;
  readonly changed: () => void;
}): PutAside {
  const { window, site, clock, remember, changed } = options;
  let dismissals = { ...noDismissals, today: options.resting };
  let aside: readonly Aside[] = [];
  let seen: ReadonlyMap<string, Reading> = new Map();
  let pageId = '';
  let at = '';
  let query = '';

  const occasion = () => ({ pageId, today: clock.now().on });
  const leave = () => {
    dismissals = { ...dismissals, here: [] };
    aside = [];
    seen = new Map();
    at = '';
  };
  const take = (next: typeof dismissals) => {
    const sameToday = next.today === dismissals.today;
    dismissals = next;
    if (!sameToday) remember(next.today);
    changed();
  };

  return {
    sift(findings, page, readings) {
      const { pathname, search, hash } = window.location;
      const [route, ...routed] = routeIn(hash).split('?');
      const now = `${page.id} ${pathname}${route}`;
      const asked = `${search}?${routed}`;
      // A page writes into its own address what it has saved; of another record it holds other texts.
      const isSame = asked === query || readings.every(({ key, text }) => text.startsWith(seen.get(key)?.text ?? ''));
      if (at !== now || !isSame) leave();
      at = now;
      query = asked;
      pageId = `${site.id}/${page.id}`;
      dismissals = followEdits(dismissals, seen, readings);
      seen = new Map([...seen, ...readings.map((reading) => [reading.key, reading] as const)]);
      const sifted = sift(dismissals, findings, occasion());
      aside = sifted.aside;
      return sifted.standing;
    },
    aside: () => aside,
    here(finding) {
      const reading = seen.get(finding.field);
      if (reading) take(putAsideHere(dismissals, finding, reading));
    },
    today: (finding) => take(putAsideToday(dismissals, finding.ruleId, occasion())),
    bringBack: (back) => take(bringBack(dismissals, back, occasion())),
    leave,
  };
}
