import type { CDPSession } from 'playwright-core';
import type { Tab } from './browsers.ts';
import { devToolsOf } from './chromium.ts';

/** One turn of Steward's script on the main thread of a page. */
export interface Turn {
  /** When it began and how long it took, in milliseconds; the former as the page's `performance.now()` has it. */
  readonly at: number;
  readonly took: number;
}

/** Milliseconds without a sample of ours after which another turn has begun. */
const APART = 5;
/** Microseconds from one sample to the next. */
const INTERVAL = 100;

/**
 * Measures in Chromium what Steward's content script costs a page: its own time and that of everything the
 * browser does for it meanwhile, and nothing of the page's own.
 * @param tab a page with the extension loaded
 * @param act what happens meanwhile
 * @returns the turns, in order
 */
export async function ownTime(tab: Tab, act: () => Promise<void>): Promise<readonly Turn[]> {
  const tools = await devToolsOf(tab);
  try {
    await tools.send('Performance.enable');
    await tools.send('Profiler.enable');
    await tools.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    await tools.send('Profiler.start');
    await act();
    const { profile } = await tools.send('Profiler.stop');
    return turnsIn(profile, await beginOf(tools));
  } finally {
    await tools.detach();
  }
}

/** What is read of a profile: a tree of calls, and which of them ran at each sample. */
interface Profile {
  readonly nodes: readonly { id: number; callFrame: { url: string }; children?: number[] }[];
  /** In microseconds. */
  readonly startTime: number;
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

function turnsIn({ nodes, startTime, samples = [], timeDeltas = [] }: Profile, begin: number): Turn[] {
  const ours = new Set<number>();
  // Whatever runs inside one of our calls is our doing. Parents come before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.includes('/content-scripts/')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  const turns: { at: number; took: number; until: number }[] = [];
  let now = startTime;
  for (const [index, id] of samples.entries()) {
    now += timeDeltas[index] ?? 0;
    if (!ours.has(id)) continue;
    const took = (timeDeltas[index + 1] ?? 0) / 1000;
    const at = now / 1000 - begin;
    const last = turns.at(-1);
    if (last && at - last.until < APART) {
      last.took += took;
      last.until = at + took;
    } else turns.push({ at, took, until: at + took });
  }
  return turns.map(({ at, took }) => ({ at, took }));
}

/** @returns when the page began, in milliseconds on the clock of profiles */
async function beginOf(tools: CDPSession): Promise<number> {
  const { metrics } = await tools.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'NavigationStart')?.value ?? 0);
}
