import { describe, expect, test } from 'vitest';
import { readDraftList } from '../../utils/review/draft.ts';
import { readServiceList } from '../../utils/review/service-list.ts';

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
  test('as Example 2 of the directive prints it, with its period, its day and what it deletes', () => {
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

  test('two alike are two, and each keeps its own id when a line is added above', () => {
    const ids = (text: string) => readServiceList(text).services.map(({ id }) => id);
    const lines = 'A: 1/1/21\nA: 1/1/21\nA: 1/2/21';
    expect(new Set(ids(lines)).size).toBe(3);
    expect(ids(`B: 12/1/20\n${lines}`).slice(1)).toEqual(ids(lines));
  });

  test('the day of the request may be written as the days of services', () => {
    expect(readServiceList('Requested Date: 2021/5/30').requestedOn).toBe('2021-05-30');
  });

  test('a kind is a guess where neither the list nor the name nor the person says it', () => {
    const text = 'Zoom call: 1/1/21\nZoom call: 1/2/21 (training)\nCareer Guidance: 1/3/21\nPhone call: 1/4/21';
    const { services } = readDraftList({ list: text, requestedOn: '', kinds: { 'Phone call 2021-01-04': 'career' } });
    expect(services.map(({ kind, kindIsGuess }) => [kind, kindIsGuess])).toEqual([
      ['career', true],
      ['training', false],
      ['career', false],
      ['career', false],
    ]);
  });

  test('a year far after the day of the request is a slip', () => {
    const text = 'OST: 11/2/2062\nOST: 11/2/26 – 11/2/2062\nOST: 11/2/26 – 12/31/2036';
    const read = (requestedOn: string) => readDraftList({ list: text, requestedOn, kinds: {} });
    expect(read('12/1/2026').faults).toEqual(
      [1, 2].map((line) => ({
        line,
        why: '11/2/2062 is more than 10 years after the day of the request. Is the year right?',
      })),
    );
    expect(read('12/1/2026').services).toHaveLength(1);
    expect(read('soon').faults).toEqual([]);
  });

  test('faults come in the order of their lines', () => {
    const { faults } = readServiceList('A: 2/30/21\nB some day\nC: 3/2/21 - 3/1/21');
    expect(faults).toEqual([
      { line: 1, why: 'No such day: 2/30/21.' },
      { line: 2, why: 'There is no date on this line.' },
      { line: 3, why: 'The end, 3/1/21, is before the start, 3/2/21.' },
    ]);
  });
});
