/** Milliseconds of quiet after the last keystroke before a look. People see the answer within 300. */
const AFTER_TYPING = 180;
/** Milliseconds in which changes of the page's structure are gathered into one look. */
const AFTER_MUTATION = 80;
/** For so many milliseconds after a paste whatever changes is taken to be part of it: editors take their time. */
const PASTE_LASTS = 150;

/** How to look again: whether fields may have come or gone, and whether someone only paused in typing. */
export type LookAgain = (what: { structure: boolean; typing: boolean }) => void;

/**
 * Calls back whenever the fields of a page may have changed: at once after a paste, a drop or leaving a
 * field, after a pause in typing, shortly after the page's own changes, never while an input method
 * composes. Everything stops with the signal.
 * @param window the page's window
 * @param look called back
 * @param options.signal ends it all
 * @param options.isOurs says of a node whether Steward put it there; its changes do not count
 */
export function watchPage(
  window: Window & typeof globalThis,
  look: LookAgain,
  { signal, isOurs }: { signal: AbortSignal; isOurs: (node: Node) => boolean },
): void {
  const { document } = window;
  let composing = false;
  let structure = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  let pastedAt = Number.NEGATIVE_INFINITY;
  const pasting = () => window.performance.now() - pastedAt < PASTE_LASTS;

  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
    dueAt = Number.POSITIVE_INFINITY;
  };
  const lookNow = (typing = false) => {
    cancel();
    if (composing || signal.aborted) return;
    const what = { structure, typing };
    structure = false;
    look(what);
  };
  const lookAfter = (delay: number, { restart = false } = {}) => {
    const at = window.performance.now() + delay;
    if (!restart && at >= dueAt) return;
    cancel();
    dueAt = at;
    timer = setTimeout(() => lookNow(restart), delay);
  };

  const listen = (name: string, heard: (event: Event) => void) =>
    window.addEventListener(name, (event) => !isOurs(event.target as Node) && heard(event), {
      capture: true,
      passive: true,
      signal,
    });

  // What arrives all at once is looked at once; the editor gets its turn first.
  const pasted = () => {
    pastedAt = window.performance.now();
    lookAfter(0);
  };
  listen('paste', pasted);
  listen('drop', pasted);
  listen('input', (event) => {
    const kind = (event as InputEvent).inputType ?? '';
    // Before the page's own handlers: a heavy form may take longer over a paste than people notice.
    if ((event as InputEvent).isComposing === false && !kind.includes('Composition')) composing = false;
    if (pasting() || /^(insertFrom|history|insertReplacement|deleteByCut)/.test(kind)) {
      lookNow();
      // And once more after them: a page may have rewritten what was pasted.
      lookAfter(0);
    } else {
      lookAfter(AFTER_TYPING, { restart: true });
    }
  });
  listen('change', () => lookAfter(0));
  listen('focusout', () => {
    composing = false;
    lookAfter(0);
  });
  // A field that a class or a style has brought to light is seen at the latest when someone goes to it.
  listen('focusin', () => {
    composing = false;
    structure = true;
    lookAfter(0);
  });
  listen('reset', () => lookAfter(0));
  listen('compositionstart', () => {
    composing = true;
  });
  listen('compositionend', () => {
    composing = false;
    lookAfter(AFTER_TYPING, { restart: true });
  });

  const moved = () => {
    structure = true;
    lookAfter(0);
  };
  window.addEventListener('popstate', moved, { signal });
  window.addEventListener('hashchange', moved, { signal });
  window.addEventListener('pageshow', moved, { signal });
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', moved, { signal });

  const observer = new window.MutationObserver((records) => {
    const theirs = records.filter((record) => !isOurMutation(record, isOurs));
    if (theirs.length === 0) return;
    structure ||= theirs.some(isStructural);
    // While someone types, the look after the pause will see this too.
    if (dueAt === Number.POSITIVE_INFINITY || pasting()) lookAfter(pasting() ? 0 : AFTER_MUTATION);
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    // A date or a choice taken with the mouse sets the hidden field's attribute and fires no event.
    attributes: true,
    attributeFilter: ['value', 'hidden', 'disabled', 'readonly', 'contenteditable'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel();
  });
}

function isStructural({ type, attributeName, target }: MutationRecord): boolean {
  if (type === 'attributes') return attributeName !== 'value';
  // Frameworks rewrite a heading or a label in place when the page becomes another.
  return type === 'childList' || target.parentElement?.closest('h1, label') != null;
}

function isOurMutation(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (isOurs(record.target)) return true;
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every(isOurs);
}
