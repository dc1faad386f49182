import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FieldMark } from '../../components/findings/field-mark.tsx';
import { FindingCard } from '../../components/findings/finding-card.tsx';
import { rules } from '../../utils/rules/catalogue.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';

let stage: HTMLElement;
const clean = () => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
};
beforeEach(clean);

const all = (css: string) => [...document.querySelectorAll<HTMLElement>(css)];

describe('a mark', () => {
  test('says how much there is to check and where, and whether its card is open', () => {
    const onToggle = vi.fn();
    const props = { name: 'Notes', certain: true, place: { left: 3, top: 4 }, onToggle };
    render(<FieldMark {...props} count={1} open={false} />, stage);
    const [mark] = all('button');
    expect(mark?.getAttribute('aria-label')).toBe('Steward: 1 thing to check in Notes');
    expect(mark?.getAttribute('aria-expanded')).toBe('false');
    mark?.click();
    expect(onToggle).toHaveBeenCalledTimes(1);
    render(<FieldMark {...props} count={3} open />, stage);
    expect(mark?.getAttribute('aria-label')).toBe('Steward: 3 things to check in Notes');
    expect(mark?.getAttribute('aria-expanded')).toBe('true');
    expect(mark?.textContent).toBe('3');
  });
});

describe('a card', () => {
  const finding = (ruleId: string, more: Partial<Finding> = {}): Finding => ({
    ruleId,
    field: 'note.text',
    kind: 'note.text',
    status: 'check',
    says: 'What it says.',
    ...more,
  });
  const show = (findings: Finding[], handlers = {}) =>
    render(
      <FindingCard
        name="Notes"
        notice={null}
        front={null}
        findings={findings.map((one) => {
          const rule = rules.find((known) => known.id === one.ruleId);
          if (!rule) throw new Error('no such rule');
          return { finding: one, rule };
        })}
        onFix={() => {}}
        onFixAll={() => {}}
        onShow={() => {}}
        onTurn={() => {}}
        onPutAside={() => {}}
        onReview={() => {}}
        onCopy={null}
        onClose={() => {}}
        {...handlers}
      />,
      stage,
    );

  test('offers the corrected text to copy where a page did not take it, and only there', () => {
    const onCopy = vi.fn();
    const copies = () => all('button').filter((button) => button.textContent === 'Copy corrected text');
    show([finding('ssn-in-text')]);
    expect(copies()).toEqual([]);
    show([finding('ssn-in-text')], { onCopy });
    copies()[0]?.click();
    expect(onCopy).toHaveBeenCalledTimes(1);
  });

  test('tells what, by which section, and offers the one fix', () => {
    const onFix = vi.fn();
    const onShow = vi.fn();
    const fixable = finding('phone-has-punctuation', {
      status: 'breaks',
      fix: { label: 'Keep the digits only', replacement: '4055550134', safe: true },
    });
    show([fixable], { onFix, onShow });
    const text = document.body.textContent ?? '';
    for (const words of ['Against the directive', 'What it says.', 'WSD 58-2024', 'Ticket Request Instructions']) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/error|invalid|!/i);
    const buttons = all('.actions button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Keep the digits only', 'Go to the field']);
    for (const button of buttons) button.click();
    expect(onFix).toHaveBeenCalledWith(fixable);
    expect(onShow).toHaveBeenCalledWith(fixable);
  });

  test('offers to review a request whose window has closed', () => {
    const onReview = vi.fn();
    const late = finding('edit-request-past-window', { field: 'request.serviceDate', kind: 'request.serviceDate' });
    show([late], { onReview });
    const buttons = all('.actions button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Review this request', 'Go to the field']);
    buttons[0]?.click();
    expect(onReview).toHaveBeenCalledWith(late);
  });

  test('asks where a person decides, and shows the words', () => {
    show([finding('note-mentions-disability', { span: { start: 0, end: 4 } })]);
    expect(document.body.textContent).toContain('Please check');
    expect(all('.actions button').map(({ textContent }) => textContent)).toEqual(['Show the words']);
  });

  test('is named, and closes', () => {
    const onClose = vi.fn();
    show([finding('ssn-in-text')], { onClose });
    expect(all('[role=dialog]')[0]?.getAttribute('aria-label')).toBe('Steward on Notes');
    all('[aria-label=Close]')[0]?.click();
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
