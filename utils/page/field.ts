import type { FieldKind } from '../rules/rule.ts';
import { activeIn } from './unclobbered.ts';

/**
 * What says that a control is a certain field, the strongest first: a person pointed at it, the profile's
 * own selector, the name under which it is sent, its label, the hint inside it, the words beside it, that nothing else on the
 * page is built like it.
 */
export type Evidence = 'taught' | 'selector' | 'name' | 'label' | 'placeholder' | 'nearby' | 'build';

/** How much each counts. Only the order decides; the figures are for reports to whoever mends a profile. */
export const WEIGHT_OF: Readonly<Record<Evidence, number>> = {
  taught: 100,
  selector: 90,
  name: 85,
  label: 70,
  placeholder: 55,
  nearby: 45,
  build: 30,
};

/** A control of the page that Steward has recognised. */
export interface Field {
  /** Names it within its page; the same as long as the control stays. */
  readonly key: string;
  readonly kind: FieldKind;
  /** What the page calls it, as people read it. */
  readonly label: string;
  /** What people type into or choose from: an input, a textarea, an editing area or a list. */
  readonly element: HTMLElement;
  /** The hidden field that holds the value, where the page keeps it elsewhere. */
  readonly carrier: HTMLInputElement | HTMLTextAreaElement | null;
  /** Which evidence decided. */
  readonly foundBy: Evidence;
}

/** @returns true while what is typed goes into this element */
export function hasFocus(element: HTMLElement): boolean {
  return activeIn(element.getRootNode() as Document | ShadowRoot) === element;
}
