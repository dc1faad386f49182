import { say, sayMany } from '../../utils/language/say.ts';
import { isSelect, isTextControl } from '../../utils/page/element-kinds.ts';
import type { FieldView } from '../../utils/page/page-session.ts';
import { make } from '../../utils/page/unclobbered.ts';
import type { Host } from './host.ts';

const ATTRIBUTE = 'aria-describedby';

/** What was done to one field's attribute. */
interface Described {
  readonly note: HTMLElement;
  /** The attribute as the page had it; null where it had none. */
  readonly before: string | null;
  readonly ours: string;
}

/** Says at fields, to a screen reader, how much there is to check. */
export interface FieldDescriber {
  /** @param fields all fields of the page; what has nothing to check loses what was said of it */
  describe(fields: readonly FieldView[]): void;
}

/**
 * A description in the page's own document is the only one that a field's attribute can name. It hangs in
 * Steward's element, unseen; the page's own descriptions come first and are read first.
 * @param document the page
 * @param host Steward's element
 * @param signal leaves every attribute as it was
 * @returns the describer, which has said nothing yet
 */
export function fieldDescriber(document: Document, host: Host, signal: AbortSignal): FieldDescriber {
  const described = new Map<HTMLElement, Described>();
  const managed = new WeakSet<HTMLElement>();

  const forget = (element: HTMLElement) => {
    const at = described.get(element);
    if (!at) return;
    described.delete(element);
    at.note.remove();
    const now = element.getAttribute(ATTRIBUTE);
    if (now === at.ours) {
      if (at.before === null) element.removeAttribute(ATTRIBUTE);
      else element.setAttribute(ATTRIBUTE, at.before);
    } else if (tokens(now).includes(at.note.id)) {
      const others = tokens(now).filter((id) => id !== at.note.id);
      if (others.length > 0) element.setAttribute(ATTRIBUTE, others.join(' '));
      else element.removeAttribute(ATTRIBUTE);
    }
  };

  const describe = ({ field: { element, key }, findings }: FieldView) => {
    const known = described.get(element);
    const now = element.getAttribute(ATTRIBUTE);
    if (known && !tokens(now).includes(known.note.id)) {
      forget(element);
      // An editor that keeps its own attributes has taken it away, and would again.
      if (!isTextControl(element) && !isSelect(element)) managed.add(element);
    }
    if (managed.has(element) || element.getRootNode() !== document) return;
    const words = say('described', sayMany('things', findings.length));
    const { note, before } = described.get(element) ?? { note: noteFor(key), before: now };
    if (note.textContent !== words) note.textContent = words;
    if (note.parentNode !== host.element) host.element.append(note);
    if (described.has(element)) return;
    const ours = [...(before === null || before.trim() === '' ? [] : [before]), note.id].join(' ');
    element.setAttribute(ATTRIBUTE, ours);
    described.set(element, { note, before, ours });
  };

  const noteFor = (key: string) => {
    const note = make(document, 'span');
    note.id = `steward-on-${key}`;
    note.hidden = true;
    return note;
  };

  signal.addEventListener('abort', () => {
    for (const element of [...described.keys()]) forget(element);
  });
  return {
    describe(fields) {
      if (signal.aborted) return;
      const saying = fields.filter(({ findings }) => findings.length > 0);
      const elements = new Set(saying.map(({ field }) => field.element));
      for (const element of [...described.keys()]) if (!elements.has(element)) forget(element);
      for (const at of saying) describe(at);
    },
  };
}

function tokens(ids: string | null): string[] {
  return (ids ?? '').split(/\s+/).filter((id) => id !== '');
}
