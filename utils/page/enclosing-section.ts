import { parentAcross } from './page-roots.ts';
import { attributeOf, byId, elementBefore, first, matches, nameOf, rootOf } from './unclobbered.ts';

const HEADINGS = 'h2, h3, h4, h5, h6, [role=heading], legend';

/**
 * @param control an input or editing area
 * @param root where the fields of the page end
 * @returns what stands over it, the nearest first: legends, names of groups, headings of the sections it is in
 */
export function sectionsAround(control: Element, root: Element): string[] {
  const sections: string[] = [];
  const add = (text: string | null | undefined) => {
    const words = (text ?? '').replace(/\s+/g, ' ').trim();
    if (words) sections.push(words);
  };
  for (let at: Element | null = control; at && at !== root; at = parentAcross(at)) {
    if (at !== control) {
      if (nameOf(at) === 'fieldset') add(first(at, ':scope > legend')?.textContent);
      else if (/^(group|region|tabpanel)$/.test(attributeOf(at, 'role') ?? '')) add(calledBy(at));
    }
    for (let before = elementBefore(at); before; before = elementBefore(before)) {
      const heading = matches(before, HEADINGS) ? before : headingIn(before);
      if (!heading) continue;
      add(heading.textContent);
      break;
    }
  }
  return sections;
}

/** The heading in what stands before, as the head of a card has one; not that of a section of its own, with fields in it. */
function headingIn(before: Element): Element | null {
  const heading = first(before, HEADINGS);
  return heading && !first(before, CONTROLS) ? heading : null;
}

const CONTROLS = 'input, select, textarea, [contenteditable], iframe';

function calledBy(group: Element): string {
  const root = rootOf(group) as Document | ShadowRoot;
  const by = attributeOf(group, 'aria-labelledby')?.split(/\s+/) ?? [];
  const words = by.map((id) => (id ? (byId(root, id)?.textContent ?? '') : '')).join(' ');
  return words || (attributeOf(group, 'aria-label') ?? '');
}
