import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDateFrom, partsOf } from '../../utils/dates/calendar-date.ts';
import { serviceKinds } from '../../utils/policy/service-kinds.ts';
import { kindOf, readServiceList } from '../../utils/review/read-services.ts';

const brief = (text: string) =>
  readServiceList(text).services.map(({ name, start, end, kind }) => [name, start, end, kind]);
const why = (text: string) => readServiceList(text).faults.map((fault) => `${fault.line}: ${fault.why}`);

const EXAMPLE_2 = `Example 2: Deleting a Participant Service:

Request: Request is to delete the Workforce Preparation Assistance service on 10/20/20

Requested Date: 5/30/2021.

\u00a0
Period of Participation: 06/03/20 – 5/27/21

Services Provided:

- **Initial Assessment:** 06/03/20 -06/03/20
- **Career Guidance:** 06/03/20 – 06/03/20
- **Occupation Skills Training:** 06/14/20 – 09/18/20
- **Workforce Preparation Assistance** 10/20/20 – 10/20/20
- **Career Guidance:** 01/20/21 – 01/20/21
- **Work Experience:** 02/03/21 – 4/21/21
- **Workforce Preparation Assistance:** 5/27/21 – 5/27/21`;

describe('a list of services', () => {
  test('as Example 2 of the directive prints it', () => {
    const list = readServiceList(EXAMPLE_2);
    expect(list.faults).toEqual([]);
    expect(list.services.map(({ name, start, end }) => [name, start, end])).toEqual([
      ['Initial Assessment', '2020-06-03', '2020-06-03'],
      ['Career Guidance', '2020-06-03', '2020-06-03'],
      ['Occupation Skills Training', '2020-06-14', '2020-09-18'],
      ['Workforce Preparation Assistance', '2020-10-20', '2020-10-20'],
      ['Career Guidance', '2021-01-20', '2021-01-20'],
      ['Work Experience', '2021-02-03', '2021-04-21'],
      ['Workforce Preparation Assistance', '2021-05-27', '2021-05-27'],
    ]);
    expect(list.period).toEqual({ start: '2020-06-03', end: '2021-05-27' });
    expect(list.requestedOn).toBe('2021-05-30');
    expect(list.deletes).toBe(list.services[3]);
  });

  test.each([
    ['Career Guidance: 6/3/20-6/3/20', '2020-06-03', '2020-06-03'],
    ['Career Guidance 6-3-2020 to 7-1-2020', '2020-06-03', '2020-07-01'],
    ['• Career Guidance — June 3, 2020 through July 1, 2020', '2020-06-03', '2020-07-01'],
    ['Career Guidance 2020-06-03 until 2020-07-01', '2020-06-03', '2020-07-01'],
    ['Career Guidance 06/03/20', '2020-06-03', '2020-06-03'],
    ['Career Guidance: 06/03/20 –', '2020-06-03', null],
    ['Career Guidance: 06/03/20 - present', '2020-06-03', null],
    ['Career Guidance\t6/3/2020 12:00:00 AM\t7/1/2020 12:00:00 AM', '2020-06-03', '2020-07-01'],
    ['Career Guidance\t6/3/2020\t', '2020-06-03', null],
    ['4417\tCareer Guidance\t6/3/2020\tOpen\tJane', '2020-06-03', null],
    ['"Career Guidance","Jun 3, 2020","Jul 1, 2020"', '2020-06-03', '2020-07-01'],
    ['Career Guidance;2020-06-03 00:00:00;2020-07-01 00:00:00', '2020-06-03', '2020-07-01'],
  ])('%s', (line, start, end) => {
    expect(brief(line)).toEqual([['Career Guidance', start, end, 'career']]);
    expect(why(line)).toEqual([]);
  });

  test('with headings: the actual dates count, not the estimated ones', () => {
    const rows = [
      'Status,Service Name,Estimated Begin Date,Actual Begin Date,Estimated End Date,Actual End Date,Type',
      'Open,"Training, welding",5/1/2020,6/3/2020,9/1/2020,,Training',
      'Closed,"He said ""gas card""",5/1/2020,6/4/2020,9/1/2020,6/4/2020,Supportive',
    ].join('\r\n');
    expect(brief(`\uFEFF${rows}`)).toEqual([
      ['Training, welding', '2020-06-03', null, 'training'],
      ['He said "gas card"', '2020-06-04', '2020-06-04', 'supportive'],
    ]);
  });

  test('a kind in brackets counts, other brackets are part of the name', () => {
    expect(brief('Gas card (career): 6/3/20 - 6/3/20')).toEqual([['Gas card', '2020-06-03', '2020-06-03', 'career']]);
    expect(brief('Training (welding): 6/3/20')[0]?.[0]).toBe('Training (welding)');
  });

  test('two alike are two, and each keeps its own id', () => {
    const { services } = readServiceList('A: 1/1/21\nA: 1/1/21\nA: 1/2/21');
    expect(new Set(services.map(({ id }) => id)).size).toBe(3);
  });

  test('names the line and the reason, and keeps the rest', () => {
    const lines = Array.from({ length: 400 }, (_, day) => {
      const { year, month, day: of } = partsOf(addDays(calendarDateFrom('2020-01-01'), day));
      return `Career Guidance: ${month}/${of}/${year} - ${month}/${of}/${year}`;
    });
    lines[41] = 'Career Guidance: 2/30/2021 - 3/1/2021';
    lines[99] = 'Career Guidance: 3/2/2021 - 3/1/2021';
    lines[399] = 'Career Guidance, date to be confirmed';
    const list = readServiceList(lines.join('\n'));
    expect(list.services).toHaveLength(397);
    expect(list.faults).toEqual([
      { line: 42, why: 'No such day: 2/30/2021.' },
      { line: 100, why: 'It ends before it starts.' },
      { line: 400, why: 'There is no date on this line.' },
    ]);
  });

  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(calendarDateFrom('2018-01-01'), days));
  const names = fc.constantFrom('Career Guidance', 'Work Experience', 'Workforce Preparation, part 2', 'Job "club"');
  const service = fc.record({
    name: names,
    start: day,
    days: fc.option(fc.nat(200)),
    kind: fc.constantFrom(...serviceKinds),
  });
  const slashed = (on: CalendarDate) => {
    const { year, month, day: of } = partsOf(on);
    return `${month}/${of}/${year}`;
  };
  test('printed as lines, as a table or as CSV, and read again, is the same', () => {
    fc.assert(
      fc.property(fc.array(service, { minLength: 1, maxLength: 20 }), (all) => {
        const rows = all.map(({ name, start, days, kind }) => {
          const end = days === null ? null : addDays(start, days);
          return { name, kind, start, end, from: slashed(start), to: end === null ? '' : slashed(end) };
        });
        const wanted = rows.map(({ name, start, end, kind }) => [name, start, end, kind]);
        const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
        expect(brief(rows.map((row) => `${row.name} (${row.kind}): ${row.from} – ${row.to}`).join('\n'))).toEqual(
          wanted,
        );
        const head = ['Service', 'Begin Date', 'End Date', 'Type'];
        const cells = rows.map((row) => [row.name, row.from, row.to, row.kind]);
        expect(brief([head, ...cells].map((row) => row.join('\t')).join('\r\n'))).toEqual(wanted);
        expect(brief([head, ...cells].map((row) => row.map(quoted).join(',')).join('\n'))).toEqual(wanted);
      }),
    );
  });

  test('whatever is pasted, each line is a service, a fault or a heading, once', () => {
    const piece = fc.constantFrom(
      '6/3/20',
      '2/30/21',
      ' - ',
      '\t',
      ',',
      '"',
      'Career',
      ' ',
      '(',
      'to',
      '–',
      '1/1',
      ':',
      'x',
    );
    const line = fc.oneof(
      fc.string(),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const { services, faults } = readServiceList(text);
        const told = [...services, ...faults].map((one) => one.line);
        expect(new Set(told).size).toBe(told.length);
        const count = text.split(/\r\n|\r|\n/).length;
        for (const number of told) expect(number >= 1 && number <= count).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the kind that a name suggests', () => {
  test.each([
    ['Occupation Skills Training', 'training'],
    ['On-the-Job Training', 'training'],
    ['Workforce Preparation Assistance', 'career'],
    ['Youth Supportive Service', 'youth-supportive'],
    ['Supportive Service: Transportation', 'supportive'],
    ['Follow-up: career planning', 'follow-up'],
    ['Self-service job search', 'self-service'],
  ])('%s is %s', (name, kind) => expect(kindOf(name)).toBe(kind));
});
