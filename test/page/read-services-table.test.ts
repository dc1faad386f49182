import { expect, test } from 'vitest';
import { readServices } from '../../utils/page/read-services-table.ts';
import { oescHelpdesk } from '../../utils/sites/oesc-helpdesk.ts';
import { okjobmatch } from '../../utils/sites/okjobmatch.ts';

const cells = (tag: 'td' | 'th', ...texts: string[]) =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const heads = (...texts: string[]) => cells('th', ...texts);
const row = (...texts: string[]) => cells('td', ...texts);

/** @returns name, start, end and kind of each service on a page */
function read(html: string) {
  document.body.innerHTML = html;
  return readServices(okjobmatch, document).map(({ name, start, end, kind }) => [name, start, end, kind]);
}

test('the services of a list are found by what stands over its columns', () => {
  const list = `<table><caption>Service &amp; Training</caption><thead>${heads('#', 'Service', 'Type', 'Begin Date', 'Estimated End Date', 'Actual End Date', 'Staff')}</thead>
    <tbody>${row('1', '<a href="#">Initial\n Assessment</a>', 'Career', '06/03/20', '06/10/20', '06/03/20', 'A. Person')}
    ${row('2', 'Work Experience', '', '02/03/21', '6/30/21', '&nbsp;', 'A. Person')}</tbody></table>`;
  expect(read(list)).toEqual([
    ['Initial Assessment', '06/03/20', '06/03/20', 'Career'],
    ['Work Experience', '02/03/21', '', ''],
  ]);
  expect(readServices(oescHelpdesk, document)).toEqual([]);
});

test.each([
  [['Service & Training', 'Start', 'End']],
  [['Service Name', 'Sort by: Start Date', 'Completion Date']],
  [['Services', 'Service Begin Date ▲', 'Service End Date']],
  [['Activity', 'Actual Begin Date*', 'Date Completed']],
])('%s are heads of such a list', (names) => {
  expect(read(`<table>${heads(...names)}${row('Career Guidance', '1/20/21', '1/20/21')}</table>`)).toEqual([
    ['Career Guidance', '1/20/21', '1/20/21', ''],
  ]);
});

test.each([
  ['jobs', heads('Title', 'Location', 'Posted') + row('Warehouse Associate', 'Tulsa', '1/13/21')],
  ['services that are planned', heads('Service', 'Estimated Begin Date') + row('Work Experience', '1/20/21')],
])('a table of %s holds none', (_, rows) => {
  expect(read(`<table>${rows}</table>`)).toEqual([]);
});

test.each([
  [['Service Date', 'Status'], ['11/02/2026', 'Completed'], '11/02/2026'],
  [['Service Date', 'Status'], ['11/02/2026', 'In-Progress'], ''],
  [['Begin Date', 'Case Status'], ['11/02/2026', 'Open'], '11/02/2026'],
  [['Begin Date', 'Date Closed'], ['11/02/2026', '11/03/2026'], '11/03/2026'],
  [['Open Date', 'Close Date'], ['11/02/2026', '11/03/2026'], '11/03/2026'],
  [['Begin Date', 'Projected End Date'], ['11/02/2026', '12/31/2026'], ''],
  [['Begin Date', 'Projected End Date'], ['11/02/2026', '11/02/2026'], '11/02/2026'],
  // What is over has an end; that it is missing is for the review to say.
  [['Begin Date', 'Projected End Date', 'Status'], ['11/02/2026', '12/31/2026', 'Closed'], 'Closed'],
  [['Begin Date', 'End Date', 'Status'], ['11/02/2026', '', 'Completed'], 'Completed'],
  [['Begin Date', 'End Date', 'Status'], ['11/02/2026', '', 'Open'], ''],
])('under %j, %j ends on %j', (names, texts, end) => {
  expect(read(`<table>${heads('Service', ...names)}${row('Career Guidance', ...texts)}</table>`)).toEqual([
    ['Career Guidance', '11/02/2026', end, ''],
  ]);
});

test('what is not shown is left out: rows, columns and words', () => {
  const hidden = '<span style="display:none">Deleted</span>';
  expect(
    read(`<table>${heads('Service', 'Begin Date', 'End Date')}${row(`Career Guidance ${hidden}`, '1/20/21', hidden)}
      <tr hidden><td>Objective Assessment</td><td>6/4/20</td><td></td></tr>
      <tr style="display:none"><td>Objective Assessment</td><td>6/4/20</td><td></td></tr></table>
      <div hidden><table>${heads('Service', 'Begin Date')}${row('Work Experience', '2/3/21')}</table></div>`),
  ).toEqual([['Career Guidance', '1/20/21', '', '']]);
});

test('a list inside a table that only lays out the page, and tables inside its cells', () => {
  const inner = (text: string) => `<table><tr><td>${text}</td></tr></table>`;
  const list = `<table>${heads('Service', 'Begin Date', 'Actions')}${row(inner('Career Guidance'), `1/20/21${inner('by A. Person')}`, inner('Edit'))}</table>`;
  expect(read(`<table><tr><td>Menu</td><td>${list}</td></tr></table>`)).toEqual([
    ['Career Guidance', '1/20/21', '1/20/21', ''],
  ]);
});

test('cells that span rows or columns stand in each of them', () => {
  const top = '<tr><th colspan="2">What</th><th colspan="2">Dates</th></tr>';
  const heading = '<tr><td colspan="4">WIOA Adult</td></tr>';
  const twice = '<tr><td rowspan="2">Adult</td><td rowspan="2">Career Guidance</td><td>6/3/20</td><td>6/3/20</td></tr>';
  expect(
    read(
      `<table>${top}${heads('Program', 'Service', 'Begin', 'End')}${heading}${twice}${row('1/20/21', '1/20/21')}
       ${heads('Program', 'Service', 'Begin', 'End')}${row('Youth', 'Mentoring', '2/1/21', '')}
       <tfoot>${row('Total', '3', '', '')}</tfoot></table>`,
    ),
  ).toEqual([
    ['Career Guidance', '6/3/20', '6/3/20', ''],
    ['Career Guidance', '1/20/21', '1/20/21', ''],
    ['Mentoring', '2/1/21', '', ''],
  ]);
});
