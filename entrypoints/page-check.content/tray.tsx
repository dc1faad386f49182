import { render } from 'preact';
import { PageTray, type TrayField } from '../../components/findings/page-tray.tsx';
import { groupBy } from '../../utils/findings/group-by.ts';
import { focusedIn } from '../../utils/page/page-roots.ts';
import type { FieldView, PageView } from '../../utils/page/page-session.ts';
import type { Place } from '../../utils/page/place-marks.ts';
import { type Corner, placeTray } from '../../utils/page/place-tray.ts';
import { isPressable, pageAt } from '../../utils/page/pressable.ts';
import { make } from '../../utils/page/unclobbered.ts';
import { ruleNamed } from '../../utils/rules/catalogue.ts';
import type { Rule } from '../../utils/rules/rule.ts';
import { titleOf } from '../../utils/rules/rule-words.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';
import type { Host } from './host.ts';
import type { MarkLayer } from './mark-layer.tsx';
import type { PutAside } from './put-aside.ts';
import type { RulesOff } from './rules-off.ts';

/** The button before it has been drawn, in pixels. */
const USUAL_BUTTON = { width: 110, height: 32 };

/** The width of a window from which on the list leaves room for a card, in pixels. */
const BOTH = 800;

/** The list of all that is to check on the page. */
export interface Tray {
  draw(view: PageView | null): void;
  /** Hears Escape in a frame of the page as well, and where a person is in it: no event of it reaches the window around. */
  alsoIn(frame: Window): void;
  /** Opens it with a sentence in it; the focus stays. */
  tell(words: string): void;
  /** Opens it with the focus in it, or closes it and gives the caret back: someone pressed the key for it. */
  toggleByKey(): void;
}

/**
 * @param window the page's window
 * @param host where to draw
 * @param layer shows single findings and takes their fixes
 * @param putAside what is not to be shown
 * @param rulesOff what is turned off altogether
 * @param signal ends it all
 * @returns the tray, which shows itself while there is anything to list
 */
export function makeTray(
  window: Window & typeof globalThis,
  host: Host,
  layer: Pick<MarkLayer, 'show' | 'fixAll'>,
  putAside: PutAside,
  rulesOff: RulesOff,
  signal: AbortSignal,
): Tray {
  const { document } = window;
  const stage = make(document, 'div');
  host.root.append(stage);
  const there = pageAt(document, host.isOurs);
  let view: PageView | null = null;
  let open = false;
  let notice: string | null = null;
  let corner: Corner = 'bottom right';
  // Where a person was last on the page itself.
  let cameFrom: Element | null = null;
  let frame = 0;

  const remember = () => {
    const { activeElement } = document;
    if (activeElement && !host.isOurs(activeElement)) cameFrom = focusedIn(document);
  };
  const held = () => stage.contains(host.root.activeElement);
  const redraw = () => {
    frame = 0;
    const fields = (view?.fields ?? []).filter(({ findings }) => findings.length > 0).map(listed);
    const aside = putAside.aside();
    if (view === null || !(open || fields.length > 0 || aside.length > 0 || rulesOff.anyHere())) {
      render(null, stage);
      return;
    }
    // An open list stays where it was opened.
    if (!open) {
      const button = stage.querySelector('.opener')?.getBoundingClientRect() ?? USUAL_BUTTON;
      const others = [...host.root.querySelectorAll('.mark, .card')].map((one) => one.getBoundingClientRect());
      const isTaken = (at: Place) => others.some((box) => isIn(box, at)) || isPressable(there(at));
      const free = placeTray(corner, button, host.size(), isTaken);
      // A window with no room for both is the card's while it is open.
      if (!free && !held() && host.root.querySelector('.card')) {
        render(null, stage);
        return;
      }
      corner = free ?? corner;
    }
    render(
      <PageTray
        fields={fields}
        aside={aside.map((one) => ({
          aside: one,
          title: titleOf(one.ruleId),
          field: view?.fields.find(({ field }) => field.key === one.findings[0].field)?.field.label ?? '',
        }))}
        rulesOff={looking(rulesOff.ids(), view)}
        open={open}
        corner={corner}
        notice={notice}
        onToggle={() => (open ? close() : show())}
        onClose={close}
        onShow={(finding, stay) => {
          // Where there is no room for both, the list makes way for the card.
          if (!stay && window.innerWidth < BOTH) close();
          layer.show(finding, stay);
        }}
        onFixAll={(findings) => void fixAll(findings)}
        onBringBack={(one) => keepingFocus(() => putAside.bringBack(one))}
        onTurnOn={(id) => keepingFocus(() => rulesOff.turnOn(id))}
      />,
      stage,
    );
  };
  const redrawSoon = () => {
    if (!signal.aborted) frame ||= window.requestAnimationFrame(redraw);
  };
  const show = () => {
    remember();
    open = true;
    notice = null;
    redraw();
  };
  const close = () => {
    const giveBack = held();
    open = false;
    redraw();
    if (giveBack) (cameFrom as HTMLElement | null)?.focus?.({ preventScroll: true });
  };
  // What was pressed is gone afterwards; the focus stays in the list.
  const keepingFocus = (press: () => void) => {
    const inside = held();
    press();
    redraw();
    if (inside && !held()) stage.querySelector<HTMLElement>('.list')?.focus();
  };
  const fixAll = async (findings: readonly Finding[]) => {
    notice = await layer.fixAll(findings);
    redraw();
  };

  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // Pressed in the list it means the list, and not a dialog of the page around it.
    if (held()) event.preventDefault();
    close();
  };
  const alsoIn = (one: Window) => {
    // Who comes to the button by Tab goes back to where that was.
    one.addEventListener('focusin', remember, { capture: true, signal });
    one.addEventListener('keydown', onEscape, { capture: true, signal });
  };
  alsoIn(window);
  const onMove = { capture: true, passive: true, signal } as const;
  host.onDrawn(redrawSoon);
  for (const name of ['scroll', 'resize']) window.addEventListener(name, redrawSoon, onMove);
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    render(null, stage);
  });

  return {
    alsoIn,
    draw(next) {
      if (signal.aborted) return;
      if (next === null || next.page !== view?.page) open = false;
      view = next;
      redraw();
    },
    tell(words) {
      if (signal.aborted) return;
      open = true;
      notice = words;
      redraw();
    },
    toggleByKey() {
      if (signal.aborted || view === null) return;
      if (open && held()) {
        close();
        return;
      }
      show();
      stage.querySelector<HTMLElement>('.list')?.focus();
    },
  };
}

function isIn({ left, right, top, bottom }: DOMRect, at: Place): boolean {
  return at.left >= left && at.left <= right && at.top >= top && at.top <= bottom;
}

function listed({ field, findings }: FieldView): TrayField {
  const lines = groupBy(findings, ({ ruleId }) => ruleId).map((group) => {
    const { ruleId } = group[0] as Finding;
    return { rule: { id: ruleId }, findings: group };
  });
  return { key: field.key, name: field.label, lines };
}

/** @returns those rules of a list that would read a field of the page */
function looking(ids: readonly string[], { fields }: PageView): Rule[] {
  return ids
    .map((id) => ruleNamed(id))
    .filter((rule) => rule !== undefined)
    .filter(({ reads }) => fields.some(({ field }) => reads.includes(field.kind)));
}
