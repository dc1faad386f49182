import { render } from 'preact';
import { type HeldChoice, HeldPanel } from '../../components/findings/held-panel.tsx';
import { say, type Words } from '../../utils/language/say.ts';
import { errorName, logFault } from '../../utils/log.ts';
import { guardFiles, type HeldFiles } from '../../utils/page/guard-files.ts';
import { guardPastes, type HeldNumber, type HeldPaste } from '../../utils/page/guard-pastes.ts';
import type { FileFault } from '../../utils/page/inspect-file.ts';
import { closestAcross, type OpenRoot } from '../../utils/page/page-roots.ts';
import type { PageSession } from '../../utils/page/page-session.ts';
import { make } from '../../utils/page/unclobbered.ts';
import { numberRemoved } from '../../utils/rules/private-facts.ts';
import type { Host } from './host.ts';
import { repeatSwallower } from './swallow-repeats.ts';

const NUMBER: Readonly<Record<HeldNumber, Words>> = { ssn: 'number_ssn', card: 'number_card', bank: 'number_bank' };
const FAULT: Readonly<Record<FileFault, Words>> = {
  empty: 'file_empty',
  unreadable: 'file_unreadable',
  'not-what-it-says': 'file_not_what_it_says',
  'too-small': 'file_too_small',
  blurred: 'file_blurred',
};

/** A question about something that is held. */
interface Question {
  readonly title: string;
  readonly facts: readonly string[];
  readonly because: string;
  readonly choices: readonly HeldChoice[];
  /** Nothing is to happen. */
  readonly cancel: () => void;
  /** Lets the page have it as it is, since nobody will answer. */
  readonly letGo: () => void;
}

/**
 * Asks about pastes and files before the page can send them.
 * @param window the page's window
 * @param host where to draw
 * @param session the session that knows the page, once there is one
 * @param openRoot opens the shadow roots of the page
 * @param signal ends everything; what is held then goes to the page
 * @returns `alsoIn`, to be called for each frame of the page; what is pasted there is heard there alone
 */
export function holdLeaks(
  window: Window & typeof globalThis,
  host: Host,
  session: () => PageSession | null,
  openRoot: OpenRoot,
  signal: AbortSignal,
): { alsoIn(frame: Window & typeof globalThis): void } {
  const stage = make(document, 'div');
  host.root.append(stage);
  const repeats = repeatSwallower(window, signal);
  const fault = (error: unknown) => logFault('guard-fault', errorName(error));

  const close = () => {
    // A dialog that is closed gives the focus back.
    stage.querySelector('dialog')?.close();
    render(null, stage);
  };
  const show = ({ title, facts, because, choices, cancel }: Question) => {
    repeats.swallow();
    const ending = (choose: () => void) => () => {
      questions.shift();
      close();
      repeats.swallow();
      try {
        choose();
      } finally {
        goOn();
      }
    };
    render(
      <HeldPanel
        title={title}
        facts={facts}
        because={because}
        choices={choices.map(({ label, onChoose }) => ({ label, onChoose: ending(onChoose) }))}
        onCancel={ending(cancel)}
      />,
      stage,
    );
  };
  // The first is asked; the others wait for its answer.
  const questions: Question[] = [];
  const ask = (question: Question) => {
    host.mount();
    // What cannot be asked about is let through.
    if (!stage.isConnected) throw new ReferenceError('There is nowhere to ask.');
    if (questions.length === 0) show(question);
    questions.push(question);
  };
  const goOn = () => {
    const [question] = questions;
    if (!question) return;
    try {
      host.mount();
      show(question);
    } catch (error) {
      fault(error);
      letAllGo();
    }
  };
  const letAllGo = () => {
    close();
    for (const { letGo } of questions.splice(0)) letGo();
  };

  const tellLost = () =>
    ask({
      title: say('held_paste_lost'),
      facts: [],
      because: say('held_paste_again'),
      choices: [{ label: say('close'), onChoose() {} }],
      cancel() {},
      letGo() {},
    });

  const askAboutPaste = ({ numbers, into, paste }: HeldPaste) => {
    const put = (without: boolean) => {
      if (!paste(without)) tellLost();
    };
    ask({
      title: say('held_paste_title'),
      facts: [say('held_paste_holds', listed(numbers))],
      because: say('held_paste_because'),
      choices: [
        { label: say('held_paste_without'), onChoose: () => put(true) },
        { label: say('held_paste_as_is'), onChoose: () => put(false) },
        { label: say('held_paste_not'), onChoose: () => into.focus() },
      ],
      cancel: () => into.focus(),
      letGo: () => paste(false),
    });
  };

  const askAboutFiles = ({ count, remarks, attach, drop }: HeldFiles) => {
    const named = remarks.some(({ numbers }) => numbers.length > 0);
    const faulty = remarks.some((remark) => remark.fault !== null);
    const which = (at: number) => (count === 1 ? say('held_the_file') : say('held_file_of', at + 1, count));
    const facts = remarks.flatMap(({ at, numbers, fault: wrong }) => [
      ...(numbers.length > 0 ? [say('held_file_named', which(at), listed(numbers))] : []),
      ...(wrong ? [say(FAULT[wrong], which(at))] : []),
    ]);
    ask({
      title: say(named ? 'held_file_rename_title' : 'held_file_attach_title'),
      facts,
      because: `${say('held_file_because')}${faulty ? ` ${say('held_file_legible')}` : ''}`,
      choices: [
        ...(named ? [{ label: say('held_file_rename'), onChoose: () => attach(true) }] : []),
        ...(faulty ? [{ label: say('held_file_other'), onChoose: drop }] : []),
        { label: say(faulty && !named ? 'held_file_anyway' : 'held_file_as_is'), onChoose: () => attach(false) },
        ...(faulty ? [] : [{ label: say('held_file_not'), onChoose: drop }]),
      ],
      cancel: drop,
      letGo: () => attach(false),
    });
  };

  // On a page that is known, every box of the form counts: a number leaves by any of them.
  const guards = (control: Element) => {
    const view = session()?.view();
    // Elsewhere a number that is pasted is underlined, and asked about before the form is sent.
    if (!view?.page.sendsEarly) return false;
    const { fields } = view;
    const form = closestAcross(control, 'form');
    return fields.some(
      ({ field: { element } }) =>
        element.contains(control) || (form !== null && closestAcross(element, 'form') === form),
    );
  };
  const common = { guards, isOurs: host.isOurs, openRoot, onFault: fault, signal };
  const guarded = new WeakSet<Window>();
  const alsoIn = (one: Window & typeof globalThis) => {
    repeats.alsoIn(one);
    if (guarded.has(one)) return;
    guarded.add(one);
    guardPastes(one, numberRemoved.replacement, { ...common, ask: askAboutPaste });
    guardFiles(one, { ...common, ask: askAboutFiles });
  };
  alsoIn(window);
  signal.addEventListener('abort', letAllGo);
  return { alsoIn };
}

function listed(numbers: readonly HeldNumber[]): string {
  const words = numbers.map((one) => say(NUMBER[one]));
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')}${say('and')}${words.at(-1)}`;
}
