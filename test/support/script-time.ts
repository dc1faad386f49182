import type { Tab } from './browsers.ts';
import { devToolsOf } from './chromium.ts';

/** What the browser calls the times at which it runs scripts, and all they make it do at once. */
const SCRIPTS = new Set([
  ...['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'EventDispatch'],
  ...['TimerFire', 'FireAnimationFrame', 'FireIdleCallback'],
]);

/** What is read of the browser's record of its work. */
interface Work {
  readonly name: string;
  /** "X" for one that has a length. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds, by the clock; `tdur` counts only what the thread itself worked. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/**
 * Measures in Chromium what scripts cost the main thread of a page, its own and Steward's, by the browser's record of
 * its work. The sampling of own-time.ts tells whose each moment was, but itself takes as long again where much runs that
 * is not compiled yet.
 * @param tab a page
 * @param act what happens meanwhile
 * @returns the processor time of all scripts, in milliseconds
 */
export async function scriptTime(tab: Tab, act: () => Promise<void>): Promise<number> {
  const tools = await devToolsOf(tab);
  const works: Work[] = [];
  try {
    tools.on('Tracing.dataCollected', ({ value }) => works.push(...(value as unknown as Work[])));
    await tools.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['devtools.timeline', 'v8.execute'] },
    });
    await act();
    const complete = new Promise((resolve) => tools.once('Tracing.tracingComplete', resolve));
    await tools.send('Tracing.end');
    await complete;
  } finally {
    await tools.detach();
  }
  return outermost(works).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

/** @returns of scripts within scripts the outer ones */
function outermost(works: readonly Work[]): Work[] {
  const until = new Map<string, number>();
  return works
    .filter(({ name, ph }) => ph === 'X' && SCRIPTS.has(name))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ pid, tid, ts, dur = 0 }) => {
      const thread = `${pid}.${tid}`;
      if (ts < (until.get(thread) ?? 0)) return false;
      until.set(thread, ts + dur);
      return true;
    });
}
