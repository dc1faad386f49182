import { parentAcross } from './page-roots.ts';

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
      if (at.localName === 'fieldset') add(at.querySelector(':scope > legend')?.textContent);
      else if (/^(group|region|tabpanel)$/.test(at.getAttribute('role') ?? '')) add(nameOf(at));
    }
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (!before.matches(HEADINGS)) continue;
      add(before.textContent);
      break;
    }
  }
  return sections;
}

function nameOf(group: Element): string {
  const root = group.getRootNode() as Document | ShadowRoot;
  const by = group.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const words = by.map((id) => (id ? (root.getElementById(id)?.textContent ?? '') : '')).join(' ');
  return words || (group.getAttribute('aria-label') ?? '');
}
