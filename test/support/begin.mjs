// `npm start` and `npm test` begin here, on a fresh clone as on any other day.
import { setUp, setUpBrowsers, withProjectNode } from '../../utils/command/set-up.mjs';

const beginnings = {
  start: ['test/demo/start.ts'],
  test: ['test/support/verify.ts'],
};

setUp();
const missing = setUpBrowsers();
if (missing.length > 0) {
  process.stderr.write(
    `Not on this machine: ${missing.join(', ')}. On Debian: apt-get install -y ${missing.join(' ')}\n`,
  );
}
const [what = 'start'] = process.argv.slice(2);
process.exitCode = withProjectNode([...(beginnings[what] ?? beginnings.start), ...process.argv.slice(3)]);
