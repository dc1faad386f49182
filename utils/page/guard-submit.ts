import { isElement, isForm, isInput } from './element-kinds.ts';
import { closestAcross, isWithin, type PageRoot } from './page-roots.ts';
import type { FieldView } from './page-session.ts';
import { all, attributeOf, matches, ownerOf, rootOf, windowOf } from './unclobbered.ts';

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
 * button and for `requestSubmit()` by the page. Where no form is sent, at the press of a button beside the
 * fields whose name says that what is written is kept or sent.
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
      const attempt = (really: boolean) => {
        try {
          const way = find();
          if (!way) return false;
          held.place = way.place;
          if (!really) return true;
          answered = held;
          sendingAgain = true;
          way.go();
          return true;
        } catch (error) {
          onFault(error);
          return false;
        } finally {
          sendingAgain = false;
        }
      };
      const held = { place, standing, isThere: () => attempt(false), send: () => attempt(true) };
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
    const sender = submitter as Sender | null;
    return isForm(form) && !goesNowhere(form, sender) && hold(form, sender, false);
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
  // A button of the form's without a name of its own adds nothing to what is sent.
  const isNeeded = button && (button.name || !isSubmitter(button));
  const isIt = (one: Element | null) => one !== null && (isStanding(place) ? one === place : holdsTheSame(one));
  const isAlike = (one: Sender) =>
    one.name === button?.name && one.value === button.value && nameOf(one) === nameOf(button) && isIt(placeOf(one));
  return () => {
    const now = near && (isStanding(button) ? button : only(all<Sender>(near, BUTTONS).filter(isAlike)));
    if (now && isPressed) {
      return matches(now, ':disabled') ? null : { place: placeOf(now) ?? place, go: () => now.click() };
    }
    if (isNeeded && !now) return null;
    const form = only(all<HTMLFormElement>(around, 'form').filter(isIt));
    // A form may have a control that is called like its own method.
    return form && { place: form, go: () => HTMLFormElement.prototype.requestSubmit.call(form, now) };
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
  const [one, other] = [before, now].map((views) =>
    JSON.stringify(views.map(({ reading: { key, text, taken } }) => [key, text, taken])),
  );
  return one === other;
}

/** What a person presses to send something. */
type Sender = HTMLButtonElement | HTMLInputElement;

/** A link that leads nowhere is a button in disguise. */
const BUTTONS =
  'button, input[type=submit], input[type=image], input[type=button], [role=button], a:not([href]), a[href=""], a[href="#"], a[href^="javascript:"]';
/** What says nothing of what a button does: the letters of an icon font are its name. */
const ICONS = 'i, [aria-hidden=true], [class*=icon], [class*=material]';
const WRITTEN =
  ' (\\S+ ){0,2}(not[ae]s?|comments?|comentarios?|entry|changes|cambios|draft|borrador|form(ulario)?)( del? \\S+)?';
/** Names that say that what is written is kept or sent. */
const SENDS = new RegExp(
  `^((save|submit|send|update|post|guardar|enviar|actualizar|publicar)(${WRITTEN}| (request|solicitud|service|ticket))?|(add|create|agregar|añadir|crear)${WRITTEN})( (and|&|y) .+| (as|for|como|para) (draft|review|approval|borrador|revisión|aprobación))?$`,
  'i',
);
/** Names that are hardly ever about another thing than the whole. */
const WHOLE = /^(save|submit|guardar)/i;
/** Names of buttons that send nothing, even where the browser would take them for such. */
const LEAVES = /^(cancel|close|(go )?back|cancelar|cerrar|volver|atrás)$/i;
/** What stands for a form where there is none. */
const REGION = 'form, dialog, [role=dialog], main, [role=main], body';
/** The same for a button that may be about less. A part without any control holds the buttons of what is around it. */
const NEAR = `${REGION}, nav, section:has(input, textarea)`;

/**
 * @param path of a click
 * @returns the button that it pressed and what that sends, or null when it sends nothing
 */
export function sentBy(path: readonly EventTarget[]): { button: Sender; place: Element } | null {
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
  const name = nameOf(button);
  return SENDS.test(name) ? closestAcross(button, WHOLE.test(name) ? REGION : NEAR) : null;
}

/** @returns whether the browser itself sends a form at the press of it; an input of the type image submits too */
function isSubmitter(button: Sender): boolean {
  const { form, type } = button;
  return Boolean(form) && (type === 'submit' || type === 'image') && !goesNowhere(form as HTMLFormElement, button);
}

/** @returns whether all that a form does is to close its dialog, or to be left */
function goesNowhere(form: Element, button: Sender | null): boolean {
  const method = (button && attributeOf(button, 'formmethod')) ?? attributeOf(form, 'method');
  return method?.toLowerCase() === 'dialog' || (button !== null && LEAVES.test(nameOf(button)));
}

/** @returns whether it is a button that a script can press again, which one outside HTML is not */
function isButton(node: Node): boolean {
  return isElement(node) && matches(node, BUTTONS) && 'click' in node;
}

/** @returns what a button is called, in words alone: no icons, arrows, dots or keys in brackets */
function nameOf(button: HTMLElement): string {
  const whole = (isInput(button) ? button.value : button.textContent) ?? '';
  const words = all(button, ICONS).reduce((text, icon) => text.replace(icon.textContent ?? '', ''), whole);
  const name = attributeOf(button, 'aria-label') || words.trim() || whole;
  return name.replace(/(\(.*?\)|[^\p{L}&])+/gu, ' ').trim();
}

/** A control belongs to its own form wherever it stands, and to everything around it. */
function belongsTo(control: Element, place: Element): boolean {
  return (control as HTMLInputElement).form === place || isWithin(control, place);
}
