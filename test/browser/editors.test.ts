import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EditorKind, type Editors, editorKinds, richKinds } from '../pages/editors/kinds.ts';
import { demoUrls } from '../pages/urls.ts';
import { type DrivenBrowser, openChromium, openFirefox, type Tab } from '../support/browsers.ts';
import { askUntil } from '../support/driven-browser.ts';
import { type Place, placeAfter, type Step, stepsFrom } from '../support/edit-steps.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';

// What a fix does to a text, in every kind of thing that people write in: the words, their form, the caret,
// one undo, and what would be sent. The page carries the writing itself; that the shipped build finds such
// editors is for page-kinds.test.ts.

const browsers = [
  { name: 'Chromium', open: openChromium },
  { name: 'Firefox', open: openFirefox },
];

declare global {
  interface Window {
    editors?: Editors;
  }
}

const NUMBER = '219-09-9999';
const PUT = '[number removed]';
const SAID = ` Her card, ${NUMBER}, was seen.`;

/** How many random sequences each kind goes through; the full run is `STEWARD_SEQUENCES=300`. */
const SEQUENCES = Number(process.env.STEWARD_SEQUENCES ?? 4);

/** TinyMCE knows another key for it. */
const REDO: Partial<Record<EditorKind, string>> = { tinymce: 'Control+y' };

const refusing: Partial<Record<EditorKind, string>> = {
  full: 'refused',
  stubborn: 'refused',
  deaf: 'refused',
  shouting: 'altered',
};
const kinds = Object.keys(editorKinds) as EditorKind[];
const taking = kinds.filter((kind) => !(kind in refusing)).map((kind) => ({ kind, name: editorKinds[kind] }));
const rich: readonly EditorKind[] = richKinds;

describe.each(browsers)('in $name', ({ open }) => {
  let pages: ServedPages;
  let browser: DrivenBrowser;
  let tab: Tab;
  beforeAll(async () => {
    pages = await servePages();
    browser = await open({ pages });
    tab = await browser.open(demoUrls.jobSearch);
    await tab.bringToFront();
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  const opened = async () => {
    await tab.goto(demoUrls.editors);
    await tab.waitFor(() => window.editors !== undefined);
  };
  const look = (kind: EditorKind) =>
    tab.evaluate((which) => window.editors?.look(which) ?? { shown: '', sent: '', words: '' }, kind);
  /** A rich editor takes over the browser's caret a moment late; by the page's own clock, which runs late with it. */
  const untilTaken = () => tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const focus = async (kind: EditorKind) => {
    await tab.evaluate((which) => window.editors?.focus(which), kind);
    await untilTaken();
  };
  const fix = (kind: EditorKind) =>
    tab.evaluate(([which, words, replacement]) => window.editors?.write(which, words, replacement), [
      kind,
      NUMBER,
      PUT,
    ] as const);
  /** Both what is shown and what would be sent. */
  const untilBoth = async (kind: EditorKind, text: string) => {
    let last = '';
    const agree = async () => {
      const { shown, words } = await look(kind);
      last = `${shown} / ${words}`;
      return shown === text && words === text.trim() ? true : null;
    };
    await askUntil(agree, `“${text}” to be shown and held`).catch(() => expect(last).toBe(`${text} / ${text.trim()}`));
  };
  /** Quill takes for one step what was changed within a second; nobody reads a card faster. */
  const asStepOfItsOwn = async (kind: EditorKind) => {
    if (kind === 'quill') await new Promise((resolve) => setTimeout(resolve, 1100));
  };
  /** Writes the number after whatever the editor begins with. */
  const written = async (kind: EditorKind) => {
    await opened();
    const { shown } = await look(kind);
    await focus(kind);
    await tab.press('Control+End');
    await untilTaken();
    await tab.paste(SAID);
    await untilBoth(kind, shown + SAID);
    await asStepOfItsOwn(kind);
    return { wrong: shown + SAID, right: shown + SAID.replace(NUMBER, PUT) };
  };

  test.each(taking)('$name: the words go, one undo brings them back, and what is sent follows', async ({ kind }) => {
    const { wrong, right } = await written(kind);
    expect(await fix(kind)).toBe('written');
    await untilBoth(kind, right);
    await tab.press('Control+z');
    await untilBoth(kind, wrong);
  });

  test.each(taking)('$name: the caret stays with its words', async ({ kind }) => {
    const { right } = await written(kind);
    expect(await fix(kind)).toBe('written');
    await tab.type(' Done.');
    await untilBoth(kind, `${right} Done.`);
    await tab.press('Control+Home');
    await tab.paste(`${NUMBER}, `);
    await untilBoth(kind, `${NUMBER}, ${right} Done.`);
    expect(await fix(kind)).toBe('written');
    await tab.type('so ');
    await untilBoth(kind, `${PUT}, so ${right} Done.`);
  });

  test.each(taking.filter(({ kind }) => rich.includes(kind)))(
    '$name: the form around the words stays',
    async ({ kind }) => {
      await written(kind);
      expect(await fix(kind)).toBe('written');
      const { sent } = await look(kind);
      expect(sent).toMatch(
        /<strong>the case manager<\/strong> about <(em|i)>intake<\/\1>\. Her card, \[number removed\], was seen\./,
      );
    },
  );

  test.each(taking.filter(({ kind }) => rich.includes(kind)))(
    '$name: words in bold are put in bold',
    async ({ kind }) => {
      await opened();
      const { shown } = await look(kind);
      expect(await tab.evaluate((which) => window.editors?.write(which, 'case manager', 'person'), kind)).toBe(
        'written',
      );
      await untilBoth(kind, shown.replace('case manager', 'person'));
      expect((await look(kind)).sent).toContain('<strong>the person</strong>');
      const before = await look(kind);
      await asStepOfItsOwn(kind);
      // All that is in bold, and what is between two spaces.
      expect(await tab.evaluate((which) => window.editors?.write(which, 'the person', 'her'), kind)).toBe('written');
      await untilBoth(kind, shown.replace('the case manager', 'her'));
      expect((await look(kind)).sent).toContain('<strong>her</strong> about');
      await tab.press('Control+z');
      await untilBoth(kind, before.shown);
      expect((await look(kind)).sent).toBe(before.sent);
    },
  );

  const take = async (kind: EditorKind, step: Step) => {
    if (step.does === 'home') await tab.press('Control+Home');
    else if (step.does === 'end') await tab.press('Control+End');
    else if (step.does === 'type') await tab.type(step.words);
    else if (step.does === 'paste') await tab.paste(step.words);
    else if (step.does === 'delete') {
      for (let left = step.count; left > 0; left -= 1) await tab.press('Backspace');
    } else if (step.does === 'type over') {
      await tab.press('Control+a');
      await tab.type(step.words);
    } else {
      await asStepOfItsOwn(kind);
      expect(await fix(kind)).toBe('written');
      if (step.does !== 'fix') await tab.press('Control+z');
      if (step.does === 'fix, undo and redo') await tab.press(REDO[kind] ?? 'Control+Shift+z');
    }
  };

  test.each(taking.filter(({ kind }) => kind !== 'late'))(
    `$name: ${SEQUENCES} random sequences of writing, fixing and undoing`,
    {
      timeout: 60_000 + SEQUENCES * 20_000,
    },
    async ({ kind }) => {
      await opened();
      let { shown: before } = await look(kind);
      await focus(kind);
      for (let seed = 1; seed <= SEQUENCES; seed += 1) {
        const steps = stepsFrom(seed, kind === 'quill' && SEQUENCES < 100 ? 4 : 8, before);
        let now: Place = { text: before, caret: before.length };
        for (const [at, step] of steps.entries()) {
          await take(kind, step);
          now = placeAfter(now, step);
          await untilBoth(kind, now.text).catch((error) => {
            throw new Error(`Seed ${seed}, step ${at} of ${JSON.stringify(steps)}`, { cause: error });
          });
        }
        // Each begins with what the one before has left, so that its undo steps are there too, until it grows long.
        before = now.text;
        if (before.length < 300) continue;
        await tab.press('Control+a');
        await tab.press('Delete');
        await untilBoth(kind, '');
        before = '';
      }
    },
  );

  test.each(Object.entries(refusing) as [EditorKind, string][])(
    '%s: the page says no, and so it is told: %s',
    async (kind, outcome) => {
      await opened();
      const before = await look(kind);
      expect(await fix(kind)).toBe(outcome);
      if (outcome !== 'refused') return;
      expect(await look(kind)).toEqual(before);
      await tab.type('s');
      expect((await look(kind)).shown).toContain(NUMBER);
    },
  );
});
