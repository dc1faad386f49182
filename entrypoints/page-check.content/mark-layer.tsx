import { render } from 'preact';
import { FieldMark } from '../../components/findings/field-mark.tsx';
import { type ExplainedFinding, FindingCard } from '../../components/findings/finding-card.tsx';
import { findingId } from '../../utils/findings/settle.ts';
import { handOver } from '../../utils/messages/hand-over.ts';
import type { FieldView, PageSession, PageView } from '../../utils/page/page-session.ts';
import { selectSpan, spanPainter } from '../../utils/page/paint-spans.ts';
import { type Place, placeCard, placeMark, visibleBox } from '../../utils/page/place-marks.ts';
import { closest, make, topOf } from '../../utils/page/unclobbered.ts';
import { ruleNamed } from '../../utils/rules/catalogue.ts';
import type { Reading } from '../../utils/rules/rule.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';
import type { Host } from './host.ts';
import { requestOn } from './request-on.ts';
import { repeatSwallower } from './swallow-repeats.ts';

const NOTICE = {
  written: 'Changed. Ctrl+Z in the field brings it back.',
  'moved-on': 'The text has changed meanwhile, so nothing was touched.',
  refused: 'The page did not take the change. Please correct it by hand.',
  altered: 'The page made something else of the change. Ctrl+Z in the field brings the text back.',
} as const;

/** Draws what a session sees: underlines, one mark a field, and the card that is open. */
export interface MarkLayer {
  draw(view: PageView | null): void;
}

/**
 * @param window the page's window
 * @param host where to draw
 * @param session the session whose fixes the card offers, once there is one
 * @param signal ends everything and takes the host out of the page
 * @returns the layer
 */
export function makeMarkLayer(
  window: Window & typeof globalThis,
  host: Host,
  session: () => PageSession | null,
  signal: AbortSignal,
): MarkLayer {
  const { document } = window;
  const stage = make(document, 'div');
  const said = make(document, 'div');
  said.className = 'said';
  said.setAttribute('role', 'status');
  host.root.append(stage, said);

  const swallowRepeats = repeatSwallower(window, signal);
  const painter = spanPainter(window);
  let view: PageView | null = null;
  let openKey: string | null = null;
  let notice: string | null = null;
  // The reading the notice speaks of: once the field holds something else, it has had its day.
  let noticeFor: Reading | null = null;
  let cardHeight = 0;
  let frame = 0;
  let told = '';

  const redraw = () => {
    frame = 0;
    host.stand();
    painter.show();
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const marked = view?.fields.filter(({ findings, field }) => findings.length > 0 || field.key === openKey) ?? [];
    render(
      marked.map((at) => {
        const box = visibleBox(at.field.element);
        const place = placeMark(box, viewport, isTaken);
        if (!box || !place) return null;
        const open = at.field.key === openKey;
        const width = Math.min(360, viewport.width - 12);
        const card = open && placeCard(box, { width, height: cardHeight }, viewport);
        return (
          <div key={at.field.key}>
            {at.findings.length > 0 && (
              <FieldMark
                name={nameOf(at)}
                count={at.findings.length}
                certain={at.findings.some(({ status }) => status === 'breaks')}
                open={open}
                place={place}
                onToggle={() => (open ? close(at) : openCard(at.field.key))}
              />
            )}
            {card && (
              <div
                class="card-place"
                style={{ left: `${card.left}px`, top: `${card.top}px`, '--room': `${card.maxHeight}px` }}
              >
                <FindingCard
                  name={nameOf(at)}
                  findings={at.findings.map(explained).filter((one) => one !== null)}
                  notice={notice}
                  onFix={(finding) => void fix(at, finding)}
                  onShow={(finding) => selectSpan(at.field, finding.span ?? null)}
                  onReview={(finding) => void handOver(requestOn(view?.fields ?? [], finding))}
                  onClose={() => close(at)}
                />
              </div>
            )}
          </div>
        );
      }),
      stage,
    );
    measure();
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

  const isTaken = ({ left, top }: Place) => {
    const there = document.elementsFromPoint(left, top).find((element) => !host.isOurs(element));
    return Boolean(
      there && closest(there, 'a, button, input, select, textarea, label, summary, [role=button], [tabindex]'),
    );
  };
  const redrawSoon = () => {
    frame ||= window.requestAnimationFrame(redraw);
  };
  const openCard = (key: string) => {
    openKey = key;
    notice = null;
    redraw();
  };
  const close = (at: FieldView) => {
    const held = host.root.activeElement !== null;
    openKey = null;
    notice = null;
    redraw();
    // Escape or Close from inside the card gives the caret back to the field.
    if (held) at.field.element.focus();
  };
  const fix = async (at: FieldView, finding: Finding) => {
    swallowRepeats();
    const outcome = (await session()?.fix(finding)) ?? 'moved-on';
    openKey = at.field.key;
    notice = NOTICE[outcome];
    noticeFor = view?.fields.find(({ field }) => field.key === at.field.key)?.reading ?? null;
    said.textContent = notice;
    redraw();
  };
  const announce = () => {
    const count = view?.fields.reduce((sum, { findings }) => sum + findings.length, 0) ?? 0;
    const message = count === 0 ? '' : `Steward: ${count === 1 ? '1 thing' : `${count} things`} to check on this page`;
    if (message !== told) said.textContent = message || 'Steward: nothing left to check';
    told = message;
  };

  // Escape closes the card from inside it and from the field; the page's own Escape still works.
  const onEscape = (event: KeyboardEvent) => {
    const at = event.key === 'Escape' && view?.fields.find(({ field }) => field.key === openKey);
    if (at) close(at);
  };
  window.addEventListener('keydown', onEscape, { capture: true, signal });

  const onMove = { capture: true, passive: true, signal } as const;
  window.addEventListener('scroll', redrawSoon, onMove);
  window.addEventListener('resize', redrawSoon, onMove);
  for (const name of ['transitionend', 'animationend', 'toggle']) window.addEventListener(name, redrawSoon, onMove);
  const sizes = new window.ResizeObserver(redrawSoon);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    window.cancelAnimationFrame(frame);
    painter.hold([]);
    painter.show();
    render(null, stage);
    host.unmount();
  });

  return {
    draw(next) {
      if (signal.aborted) return;
      view = next;
      if (view === null || view.fields.length === 0) host.unmount();
      else host.mount();
      const open = view?.fields.find(({ field }) => field.key === openKey);
      if (open?.reading !== noticeFor) notice = null;
      if (!open || (open.findings.length === 0 && notice === null)) openKey = null;

      sizes.disconnect();
      const top = topOf(document);
      if (top) sizes.observe(top);
      for (const { field } of view?.fields ?? []) sizes.observe(field.element);
      painter.hold(view?.fields.flatMap(painted) ?? []);
      announce();
      redraw();
    },
  };
}

function nameOf({ field }: FieldView): string {
  return field.label;
}

function explained(finding: Finding): ExplainedFinding | null {
  const rule = ruleNamed(finding.ruleId);
  return rule ? { id: findingId(finding), finding, rule } : null;
}

function painted({ field, findings }: FieldView) {
  return findings.flatMap(({ span, status }) => (span ? [{ field, span, status }] : []));
}
