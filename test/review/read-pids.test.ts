import { expect, test } from 'vitest';
import { readPids } from '../../utils/review/read-pids.ts';

test.each([
  ['1234567', 'PID 1234567', 'PID: 1234567', '#1234567', '1234567 Smith', 'Smith, 1234567', '123 4567', ' 123-4567 '],
  ['1234567', '1234567 (2 services)', '1234567, since 10/20/2026', 'PID 1234567; PID 1234567'],
])('one number, whatever stands around it, is one PID', (...written) => {
  for (const one of written) expect(readPids(one), one).toEqual(['1234567']);
});

test('several numbers are several, words alone are one, and nothing is none', () => {
  for (const two of ['1234567 7654321', '1234567, 7654321', 'PIDs 1234567 and 7654321', '1234567/7654321'])
    expect(readPids(two), two).toEqual(['1234567', '7654321']);
  expect(readPids('not known yet')).toEqual(['not known yet']);
  expect(readPids(' ')).toEqual([]);
});
