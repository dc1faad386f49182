import { render } from 'preact';
import { FieldMark } from '../../components/findings/field-mark.tsx';
import { type CardFront, type ExplainedFinding, FindingCard } from '../../components/findings/finding-card.tsx';
import { copyText } from '../../utils/copy-text.ts';
import type { Reach } from '../../utils/findings/dismissals.ts';
import { findingAfter, nearestTo } from '../../utils/findings/find-next.ts';
import { safelyFixed } from '../../utils/findings/safely-fixed.ts';
import { mostSeriousFirst } from '../../utils/findings/serious.ts';
import { findingId } from '../../utils/findings/settle.ts';
import { say, sayMany } from '../../utils/language/say.ts';
import { handOver } from '../../utils/messages/hand-over.ts';
import { hasFocus } from '../../utils/page/field.ts';
import { fixAll } from '../../utils/page/fix-all.ts';
import { holderOf } from '../../utils/page/page-roots.ts';
import type { FieldView, PageSession, PageView } from '../../utils/page/page-session.ts';
import { selectSpan, spanPainter } from '../../utils/page/paint-spans.ts';
import { type Place, placeCardByMark, placeMark, visibleBox } from '../../utils/page/place-marks.ts';
import { coverOf, isPressable, pageAt, uncovered } from '../../utils/page/pressable.ts';
import { make, topOf } from '../../utils/page/unclobbered.ts';
import { boxWatch } from '../../utils/page/watch-boxes.ts';
import { placeOfCaret, textAfter } from '../../utils/page/write-field.ts';
import { ruleNamed } from '../../utils/rules/catalogue.ts';
import type { Reading } from '../../utils/rules/rule.ts';
import { titleOf } from '../../utils/rules/rule-words.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';
import type { Host } from './host.ts';
import { requestOn } from './request-on.ts';
import { repeatSwallower } from './swallow-repeats.ts';

const NOTICE = {
  written: 'fix_written',
  'moved-on': 'fix_moved_on',
  refused: 'fix_refused',
  altered: 'fix_altered',
} as const;

/** Draws what a session sees: underlines, one mark a field, and the card that is open. */
export interface MarkLayer {
  draw(view: PageView | null): void;
  /** Follows what moves in a frame of the page as well: no event of it reaches the window around. */
  alsoIn(frame: Window): void;
  /** Opens the card at a finding and selects its words; the focus goes along unless it is to stay. */
  show(finding: Finding, stay?: boolean): void;
  /** Goes to the first finding after the caret: someone pressed the key for it. */
  next(): void;
  /** Puts the focus into the open card, else into that of the field a person is in: someone pressed the key for it. */
  enter(): void;
  /** Says something to a screen reader. */
  tell(words: string): void;
  /** Takes the safe fixes among findings of one rule in one field. @returns how many were taken, in a sentence */
  fixAll(findings: readonly Finding[]): Promise<string>;
}

/** What moves fields, or Steward's element, on a page. */
const MOVING = [
  ...['scroll', 'resize', 'focusin', 'transitionend'],
  ...['animationend', 'toggle', 'close', 'fullscreenchange'],
];

/** What brings to light, hides and moves without a word. */
const STYLES = { subtree: true, attributeFilter: ['class', 'style'] };

/** How long changes of style are gathered, in milliseconds: some pages never cease to make them. */
const AFTER_STYLE = 100;

/**
 * @param window the page's window
 * @param host where to draw
 * @param session the session whose fixes the card offers, once there is one
 * @param putAside lets a finding rest
 * @param signal ends everything and takes the host out of the page
 * @returns the layer
 */
export function makeMarkLayer(
  window: Window & typeof globalThis,
  host: Host,
  session: () => PageSession | null,
  putAside: (finding: Finding, reach: Reach) => void,
  signal: AbortSignal,
): MarkLayer {
  const { document } = window;
  const stage = make(document, 'div');
  const said = make(document, 'div');
  said.className = 'said';
  said.setAttribute('role', 'status');
  host.root.append(stage, said);

  const repeats = repeatSwallower(window, signal);
  const painter = spanPainter(window);
  let view: PageView | null = null;
  let openKey: string | null = null;
  let notice: string | null = null;
  // The reading the notice speaks of: once the field holds something else, it has had its day.
  let noticeFor: Reading | null = null;
  // What the field should hold, where the page did not take it; kept no longer than the notice.
  let corrected: string | null = null;
  let cardHeight = 0;
  let frame = 0;
  let restyledIn = 0;
  // Whose marks and cards stand in the stage, in order.
  let drawn: FieldView[] = [];
  let told = '';
  let front: CardFront | null = null;
  let fixing = false;
  // The field in which a person was last: a mark or a card that takes the focus does not tell.
  let lastIn: HTMLElement | null = null;
  // What the key went to last, and where that left the caret.
  let wentTo: { id: string; place: number | null } | null = null;

  const there = pageAt(document, host.isOurs);
  // Where a field can be seen below what lies over the page, and where its mark goes.
  const placed = (element: Element, viewport: { width: number; height: number }) => {
    const whole = visibleBox(element);
    const coverAt = (at: Place) => coverOf(element, there(at))?.getBoundingClientRect() ?? null;
    const box = whole && uncovered(whole, coverAt);
    const place = placeMark(box, viewport, (at) => {
      const under = there(at);
      return isPressable(under) || coverOf(element, under) !== null;
    });
    return box && place && { box, place };
  };
  const redraw = () => {
    frame = 0;
    host.stand();
    painter.show();
    const viewport = host.size();
    const marked = view?.fields.filter(({ findings, field }) => findings.length > 0 || field.key === openKey) ?? [];
    const { activeElement } = host.root;
    const left = drawn[[...stage.children].findIndex((one) => one.contains(activeElement))];
    drawn = [];
    render(
      marked.map((at) => {
        const its = placed(at.field.element, viewport);
        if (!its) return null;
        drawn.push(at);
        const { box, place } = its;
        const open = at.field.key === openKey;
        const width = Math.min(360, viewport.width - 12);
        const writing = open && lastIn && lastIn !== at.field.element ? visibleBox(lastIn) : null;
        const card = open && placeCardByMark(box, place, { width, height: cardHeight }, viewport, writing);
        return (
          <div key={at.field.key}>
            {at.findings.length > 0 && (
              <FieldMark
                name={nameOf(at)}
                count={at.findings.length}
                certain={at.findings.some(({ status }) => status === 'breaks')}
                open={open}
                place={place}
                onToggle={() => (open ? close(at) : openCard(at))}
              />
            )}
            {card && (
              <div
                class="card-place"
                style={{
                  translate: `${card.left}px ${card.top}px`,
                  '--width': `${width}px`,
                  '--room': `${card.maxHeight}px`,
                }}
              >
                <FindingCard
                  name={nameOf(at)}
                  findings={at.findings.map(explained).filter((one) => one !== null)}
                  front={front}
                  notice={notice}
                  onFix={(finding) => void fix(at, finding)}
                  onFixAll={(findings) => void all(findings)}
                  onShow={(finding) => selectSpan(at.field, finding.span ?? null)}
                  onTurn={(finding, byKey) => selectSpan(at.field, finding.span ?? null, !byKey)}
                  onPutAside={rest}
                  onReview={(finding) => void handOver(requestOn(view?.fields ?? [], finding))}
                  onCopy={notice !== null && corrected !== null ? copy : null}
                  onClose={() => close(at)}
                />
              </div>
            )}
          </div>
        );
      }),
      stage,
    );
    // What had the focus is gone: it goes on in the card, or back to the field.
    if (left && !host.root.activeElement) {
      const card = left.field.key === openKey && stage.querySelector<HTMLElement>('.card');
      (card || left.field.element).focus({ preventScroll: true });
    }
    watchBoxes(marked.map(({ field }) => field.element));
    measure();
    host.drawn();
  };

  // The card's height is known once it is drawn; where it differs, the card is placed again.
  const measure = () => {
    // What it would like to be, scrolled or not.
    const card = stage.querySelector('.card');
    const height = card ? Math.min(card.scrollHeight + 2, 420) : 0;
    if (Math.abs(height - cardHeight) < 1) return;
    cardHeight = height;
    if (height > 0) redraw();
  };

  const redrawSoon = () => {
    frame ||= window.requestAnimationFrame(redraw);
  };
  const tell = (words: string | null) => {
    notice = words;
    if (words === null) corrected = null;
    else said.textContent = words;
  };
  const openAt = (at: FieldView, finding: Finding | undefined) => {
    const alike = at.findings.filter(({ ruleId }) => ruleId === finding?.ruleId);
    front = finding ? { ruleId: finding.ruleId, nth: alike.indexOf(finding), turn: (front?.turn ?? 0) + 1 } : null;
    openKey = at.field.key;
    tell(null);
    redraw();
  };
  const whereNow = () => {
    const { activeElement } = document;
    if (activeElement && host.isOurs(activeElement)) return;
    lastIn = view?.fields.find(({ field }) => isFocused(field.element))?.field.element ?? null;
  };
  const caretIn = ({ field: { element } }: FieldView) => (lastIn === element ? placeOfCaret(element) : null);
  const openCard = (at: FieldView) => {
    whereNow();
    const caret = caretIn(at);
    // Who comes from elsewhere is shown what harms most.
    openAt(at, caret === null ? mostSeriousFirst(at.findings)[0] : nearestTo(at.findings, caret));
  };
  const goToNext = () => {
    whereNow();
    const fields = view?.fields ?? [];
    const findings = fields.flatMap((at) => at.findings);
    const here = fields.find(({ field }) => field.element === lastIn);
    const place = here ? caretIn(here) : null;
    const last = wentTo && findings.findIndex((finding) => findingId(finding) === wentTo?.id);
    const isThere = last !== null && last >= 0 && findings[last]?.field === here?.field.key && place === wentTo?.place;
    const next = isThere
      ? findings[(last + 1) % findings.length]
      : findingAfter(
          findings,
          fields.map(({ field }) => field.key),
          here ? { field: here.field.key, place } : null,
        );
    if (!next) {
      said.textContent = say('announce_none');
      return;
    }
    show(next);
    said.textContent = say('announce_finding', titleOf(next.ruleId), next.says);
    whereNow();
    const now = fields.find(({ field }) => field.key === next.field);
    wentTo = { id: findingId(next), place: now ? caretIn(now) : null };
  };
  const show = (finding: Finding, stay = false) => {
    const id = findingId(finding);
    for (const at of view?.fields ?? []) {
      const found = at.findings.find((other) => findingId(other) === id);
      if (!found) continue;
      selectSpan(at.field, found.span ?? null, !stay);
      openAt(at, found);
    }
  };
  const close = (at: FieldView) => {
    const held = host.root.activeElement !== null;
    openKey = null;
    tell(null);
    redraw();
    // Escape or Close from inside the card gives the caret back to the field.
    if (held) at.field.element.focus();
  };
  const fix = async (at: FieldView, finding: Finding) => {
    repeats.swallow();
    const wanted = textAfter(at.reading.text, finding.span ?? null, finding.fix?.replacement ?? '');
    const outcome = (await session()?.fix(finding)) ?? 'moved-on';
    openKey = at.field.key;
    tell(say(NOTICE[outcome]));
    corrected = outcome === 'refused' || outcome === 'altered' ? wanted : null;
    noticeFor = view?.fields.find(({ field }) => field.key === at.field.key)?.reading ?? null;
    redraw();
  };
  const copy = async () => {
    if (corrected === null) return;
    tell(say((await copyText(corrected)) ? 'copied' : 'not_copied'));
    redraw();
  };
  const all = async (findings: readonly Finding[]) => {
    repeats.swallow();
    const wanted = safelyFixed(findings).length;
    const at = view?.fields.find((one) => findings.some((finding) => one.findings.includes(finding)));
    // While one press is at work, the next finds nothing to do.
    if (!at || fixing) return say(NOTICE['moved-on']);
    fixing = true;
    const { done, outcome } = await fixAll(at.field, at.reading.text, findings).finally(() => {
      fixing = false;
    });
    session()?.lookAgain();
    openKey = at.field.key;
    const words =
      outcome === 'written' ? say('fix_all_written', done) : say('fix_all_partly', done, wanted, say(NOTICE[outcome]));
    tell(words);
    noticeFor = view?.fields.find(({ field }) => field.key === at.field.key)?.reading ?? null;
    redraw();
    return words;
  };
  const rest = (finding: Finding, reach: Reach) => {
    putAside(finding, reach);
    said.textContent = say('put_aside');
  };
  const announce = () => {
    const count = view?.fields.reduce((sum, { findings }) => sum + findings.length, 0) ?? 0;
    const message = count === 0 ? '' : say('announce_page', sayMany('things', count));
    if (message !== told) said.textContent = message || say('announce_none_left');
    told = message;
  };

  // Escape closes the card from inside it and from the field; the page's own Escape still works.
  const onEscape = (event: KeyboardEvent) => {
    const at = event.key === 'Escape' && view?.fields.find(({ field }) => field.key === openKey);
    // Pressed in the list of all findings it means that one.
    const { activeElement } = host.root;
    if (!at || (activeElement && !stage.contains(activeElement))) return;
    // Pressed in the card it means the card, and not a dialog of the page around it.
    if (activeElement) event.preventDefault();
    close(at);
  };

  const onMove = { capture: true, passive: true, signal } as const;
  const alsoIn = (one: Window) => {
    // The same listener a second time is the same one; a frame that is written anew has lost it.
    for (const name of MOVING) one.addEventListener(name, redrawSoon, onMove);
    one.addEventListener('keydown', onEscape, { capture: true, signal });
    repeats.alsoIn(one);
  };
  alsoIn(window);
  const sizes = new window.ResizeObserver(redrawSoon);
  const watchBoxes = boxWatch(window, redrawSoon);
  // What comes to lie over a field by its style alone tells nobody else.
  const styles = new window.MutationObserver((changes) => {
    if (restyledIn || changes.every(({ target }) => host.isOurs(target))) return;
    restyledIn = window.setTimeout(() => {
      restyledIn = 0;
      redrawSoon();
    }, AFTER_STYLE);
  });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    styles.disconnect();
    watchBoxes([]);
    window.clearTimeout(restyledIn);
    window.cancelAnimationFrame(frame);
    painter.hold([]);
    painter.show();
    render(null, stage);
    host.unmount();
  });

  return {
    show,
    alsoIn,
    fixAll: all,
    next: goToNext,
    tell(words) {
      said.textContent = words;
    },
    enter() {
      whereNow();
      const here = view?.fields.find(({ field, findings }) => field.element === lastIn && findings.length > 0);
      if (here && here.field.key !== openKey) openCard(here);
      if (openKey === null) goToNext();
      const card = stage.querySelector<HTMLElement>('.card');
      (card?.querySelector<HTMLElement>('.primary') ?? card)?.focus();
    },
    draw(next) {
      if (signal.aborted) return;
      view = next;
      whereNow();
      if (view === null || view.fields.length === 0) host.unmount();
      else host.mount();
      const open = view?.fields.find(({ field }) => field.key === openKey);
      if (open?.reading !== noticeFor) tell(null);
      if (!open || (open.findings.length === 0 && notice === null)) openKey = null;

      sizes.disconnect();
      const top = topOf(document);
      if (top) sizes.observe(top);
      for (const { field } of view?.fields ?? []) sizes.observe(field.element);
      styles.disconnect();
      if (top && view?.fields.some(({ findings }) => findings.length > 0)) styles.observe(top, STYLES);
      painter.hold(view?.fields.flatMap(painted) ?? []);
      announce();
      redraw();
    },
  };
}

/** @returns true while what is typed goes into this element, whatever trees it stands in */
function isFocused(element: HTMLElement): boolean {
  for (let at: Element | null = element; at; at = holderOf(at.getRootNode())) {
    if (!hasFocus(at as HTMLElement)) return false;
  }
  return true;
}

function nameOf({ field }: FieldView): string {
  return field.label;
}

function explained(finding: Finding): ExplainedFinding | null {
  const rule = ruleNamed(finding.ruleId);
  return rule ? { finding, rule } : null;
}

function painted({ field, findings }: FieldView) {
  return findings.flatMap(({ span, status }) => (span ? [{ field, span, status }] : []));
}
