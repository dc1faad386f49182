import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../utils/text/read-text.ts';

const found = (text: string) => readText(text).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);

describe('a social security number', () => {
  test.each([
    '219-09-9999',
    '219 09 9999',
    '219.09.9999',
    '219/09/9999',
    '219_09_9999',
    '219–09–9999',
    '219\u00a009\u00a09999',
    '219-09\u200b-9999',
    '２１９-０９-９９９９',
    '219-\u00ad09-9999',
  ])('is seen as %j', (number) => {
    expect(found(`Her card says ${number}, verified.`)).toEqual([`ssn: ${number}`]);
  });

  test('is seen without separators beside a word that says what it is', () => {
    expect(found('SSN 219099999')).toEqual(['ssn: 219099999']);
    expect(found('219099999 is her social')).toEqual(['ssn: 219099999']);
    expect(found('Reference 219099999 on the form')).toEqual([]);
  });

  test('is still one when partly hidden', () => {
    expect(found('ssn xxx-xx-9999')).toEqual(['ssn: xxx-xx-9999']);
  });

  test.each([
    'Tulsa OK 74103-1234',
    'Call 405-555-0134',
    'PID 219-09-9999',
    'Claim # 219-09-9999',
    '10/20/2020',
    '1219-09-9999',
    '219-09-99991',
    '219-09/9999',
  ])('is not %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('that no one can hold is a question, unless a word says what it is', () => {
    expect(readText('number 666-12-3456')[0]?.status).toBe('check');
    expect(readText('ssn 666-12-3456')[0]?.status).toBe('breaks');
  });
});

describe('a reference to a disability', () => {
  test.each([
    ['Ppt has epilepsy.', 'epilepsy'],
    ['Client denies any disability.', 'disability'],
    ['She receives SSDI.', 'SSDI'],
    ['He uses a wheelchair at home.', 'uses a wheelchair'],
    ['Extended time because of her ADHD.', 'ADHD'],
    ['Tiene epilepsia.', 'epilepsia'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual([`disability: ${words}`]);
  });

  test('tells an accommodation from the reason given for it', () => {
    expect(readText('Extended time because of her ADHD.')[0]?.variant).toBe('accommodation-cause');
    expect(found('Extended time on the test was given.')).toEqual([]);
    expect(found('Sign language interpreter was scheduled.')).toEqual([]);
  });

  test.each([
    'Started work as a mental health aide.',
    'Enrolled in the special education teacher course.',
    'She works at a home where residents have dementia.',
    'Reviewed her IEP and updated goals.',
    'The Save button is disabled.',
    'Equal opportunity is the law: race, age, disability, religion.',
  ])('is not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('whatever a field may hold', () => {
  const odd = fc.string({
    unit: fc.constantFrom(...'abc 219-09-9999 has epilepsy\u00ad\u200b\u0301\n.😀é９'),
    maxLength: 400,
  });

  test('places lie inside the text, in order, and the answer is the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), odd), (text) => {
        const hits = readText(text);
        expect(readText(text)).toEqual(hits);
        let last = 0;
        for (const { start, end } of hits) {
          expect(last <= start && start < end && end <= text.length).toBe(true);
          last = start;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
