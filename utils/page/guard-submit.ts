import { isElement, isForm, isInput } from './element-kinds.ts';
import { closestAcross, isWithin, type PageRoot } from './page-roots.ts';
import type { FieldView } from './page-session.ts';
import { all, attributeOf, nameOf as kindOf, matches, ownerOf, rootOf, windowOf } from './unclobbered.ts';

/** How long the look before a sending may take, in milliseconds. Nobody waits for Steward to send a form. */
const PATIENCE = 50;

/** A form that was about to be sent and has been held. */
export interface HeldSending {
  /**
   * The form; on a page without one, the part of it that the pressed button sends. Once the page has drawn it
   * anew and `isThere` was asked, what took its place.
   */
  readonly place: Element;
  /** What stood against sending it: fields with their serious findings, at least one of each. */
  readonly standing: readonly FieldView[];
  /** @returns whether it can still be sent: the page may have taken the form or its button away. Never throws. */
  isThere(): boolean;
  /**
   * Sends it after all, in the way the person did: a button that was pressed is pressed again, and a form that
   * was past its button is submitted again with the same one. What the page has drawn anew stands for what was
   * there before. Never throws.
   * @returns false where there was nothing left to send
   */
  send(): boolean;
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

  /** @returns whether a sending was held; `isPressed` where it goes again by pressing the button */
  const hold = (place: Element, button: Sender | null, isPressed: boolean): boolean => {
    try {
      const from = window.performance.now();
      const look = (there: Element) => check((control) => belongsTo(control, there));
      const standing = look(place);
      if (window.performance.now() - from > PATIENCE) throw new RangeError('The look before a sending took too long.');
      if (standing.length === 0 || (answered?.place === place && isSame(answered.standing, standing))) return false;
      const find = wayToSend(place, button, isPressed, (there) => isSame(standing, look(there)));
      const way = () => {
        try {
          return find();
        } catch (error) {
          onFault(error);
          return null;
        }
      };
      const held = {
        place,
        standing,
        isThere() {
          const there = way()?.place;
          if (there) held.place = there;
          return Boolean(there);
        },
        send() {
          const now = way();
          if (!now) return false;
          answered = { place: now.place, standing };
          sendingAgain = true;
          try {
            now.go();
          } catch (error) {
            onFault(error);
          } finally {
            sendingAgain = false;
          }
          return true;
        },
      };
      ask(held);
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
    return hold(place, button, true);
  });
  const onSubmit = holding(({ target, submitter }: SubmitEvent) => {
    const form = target as Node;
    return isForm(form) && hold(form, submitter as Sender | null, false);
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

/**
 * Remembers what is to be sent, for a page that draws it anew before the person has answered.
 * @param place the form, or what stands for one
 * @param button what was pressed for it, if anything
 * @param isPressed whether it is sent by pressing the button, and not by submitting the form
 * @param holdsTheSame says of another place whether the same texts stand in it
 * @returns a function that finds how to send it now, and where; it returns null where the form, or a button that
 * cannot be done without, has gone and not exactly one took its place, or the button is switched off
 */
function wayToSend(
  place: Element,
  button: Sender | null,
  isPressed: boolean,
  holdsTheSame: (there: Element) => boolean,
): () => { place: Element; go(): void } | null {
  const around = rootOf(place) as PageRoot;
  const near = button && (rootOf(button) as PageRoot);
  const label = button && nameOf(button);
  // A button of the form's without a name of its own adds nothing to what is sent.
  const isNeeded = button && (button.name || !isSubmitter(button));
  const alike = (other: Element, one: Element, attributes: readonly string[]) =>
    kindOf(other) === kindOf(one) && attributes.every((name) => attributeOf(other, name) === attributeOf(one, name));
  return () => {
    const there = isStanding(place)
      ? place
      : only(all(around, REGION).filter((one) => alike(one, place, ['role']) && holdsTheSame(one)));
    if (!there) return null;
    const isLike = (one: Sender) =>
      alike(one, button as Sender, ['name', 'value']) && nameOf(one) === label && placeOf(one) === there;
    const now = near && (isStanding(button) ? button : only(all<Sender>(near, BUTTONS).filter(isLike)));
    if (now && isPressed) return matches(now, ':disabled') ? null : { place: there, go: () => now.click() };
    if (!isForm(there) || (isNeeded && !now)) return null;
    // A form may have a control that is called like its own method.
    return { place: there, go: () => HTMLFormElement.prototype.requestSubmit.call(there, now) };
  };
}

function only<E>(found: readonly E[]): E | null {
  return found.length === 1 ? (found[0] as E) : null;
}

/** @returns whether an element is on the page still, and so is the frame it may stand in */
export function isStanding(element: Element): boolean {
  try {
    return element.isConnected && windowOf(ownerOf(element)) !== null;
  } catch {
    // What stood in a frame that has gone is a dead object in Firefox.
    return false;
  }
}

/** The same texts in the same fields, in whatever controls the page has drawn for them. */
function isSame(before: readonly FieldView[], now: readonly FieldView[]): boolean {
  const parts = ['key', 'text', 'taken'] as const;
  return (
    before.length === now.length &&
    before.every(({ reading }, index) => parts.every((part) => reading[part] === now[index]?.reading[part]))
  );
}

/** What a person presses to send something. */
type Sender = HTMLButtonElement | HTMLInputElement;

const BUTTONS = 'button, input[type=submit], input[type=image], input[type=button], [role=button]';
const SENDS =
  /^(save|submit)( (and|&) (close|continue|exit|new|return)| (changes|form|notes?|request|service|ticket))?$/i;
/** What stands for a form where there is none. */
const REGION = 'form, dialog, [role=dialog], main, [role=main], body';

/** @returns the button that a click pressed and what it sends, or null when it sends nothing */
function sentBy(path: readonly EventTarget[]): { button: Sender; place: Element } | null {
  const button = path.find((node) => isButton(node as Node)) as Sender | undefined;
  const place = button && placeOf(button);
  if (!place) return null;
  // What the browser itself will not send needs no second pair of eyes yet.
  const checks = isSubmitter(button) && attributeOf(place, 'novalidate') === null && !button.formNoValidate;
  return checks && matches(place, ':invalid') ? null : { button, place };
}

/** @returns what the press of a button sends, or null when it sends nothing */
function placeOf(button: Sender): Element | null {
  if (isSubmitter(button)) return button.form;
  return SENDS.test(nameOf(button)) ? closestAcross(button, REGION) : null;
}

/** @returns whether the browser itself sends a form at the press of it; an input of the type image submits too */
function isSubmitter({ form, type }: Sender): boolean {
  return form !== null && form !== undefined && (type === 'submit' || type === 'image');
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
