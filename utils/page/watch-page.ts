import { CONTROLS } from './consider-controls.ts';
import { isElement } from './element-kinds.ts';
import { bringRoots, type PageRoot } from './page-roots.ts';
import {
  all,
  attributeOf,
  byId,
  closest,
  first,
  matches,
  parentOf,
  rootOf,
  sizeOf,
  topOf,
  windowOf,
} from './unclobbered.ts';

/** Milliseconds of quiet after the last keystroke before a look. People see the answer within 300. */
const AFTER_TYPING = 180;
/** Milliseconds in which changes of the page's structure are gathered into one look. */
const AFTER_MUTATION = 80;
/** So many times longer than a look took nothing of the page's own doing is looked at, so that most of the time is the page's. */
const REST = 8;
/** But never for longer than this, in milliseconds. */
const LONGEST_REST = 1000;
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
 * @param options.rewritten called once the page has been written anew from its root, which takes off it whatever
 * listened and whatever was drawn: begin again
 * @returns the watch, so far of the document alone
 */
export function watchPage(
  window: Window & typeof globalThis,
  look: (happened: Happened) => void,
  options: { signal: AbortSignal; isOurs: (node: Node) => boolean; rewritten?: () => void },
): PageWatch {
  const { document } = window;
  const { signal, isOurs, rewritten } = options;
  const top = topOf(document);
  let afterMutation = AFTER_MUTATION;
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
    const from = window.performance.now();
    look(happened);
    const rest = REST * (window.performance.now() - from);
    afterMutation = Math.max(AFTER_MUTATION, Math.min(rest, LONGEST_REST));
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
    const now = topOf(document);
    if (rewritten && now && now !== top) {
      rewritten();
      return;
    }
    const theirs = records.filter((record) => !isOurMutation(record, isOurs));
    if (theirs.length === 0) return;
    // What a page does a thousand times in one place is asked about once.
    const asked: Asked = { names: new Set(), nearby: new Set() };
    for (const record of theirs) {
      const change = changeIn(record);
      if (!change) continue;
      structure = true;
      // A tree that has gone is let go of, with all that stood in it.
      trees ||= change.trees;
      controls ||= change.controls;
      for (const control of controlsAt(record, asked)) renamed.add(control);
    }
    // While someone types, the look after the pause will see this too.
    if (dueAt === Number.POSITIVE_INFINITY || pasting()) lookAfter(pasting() ? 0 : afterMutation);
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
  EventTarget.prototype.addEventListener.call(document, 'load', moved, { capture: true, signal });
  for (const name of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(name, moved, { signal });
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', moved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel();
  });

  return {
    also(root) {
      // A frame may be written anew, which takes every listener off it.
      const place = 'host' in root ? root : (topOf(root) ?? root);
      if (root === document || watched.has(place)) return;
      watched.add(place);
      observe(root);
      // Events in a shadow root reach the window, all but this one; those in a frame reach the frame's.
      const its = 'host' in root ? null : windowOf(root);
      if ('host' in root) listenOn(root, ['change']);
      else if (its) listenOn(its, Object.keys(heard));
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
  const at = isElement(target) ? target : parentOf(target);
  // What changes inside an editor is what people write.
  if (at && closest(at, '[contenteditable]:not([contenteditable=false])')) return null;
  // What stood in a frame that has gone may not even be asked any more: in Firefox it is a dead object.
  const trees = bringRoots(addedNodes) || bringRoots(removedNodes);
  const controls = brings(addedNodes) || brings(removedNodes);
  // Frameworks rewrite a heading or a label in place when the page becomes another.
  return trees || controls || (at && closest(at, NAMING)) ? { trees, controls } : null;
}

function brings(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (isElement(node) && (matches(node, BRINGING) || first(node, BRINGING))) return true;
  }
  return false;
}

/** A part of a page with more elements than this is no row of a form: what changed there stands around the controls. */
const MANY = 200;

/**
 * @param record a change of the page's structure
 * @param asked places that were asked about in the same batch of changes; new ones are added
 * @returns the controls that it may have given another name
 */
function controlsAt(
  { type, target, addedNodes, removedNodes, nextSibling }: MutationRecord,
  asked: Asked,
): HTMLElement[] {
  const at = isElement(target) ? target : parentOf(target);
  if (!at) return [];
  const root = rootOf(at);
  const own = once(asked.names, at, () => {
    const around = closest(at, 'label');
    return [...(matches(at, CONTROLS) ? [at as HTMLElement] : []), ...pointedAtBy(around ? [around] : [], root)];
  });
  if (type === 'attributes') return own;
  const near = once(asked.nearby, at, () => {
    const part = closest(at, 'tr, dl, li, label') ?? at;
    return sizeOf(part) > MANY ? [] : all<HTMLElement>(part, CONTROLS);
  });
  const after = isElement(nextSibling) ? first(nextSibling, CONTROLS) : null;
  const moved = [...addedNodes, ...removedNodes].filter(isElement);
  const labels = moved.flatMap((node) => [...(matches(node, 'label') ? [node] : []), ...all(node, 'label[for]')]);
  return [...own, ...near, ...(after ? [after as HTMLElement] : []), ...pointedAtBy(labels, root)];
}

/** Places that were asked about: which controls they name, and which stand near. */
interface Asked {
  readonly names: Set<Element>;
  readonly nearby: Set<Element>;
}

/** @returns the controls of a place; none the second time, since they are known by then */
function once(asked: Set<Element>, at: Element, find: () => HTMLElement[]): HTMLElement[] {
  if (asked.has(at)) return [];
  asked.add(at);
  return find();
}

/** @returns the controls of a tree that labels point at */
function pointedAtBy(labels: readonly Element[], root: Node): HTMLElement[] {
  if (isElement(root)) return [];
  return labels.flatMap((label) => byId(root as Document | ShadowRoot, attributeOf(label, 'for') ?? '') ?? []);
}

function isOurMutation(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (isOurs(record.target)) return true;
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every(isOurs);
}
