import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Oklahoma, and the two ends of the world's clock: no rule may depend on the computer's zone. */
const zones = ['America/Chicago', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];

/** Three suites: what is pure, what a fake DOM can prove, and what only a real browser can. */
export default defineConfig({
  test: {
    projects: [
      ...zones.map((zone) => ({
        test: {
          name: `node ${zone}`,
          environment: 'node' as const,
          setupFiles: 'test/support/english.ts',
          env: { TZ: zone },
          // The command is started anew for every question, and a busy computer takes its time over that.
          testTimeout: 30_000,
          include: ['test/{dates,policy,review,records,rules,findings,batch,sites}/**/*.test.ts'],
        },
      })),
      {
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: 'test/support/english.ts',
          include: ['test/{text,project}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          setupFiles: 'test/support/english.ts',
          // Thousands of labels are put into one page after another.
          testTimeout: 60_000,
          include: ['test/{page,components,settings,counts,messages,access}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          setupFiles: 'test/support/english.ts',
          globalSetup: 'test/support/bundle-once.ts',
          include: ['test/browser/**/*.test.ts'],
          // Much of the time goes by in waiting for pages, so that two files share a small computer well.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A real browser on a busy computer misses a press now and then. The run names what needed a second try.
          retry: 1,
        },
      },
    ],
  },
});
