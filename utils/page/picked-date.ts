import { isInput } from './element-kinds.ts';
import { first, matches } from './unclobbered.ts';
import { isShown } from './visibility.ts';

/** How those who build calendars call them: datepicker, flatpickr, ant-picker, calendar.gif. */
const CALENDAR = ['class', 'src', 'alt', 'title', 'data-provide', 'data-role']
  .map((name) => `[${name}*="pick" i], [${name}*="calendar" i]`)
  .join();
/** What opens something, whatever it is called. */
const OPENER = 'button[type=button], input:is([type=button], [type=image])';

/**
 * A box that is only read may show a date that a calendar puts there, or one of a record that is closed.
 * @param box a control
 * @returns whether people pick what stands in it, and cannot type it
 */
export function isPicked(box: HTMLElement): boolean {
  if (!isInput(box) || !box.readOnly || matches(box, ':disabled') || !isShown(box)) return false;
  const { parentElement: around, nextElementSibling: next, previousElementSibling: before } = box;
  if ([box, around, around?.parentElement].some((one) => one && matches(one, CALENDAR))) return true;
  return [next, before].some((one) => one && (matches(one, `${CALENDAR}, ${OPENER}`) || first(one, CALENDAR)));
}
