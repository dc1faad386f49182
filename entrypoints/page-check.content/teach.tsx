import { render } from 'preact';
import { TeachPanel } from '../../components/teach/teach-panel.tsx';
import { say } from '../../utils/language/say.ts';
import { anchorsOf, wordsOf } from '../../utils/page/anchors.ts';
import { CONTROLS, type Considered, consider, newMemory, suits } from '../../utils/page/consider-controls.ts';
import { isElement } from '../../utils/page/element-kinds.ts';
import { focusedIn, type OpenRoot, rootsOf } from '../../utils/page/page-roots.ts';
import { type Box, visibleBox } from '../../utils/page/place-marks.ts';
import { bodyOf, closest, make, nameOf } from '../../utils/page/unclobbered.ts';
import { changeTaught, loadTaught } from '../../utils/settings/taught.ts';
import type { FieldProfile } from '../../utils/sites/profile.ts';
import {
  isSameField,
  mergeTaught,
  pageOf,
  type TaughtField,
  taughtAt,
  taughtPage,
  teachable,
  withoutTaughtAt,
} from '../../utils/sites/taught.ts';
import type { Host } from './host.ts';

/** Keeps the host in the page while someone teaches, on a page without fields too. */
const TEACHING = 'teaching';

/**
 * Lets a person point at a field, with the mouse or the keyboard, and say what it is. While it lasts, a
 * click on the page points and does nothing else.
 * @param window the page's window
 * @param host where to draw
 * @param openRoot opens the shadow roots of the page
 * @param signal ends it and leaves nothing behind
 * @returns a function that begins it
 */
export function makeTeacher(
  window: Window & typeof globalThis,
  host: Host,
  openRoot: OpenRoot,
  signal: AbortSignal,
): () => void {
  const { document } = window;
  const stage = make(document, 'div');
  host.root.append(stage);
  let running: AbortController | null = null;
  let pointed: Considered | null = null;
  let known: readonly TaughtField[] = [];
  let notice = '';
  let frame = 0;
  let cameFrom: Element | null = null;

  const stop = () => {
    const hadFocus = host.root.activeElement !== null && stage.contains(host.root.activeElement);
    running?.abort();
    running = null;
    pointed = null;
    window.cancelAnimationFrame(frame);
    render(null, stage);
    host.unmount(TEACHING);
    if (hadFocus) (cameFrom as HTMLElement | null)?.focus({ preventScroll: true });
  };
  signal.addEventListener('abort', stop);

  const here = () => ({ host: window.location.hostname, page: pageOf(window.location) });
  const saidOf = (one: Considered) => {
    const anchors = anchorsOf(one);
    return taughtAt(known, window.location).find((said) => isSameField(said.anchors, anchors));
  };
  const keep = async (change: Parameters<typeof changeTaught>[0], said: string) => {
    const kept = await changeTaught(change);
    notice = kept ? said : say('not_kept');
    if (kept) {
      known = kept;
      pointed = null;
    }
    draw();
    if (kept) focusPanel();
  };
  const save = (one: Considered, { kind, title }: FieldProfile) => {
    const anchors = anchorsOf(one);
    if (anchors.label === '' && anchors.name === '') {
      notice = say('teach_nameless');
      pointed = null;
      draw();
      focusPanel();
      return;
    }
    const more = [{ ...here(), kind, anchors }];
    void keep((now) => mergeTaught(now, more), say('teach_kept', wordsOf(one).shown || say('teach_this_field'), title));
  };

  const draw = () => {
    if (!running) return;
    const target = pointed?.element ?? controlAt(focusedIn(document));
    const box = target && visibleBox(target);
    const shape = pointed?.shape;
    render(
      <>
        {box && <div class="pointer" style={styleOf(box)} />}
        <div class="teach-place">
          <TeachPanel
            pointedAt={pointed && wordsOf(pointed).shown}
            which={pointed ? JSON.stringify(anchorsOf(pointed)) : ''}
            choices={
              shape
                ? teachable
                    .map((one) => ({ ...one, fields: one.fields.filter((f) => suits(f.shape, shape)) }))
                    .filter(({ fields }) => fields.length > 0)
                : []
            }
            isTaught={pointed !== null && saidOf(pointed) !== undefined}
            notice={notice}
            onSave={(profile) => pointed && save(pointed, profile)}
            onForget={() => {
              const said = pointed && saidOf(pointed);
              if (said) void keep((now) => withoutTaughtAt(now, said), say('teach_forgotten'));
            }}
            onOther={() => {
              pointed = null;
              notice = '';
              draw();
              focusPanel();
            }}
            onStop={stop}
          />
        </div>
      </>,
      stage,
    );
  };

  /** Whatever had the focus may be gone with the step that is over. */
  const focusPanel = () => stage.querySelector<HTMLElement>('.teach')?.focus({ preventScroll: true });

  const pointAt = (control: HTMLElement) => {
    const body = bodyOf(document);
    const considered = body ? consider(taughtPage, body, rootsOf(document, openRoot), newMemory()) : [];
    pointed = considered.find((one) => one.control === control || one.element === control) ?? null;
    notice = pointed ? '' : say('teach_not_a_field');
    draw();
    stage.querySelector<HTMLElement>('input')?.focus();
  };

  return () => {
    stop();
    running = new AbortController();
    const listening = { capture: true, signal: running.signal } as const;
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const onKey = (event: Event) => {
      const { key } = event as KeyboardEvent;
      if (key === 'Escape') {
        swallow(event);
        stop();
        return;
      }
      const control = controlAt(focusedIn(document));
      if (key !== 'Enter' || !control || host.isOurs(event.target as Node)) return;
      swallow(event);
      pointAt(control);
    };
    for (const root of rootsOf(document, openRoot)) {
      // A tree inside another hears first what happens in it, and knows which of its elements it was.
      const target = 'host' in root ? root : root.defaultView;
      for (const name of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click'] as const) {
        target?.addEventListener(
          name,
          (event) => {
            const [inside] = event.composedPath();
            if (host.isOurs(event.target as Node)) return;
            const control = controlAt(inside as Element) ?? labelledBy(inside as Element);
            // The way to a field in a tree further in goes on to that tree.
            if (!control && holdsTree(inside as Element, openRoot)) return;
            swallow(event);
            if (name === 'click' && control) pointAt(control);
          },
          listening,
        );
      }
      if (!('host' in root)) target?.addEventListener('keydown', onKey, listening);
      target?.addEventListener('focusin', () => (frame = window.requestAnimationFrame(draw)), listening);
    }
    host.mount(TEACHING);
    cameFrom = focusedIn(document);
    void loadTaught().then((taught) => {
      known = taught;
      notice = '';
      draw();
      focusPanel();
    });
  };
}

function controlAt(element: Element | null): HTMLElement | null {
  return isElement(element) ? (closest(element, CONTROLS) as HTMLElement | null) : null;
}

function labelledBy(element: Element): HTMLElement | null {
  const label = isElement(element) ? closest(element, 'label') : null;
  return (label as HTMLLabelElement | null | undefined)?.control ?? null;
}

function holdsTree(element: Element, openRoot: OpenRoot): boolean {
  if (!isElement(element)) return false;
  const name = nameOf(element);
  return name.includes('-') || name === 'iframe' || openRoot(element) !== null;
}

function styleOf({ left, top, width, height }: Box) {
  return { left: `${left - 3}px`, top: `${top - 3}px`, width: `${width + 6}px`, height: `${height + 6}px` };
}
