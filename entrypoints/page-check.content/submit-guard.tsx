import { render } from 'preact';
import { SubmitSummary } from '../../components/findings/submit-summary.tsx';
import { type CountedReason, countSubmittedAnyway } from '../../utils/counts/submitted-anyway.ts';
import { isSerious, mostSeriousFirst, rankOf } from '../../utils/findings/serious.ts';
import { findingId } from '../../utils/findings/settle.ts';
import type { SubmitReason } from '../../utils/findings/submit-reasons.ts';
import { say } from '../../utils/language/say.ts';
import { errorName, logFault } from '../../utils/log.ts';
import { guardSubmit, type HeldSending, isStanding } from '../../utils/page/guard-submit.ts';
import { focusedIn } from '../../utils/page/page-roots.ts';
import type { FieldView, PageSession, PageView } from '../../utils/page/page-session.ts';
import { selectSpan } from '../../utils/page/paint-spans.ts';
import { make } from '../../utils/page/unclobbered.ts';
import { ruleNamed } from '../../utils/rules/catalogue.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';
import type { SubmitGuard } from '../../utils/settings/schema.ts';
import type { Host } from './host.ts';
import css from './submit-guard.css?inline';
import { repeatSwallower } from './swallow-repeats.ts';

/** How long a sending waits for its count to be written, in milliseconds: the page may be gone right after. */
const COUNTING = 200;

/** Asks before a form with serious findings is sent. */
export interface SubmitAsker {
  /** To be called whenever the page has been looked at: a question says so when its form has gone. */
  keepUp(): void;
  /** To be called for each frame of the page: its forms are asked about as well. */
  alsoIn(frame: Window): void;
}

/**
 * Asks before a form with serious findings is sent.
 * @param window the page's window
 * @param host where to draw
 * @param session the session that looks at the page, once there is one
 * @param mode what the settings want now
 * @param signal ends everything; a form that is held then stays as it is
 * @returns the guard
 */
export function makeSubmitGuard(
  window: Window & typeof globalThis,
  host: Host,
  session: () => PageSession | null,
  mode: () => SubmitGuard,
  signal: AbortSignal,
): SubmitAsker {
  const { document } = window;
  const style = make(document, 'style');
  style.textContent = css;
  const stage = make(document, 'div');
  host.root.append(style, stage);
  const repeats = repeatSwallower(window, signal);

  let held: HeldSending | null = null;
  let cameFrom: HTMLElement | null = null;
  let asksReason = false;
  let reason: SubmitReason | null = null;
  let notice: string | null = null;

  const redraw = () =>
    render(
      held && (
        <SubmitSummary
          fields={summarised(held.standing)}
          asksReason={asksReason}
          reason={reason}
          notice={notice}
          onGoBack={goBack}
          onGoTo={goTo}
          onReason={(chosen) => {
            reason = chosen;
            notice = null;
            redraw();
          }}
          onSubmit={() => void submit()}
        />
      ),
      stage,
    );
  /** Takes the question away. @returns what it was about */
  const end = () => {
    const ended = held;
    held = null;
    asksReason = false;
    reason = null;
    notice = null;
    redraw();
    return ended;
  };
  // A page may have drawn a field anew while the question stood.
  const nowAt = ({ standing }: HeldSending, key = standing[0]?.field.key) => {
    const isIt = ({ field }: FieldView) => field.key === key;
    return (session()?.view()?.fields.find(isIt) ?? standing.find(isIt))?.field;
  };
  /** The focus goes where it was; where that has gone, into the first field that was asked about. */
  const focusBack = (about: HeldSending) => {
    const at = cameFrom && isStanding(cameFrom) ? cameFrom : nowAt(about)?.element;
    at?.focus({ preventScroll: true });
  };
  const goBack = () => {
    const ended = end();
    if (!ended) return;
    repeats.swallow();
    focusBack(ended);
  };
  const goTo = (finding: Finding) => {
    const ended = end();
    repeats.swallow();
    const at = ended && nowAt(ended, finding.field);
    if (at) selectSpan(at, finding.span ?? null);
  };
  /** Says that nothing is left to send, or no more. */
  const warn = (isGone: boolean) => {
    notice = isGone ? say('submit_gone') : null;
    redraw();
  };
  const submit = async () => {
    if (held?.isThere() === false) return warn(true);
    const wantsReason = mode() === 'summary-and-reason';
    if (wantsReason && reason === null) {
      notice = asksReason ? say('submit_choose') : null;
      asksReason = true;
      redraw();
      return;
    }
    const given: CountedReason = reason ?? 'not-asked';
    const sent = end();
    if (!sent) return;
    repeats.swallow();
    focusBack(sent);
    const ruleIds = new Set(sent.standing.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
    const counted = countSubmittedAnyway([...ruleIds], given);
    await Promise.race([counted, new Promise((resolve) => setTimeout(resolve, COUNTING))]);
    if (sent.send()) return;
    held = sent;
    warn(true);
  };
  const fault = (error: unknown) => logFault('submit-unchecked', errorName(error));

  const guard = guardSubmit(window, {
    check(holds) {
      if (mode() === 'off') return [];
      const within = (view: PageView | null | undefined) =>
        (view?.fields ?? []).filter(({ field: { element } }) => element.isConnected && holds(element));
      // Most forms of a page are none of ours, and cost no look.
      if (within(session()?.view()).length === 0) return [];
      const standing = within(session()?.lookBeforeSending())
        .map((at) => ({ ...at, findings: at.findings.filter(isSerious) }))
        .filter(({ findings }) => findings.length > 0);
      // Where the page takes out whatever is put into it, nobody can be asked.
      return host.root.host.isConnected ? standing : [];
    },
    ask(next) {
      // What sends the same form again while the question stands has its answer coming.
      if (held?.place === next.place && host.root.host.isConnected) return;
      end();
      try {
        cameFrom = focusedIn(document) as HTMLElement | null;
        held = next;
        repeats.swallow();
        redraw();
      } catch (error) {
        held = null;
        // Half a question is none: it must not lie over the page, now or later.
        stage.remove();
        throw error;
      }
    },
    isOurs: host.isOurs,
    onFault: fault,
    signal,
  });
  signal.addEventListener('abort', end);

  return {
    keepUp() {
      if (held && !host.root.host.isConnected) end();
      else if (held && !isStanding(held.place)) warn(!held.isThere());
    },
    alsoIn(frame) {
      guard.alsoIn(frame);
      repeats.alsoIn(frame);
    },
  };
}

/** Grouped by field, the field with the most harmful finding first. */
function summarised(standing: readonly FieldView[]) {
  return standing
    .map(({ field, findings }) => ({ field, findings: mostSeriousFirst(findings) }))
    .toSorted((a, b) => rankOf(a.findings[0] as Finding) - rankOf(b.findings[0] as Finding))
    .map(({ field, findings }) => ({
      key: field.key,
      name: field.label,
      findings: findings.flatMap((finding) => {
        const rule = ruleNamed(finding.ruleId);
        return rule ? [{ id: findingId(finding), finding, rule }] : [];
      }),
    }));
}
