import { isElement, isForm, isInput } from './element-kinds.ts';
import { closestAcross, isWithin } from './page-roots.ts';
import type { FieldView } from './page-session.ts';
import { attributeOf, matches } from './unclobbered.ts';

/** How long the look before a sending may take, in milliseconds. Nobody waits for Steward to send a form. */
const PATIENCE = 50;

/** A form that was about to be sent and has been held. */
export interface HeldSending {
  /** The form; on a page without one, the part of it that the pressed button sends. */
  readonly place: Element;
  /** What stood against sending it: fields with their serious findings, at least one of each. */
  readonly standing: readonly FieldView[];
  /**
   * Sends it after all, in the way the person did: a button that was pressed is pressed again, and a form that
   * was past its button is submitted again with the same one. Never throws.
   */
  send(): void;
}

/** What the guard is given. */
export interface SubmitGuardOptions {
  /**
   * Looks at what is about to be sent, with fresh eyes.
   * @param holds says of a control whether the form, or what stands for one, holds it
   * @returns the fields with serious findings; empty lets it go
   */
  readonly check: (holds: (control: Element) => boolean) => readonly FieldView[];
  /** Shows the person what stands. The sending is held once this has returned. */
  readonly ask: (held: HeldSending) => void;
  readonly isOurs: (node: Node) => boolean;
  /** Called when our own code threw, or took too long; the form is sent all the same. */
  readonly onFault: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * Holds the sending of a form while something serious stands in it: at the press of a submit button (which is
 * also what Enter in a one-line box amounts to), and at the `submit` event, for Enter in a form without such a
 * button and for `requestSubmit()` by the page. On a page without a form, at the press of a button that is
 * called Save or Submit, beside the fields.
 *
 * Out of reach, because the browser tells nobody: `form.submit()` by the page's own script (which is why the
 * press is held and not only the event: the helpdesk's captcha and its editor stop the event and call that),
 * a `submit` event inside a shadow root, and whatever a page sends without any form or button.
 *
 * Where our own code throws or takes too long, nothing is held.
 * @param window the page's window
 * @returns `alsoIn`, to be called for each frame of the page: no event of it reaches the window around
 */
export function guardSubmit(
  window: Window & typeof globalThis,
  options: SubmitGuardOptions,
): { alsoIn(frame: Window): void } {
  const { check, ask, isOurs, onFault, signal } = options;
  // True while a sending that was held runs again.
  let sendingAgain = false;
  // The last one a person has answered for. A page may take its time over it and only then send the form by
  // script: with the same texts in it that is still the same sending.
  let answered: Pick<HeldSending, 'place' | 'standing'> | null = null;

  /** @returns whether a sending was held; it goes again with `again` */
  const hold = (place: Element, again: () => void): boolean => {
    try {
      const from = window.performance.now();
      const standing = check((control) => belongsTo(control, place));
      if (window.performance.now() - from > PATIENCE) throw new RangeError('The look before a sending took too long.');
      if (standing.length === 0 || (answered?.place === place && isSame(answered.standing, standing))) return false;
      const send = () => {
        answered = { place, standing };
        sendingAgain = true;
        try {
          again();
        } catch (error) {
          onFault(error);
        } finally {
          sendingAgain = false;
        }
      };
      ask({ place, standing, send });
      return true;
    } catch (error) {
      onFault(error);
      return false;
    }
  };
  const holding =
    <E extends Event>(heard: (event: E) => boolean) =>
    (event: E) => {
      if (sendingAgain || isOurs(event.target as Node) || !heard(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };

  const onClick = holding((event: MouseEvent) => {
    const pressed = sentBy(event.composedPath());
    if (!pressed) return false;
    const { button, place } = pressed;
    // A person who presses again sends again, and is asked again.
    if (event.isTrusted) answered = null;
    return hold(place, () => {
      if (button.isConnected) button.click();
      else if (isForm(place)) submit(place, null);
    });
  });
  const onSubmit = holding(({ target, submitter }: SubmitEvent) => {
    const form = target as Node;
    return isForm(form) && hold(form, () => submit(form, submitter));
  });
  const onKey = ({ isTrusted, key }: KeyboardEvent) => {
    if (isTrusted && key === 'Enter') answered = null;
  };
  const alsoIn = (one: Window) => {
    // The same listener a second time is the same one; a frame that is written anew has lost it.
    one.addEventListener('click', onClick, { capture: true, signal });
    one.addEventListener('submit', onSubmit, { capture: true, signal });
    one.addEventListener('keydown', onKey, { capture: true, signal });
  };
  alsoIn(window);
  return { alsoIn };
}

/** As the button was pressed; a form may have a control that is called like its own method. */
function submit(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const { requestSubmit } = HTMLFormElement.prototype;
  requestSubmit.call(form, submitter?.isConnected ? submitter : null);
}

/** Readings are kept as long as their text stays the same. */
function isSame(before: readonly FieldView[], now: readonly FieldView[]): boolean {
  return before.length === now.length && before.every(({ reading }, index) => reading === now[index]?.reading);
}

const BUTTONS = 'button, input[type=submit], input[type=image], input[type=button], [role=button]';
const SENDS =
  /^(save|submit)( (and|&) (close|continue|exit|new|return)| (changes|form|notes?|request|service|ticket))?$/i;
/** What stands for a form where there is none. */
const REGION = 'form, dialog, [role=dialog], main, [role=main], body';

/** @returns the button that a click pressed and what it sends, or null when it sends nothing */
function sentBy(path: readonly EventTarget[]): { button: HTMLElement; place: Element } | null {
  const button = path.find((node) => isButton(node as Node)) as HTMLButtonElement | HTMLInputElement | undefined;
  if (!button) return null;
  const { form, type } = button;
  // An input of the type image submits too.
  if (form && (type === 'submit' || type === 'image')) {
    // What the browser itself will not send needs no second pair of eyes yet.
    const refused = attributeOf(form, 'novalidate') === null && !button.formNoValidate && matches(form, ':invalid');
    return refused ? null : { button, place: form };
  }
  const place = SENDS.test(nameOf(button)) ? closestAcross(button, REGION) : null;
  return place && { button, place };
}

/** @returns whether it is a button that a script can press again, which one outside HTML is not */
function isButton(node: Node): boolean {
  return isElement(node) && matches(node, BUTTONS) && 'click' in node;
}

function nameOf(button: HTMLElement): string {
  const text = isInput(button) ? button.value : button.textContent;
  return (button.getAttribute('aria-label') || text || '').replace(/\s+/g, ' ').trim();
}

/** A control belongs to its own form wherever it stands, and to everything around it. */
function belongsTo(control: Element, place: Element): boolean {
  return (control as HTMLInputElement).form === place || isWithin(control, place);
}
