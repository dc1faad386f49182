import { isInput } from './element-kinds.ts';
import { type HeldNumber, numbersIn, withoutNumbers } from './guard-pastes.ts';
import { isStanding, sentBy } from './guard-submit.ts';
import { type FileFault, inspectFile } from './inspect-file.ts';

/** What is to be said of one of the files. */
export interface FileRemark {
  /** Which of the chosen files, from 0. */
  readonly at: number;
  /** A number in its name. */
  readonly numbers: readonly HeldNumber[];
  readonly fault: FileFault | null;
}

/** Files that were chosen or dropped and have been held. */
export interface HeldFiles {
  readonly count: number;
  /** Of those files of which there is something to say, at least one. */
  readonly remarks: readonly FileRemark[];
  /** Where they were to go. */
  readonly into: HTMLElement;
  /**
   * Lets the page have them.
   * @param renamed true takes the numbers out of their names
   */
  attach(renamed: boolean): void;
  /** Takes them back, so that others can be chosen. */
  drop(): void;
}

/** What the guard is given. */
export interface FileGuardOptions {
  /** @returns whether files for a control are Steward's business */
  readonly guards: (control: Element) => boolean;
  /** Asks the person. */
  readonly ask: (held: HeldFiles) => void;
  readonly isOurs: (node: Node) => boolean;
  /** Called when our own code threw; the page gets the files all the same. */
  readonly onFault: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** How long a page has at least to upload a file before its form is sent, in milliseconds. */
const UPLOAD = 1000;
/** How long a form waits for the look at its files, in milliseconds. */
const LONGEST_LOOK = 5000;
/** A name that is nothing but a number says nothing without it. */
const NAMELESS = 'document';
/** Nine figures alone, or in the groups of a social security number: in a name, nobody writes a sentence around them. */
const NINE = /(?<!\d)(?:\d{9}|\d{3}([-_. ])\d{2}\1\d{4})(?!\d)/;

/**
 * @param name of a file
 * @returns the kinds of number in it that must not leave by accident
 */
export function numbersInName(name: string): readonly HeldNumber[] {
  const found = new Set(numbersIn(spoken(name)).map(({ type }) => type));
  if (NINE.test(name)) found.add('ssn');
  return [...found];
}

/**
 * @param name of a file
 * @returns the name without the numbers, its ending kept
 */
export function nameWithoutNumbers(name: string): string {
  const ending = /\.\w{1,5}$/.exec(name)?.[0] ?? '';
  const stem = withoutNumbers(spoken(name.slice(0, name.length - ending.length)).replace(NINE, ''), '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;-]+|[\s,;-]+$/g, '');
  return (stem || NAMELESS) + ending;
}

function spoken(name: string): string {
  return name.replaceAll('_', ' ');
}

/**
 * Holds files between being chosen or dropped and reaching the page, which uploads them at once, names
 * included: those with a number in their name, and those that cannot be a legible scan. A file of which there
 * is nothing to say goes on as soon as it has been looked at. A form that is sent meanwhile waits: it goes by a
 * second press of its button once the page has had the files for as long as it would have had them, and for some
 * time at least; where something is asked about them, the person presses again.
 * @param window the page's window
 */
export function guardFiles(
  window: Window & typeof globalThis,
  { guards, ask, isOurs, onFault, signal }: FileGuardOptions,
): void {
  let passing = false;
  // What was chosen first is asked about first, however long it takes to look at it.
  let earlier: Promise<void> = Promise.resolve();
  let looks = 0;
  let since = 0;
  let isWaiting = false;
  let isAsked = false;
  const pass = (again: () => void) => {
    passing = true;
    try {
      again();
    } catch (error) {
      onFault(error);
    } finally {
      passing = false;
    }
  };

  const hold = (
    event: Event,
    into: HTMLElement,
    files: readonly File[],
    give: (files: readonly File[]) => void,
    drop: () => void,
  ) => {
    event.stopImmediatePropagation();
    looks += 1;
    since = window.performance.now();
    const looking = Promise.all(
      files.map(async (file, at) => ({ at, numbers: numbersInName(file.name), fault: await inspectFile(file) })),
    );
    earlier = Promise.all([looking, earlier])
      .then(([all]) => {
        if (signal.aborted) {
          pass(() => give(files));
          return;
        }
        const remarks = all.filter(({ numbers, fault }) => numbers.length > 0 || fault !== null);
        if (remarks.length === 0) {
          pass(() => give(files));
          return;
        }
        const renamed = () =>
          files.map((file, at) =>
            all[at]?.numbers.length === 0
              ? file
              : new File([file], nameWithoutNumbers(file.name), { type: file.type, lastModified: file.lastModified }),
          );
        ask({
          count: files.length,
          remarks,
          into,
          attach: (without) => pass(() => give(without ? renamed() : files)),
          drop,
        });
        isAsked = true;
      })
      .catch((error: unknown) => {
        onFault(error);
        pass(() => give(files));
      })
      .finally(() => {
        looks -= 1;
      });
  };

  const chosen = (event: Event) => {
    const [box] = event.composedPath();
    if (passing || !isInput(box as Node) || isOurs(event.target as Node)) return;
    const input = box as HTMLInputElement;
    try {
      const files = [...(input.files ?? [])];
      if (input.type !== 'file' || files.length === 0 || !guards(input)) return;
      // Choosing tells of itself twice; the page is to hear neither yet.
      if (event.type === 'input') {
        event.stopImmediatePropagation();
        return;
      }
      hold(
        event,
        input,
        files,
        (given) => {
          if (given !== files || !isHolding(input, files)) input.files = carrying(given).files;
          input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        () => {
          // What was chosen after it is not meant.
          if (isHolding(input, files)) input.files = carrying([]).files;
        },
      );
    } catch (error) {
      onFault(error);
    }
  };
  const dropped = (event: DragEvent) => {
    const into = event.composedPath()[0] as HTMLElement | undefined;
    if (passing || !into || isOurs(event.target as Node)) return;
    try {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 || !guards(into)) return;
      // Else the browser would open the file in place of the page.
      event.preventDefault();
      const { clientX, clientY } = event;
      const give = (given: readonly File[]) => {
        const dataTransfer = carrying(given);
        into.dispatchEvent(
          new DragEvent('drop', { dataTransfer, clientX, clientY, bubbles: true, cancelable: true, composed: true }),
        );
      };
      const over = () => into.dispatchEvent(new DragEvent('dragleave', { bubbles: true, composed: true }));
      hold(event, into, files, give, over);
    } catch (error) {
      onFault(error);
    }
  };
  const pressed = (event: MouseEvent) => {
    if (passing || (looks === 0 && !isWaiting) || isOurs(event.target as Node)) return;
    try {
      const button = sentBy(event.composedPath())?.button;
      if (!button) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isWaiting) return;
      isWaiting = true;
      isAsked = false;
      const had = window.performance.now() - since;
      const again = () => {
        isWaiting = false;
        if (!isAsked && isStanding(button)) pass(() => button.click());
      };
      // A file that cannot be looked at to its end must not keep a form from being sent.
      const tooLong = new Promise((resolve) => setTimeout(resolve, LONGEST_LOOK));
      void Promise.race([earlier, tooLong]).then(() => setTimeout(again, Math.max(had, UPLOAD)));
    } catch (error) {
      onFault(error);
    }
  };
  window.addEventListener('click', pressed, { capture: true, signal });
  for (const name of ['input', 'change'] as const) window.addEventListener(name, chosen, { capture: true, signal });
  window.addEventListener('drop', dropped, { capture: true, signal });
}

function isHolding({ files }: HTMLInputElement, wanted: readonly File[]): boolean {
  const held = [...(files ?? [])];
  return held.length === wanted.length && held.every((file, at) => file === wanted[at]);
}

function carrying(files: readonly File[]): DataTransfer {
  const carried = new DataTransfer();
  for (const file of files) carried.items.add(file);
  return carried;
}
