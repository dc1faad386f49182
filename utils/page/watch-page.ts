import { CONTROLS } from './consider-controls.ts';
import { isElement } from './element-kinds.ts';
import { bringRoots, type PageRoot } from './page-roots.ts';

/** Milliseconds of quiet after the last keystroke before a look. People see the answer within 300. */
const AFTER_TYPING = 180;
/** Milliseconds in which changes of the page's structure are gathered into one look. */
const AFTER_MUTATION = 80;
/** For so many milliseconds after a paste whatever changes is taken to be part of it: editors take their time. */
const PASTE_LASTS = 150;

/** What may have happened since the last look. */
export interface Happened {
  /** Fields may have come or gone. */
  readonly structure: boolean;
  /** Trees may have come or gone with them: frames, shadow roots; or the page is another. */
  readonly trees: boolean;
  /** Controls have come or gone. */
  readonly controls: boolean;
  /** Someone only paused in typing. */
  readonly typing: boolean;
  /** Controls that may be called something else now. */
  readonly renamed: ReadonlySet<HTMLElement>;
}

/** Watches one page. */
export interface PageWatch {
  /** Watches a tree of the page besides its document; a second call for the same one changes nothing. */
  also(root: PageRoot): void;
}

/**
 * Calls back whenever the fields of a page may have changed: at once after a paste, a drop or leaving a
 * field, after a pause in typing, shortly after the page's own changes, never while an input method
 * composes. Everything stops with the signal.
 * @param window the page's window
 * @param look called back
 * @param options.signal ends it all
 * @param options.isOurs says of a node whether Steward put it there; its changes do not count
 * @returns the watch, so far of the document alone
 */
export function watchPage(
  window: Window & typeof globalThis,
  look: (happened: Happened) => void,
  { signal, isOurs }: { signal: AbortSignal; isOurs: (node: Node) => boolean },
): PageWatch {
  const { document } = window;
  let composing = false;
  let structure = false;
  let trees = false;
  let controls = false;
  let renamed = new Set<HTMLElement>();
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
    const happened = { structure, trees, controls, typing, renamed };
    structure = false;
    trees = false;
    controls = false;
    renamed = new Set();
    look(happened);
  };
  const lookAfter = (delay: number, { restart = false } = {}) => {
    const at = window.performance.now() + delay;
    if (!restart && at >= dueAt) return;
    cancel();
    dueAt = at;
    timer = setTimeout(() => lookNow(restart), delay);
  };

  // What arrives all at once is looked at once; the editor gets its turn first.
  const pasted = () => {
    pastedAt = window.performance.now();
    lookAfter(0);
  };
  const moved = () => {
    structure = true;
    trees = true;
    lookAfter(0);
  };
  const heard: Readonly<Record<string, (event: Event) => void>> = {
    paste: pasted,
    drop: pasted,
    input(event) {
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
    },
    change: () => lookAfter(0),
    focusout() {
      composing = false;
      lookAfter(0);
    },
    // A field that a class or a style has brought to light, or that words have been put beside, is seen at
    // the latest when someone goes to it.
    focusin(event) {
      composing = false;
      structure = true;
      const [inside] = event.composedPath();
      if (isElement(inside as Node)) renamed.add(inside as HTMLElement);
      // A root that was attached after its element had come makes itself known only here.
      trees ||= event.target !== inside;
      lookAfter(0);
    },
    reset: () => lookAfter(0),
    compositionstart() {
      composing = true;
    },
    compositionend() {
      composing = false;
      lookAfter(AFTER_TYPING, { restart: true });
    },
  };
  const listener = (event: Event) => {
    if (!isOurs(event.target as Node)) heard[event.type]?.(event);
  };
  const listenOn = (target: EventTarget, names: readonly string[]) => {
    for (const name of names) target.addEventListener(name, listener, { capture: true, passive: true, signal });
  };

  const observer = new window.MutationObserver((records) => {
    const theirs = records.filter((record) => !isOurMutation(record, isOurs));
    if (theirs.length === 0) return;
    for (const record of theirs) {
      const change = changeIn(record);
      if (!change) continue;
      structure = true;
      trees ||= change.trees;
      controls ||= change.controls;
      for (const control of controlsAt(record)) renamed.add(control);
    }
    // While someone types, the look after the pause will see this too.
    if (dueAt === Number.POSITIVE_INFINITY || pasting()) lookAfter(pasting() ? 0 : AFTER_MUTATION);
  });
  const watched = new WeakSet<Node>();
  const observe = (root: PageRoot) =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });

  listenOn(window, Object.keys(heard));
  observe(document);
  // A frame's document comes, and comes anew, without a change of the page around it.
  document.addEventListener('load', moved, { capture: true, signal });
  for (const name of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(name, moved, { signal });
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', moved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel();
  });

  return {
    also(root) {
      // A frame may be written anew, which takes every listener off it.
      const place = 'host' in root ? root : (root.documentElement ?? root);
      if (root === document || watched.has(place)) return;
      watched.add(place);
      observe(root);
      // Events in a shadow root reach the window, all but this one; those in a frame reach the frame's.
      if ('host' in root) listenOn(root, ['change']);
      else if (root.defaultView) listenOn(root.defaultView, Object.keys(heard));
    },
  };
}

/** What a page changes when a field becomes another, or its value another without an event. */
const ATTRIBUTES = [
  // A date or a choice taken with the mouse sets the hidden field's attribute and fires no event.
  'value',
  'hidden',
  'disabled',
  'readonly',
  'contenteditable',
  'open',
  'for',
  'name',
  'placeholder',
  'aria-label',
  'aria-labelledby',
];

/** Elements whose words may name a field or a page. */
const NAMING = 'label, h1, h2, h3, h4, legend, th, td, dt, [role=heading]';
/** What brings a field, a name or another tree. */
const BRINGING = `${CONTROLS}, ${NAMING}, iframe, dialog, [role=dialog]`;

/** @returns what a change of the page may have done to its structure; null where it did nothing to it */
function changeIn({
  type,
  attributeName,
  target,
  addedNodes,
  removedNodes,
}: MutationRecord): Pick<Happened, 'trees' | 'controls'> | null {
  if (type === 'attributes') return attributeName === 'value' ? null : { trees: false, controls: true };
  const at = isElement(target) ? target : target.parentElement;
  // What changes inside an editor is what people write.
  if (at?.closest('[contenteditable]:not([contenteditable=false])')) return null;
  // What stood in a frame that has gone may not even be asked any more: in Firefox it is a dead object.
  const trees = bringRoots(addedNodes) || bringRoots(removedNodes);
  const controls = brings(addedNodes) || brings(removedNodes);
  // Frameworks rewrite a heading or a label in place when the page becomes another.
  return trees || controls || at?.closest(NAMING) ? { trees, controls } : null;
}

function brings(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (isElement(node) && (node.matches(BRINGING) || node.querySelector(BRINGING))) return true;
  }
  return false;
}

/** A part of a page with more elements than this is no row of a form: what changed there stands around the controls. */
const MANY = 200;

/** @returns the controls that a change may have given another name */
function controlsAt({ type, target, addedNodes, removedNodes, nextSibling }: MutationRecord): HTMLElement[] {
  const at = isElement(target) ? target : target.parentElement;
  if (!at) return [];
  const own = at.matches(CONTROLS) ? [at as HTMLElement] : [];
  if (type === 'attributes') return [...own, ...labelled(at)];
  const part = at.closest('tr, dl, li, label') ?? at;
  const near = part.getElementsByTagName('*').length > MANY ? [] : [...part.querySelectorAll<HTMLElement>(CONTROLS)];
  const after = isElement(nextSibling) ? nextSibling.querySelector<HTMLElement>(CONTROLS) : null;
  const pointedAt = [...addedNodes, ...removedNodes].flatMap((node) => (isElement(node) ? labelled(node) : []));
  const around = at.closest('label');
  if (around) pointedAt.push(...labelled(around));
  return [...own, ...near, ...(after ? [after] : []), ...pointedAt];
}

/** @returns the controls that an element, being a label, or the labels in it point at */
function labelled(element: Element): HTMLElement[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  return [element, ...element.querySelectorAll('label[for]')].flatMap((label) => {
    const control = root.getElementById?.(label.getAttribute('for') ?? '');
    return control ? [control] : [];
  });
}

function isOurMutation(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (isOurs(record.target)) return true;
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every(isOurs);
}
