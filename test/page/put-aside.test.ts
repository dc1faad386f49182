import { expect, test } from 'vitest';
import { keepPutAside } from '../../entrypoints/page-check.content/put-aside.ts';
import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import { readingOf } from '../../utils/rules/reading.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';
import { okjobmatch } from '../../utils/sites/okjobmatch.ts';
import type { PageProfile } from '../../utils/sites/profile.ts';

const [page] = okjobmatch.pages as [PageProfile];
/** Of a note as a whole. */
const lacking: Finding = {
  ruleId: 'case-note-lacks-a-part',
  field: 'note.text',
  kind: 'note.text',
  status: 'check',
  says: 'What it says.',
};

test.each([
  ['another path', '/notes/1', '/notes/2', 1],
  ['another route behind the sign', '/staff#/participants/1/note', '/staff#/participants/2/note', 1],
  ['another route of the older kind', '/staff#!notes/1', '/staff#!notes/2', 1],
  ['the same route', '/staff#/participants/1/note', '/staff#/participants/1/note', 0],
  ['another place on the same page', '/notes/1', '/notes/1#bottom', 0],
  ['an address into which the page wrote a draft', '/notes/new', '/notes/new?draft=7', 0],
  ['a route into which it did, with someone typing on', '/staff#/notes/new', '/staff#/notes/new?draft=7', 0, ' Also'],
  ['an address of another record', '/notes?of=1', '/notes?of=2', 1, 'Called.'],
])('what was put aside in its place, at %s', (_, from, to, standing, then = '') => {
  const location = { pathname: '', search: '', hash: '' };
  const go = (path: string) => {
    const { pathname, search, hash } = new URL(path, 'https://okjobmatch.com');
    Object.assign(location, { pathname, search, hash });
  };
  const aside = keepPutAside({
    window: { location } as unknown as Window,
    site: okjobmatch,
    clock: { now: () => ({ on: calendarDateFrom('2026-11-23'), secondOfDay: 0 }), nextMidnight: () => 0 },
    resting: [],
    remember: () => {},
    changed: () => {},
  });
  let text = 'Met at the office.';
  const seen = () => aside.sift([lacking], page, [readingOf('note.text', 'note.text', text, undefined)]);
  go(from);
  expect(seen()).toHaveLength(1);
  aside.here(lacking);
  expect(seen()).toEqual([]);
  go(to);
  text = then.startsWith(' ') ? text + then : then || text;
  expect(seen()).toHaveLength(standing);
});
