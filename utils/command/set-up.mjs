// Brings a fresh clone to where everything runs. Plain JavaScript and nothing but Node's own modules:
// it is the first thing to run, on whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const installed = join(root, 'node_modules/.package-lock.json');
const projectNode = join(root, 'node_modules/node/bin/node');

/** @returns {boolean} true when this very process runs on the Node that the project pins */
export function usesProjectNode() {
  if (!existsSync(installed)) return false;
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/node/package.json'), 'utf8'));
  return process.version === `v${version}`;
}

/** Installs exactly what the lockfile names, when it is not there yet or is of an older lockfile. */
export function setUp() {
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && existsSync(projectNode) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('Installing the packages that package-lock.json names (once, one to two minutes)\n');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * Installs Chromium and Firefox where they are missing and this user may do so.
 * @returns {string[]} what is still missing
 */
export function setUpBrowsers() {
  const missing = () =>
    [
      ['chromium', ['/usr/bin/chromium']],
      ['firefox-esr', ['/usr/bin/firefox-esr', '/usr/bin/firefox']],
    ]
      .filter(([, paths]) => !paths.some((path) => existsSync(path)))
      .map(([name]) => name);
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write(`Installing ${missing().join(' and ')} with apt-get (once)\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], env);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing(), 'fonts-dejavu-core'], env);
  }
  return missing();
}

/**
 * @param {string[]} args a script and its arguments
 * @returns {number} its exit status
 */
export function withProjectNode(args) {
  const PATH = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
  return spawnSync(projectNode, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH } }).status ?? 1;
}

function run(command, args, env = process.env) {
  // What is installed is told on stderr: stdout belongs to the command that was asked for.
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env });
  if (status === 0) return;
  process.stderr.write(`${command} ${args[0]} failed, so the set-up is not complete.\n`);
  process.exit(1);
}
