import { expect, test } from 'vitest';
import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import { noOpinion, parseRecord, printRecord } from '../../utils/records/review-record.ts';
import { emptyDraft } from '../../utils/review/draft.ts';
import { exampleDraft, workedExamples } from '../../utils/review/worked-examples.ts';

const today = calendarDateFrom('2026-11-23');

test.each(workedExamples)('example $number, saved and opened again, is the same', (example) => {
  const draft = exampleDraft(emptyDraft(today), example);
  const opinion = { ...noOpinion, justified: 'yes', grounds: { window: true }, decision: 'deny' } as const;
  const parsed = parseRecord(printRecord({ draft, opinion, decision: 'deny', savedOn: today }));
  expect(parsed).toEqual({ record: expect.objectContaining({ draft, opinion, decision: 'deny', savedOn: today }) });
});

test('a file that is something else is refused in a sentence that repeats nothing of it', () => {
  const why = (text: string) => {
    const parsed = parseRecord(text);
    return 'why' in parsed ? parsed.why : '';
  };
  const other =
    'This file is not a review record that Steward can open: it holds something else, or it was changed outside of Steward.';
  expect(why('"219-09-9999"')).toBe(other);
  expect(why('{"note":')).toBe('This file is not a review record: it is not JSON.');
  const draft = emptyDraft(today);
  const good = printRecord({ draft, opinion: noOpinion, decision: null, savedOn: today });
  const bad = good.replace('"action": ""', '"action": "219-09-9999"');
  expect(why(bad)).toBe(other);
  expect(why(good.replace('"kinds": {}', '"kinds": { "WEX for 219-09-9999": "x" }'))).toBe(other);
});
