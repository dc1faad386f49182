import { once } from 'node:events';
import { answerLine } from '../batch/answer-line.ts';
import type { Verb } from '../batch/verb.ts';
import { verbs } from '../batch/verbs.ts';

// The command's way in and out: JSON Lines from stdin to stdout, faults to stderr. Nothing is kept
// beyond the line at hand, so that a million lines need no more memory than one.

const FLUSH_AT = 64 * 1024;

async function answerAll(verb: Verb): Promise<number> {
  let number = 0;
  let faults = 0;
  let rest: string[] = [];
  let out = '';

  const flush = async () => {
    const full = !process.stdout.write(out);
    out = '';
    if (full) await once(process.stdout, 'drain');
  };
  const take = (line: string) => {
    number += 1;
    const outcome = answerLine(verb, line, number);
    if (outcome && 'answer' in outcome) out += `${outcome.answer}\n`;
    if (outcome && 'fault' in outcome) {
      faults += 1;
      process.stderr.write(`${outcome.fault}\n`);
    }
  };

  process.stdin.setEncoding('utf8');
  let first = true;
  for await (const chunk of process.stdin as AsyncIterable<string>) {
    // Some editors on Windows begin a file with a byte-order mark.
    const [head = '', ...lines] = (first ? chunk.replace(/^\ufeff/, '') : chunk).split('\n');
    first = false;
    rest.push(head);
    for (const next of lines) {
      take(rest.join(''));
      rest = [next];
      if (out.length > FLUSH_AT) await flush();
    }
  }
  if (rest.some((part) => part !== '')) take(rest.join(''));
  await flush();
  return faults;
}

const [name = ''] = process.argv.slice(2);
const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
// A reader that has seen enough (`| head`) closes the pipe; that is no fault of the lines.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? process.exitCode : 1));
if (verb) {
  process.exitCode = (await answerAll(verb)) > 0 ? 1 : 0;
} else {
  const list = Object.entries(verbs).map(([verbName, { says }]) => `  ${verbName.padEnd(8)} ${says}`);
  process.stderr.write(`Say what to answer, one JSON object a line on standard input:\n${list.join('\n')}\n`);
  process.exitCode = 2;
}
