import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../utils/page/watch-page.ts';

let stop: AbortController;
let field: HTMLTextAreaElement;
let looks: number;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<textarea></textarea>';
  field = document.querySelector('textarea') as HTMLTextAreaElement;
  stop = new AbortController();
  looks = 0;
  watchPage(window as unknown as Window & typeof globalThis, () => looks++, {
    signal: stop.signal,
    isOurs: () => false,
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const type = (inputType = 'insertText') => field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));

describe('when a field is looked at', () => {
  test('a paste: at once, well inside 100 ms', () => {
    type('insertFromPaste');
    expect(looks).toBe(1);
    // Once more when the page's own handlers have had their turn.
    vi.advanceTimersByTime(20);
    expect(looks).toBe(2);
  });

  test('typing: once, inside 300 ms after the last key, not before', () => {
    for (let key = 0; key < 20; key += 1) {
      type();
      vi.advanceTimersByTime(90);
    }
    expect(looks).toBe(0);
    vi.advanceTimersByTime(200);
    expect(looks).toBe(1);
    vi.advanceTimersByTime(2000);
    expect(looks).toBe(1);
  });

  test('never while an input method composes', () => {
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    type('insertCompositionText');
    vi.advanceTimersByTime(2000);
    expect(looks).toBe(0);
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    vi.advanceTimersByTime(300);
    expect(looks).toBe(1);
  });

  test('again after a composition that never ended, as when the page took the field away', () => {
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    type();
    vi.advanceTimersByTime(300);
    expect(looks).toBe(1);
  });

  test('on going to it, since a style may have brought it to light', () => {
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    vi.advanceTimersByTime(20);
    expect(looks).toBe(1);
  });

  test('on leaving it, and when the page undoes or resets it', () => {
    for (const event of [new FocusEvent('focusout', { bubbles: true }), new Event('reset', { bubbles: true })]) {
      field.dispatchEvent(event);
      vi.advanceTimersByTime(20);
    }
    type('historyUndo');
    vi.advanceTimersByTime(20);
    expect(looks).toBe(4);
  });

  test('soon after the page brings or takes fields, gathered into one look', async () => {
    for (let count = 0; count < 50; count += 1) document.body.append(document.createElement('input'));
    await vi.advanceTimersByTimeAsync(150);
    expect(looks).toBe(1);
  });

  test('no more once it is over', async () => {
    stop.abort();
    type('insertFromPaste');
    document.body.append(document.createElement('input'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(looks).toBe(0);
  });
});
