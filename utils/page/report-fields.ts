import type { Considered } from './consider-controls.ts';
import { WEIGHT_OF } from './field.ts';
import type { Located } from './locate-fields.ts';
import type { Wording } from './name-control.ts';
import { inPageOrder } from './page-roots.ts';
import { isLabelWord } from './read-label.ts';

/** Longer ones are sentences. In characters. */
const LONGEST = 60;

/**
 * Says how each control of a page was taken, for whoever mends the profile: builds, labels, names and
 * scores. Figures are masked. Of labels only words that many labels have are shown, since a page may repeat in them
 * what was typed; and words that merely stand beside a control only where they name a field.
 * @param considered the controls of the page
 * @param located what was made of them
 * @returns a line for each, in the order in which people meet them
 */
export function reportFields(considered: readonly Considered[], { fields }: Located): string[] {
  const inOrder = [...considered].sort((a, b) => inPageOrder(a.control, b.control));
  return inOrder.map(({ control, element, shape, names, claims }) => {
    const field = fields.find((one) => one.element === element);
    const type = control.getAttribute('role') ?? control.getAttribute('type') ?? '';
    const taken = field ? `${field.kind} by ${field.foundBy} (${WEIGHT_OF[field.foundBy]})` : 'not taken';
    const isCalled = claims.some(({ by }) => by !== 'build');
    const others = claims.filter(({ profile }) => profile.kind !== field?.kind);
    return [
      `${control.localName}${type && `[${type}]`} as ${shape}: ${taken}`,
      ...names.wordings.map((wording) => `${wording.source} ${shown(wording, isCalled)}`),
      names.name ? `name ${masked(names.name)}` : 'no name',
      ...others.map(({ profile, by }) => `could be ${profile.kind} by ${by} (${WEIGHT_OF[by]})`),
    ].join('; ');
  });
}

function shown({ source, shown: words }: Wording, isCalled: boolean): string {
  if (source === 'nearby' && !isCalled) return `of ${words.length} characters`;
  const known = words
    .slice(0, LONGEST)
    .replace(/[\p{L}\p{M}\d']+/gu, (word) => (isLabelWord(word.toLowerCase()) ? word : '…'));
  return `“${masked(known)}”`;
}

function masked(text: string): string {
  return text.replace(/\d/g, '#');
}
