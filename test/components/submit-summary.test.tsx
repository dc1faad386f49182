import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { SubmitSummary } from '../../components/findings/submit-summary.tsx';
import { ruleNamed } from '../../utils/rules/catalogue.ts';
import type { Rule } from '../../utils/rules/rule.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';

let stage: HTMLElement;
beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
});

const all = (css: string) => [...document.querySelectorAll<HTMLElement>(css)];
const words = (css: string) => all(css).map(({ textContent }) => textContent);

const explained = (ruleId: string, status: Finding['status']) => ({
  id: ruleId,
  rule: ruleNamed(ruleId) as Rule,
  finding: { ruleId, status, field: 'note.text', kind: 'note.text', says: `What ${ruleId} says.` } as Finding,
});
const fields = [
  {
    key: 'note.text',
    name: 'Notes',
    findings: [explained('ssn-in-text', 'breaks'), explained('note-mentions-disability', 'check')],
  },
  { key: 'note.contactDate', name: 'Reference Date', findings: [explained('note-entered-late', 'breaks')] },
];
const handlers = () => ({ onGoBack: vi.fn(), onGoTo: vi.fn(), onReason: vi.fn(), onSubmit: vi.fn() });
const show = (asksReason: boolean, on = handlers(), more = {}) => {
  render(
    <SubmitSummary fields={fields} asksReason={asksReason} reason={null} notice={null} {...on} {...more} />,
    stage,
  );
  return on;
};

test('says what stands, field by field, with the fact and the way to it; Go back is first and has the focus', () => {
  const on = show(false);
  const dialog = document.querySelector('dialog');
  expect(dialog?.open).toBe(true);
  expect(dialog?.getAttribute('aria-modal')).toBe('true');
  expect(document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).toContain(
    'Before you submit',
  );
  expect(words('h3')).toEqual(['Notes', 'Reference Date']);
  expect(words('.status')).toEqual(['Against the directive', 'Please check', 'Against the directive']);
  expect(words('li p')).toEqual(
    ['ssn-in-text', 'note-mentions-disability', 'note-entered-late'].map((id) => `What ${id} says.`),
  );
  expect(document.body.textContent).toContain('3 things to look at in this form. Nothing has been sent yet.');
  expect(document.body.textContent).not.toMatch(/error|invalid|!/i);
  expect(words('.summary-foot button')).toEqual(['Go back', 'Submit anyway']);
  expect(document.activeElement?.textContent).toBe('Go back');

  all('li button')[2]?.click();
  expect(on.onGoTo).toHaveBeenCalledWith(fields[1]?.findings[0]?.finding);
  const names = all('li button').map((button) => button.getAttribute('aria-label'));
  expect(new Set(names).size).toBe(3);
});

test('Escape goes back, and the second half of a double click submits nothing', () => {
  const on = show(false);
  const left = new Event('cancel', { cancelable: true });
  document.querySelector('dialog')?.dispatchEvent(left);
  expect(left.defaultPrevented).toBe(true);
  expect(on.onGoBack).toHaveBeenCalledTimes(1);
  const submit = all('.summary-foot button')[1];
  submit?.dispatchEvent(new MouseEvent('click', { detail: 2 }));
  expect(on.onSubmit).not.toHaveBeenCalled();
  submit?.dispatchEvent(new MouseEvent('click', { detail: 1 }));
  expect(on.onSubmit).toHaveBeenCalledTimes(1);
});

test('asks for a reason from a short list, and says what is missing', () => {
  const on = show(false);
  show(true, on);
  expect(words('label')).toEqual([
    'It is not what Steward thinks',
    'My supervisor told me to',
    'I will correct it later',
    'Another reason',
  ]);
  expect(all('textarea, input:not([type=radio])')).toEqual([]);
  expect(document.activeElement).toBe(all('input')[0]);
  all('input')[2]?.click();
  expect(on.onReason).toHaveBeenCalledWith('later');
  show(true, on, { notice: 'Choose a reason, then submit.' });
  expect(words('[role=alert]')).toEqual(['Choose a reason, then submit.']);
});

test('Tab goes round inside', () => {
  show(false);
  const press = (shiftKey: boolean) => {
    const key = new KeyboardEvent('keydown', { key: 'Tab', shiftKey, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(key);
    return key.defaultPrevented;
  };
  expect(press(false)).toBe(false);
  all('.summary-foot button')[1]?.focus();
  expect(press(false)).toBe(true);
  expect(document.activeElement).toBe(all('li button')[0]);
  expect(press(true)).toBe(true);
  expect(document.activeElement?.textContent).toBe('Submit anyway');
});
