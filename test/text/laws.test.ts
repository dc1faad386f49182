import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readText } from '../../utils/text/read-text.ts';
import { readCorpus } from '../quality/corpus.ts';

const samples = [
  'Ppt stated she has epilepsy, SSN 219-09-9999, cell 405-555-0111.',
  'DOB 3/14/1991, turned 60, his wife Ana, card 4111 1111 1111 1111 cvv 123, routing 103000648 acct 12345678',
  'Extended time granted because of dyslexia. password is Summer2024!',
  'la participante tiene diabetes y toma insulina, su esposo, 45 años',
  'reviewed IEP goals w cl, on track, nxt review 90 days',
];
const slips = ['', ' ', '-', '9', 'é', '\u200b', '\ud83d', '😀', '\n', 'x', "'", '/'];
const scraps =
  'ssn 219 - 09 9999 has ms his wife 4111 . dob / 1980 pw: Ab1! cell 405 a % ( is 45 not disabled because interpreter'.split(
    ' ',
  );

/** A real note with a few characters put in, taken out or changed. */
const mutated = fc
  .tuple(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...slips)), { maxLength: 8 }))
  .map(([text, edits]) =>
    edits.reduce((at, [where, what]) => at.slice(0, where) + what + at.slice(where + (what === '' ? 1 : 0)), text),
  );
const pieces = fc.array(fc.constantFrom(...scraps, ' ', '\n'), { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(mutated, pieces, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));

describe('laws of reading', () => {
  it('never throws; spans lie inside the text, hold something and are sorted; the same text reads the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hits = readText(text);
        let last = 0;
        for (const hit of hits) {
          if (hit.start < last || hit.end <= hit.start || hit.end > text.length) return false;
          last = hit.start;
        }
        return JSON.stringify(readText(text)) === JSON.stringify(hits);
      }),
      { numRuns: 100_000 },
    );
  });

  it('reads a text the same whatever was read before it', async () => {
    vi.resetModules();
    const { readText: freshly } = await import('../../utils/text/read-text.ts');
    const texts = [...readCorpus('scored'), ...readCorpus('hard')].map(({ text }) => text);
    for (const text of ['cataracs and withdrawls', 'K.I.D.S and D.A.Y.S', '8 3 2 1 5 6 7 8 9']) readText(text);
    const forwards = texts.map((text) => JSON.stringify(readText(text)));
    const backwards = texts.toReversed().map((text) => JSON.stringify(freshly(text)));
    const differ = texts.filter((_, index) => forwards[index] !== backwards[texts.length - 1 - index]);
    expect(differ).toEqual([]);
  });

  it('says of no word twice that it tells of health, also in sentences without an end', () => {
    const words = readCorpus('hard').flatMap(({ text }) => text.replace(/[^\w\s']/g, ' ').split(/\s+/));
    for (let from = 0; from + 90 < words.length; from += 30) {
      const text = words.slice(from, from + 90).join(' ');
      const health = readText(text).filter(({ type }) => type === 'disability' || type === 'medical');
      for (const [index, { start }] of health.entries())
        expect(start).toBeGreaterThanOrEqual(health[index - 1]?.end ?? 0);
    }
  });

  it('reads the same number however its characters are drawn', () => {
    const dash = fc.constantFrom('-', '–', '‑', '\u2212', '-\u200b', '\u00ad-');
    const drawn = (digits: string) =>
      fc.constantFrom(
        digits,
        [...digits].map((d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).join(''),
        [...digits].join('\u200d'),
      );
    fc.assert(
      fc.property(drawn('219'), dash, drawn('09'), drawn('9999'), (a, sep, b, c) => {
        expect(readText(`SSN ${a}${sep}${b}${sep}${c} on file`).map((hit) => hit.type)).toEqual(['ssn']);
      }),
      { numRuns: 300 },
    );
  });

  it('finds nearly all of a statement’s findings again in the midst of a long note', () => {
    const texts = readCorpus('scored');
    const clean = texts.filter(({ text, spans }) => spans.length === 0 && readText(text).length === 0);
    const note = (from: number) =>
      clean
        .slice(from, from + 12)
        .map(({ text }) => text)
        .join('\n');
    const [before, behind] = [`${note(0)}\n`, `\n${note(12)}`];
    let all = 0;
    let again = 0;
    for (const { text } of texts) {
      const within = readText(before + text + behind);
      for (const { type, start, end } of readText(text)) {
        all++;
        const stays = (hit: { type: string; start: number; end: number }) =>
          hit.type === type && hit.start - before.length < end && start < hit.end - before.length;
        if (within.some(stays)) again++;
      }
    }
    expect(again / all).toBeGreaterThan(0.97);
  });

  const plain = [
    'He had a stroke in 2020.',
    'She is pregnant.',
    'Uses a walker.',
    'Diabetic.',
    'PTSD from service.',
    'Has a service dog.',
    'Sees a therapist weekly.',
    'Hurt her back lifting boxes.',
    'He gets SSI.',
    'Bad knees.',
    'She has epilepsy, SSN 219-09-9999.',
  ];
  const frames = [
    ['Enrolled at Tulsa Tech. ', ' Timesheet attached.'],
    ['Met with participant at the Tulsa office. ', ' Next appointment is 6/12.'],
    ['She wants to enroll in the CNA class at Tulsa Tech. ', ' She will bring her transcript.'],
    ['Course at Tulsa Tech begins 8/12. ', ' Voucher 55120 was approved.'],
    ['OJT hours were verified with the employer. ', ' Wages are $17.50. Next visit is on Tuesday.'],
  ] as const;
  it.each(frames)('finds a plain statement between “%s” and “%s” too', (before, behind) => {
    const missed = plain.filter((text) => {
      const within = readText(before + text + behind).map(({ type }) => type);
      return readText(text).length === 0 || readText(text).some(({ type }) => !within.includes(type));
    });
    expect(missed).toEqual([]);
  });

  it('reads what stands behind more tokens than half its length', () => {
    for (const unit of ['&', 'a1']) {
      for (const times of [1000, 2100, 4000]) {
        const types = readText(`${unit.repeat(times)} Her SSN is 219-09-9999.`).map(({ type }) => type);
        expect([unit, times, ...types]).toEqual([unit, times, 'ssn']);
      }
    }
  });

  const units = [
    'rehab, PTSD. ',
    'sick day bad back. ',
    '7',
    '9-',
    'a',
    ' ',
    'a ',
    'a\u0301',
    '😀',
    '4111 1111 ',
    'disability ',
    'his wife ',
    '3/4/1980 ',
    'diabetex ',
    'pw Ab1!cd ',
    'Ab1*cdefg ',
    'one two three four five six seven eight nine. ',
    'Depression ',
  ];
  for (const unit of units) {
    it(`takes time in step with the length: ${JSON.stringify(unit)}`, () => {
      // The best of a few: what disturbs a computer only ever adds.
      const timed = (length: number) => {
        const text = unit.repeat(length / unit.length);
        const times = Array.from({ length: 4 }, () => {
          const from = performance.now();
          readText(text);
          return performance.now() - from;
        });
        return Math.min(...times);
      };
      // Ten times the length; anything quadratic would be a hundred.
      expect(timed(1_000_000)).toBeLessThan(40 * Math.max(timed(100_000), 5));
    });
  }
});
