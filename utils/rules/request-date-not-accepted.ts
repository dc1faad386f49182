import { partsOf } from '../dates/calendar-date.ts';
import { readDate } from '../dates/read-date.ts';
import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import type { Examples, Rule } from './rule.ts';

// M/D/YYYY, and the page's own "Nov 22, 2024". The helpdesk's newer theme empties the box of anything else.
const ACCEPTED = /^(\d{1,2}\/\d{1,2}\/\d{4}|[a-z]{3,9} \d{1,2}, \d{4})$/i;

export const rule: Rule = {
  id: 'request-date-not-accepted',
  cites: [citations.requestDate],
  weight: 'should',
  reads: ['request.date', 'request.serviceDate', 'request.skillGainDate'],
  check(readings) {
    return readings.flatMap(({ key, text, taken }) => {
      const meant = readDate(text);
      if (taken === undefined || meant === null || meant === taken || ACCEPTED.test(text.trim())) return [];
      const { year, month, day } = partsOf(meant);
      return {
        field: key,
        status: 'check',
        says: say('request_date_not_accepted_says'),
        fix: { label: say('fix_write_date'), replacement: `${month}/${day}/${year}`, safe: true },
      };
    });
  },
};

export const examples: Examples = {
  flags: [
    { fields: { 'request.date': '2026-11-20' }, taken: '', fixed: '11/20/2026' },
    { fields: { 'request.serviceDate': '10/5/26' }, taken: '', fixed: '10/5/2026' },
    { fields: { 'request.skillGainDate': '5 January 2026' }, taken: '', fixed: '1/5/2026' },
    { fields: { 'request.date': '11-20-2026' }, taken: '2026-11-19', fixed: '11/20/2026' },
  ],
  passes: [
    { fields: { 'request.date': '11/20/2026' }, taken: '', because: 'the form is about to take it' },
    { fields: { 'request.date': 'November 20, 2026' }, taken: '2026-11-20', because: 'as the form shows it' },
    { fields: { 'request.date': '20 de noviembre de 2026' }, taken: '2026-11-20', because: 'taken, in its language' },
    { fields: { 'request.date': '2026-11-20' }, because: 'the older theme sends what stands in the box' },
    { fields: { 'request.date': '2026-11-' }, taken: '', because: 'still being typed' },
  ],
};
