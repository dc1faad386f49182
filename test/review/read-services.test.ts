import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDateFrom, partsOf } from '../../utils/dates/calendar-date.ts';
import { sayDate } from '../../utils/dates/say-date.ts';
import { serviceKinds } from '../../utils/policy/service-kinds.ts';
import { columnsOf } from '../../utils/review/columns.ts';
import { kindOf, readPastedServices, readServiceRow, type ServiceRow } from '../../utils/review/read-services.ts';

const cells = (text: string) =>
  readPastedServices(text).rows.map(({ row }) => [row.name, row.start, row.end, row.kind]);
const faults = (text: string) => readPastedServices(text).faults.map(({ line, why }) => `${line}: ${why}`);

const EXAMPLE_2 = `Example 2: Deleting a Participant Service:

Request: Request is to delete the Workforce Preparation Assistance service on 10/20/20

Requested Date: 5/30/2021.

\u00a0
Period of Participation: 06/03/20 – 5/27/21

Services Provided:

- **Initial Assessment:** 06/03/20 -06/03/20
- **Career Guidance: 06/03/20 – 06/03/20**
- **Occupation Skills Training:** 06/14/20 – 09/18/20
- **Workforce Preparation Assistance** 10/20/20 – 10/20/20
- **Work Experience:** 02/03/21 – 4/21/21

Decision: This request would be denied because deleting this service would:

- create a gap of more than 90 days between services.
- move the exit date from 5/27/21 to 9/18/20 (a *different quarter*); and
- would require a new period of participation that would begin on 1/20/21.
- Period of Participation will be 6/03/20 – 09/18/20.`;

describe('a list of services', () => {
  test('reads Example 2 of the directive as it is printed', () => {
    expect(readPastedServices(EXAMPLE_2)).toEqual({
      rows: [
        ['Initial Assessment', '06/03/20', '06/03/20', 12],
        ['Career Guidance', '06/03/20', '06/03/20', 13],
        ['Occupation Skills Training', '06/14/20', '09/18/20', 14],
        ['Workforce Preparation Assistance', '10/20/20', '10/20/20', 15],
        ['Work Experience', '02/03/21', '4/21/21', 16],
      ].map(([name, start, end, line]) => ({ row: { name, start, end, kind: '' }, line })),
      faults: [],
      period: { start: '06/03/20', end: '5/27/21' },
      requestedOn: '5/30/2021',
    });
  });

  test.each([
    ['Career Guidance: 6/3/20-6/4/20', '6/3/20', '6/4/20'],
    ['6-3-20-6-4-20 Career Guidance', '6-3-20', '6-4-20'],
    ['• Career Guidance — June 3, 2020 through June 4, 2020', 'June 3, 2020', 'June 4, 2020'],
    ['3) Career Guidance 2020-06-03 thru 2020-06-04', '2020-06-03', '2020-06-04'],
    ['Career Guidance: 06/03/20 ‐ 06/04/20', '06/03/20', '06/04/20'],
    ['Career Guidance\u00a006/03/20\u00a0−\u00a006/04/20', '06/03/20', '06/04/20'],
    ['Career Guidance (06/03/20 until 06/04/20)', '06/03/20', '06/04/20'],
    ['Career Guidance from 06/03/20 to 06/04/20', '06/03/20', '06/04/20'],
    ['Career Guidance Start Date: 6/3/20 End Date: 6/4/20', '6/3/20', '6/4/20'],
    ['Career Guidance   06/03/20   06/04/20', '06/03/20', '06/04/20'],
    ['Career Guidance, 06/03/20, 06/04/20', '06/03/20', '06/04/20'],
    ['Career Guidance: Wed, Jun 3, 2020 – Thu, Jun 4, 2020', 'Jun 3, 2020', 'Jun 4, 2020'],
    ['Career Guidance:\t06/03/20 – 06/04/20', '06/03/20', '06/04/20'],
    ['06/03/20 Career Guidance 06/04/20', '06/03/20', '06/04/20'],
    // The first of two days may leave its year to the second.
    ['Career Guidance June 3 – July 1, 2020', 'June 3, 2020', 'July 1, 2020'],
    ['Career Guidance: Jan 5 - Jan 7, 2021', 'Jan 5, 2021', 'Jan 7, 2021'],
    ['Career Guidance (Mon, Jun. 3rd to 7/1/20)', 'Jun. 3rd 2020', '7/1/20'],
    ['Career Guidance 3 June through 1 July 2020', '3 June 2020', '1 July 2020'],
    ['Career Guidance December 28 - January 4, 2021', 'December 28, 2020', 'January 4, 2021'],
    ['Career Guidance\tJune 3 – July 1, 2020', 'June 3, 2020', 'July 1, 2020'],
    ['Career Guidance since 1/4/2021', '1/4/2021', ''],
    ['Career Guidance since: 1/4/2021', '1/4/2021', ''],
    // In the person's language, and as spreadsheets write it.
    ['Career Guidance 5 de enero de 2021 al 9 de febrero de 2021', '5 de enero de 2021', '9 de febrero de 2021'],
    ['Career Guidance del 5 de enero al 9 de febrero de 2021', '5 de enero 2021', '9 de febrero de 2021'],
    ['Career Guidance desde el 20 ene 2021 hasta el 2 abr 2021', '20 ene 2021', '2 abr 2021'],
    ['Career Guidance: mié, 20 ene 2021 a vie, 2 abr 2021', '20 ene 2021', '2 abr 2021'],
    ['Career Guidance desde el 5/1/2021', '5/1/2021', ''],
    ['Career Guidance\t1/5/2021\tabierto', '1/5/2021', 'abierto'],
    ['Career Guidance 1/5/2021 (en curso)', '1/5/2021', 'en curso'],
    ['Career Guidance: 1/5/2021 – vigente', '1/5/2021', 'vigente'],
    ['Career Guidance: 1/5/2021 hasta la fecha', '1/5/2021', 'la fecha'],
    ['Career Guidance\t5-Jan-21\t05-Feb-2021', '5-Jan-21', '05-Feb-2021'],
    ['Career Guidance: Jan-05-2021 – 5-Feb-21', 'Jan-05-2021', '5-Feb-21'],
    ['Career Guidance: 5-Jan – 5-Feb-21', '5 Jan 2021', '5-Feb-21'],
    // A single date is a service of that day; only a dash or a word leaves it open.
    ['Career Guidance 06/03/20', '06/03/20', '06/03/20'],
    ['Career Guidance: 06/03/20.', '06/03/20', '06/03/20'],
    ['Career Guidance: 06/03/20 -', '06/03/20', ''],
    ['Career Guidance: 06/03/20 – present', '06/03/20', 'present'],
    ['Career Guidance 06/03/20 (ongoing)', '06/03/20', 'ongoing'],
    // Rows of a table without headings.
    ['Career Guidance\t6/3/2020 12:00:00 AM\t6/4/2020 12:00 AM', '6/3/2020', '6/4/2020'],
    ['Career Guidance\t2020-06-03T00:00:00Z\t2020-06-04 00:00:00', '2020-06-03', '2020-06-04'],
    ['4417\tAdult\tCareer Guidance\t6/3/2020\tOpen\tMaria del Carmen Rodriguez', '6/3/2020', 'Open'],
    ['Career Guidance\t6/3/2020\t', '6/3/2020', ''],
    ['6/3/2020\t\tCareer Guidance\tSuccess Center', '6/3/2020', ''],
    ['Career Guidance\t6/3/2020\tClosed', '6/3/2020', '6/3/2020'],
    ['Career Guidance\t6/3/2020', '6/3/2020', '6/3/2020'],
    ['"Career Guidance","Jun 3, 2020","Jun 4, 2020"', 'Jun 3, 2020', 'Jun 4, 2020'],
    ['Career Guidance,Jun 3, 2020,Jun 4, 2020,Jane', 'Jun 3, 2020', 'Jun 4, 2020'],
    ['Career Guidance;6/3/2020;6/4/2020', '6/3/2020', '6/4/2020'],
    ['| Career Guidance | 6/3/2020 | 6/4/2020 |', '6/3/2020', '6/4/2020'],
    ['"Career\nGuidance",6/3/2020,6/4/2020', '6/3/2020', '6/4/2020'],
    // A mail program breaks long lines; the day below belongs to the dash above.
    ['Career Guidance: 06/03/20 –\n06/04/20', '06/03/20', '06/04/20'],
    ['- **Career Guidance:** 06/03/20 to\r\n  06/04/20.', '06/03/20', '06/04/20'],
    ['> Career Guidance: Start Date: 6/3/20 End Date:\n> Jun 4, 2020 Completed', '6/3/20', 'Jun 4, 2020'],
    // A label without its day is open, a word for what is over is not.
    ['Career Guidance Start Date: 6/3/20 End Date:', '6/3/20', ''],
    ['Career Guidance from 6/3/20, closed:', '6/3/20', ''],
    ['Career Guidance 6/3/20 – 6/4/20 Completed', '6/3/20', '6/4/20'],
    ['Career Guidance 6/3/20 completed 6/4/20', '6/3/20', '6/4/20'],
  ])('reads %j', (line, start, end) => {
    expect(cells(line)).toEqual([['Career Guidance', start, end, '']]);
    expect(faults(line)).toEqual([]);
  });

  test.each([
    ['Career Guidance: 2/30/2021 – 3/1/2021', 'No such day: 2/30/2021.'],
    ['Career Guidance\t2/3/2021\t13/1/2021', 'No such day: 13/1/2021.'],
    ['Career Guidance: 3/3/21 – 2/1/21', 'The end, 2/1/21, is before the start, 3/3/21.'],
    ['Career Guidance: 3/3/1921 – 2/1/21', 'The year of 3/3/1921 is not from 1990 to 2100.'],
    ['Career Guidance: 06/03 – 07/01/20', 'The start on this line cannot be read. Write it as 6/3/2020.'],
    ['Career Guidance: Janury 3, 2020 – Jun 4, 2020', 'The start on this line cannot be read. Write it as 6/3/2020.'],
    ['Career Guidance, Jun 3, Jul 1, 2020', 'The start on this line cannot be read. Write it as 6/3/2020.'],
    ['Career Guidance\tJun 3\tJul 1, 2020', 'The start on this line cannot be read. Write it as 6/3/2020.'],
    ['Career Guidance: Feb 30 – Mar 2, 2021', 'No such day: Feb 30, 2021.'],
    ['Career Guidance: 06/03/20 – 07/01', 'The end on this line cannot be read. Write it as 6/3/2020.'],
    ['Career Guidance: 6/3', 'The date on this line cannot be read. Write it as 6/3/2020.'],
    ['Career Guidance, to be confirmed', 'There is no date on this line.'],
    ['06/03/20 – 06/04/20', 'There is no name of a service on this line.'],
    ['Exit Date: 10/20/20', 'This is a date of the record, not of a service.'],
    [
      'A: 1/1/20 – 1/2/20, B: 1/3/20',
      'There are more than two dates on this line. Put each service on a line of its own.',
    ],
    [
      'Career Guidance 06/03/20, 06/10/20',
      'There are two dates on this line, and nothing says that one is the start and the other the end.',
    ],
    [
      'Career Guidance 06/03/20 by phone',
      'There is one date on this line, and words behind it. Write start and end, or leave the words out.',
    ],
    [
      'Request: add Career Guidance 06/03/20 – 06/04/20',
      'This reads as a part of the request, not as a service. Put the service alone on a line.',
    ],
    ['Career Guidance\t06/03/20\t\tClosed', 'This is not a date: Closed. Write it as 6/3/2020.'],
    ['Adult\tCareer Guidance\t06/03/20\t\tJane\tcompleted', 'This is not a date: completed. Write it as 6/3/2020.'],
    ['Requested Date: 2/30/21', 'No such day: 2/30/21.'],
    ['Requested Date: soon', 'The date of the request cannot be read.'],
    ['Requested Date: 1/1/21 or 1/2/21', 'There is more than one date of request on this line.'],
    [
      'Period of Participation: 06/03/20',
      'A period of participation has a start and an end. Write it as 6/3/2020 – 10/20/2020.',
    ],
    [
      'Period of Participation: unknown',
      'The period of participation cannot be read. Write it as 6/3/2020 – 10/20/2020.',
    ],
    ['Period of Participation: 10/20/20 – 6/3/20', 'The end, 6/3/20, is before the start, 10/20/20.'],
  ])('keeps %j and says why', (line, why) => {
    expect(readPastedServices(`\n${line}\r\n\r\nCareer Guidance: 1/1/21`)).toEqual({
      rows: [{ row: { name: 'Career Guidance', start: '1/1/21', end: '1/1/21', kind: '' }, line: 4 }],
      faults: [{ line: 2, text: line, why }],
      period: null,
      requestedOn: null,
    });
  });

  test.each([
    'Completed',
    '  Closed',
    ', ended',
    '; Completed',
    ' | Closed',
    ' Ended.',
    ' completed (career)',
    ' Completed –',
  ])('what is over has an end: %j behind a single date does not leave it open', (over) => {
    const why = 'There is one date on this line, and words behind it. Write start and end, or leave the words out.';
    expect(faults(`Career Guidance 6/3/20 ${over}`)).toEqual([`1: ${why}`]);
    expect(cells(`6/3/20 ${over}`)).toEqual([]);
    expect(faults(`Period of Participation: 6/3/20 ${over.replace(' (career)', '')}`)).toEqual([
      '1: A period of participation has a start and an end. Write it as 6/3/2020 – 10/20/2020.',
    ]);
  });

  test('a recorded period broken after its dash is one, and a service below an open one stays its own', () => {
    expect(readPastedServices('Period of Participation: 06/03/20 –\n5/27/21')).toMatchObject({
      period: { start: '06/03/20', end: '5/27/21' },
      faults: [],
    });
    expect(cells('Work Experience: 6/3/20 –\n6/4/20 Job Search\nOST: 6/5/20 –\n\n6/6/20 – 6/7/20 Guidance')).toEqual([
      ['Work Experience', '6/3/20', '', ''],
      ['Job Search', '6/4/20', '6/4/20', ''],
      ['OST', '6/5/20', '', ''],
      ['Guidance', '6/6/20', '6/7/20', ''],
    ]);
    expect(cells('Welding\t6/3/20\t-\n6/4/20\tTraining')).toHaveLength(2);
  });

  test.each([
    'Start Date: 6/14/20',
    'Begin Date\t6/14/2020',
    'Actual Begin Date: 6/14/20',
    'Service Start Date: 6/14/20',
    'Projected End Date: 9/18/20',
    'End Date\t9/18/2020\t',
    'End: 9/18/20',
    'Beg Dt: 6/14/20',
    'Completed on 9/18/20',
    'Date Completed 9/18/20',
    'Scheduled End Date – 9/18/20',
    'Date of Service: 6/3/20',
    'Date Entered: 6/20/20',
    'Fecha de inicio: 6/14/20',
    'Start Date: 6/14/20 End Date: 9/18/20',
    'Occupational Skills Training End Date: 9/18/20',
  ])('%j, from a view of one service, is no service of that name', (line) => {
    expect(readPastedServices(line)).toMatchObject({
      rows: [],
      faults: [
        {
          line: 1,
          why: 'This is a date of a service whose name stands elsewhere. Put its name, start and end on one line.',
        },
      ],
    });
  });

  test.each([
    'Head Start: 6/3/20',
    'Closing Costs Workshop: 6/3/20',
    'Start Up Weekend: 6/3/20',
    'Activity Services 6/3/20',
  ])('%j is a service', (line) => {
    expect(cells(line)).toHaveLength(1);
  });

  test.each([
    '12/1/26, 10:15 AM OKJobMatch',
    '12/1/2026, 22:15 Service and Training Plan',
    '1 of 2 12/1/26, 10:15 AM',
    'https://okjobmatch.com/plans?on=12/1/2026',
    'Sent: Tuesday, December 1, 2026 9:41 AM',
    'Date: 12/1/2026',
    'Run Date: 12/01/2026',
    'Report generated 12/01/2026 10:15 AM',
    'Page 1 of 2 12/1/2026',
    'Last updated 6/3/21',
    'Last updated by J. Doe on 6/3/21',
    'Updated: 6/3/21',
    'Case closed 6/3/21',
    'Total: 5 services 6/3/21',
    'On Tue, Dec 1, 2026 at 9:41 AM Jane Doe <jane@example.org> wrote:',
  ])('%j, printed or mailed with a list, is no service', (line) => {
    expect(readPastedServices(`${line}\nCareer Guidance: 1/1/21`)).toMatchObject({
      rows: [{ line: 2 }],
      faults: [{ line: 1, text: line, why: 'This is a date of the record, not of a service.' }],
    });
  });

  test.each([
    '6/3/2020, 12:00 AM\tCareer Guidance',
    'Case Management: 6/3/21',
    'Report Writing 6/3/21',
    'Sent to Training 6/3/21',
    'Total Body Fitness 6/3/21',
    'Page Design 101 6/3/21',
    'Dating Violence Workshop 6/3/21',
    'Generated Income Workshop 6/3/21',
  ])('%j is one', (line) => {
    expect(cells(line)).toHaveLength(1);
  });

  test('passes over headings, rulings and blank lines, but not over what might have been a service', () => {
    const headings = [
      'Services Provided:',
      '## Services',
      '---',
      '\u200b',
      'Service   Start Date   End Date',
      'His list:',
    ];
    expect(readPastedServices(headings.join('\n'))).toEqual({ rows: [], faults: [], period: null, requestedOn: null });
    const reasons =
      'Decision: approved\nbus pass 2/30/21\nmoves the exit to 1/1/21.\nGuidance: 1/2/21.\nVisit\t1/3/21\tand,';
    expect(faults(reasons)).toEqual(['2: No such day: 2/30/21.']);
    expect(cells(reasons).map(([name]) => name)).toEqual(['Guidance', 'Visit']);
  });

  test('a recorded period may leave the year of its start to its end, too', () => {
    expect(readPastedServices('Period of Participation: June 3 – July 1, 2020').period).toEqual({
      start: 'June 3, 2020',
      end: 'July 1, 2020',
    });
  });

  test('uses one period and one date of request, and names those that differ', () => {
    const twice = 'Period of Participation: 6/3/20 –\nRequested Date: 5/30/21\n';
    const text = `${twice}${twice.replace('21', '2021')}${twice.replace('6/3', '6/4').replace('30', '31')}`;
    expect(readPastedServices(text)).toMatchObject({ period: { start: '6/3/20', end: '' }, requestedOn: '5/30/21' });
    expect(faults(text)).toEqual([
      '5: Another period of participation is given above, and only one is used.',
      '6: Another date of request is given above, and only one is used.',
    ]);
  });
});

describe('a table with headings', () => {
  test('keeps the actual dates, never the projected ones', () => {
    const table = [
      'Staff\tService\tStatus\tProjected Begin Date\tActual Begin Date\tProjected End Date\tActual End Date\tType',
      'Maria del Carmen Rodriguez\tWelding\tOpen\t1/1/20\t1/2/20\t9/1/20\t\tTraining Services',
      'Maria\tBus pass\tClosed\t1/1/20\t1/5/20\t9/1/20\t1/6/20\tWIOA Youth',
      'Maria\tGuidance\tClosed\t1/1/20\t1/5/20\t9/1/20\t1/6/20\tWIOA Adult',
      'Maria\tBus pass\tPlanned\t1/1/20\t\t9/1/20\t\tSupport',
    ].join('\r\n');
    expect(cells(`\ufeff${table}`)).toEqual([
      ['Welding', '1/2/20', '', 'training'],
      ['Bus pass', '1/5/20', '1/6/20', 'youth-supportive'],
      ['Guidance', '1/5/20', '1/6/20', ''],
    ]);
    expect(faults(table)).toEqual(['5: There is no start date.']);
  });

  test('refuses a table that has only projected starts', () => {
    expect(faults('Service,Estimated Start,Estimated End\nWelding,1/1/20,1/2/20')).toEqual([
      '2: There is no start date.',
    ]);
  });

  test('reads CSV with quotes, a comma in a name without them, and dates with a comma', () => {
    const rows = [
      '"Training, ""arc"" welding",1/2/20,',
      'Training, welding,1/2/20,1/3/20',
      'Guidance,Jan 2, 2020,Jan 3, 2020',
    ];
    expect(cells(`Activity Name,Start,Completed\n${rows.join('\n')}`)).toEqual([
      ['Training, "arc" welding', '1/2/20', '', ''],
      ['Training, welding', '1/2/20', '1/3/20', ''],
      ['Guidance', 'Jan 2, 2020', 'Jan 3, 2020', ''],
    ]);
  });

  test.each([
    ['Start Date\tStatus', '2/1/2021\tOpen', ''],
    ['Start Date\tStatus', '2/1/2021\tIn-Progress', ''],
    ['Start Date\tStatus', '2/1/2021\tCompleted', '2/1/2021'],
    ['Start Date\tCase Status', '2/1/2021\tOpen', '2/1/2021'],
    ['Start Date\tProjected End Date', '2/1/2021\t6/30/2021', ''],
    ['Start Date\tProjected End Date', '2/1/2021\t2/1/2021', '2/1/2021'],
    ['Start Date\tAnticipated End Date\tStatus', '2/1/2021\t6/30/2021\tOpen', ''],
    ['Start\tStop', '2/1/2021\t4/1/2021', '4/1/2021'],
    ['Start Date\tClosure', '2/1/2021\t4/1/2021', '4/1/2021'],
    ['Start Date\tExit Date', '2/1/2021\t4/1/2021', '4/1/2021'],
    ['Exit Date\tStart Date\tEnd Date', '9/1/2021\t2/1/2021\t4/1/2021', '4/1/2021'],
    ['Open Date\tClose Date', '2/1/2021\t4/1/2021', '4/1/2021'],
    ['Date From\tDate To', '2/1/2021\t4/1/2021', '4/1/2021'],
    ['Date Opened\tDate Closed', '2/1/2021\t', ''],
    ['Start Date\tEntry Date\tCase Note Date', '2/1/2021\t2/3/2021\t2/4/2021', '2/1/2021'],
    ['Beg Dt\tEnd Dt', '2/1/2021\t4/1/2021', '4/1/2021'],
    ['Act Strt Dt\tSched End Dt\tAct Compl Dt', '2/1/2021\t6/30/2021\t', ''],
    ['Svc Dt\tProj End Dt\tEnd Dt', '2/1/2021\t6/30/2021\t4/1/2021', '4/1/2021'],
  ])('under %j, %j ends on %j', (heads, row, end) => {
    const table = `Service\t${heads}\nOST\t${row}`;
    expect(faults(table)).toEqual([]);
    expect(cells(table)).toEqual([['OST', '2/1/2021', end, '']]);
  });

  test.each([
    ['Start Date\tEnd Date\tStatus', '2/1/2021\t\tCompleted', 'This is not a date: Completed. Write it as 6/3/2020.'],
    [
      'Start Date\tProjected End Date\tStatus',
      '2/1/2021\t6/1/2021\tClosed',
      'This is not a date: Closed. Write it as 6/3/2020.',
    ],
    [
      'Start Date\tDate of Wrap-up',
      '2/1/2021\t4/1/2021',
      'There are two dates on this line, and nothing says that one is the start and the other the end.',
    ],
    [
      'Start Date\tEnd Date\tOutcome',
      '2/1/2021\t\tSuccessful',
      'This is not a date: Successful. Write it as 6/3/2020.',
    ],
  ])('under %j, what %j lacks is named, and no end is made up', (heads, row, why) => {
    expect(faults(`Service\t${heads}\nOST\t${row}`)).toEqual([`2: ${why}`]);
  });

  test.each([
    ['Program\tService\tStart\tEnd', 'WIOA Youth\tBus pass\t1/5/20\t1/6/20', 'youth-supportive'],
    ['Service\tStart\tEnd\tFunding Source', 'Bus pass\t1/5/20\t1/6/20\tTitle I - Youth', 'youth-supportive'],
    ['Program\tType\tService\tDate', 'WIOA Youth\tSupportive Service\tBus pass\t1/5/20', 'youth-supportive'],
    ['Program\tType\tService\tDate', 'WIOA Youth\tTraining\tWelding\t1/5/20', 'training'],
    ['Program\tService\tDate', 'WIOA Youth\tGuidance\t1/5/20', ''],
    ['Program\tService\tDate', 'WIOA Adult\tBus pass\t1/5/20', ''],
    ['Provider\tService\tDate', 'Youth Services of Tulsa\tBus pass\t1/5/20', ''],
    ['', 'WIOA Youth\tBus pass\t1/5/20\t1/6/20', 'youth-supportive'],
    ['', 'Bus pass\t1/5/20\t1/6/20\tYouth (In School)', 'youth-supportive'],
    ['', 'Bus pass\t1/5/20\t1/6/20\tTulsa Youth Center', ''],
  ])("a youth's program in a column of its own tells whose support it is: %j, %j", (heads, row, kind) => {
    const [service] = cells(`${heads}\n${row}`);
    expect(service?.[3]).toBe(kind);
  });

  test('under headings set with spaces, one date with nothing beside it is no service of one day where ends are named', () => {
    const why =
      'There is one date on this line, and the headings above name an end too. Write name, start and end, or “open” for the end.';
    const table = (heads: string) =>
      `${heads}\n6/3/2020     6/4/2020     Guidance\n6/14/2020                 OST\nWelding   6/15/2020       Open\nVisit 6/16/2020\n`;
    expect(faults(table('Start Date   End Date     Service'))).toEqual([`3: ${why}`, `5: ${why}`]);
    expect(cells(table('Start Date   End Date     Service')).map(([name, , end]) => [name, end])).toEqual([
      ['Guidance', '6/4/2020'],
      ['Welding', 'Open'],
    ]);
    expect(faults(table('Date   Service'))).toEqual([]);
    expect(faults(`${table('Start Date   End Date     Service')}Services Provided:\nVisit 6/16/2020`)).toHaveLength(2);
  });

  test('a table of one date each holds services of one day; lines in words may stand below it', () => {
    expect(cells('Service;Date\nGuidance;1/2/20\nWorkshop: 1/3/20 – 1/4/20 (career)')).toEqual([
      ['Guidance', '1/2/20', '1/2/20', ''],
      ['Workshop', '1/3/20', '1/4/20', 'career'],
    ]);
  });
});

describe('a row', () => {
  const row = { name: 'Career Guidance', start: '6/3/20', end: '', kind: '' };

  test.each(['', ' ', 'open', 'Ongoing', 'present', 'Active', '-', '–'])('is open when its end is %j', (end) => {
    expect(readServiceRow({ ...row, end }, 'a')).toEqual({
      service: { id: 'a', start: '2020-06-03', end: null, kind: 'career' },
    });
  });

  test('takes a kind by its name and in other words', () => {
    const kinds = [
      'youth-supportive',
      'Supportive Services',
      'Individualized Career Services',
      'Follow Up',
      'Self Service',
    ];
    const read = kinds.map((kind) => readServiceRow({ ...row, kind, end: '06/03/2020 4:00 PM' }, 'a'));
    expect(read.map((found) => ('service' in found ? found.service.kind : found))).toEqual([
      'youth-supportive',
      'supportive',
      'career',
      'follow-up',
      'self-service',
    ]);
  });

  test.each([
    [{ start: '' }, 'start', 'There is no start date.'],
    [{ start: '2/30/21' }, 'start', 'No such day: 2/30/21.'],
    [{ start: 'soon' }, 'start', 'This is not a date: soon. Write it as 6/3/2020.'],
    [{ start: '1/1/1989' }, 'start', 'The year of 1/1/1989 is not from 1990 to 2100.'],
    [{ end: '2101-01-01' }, 'end', 'The year of 2101-01-01 is not from 1990 to 2100.'],
    [{ end: '6/31/20' }, 'end', 'No such day: 6/31/20.'],
    [{ end: '6/2/20' }, 'end', 'The end, 6/2/20, is before the start, 6/3/20.'],
    [{ kind: 'other' }, 'kind', `No such kind of service: other. The kinds are ${serviceKinds.join(', ')}.`],
  ])('with %j names what to mend', (part, field, why) => {
    expect(readServiceRow({ ...row, ...part }, 'a')).toEqual({ field, why });
  });

  test.each(['1990-01-01', '12/31/2100', '2/29/20', '2020/6/3', 'Jun 3, 20'])('may start on %s', (start) => {
    expect(readServiceRow({ ...row, start }, 'a')).toHaveProperty('service');
  });
});

describe('the kind of a service, guessed from its name', () => {
  const names = {
    career: [
      'Initial Assessment',
      'Career Guidance',
      'Workforce Preparation Assistance',
      'Work Experience',
      'Youth Work Experience - Paid',
      'Internship',
      'Job Search Assistance',
      'Individual Employment Plan (IEP)',
      'Financial Literacy Training',
      'Prevocational Training',
      'Pre-Apprenticeship',
      'Resume Workshop',
      'Labor Market Information',
      'English Language Acquisition',
      'Referral to Supportive Services',
      'Referral to Training',
      'Case Management',
      'Rent Readiness Class',
      'Something else',
      '',
    ],
    training: [
      'Occupation Skills Training',
      'Occupational Skills Training - Transportation and Logistics',
      'OJT',
      'On-the-Job Training',
      'Registered Apprenticeship',
      'Incumbent Worker Training',
      'Customized Training',
      'Entrepreneurial Training',
      'Adult Education combined with Training',
      'GED/HSE',
      'Transitional Jobs',
      'ITA - CDL',
      'Oil and Gas Training',
    ],
    'follow-up': [
      'Follow-Up Services',
      'Youth Follow Up: Supportive Service',
      'Followup - career planning',
      'F/U contact',
      'FU',
      'Contact attempt',
      'Attempted contact',
    ],
    supportive: [
      'Supportive Service - Transportation',
      'Child Care',
      'Training Supplies',
      'Gas Card',
      'Testing fees',
      'Support Svcs',
      'SS - Gas',
      'SS: Work boots',
      'Gas assistance',
      'Rent',
      'Utilities',
      'Safety glasses',
    ],
    'youth-supportive': ['Youth Supportive Services', 'Youth - Transportation Assistance', 'Youth Incentive'],
    'self-service': ['Self-Service Job Search', 'Resource Room', 'Labor Market Information (self-service)'],
    'information-only': ['Information Only', 'Program brochure [information only]'],
  };
  test.each(Object.entries(names).flatMap(([kind, all]) => all.map((name) => [name, kind])))('%s: %s', (name, kind) => {
    expect(kindOf(name ?? '')).toBe(kind);
  });

  test('a kind in brackets is no guess', () => {
    expect(serviceKinds.map((kind) => kindOf(`Gas Card (${kind})`))).toEqual([...serviceKinds]);
  });
});

const slashed = (on: CalendarDate, width: number) => {
  const { year, month, day } = partsOf(on);
  return `${String(month).padStart(width, '0')}/${String(day).padStart(width, '0')}/${width === 2 ? year % 100 : year}`;
};
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(calendarDateFrom('2012-02-01'), days));
const spelling = fc.constantFrom<(on: CalendarDate) => string>(
  (on) => on,
  (on) => slashed(on, 1),
  (on) => slashed(on, 2),
  (on) => slashed(on, 2).replaceAll('/', '-'),
  (on) => sayDate(on),
);
const word = fc.constantFrom(
  'Career',
  'Guidance',
  'Job',
  'skills',
  'OJT',
  'Year',
  '2',
  'tools',
  'Été',
  '手',
  'A&B',
  '24/7',
);
const joint = fc.constantFrom(' ', ', ', ': ', ' - ', '; ', ' "quoted" ', "'s ", ' (one) ', ' | ', ' / ');
const name = fc
  .tuple(
    word,
    fc.array(fc.tuple(joint, word), { maxLength: 5 }),
    fc.constantFrom('Support', 'Workshop', 'Visit', 'Plan (B)'),
  )
  .map(([first, more, last]) => `Service ${first}${more.flat().join('')} ${last}`);
const row: fc.Arbitrary<ServiceRow> = fc
  .record({
    name,
    start: day,
    days: fc.option(fc.nat(200)),
    spell: spelling,
    kind: fc.constantFrom('', ...serviceKinds),
  })
  .map(({ name, start, days, spell, kind }) => ({
    name,
    start: spell(start),
    end: days === null ? '' : spell(addDays(start, days)),
    kind,
  }));

describe('whatever is pasted', () => {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const tsv = ({ name, start, end, kind }: ServiceRow) => [name, start, end, kind].join('\t');
  const csv = (separator: string) => (row: ServiceRow) =>
    [row.name, row.start, row.end, row.kind].map(quoted).join(separator);
  const inWords = ({ name, start, end, kind }: ServiceRow) => `- **${name}:** ${start} – ${end} ${kind && `(${kind})`}`;
  const prints: readonly [string, string, (row: ServiceRow) => string][] = [
    ['a table', '', tsv],
    ['a table with headings', 'Service\tStart\tEnd\tType\n', tsv],
    ['CSV', '', csv(',')],
    ['CSV with headings', '"Activity","Begin Date","End Date","Kind"\r\n', csv(',')],
    ['CSV with semicolons', '', csv(';')],
    ['lines of the directive', 'Services Provided:\n\n', inWords],
  ];

  test.each(prints)('rows printed as %s read as they were', (_, heading, print) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const read = readPastedServices(heading + rows.map(print).join(end));
        expect(read.faults).toEqual([]);
        expect(read.rows.map((found) => found.row)).toEqual(rows);
        for (const { row } of read.rows) expect(readServiceRow(row, 'a')).toHaveProperty('service');
      }),
      { numRuns: 150 },
    );
  });

  test('rows of all forms may be mixed', () => {
    const printed = fc
      .tuple(row, fc.constantFrom(tsv, csv(','), csv(';'), inWords))
      .map(([row, print]) => ({ row, text: print(row) }));
    fc.assert(
      fc.property(fc.array(printed, { maxLength: 20 }), (all) => {
        const read = readPastedServices(all.map(({ text }) => text).join('\n\n'));
        expect(read.rows).toEqual(all.map(({ row }, index) => ({ row, line: 2 * index + 1 })));
      }),
      { numRuns: 150 },
    );
  });

  // Words that open a heading or the reasons below a decision are left out: those lines may be passed over.
  const scrap = fc.oneof(
    fc.constantFrom(
      ' ',
      '\t',
      '\n',
      '\r\n',
      ',',
      ';',
      '|',
      '"',
      '""',
      ' - ',
      '–',
      '(',
      ')',
      '*',
      '1/2/20',
      '2/30/21',
      '99/99/9999',
    ),
    fc.constantFrom(
      'Jan 2, 2020',
      '2020-01-02',
      'to',
      'open',
      '12:00 AM',
      '1',
      'x',
      'training',
      'Bus pass',
      '\u00a0',
      '\ufeff',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const mess = fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join(''));

  test('no line is lost and none is read twice', () => {
    fc.assert(
      fc.property(mess, (text) => {
        const { rows, faults } = readPastedServices(text);
        const lines = text.split(/\r\n|\r|\n/);
        const found = [...rows, ...faults].map(({ line }) => line).sort((a, b) => a - b);
        expect(new Set(found).size).toBe(found.length);
        for (const fault of faults) expect(fault.text).toBe(lines[fault.line - 1]);
        for (const { row } of rows) expect(readServiceRow(row, 'a')).toHaveProperty('service');
        // A cell of several lines, and a service broken after its dash, stand on the first of them.
        if (/"|(?:[-–]|to)\W*[\r\n]/.test(text)) return;
        const said = lines.flatMap((line, index) =>
          /[\p{L}\p{N}]/u.test(line) && !line.trimEnd().endsWith(':') && !columnsOf(line) ? [index + 1] : [],
        );
        expect(found).toEqual(said);
      }),
      { numRuns: 3000 },
    );
  });

  test('no row and no name is too strange', () => {
    const any = fc.oneof(mess, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(any, any, any, any, (name, start, end, kind) => {
        const read = readServiceRow({ name, start, end, kind }, 'a');
        expect('service' in read || read.why.length > 0).toBe(true);
        expect(serviceKinds).toContain(kindOf(name));
      }),
    );
  });

  test('10,000 lines take less than 300 ms, and one long line no longer', () => {
    // The quickest of some runs: other work on the machine only ever slows.
    const quickest = (text: string) => {
      let least = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 8 && least >= 300; run += 1) {
        const start = performance.now();
        readPastedServices(text);
        least = Math.min(least, performance.now() - start);
      }
      return least;
    };
    const ten = (line: string) => `${line}\n`.repeat(10_000);
    const long = (part: string) => part.repeat(Math.ceil(500_000 / part.length));
    const texts = [
      ten('- **Workforce Preparation Assistance** 10/20/20 – 10/20/20'),
      `Service\tStatus\tProjected Begin\tActual Begin\tActual End\n${ten('Welding\tOpen\t1/1/20 12:00 AM\t1/2/20\t')}`,
      ten('"Training, welding","Jan 2, 2020","Jan 3, 2020",training'),
      ten('"Training, welding,Jan 2, 2020,Jan 3, 2020'),
      ten('Career Guidance: 2/30/2021 – 3/1/2021'),
      ten('a line of no service at all, with a comma or two, and nothing else'),
      ...[
        '1/1/20 ',
        ' ',
        '"',
        '",',
        ',"',
        '\t"',
        '(',
        '([x',
        '- ',
        '**',
        'Jan 1, ',
        '1',
        '12:00 ',
        'x: ',
        '–',
        'to ',
      ].map((part) => `x ${long(part)} 1/1/20 ${long(part)}x`),
    ];
    for (const text of texts) expect.soft(quickest(text), text.slice(0, 40)).toBeLessThan(300);
  }, 60_000);
});
