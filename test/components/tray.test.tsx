import axe from 'axe-core';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FindingCard } from '../../components/findings/finding-card.tsx';
import { PageTray } from '../../components/findings/page-tray.tsx';
import { ruleNamed } from '../../utils/rules/catalogue.ts';
import type { Rule } from '../../utils/rules/rule.ts';
import { titleOf } from '../../utils/rules/rule-words.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';

let stage: HTMLElement;
beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
});

const buttons = (within = 'button') => [...document.querySelectorAll<HTMLButtonElement>(within)];
const named = (name: string) =>
  buttons().find((one) => one.getAttribute('aria-label') === name || one.textContent === name);
const rule = (id: string) => ruleNamed(id) as Rule;
const found = (ruleId: string, start: number, more: Partial<Finding> = {}): Finding => ({
  ruleId,
  field: 'note.text',
  kind: 'note.text',
  status: 'breaks',
  says: `What it says at ${start}.`,
  span: { start, end: start + 4 },
  fix: { label: 'Replace the number', replacement: '[number removed]', safe: true },
  ...more,
});
const many = Array.from({ length: 200 }, (_, at) => found('ssn-in-text', at * 10));
const age = found('age-in-text', 5000, { status: 'check' });
const title = titleOf('ssn-in-text');

describe('the list', () => {
  const events = {
    onToggle: vi.fn(),
    onClose: vi.fn(),
    onShow: vi.fn(),
    onFixAll: vi.fn(),
    onBringBack: vi.fn(),
    onTurnOn: vi.fn(),
  };
  beforeEach(() => vi.clearAllMocks());
  const show = (props: Partial<Parameters<typeof PageTray>[0]> = {}) =>
    render(
      <PageTray
        fields={[
          {
            key: 'note.text',
            name: 'Notes',
            lines: [
              { rule: rule('ssn-in-text'), findings: many },
              { rule: rule('age-in-text'), findings: [age] },
            ],
          },
        ]}
        aside={[]}
        rulesOff={[]}
        open={true}
        corner="bottom right"
        notice={null}
        {...events}
        {...props}
      />,
      stage,
    );

  test('closed, it is one button that says how much there is', () => {
    show({ open: false });
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['201 to check']);
    buttons()[0]?.click();
    expect(events.onToggle).toHaveBeenCalledTimes(1);
  });

  test('who opens it by key comes into the list with the next Tab', () => {
    show();
    expect(buttons()[0]?.textContent).toBe('201 to check');
    expect(buttons()[1]?.closest('.list')).not.toBeNull();
  });

  test('two hundred of a rule are one line that is leafed through, and begins again', () => {
    show();
    expect(document.querySelectorAll('li')).toHaveLength(2);
    expect(document.body.textContent).toContain('200 places');
    const turn = (name: string, detail: number) =>
      named(`${name}: ${title}`)?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    turn('Next', 1);
    expect(events.onShow).toHaveBeenLastCalledWith(many[0], false);
    turn('Previous', 0);
    // Pressed by key, the button keeps the focus.
    expect(events.onShow).toHaveBeenLastCalledWith(many[199], true);
  });

  test('what may be fixed unseen is fixed at one press; what a person must look at is shown', () => {
    show();
    expect(buttons('.ways button').filter(({ textContent }) => textContent?.startsWith('Fix all'))).toHaveLength(1);
    named(`Fix all 200 of this kind: ${title}`)?.click();
    expect(events.onFixAll).toHaveBeenCalledWith(many);
    named(`Show: ${titleOf('age-in-text')}`)?.click();
    expect(events.onShow).toHaveBeenCalledWith(age, false);
  });

  test('names what has been put aside, and brings each back', () => {
    const here = { reach: 'here', ruleId: 'ssn-in-text', findings: [many[0] as Finding] } as const;
    const today = { reach: 'today', ruleId: 'age-in-text', findings: [age, age] } as const;
    show({
      fields: [],
      aside: [
        { aside: here, title, field: 'Notes' },
        { aside: today as never, title: titleOf('age-in-text'), field: 'Notes' },
      ],
      rulesOff: [rule('card-in-text')],
    });
    expect(document.body.textContent).toContain('Put aside: 3');
    named(`Bring back: ${title}: not a problem in Notes`)?.click();
    named('Bring back: Age in free text: not on this page today, 2 places')?.click();
    named(`Bring back: ${titleOf('card-in-text')}`)?.click();
    expect(events.onBringBack.mock.calls).toEqual([[here], [today]]);
    expect(events.onTurnOn).toHaveBeenCalledWith('card-in-text');
  });

  test('is named as no part of the page, and axe finds nothing wrong with it', async () => {
    show({ notice: '200 changed.' });
    expect(document.querySelector('section')?.getAttribute('aria-label')).toBe('Steward, not part of this page');
    expect(document.body.textContent).not.toMatch(/error|invalid|!/i);
    const { violations } = await axe.run(stage, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('a card with many findings', () => {
  const events = { onFixAll: vi.fn(), onTurn: vi.fn(), onPutAside: vi.fn() };
  beforeEach(() => vi.clearAllMocks());
  const show = (findings: readonly Finding[], front: Parameters<typeof FindingCard>[0]['front'] = null) =>
    render(
      <FindingCard
        name="Notes"
        findings={findings.map((finding) => ({ finding, rule: rule(finding.ruleId) }))}
        front={front}
        notice={null}
        onCopy={null}
        onFix={() => {}}
        onShow={() => {}}
        onReview={() => {}}
        onClose={() => {}}
        {...events}
      />,
      stage,
    );
  const said = () => [...document.querySelectorAll('.says')].map(({ textContent }) => textContent);

  test('tells each rule once, the one a person goes to first, and leafs through its places', () => {
    show([...many, age], { ruleId: 'age-in-text', nth: 0, turn: 1 });
    expect(said()).toEqual(['What it says at 5000.', 'What it says at 0.']);
    show([...many, age], { ruleId: 'ssn-in-text', nth: 7, turn: 2 });
    expect(said()).toEqual(['What it says at 70.', 'What it says at 5000.']);
    named(`Next: ${title}`)?.click();
    expect(events.onTurn).toHaveBeenCalledWith(many[8], true);
    // Going to the same one again goes to it, wherever one has leafed.
    show([...many, age], { ruleId: 'ssn-in-text', nth: 7, turn: 3 });
    expect(said()[0]).toBe('What it says at 70.');
  });

  test('goes on with the last one left when those behind it are gone', () => {
    show(many, { ruleId: 'ssn-in-text', nth: 199, turn: 1 });
    show(many.slice(0, 3), { ruleId: 'ssn-in-text', nth: 199, turn: 1 });
    expect(said()).toEqual(['What it says at 20.']);
    named('Fix all 3 of this kind')?.click();
    expect(events.onFixAll).toHaveBeenCalledWith(many.slice(0, 3));
  });

  test('puts aside in plain words, and of a social security number only the one place', () => {
    show([age]);
    expect(buttons('.put-aside button').map(({ textContent }) => textContent)).toEqual([
      'Not a problem here',
      'Not on this page today',
      'Turn this rule off',
    ]);
    for (const one of buttons('.put-aside button')) one.click();
    expect(events.onPutAside.mock.calls).toEqual([
      [age, 'here'],
      [age, 'today'],
      [age, 'off'],
    ]);
    show(many);
    expect(buttons('.put-aside button').map(({ textContent }) => textContent)).toEqual(['Not a problem here']);
  });
});
