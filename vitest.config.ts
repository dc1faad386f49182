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
          env: { TZ: zone },
          include: ['test/{dates,policy,review,records,rules,findings,batch,sites}/**/*.test.ts'],
        },
      })),
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{text,project}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['test/{page,components,settings,counts,messages,access}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A real browser on a busy computer misses a press now and then. The run names what needed a second try.
          retry: 1,
        },
      },
    ],
  },
});
