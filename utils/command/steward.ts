import { once } from 'node:events';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { answerLine } from '../batch/answer-line.ts';
import type { Verb } from '../batch/verb.ts';
import { verbs } from '../batch/verbs.ts';
import { fromFile, speakWith } from '../language/say.ts';

// The command answers in English.
speakWith(fromFile(english));

// The command's way in and out: JSON Lines from stdin to stdout, faults to stderr. Nothing is kept
// beyond the line at hand, so that a million lines need no more memory than one.

async function answerAll(verb: Verb): Promise<number> {
  let number = 0;
  let faults = 0;
  let rest: string[] = [];
  let out = '';
  let err = '';

  // An answer leaves once what has arrived is answered: whoever asks one line at a time is not kept waiting,
  // and whoever reads slowly slows the reading down.
  const flush = async () => {
    const [answers, reports] = [out, err];
    out = err = '';
    await Promise.all([written(process.stdout, answers), written(process.stderr, reports)]);
  };
  const take = (line: string) => {
    number += 1;
    const outcome = answerLine(verb, line, number);
    if (outcome && 'answer' in outcome) out += `${outcome.answer}\n`;
    if (outcome && 'fault' in outcome) {
      faults += 1;
      err += `${outcome.fault}\n`;
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
    }
    await flush();
  }
  if (rest.some((part) => part !== '')) take(rest.join(''));
  await flush();
  return faults;
}

async function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

const [name = ''] = process.argv.slice(2);
const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
// A reader that has seen enough (`| head`) closes the pipe; that is no fault of the lines.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? process.exitCode : 1));
}
if (verb) {
  process.exitCode = (await answerAll(verb)) > 0 ? 1 : 0;
} else {
  const list = Object.entries(verbs).map(([verbName, { says }]) => `  ${verbName.padEnd(8)} ${says}`);
  process.stderr.write(`Say what to answer, one JSON object a line on standard input:\n${list.join('\n')}\n`);
  process.exitCode = 2;
}
