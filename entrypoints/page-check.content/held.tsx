import { render } from 'preact';
import { type HeldChoice, HeldPanel } from '../../components/findings/held-panel.tsx';
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

const NUMBER: Readonly<Record<HeldNumber, string>> = {
  ssn: 'a social security number',
  card: 'a card number',
  bank: 'a bank account number',
};
const FAULT: Readonly<Record<FileFault, string>> = {
  empty: 'has nothing in it.',
  unreadable: 'cannot be read.',
  'not-what-it-says': 'is not of the kind that its name says.',
  'too-small': 'is a picture too small to read: its shorter side has fewer than 600 points.',
  blurred: 'is a picture so blurred that print on it may not be read.',
};
const LEGIBLE = 'The directive asks for a legible scan (WSD 58-2024, Source Documentation).';

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
  const swallowRepeats = repeatSwallower(window, signal);
  const fault = (error: unknown) => logFault('guard-fault', errorName(error));

  const close = () => render(null, stage);
  const show = (
    title: string,
    facts: readonly string[],
    because: string,
    choices: readonly HeldChoice[],
    cancel: () => void,
  ) => {
    swallowRepeats();
    const ending = (choose: () => void) => () => {
      close();
      swallowRepeats();
      choose();
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

  const askAboutPaste = ({ numbers, into, paste }: HeldPaste) =>
    show(
      'Paste without the number?',
      [`What you are pasting holds ${listed(numbers.map((one) => NUMBER[one]))}.`],
      'This page sends what stands in Subject while you type, before Submit. The PID tells who is meant.',
      [
        { label: 'Paste without the number', onChoose: () => paste(true) },
        { label: 'Paste as it is', onChoose: () => paste(false) },
        { label: 'Do not paste', onChoose: () => into.focus() },
      ],
      () => into.focus(),
    );

  const askAboutFiles = ({ count, remarks, attach, drop }: HeldFiles) => {
    const named = remarks.some(({ numbers }) => numbers.length > 0);
    const faulty = remarks.some((remark) => remark.fault !== null);
    const which = (at: number) => (count === 1 ? 'The file' : `File ${at + 1} of ${count}`);
    const facts = remarks.flatMap(({ at, numbers, fault: wrong }) => [
      ...(numbers.length > 0 ? [`${which(at)} has ${listed(numbers.map((one) => NUMBER[one]))} in its name.`] : []),
      ...(wrong ? [`${which(at)} ${FAULT[wrong]}`] : []),
    ]);
    show(
      named ? 'Rename before it goes?' : 'Attach it all the same?',
      facts,
      `The page uploads a file, name included, as soon as it is chosen.${faulty ? ` ${LEGIBLE}` : ''}`,
      [
        ...(named ? [{ label: 'Rename and attach', onChoose: () => attach(true) }] : []),
        ...(faulty ? [{ label: 'Choose another', onChoose: drop }] : []),
        { label: faulty && !named ? 'Attach anyway' : 'Attach as it is', onChoose: () => attach(false) },
        ...(faulty ? [] : [{ label: 'Do not attach', onChoose: drop }]),
      ],
      drop,
    );
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
  const asking =
    <Held,>(ask: (held: Held) => void) =>
    (held: Held) => {
      // What cannot be asked about is let through.
      host.mount();
      ask(held);
    };
  const guarded = new WeakSet<Window>();
  const alsoIn = (one: Window & typeof globalThis) => {
    if (guarded.has(one)) return;
    guarded.add(one);
    guardPastes(one, numberRemoved.replacement, { ...common, ask: asking(askAboutPaste) });
    guardFiles(one, { ...common, ask: asking(askAboutFiles) });
  };
  alsoIn(window);
  signal.addEventListener('abort', close);
  return { alsoIn };
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
