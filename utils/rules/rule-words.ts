import { say, type Words } from '../language/say.ts';
import { titleThreeAddress } from '../policy/directive.ts';

/**
 * @param ruleId the rule's id; its words stand in `public/_locales` under that name, with `_title` and `_why`
 * @returns what the rule is called: at most 60 characters in English, no full stop. A rule that is not known is
 * called by its id.
 */
export function titleOf(ruleId: string): string {
  return say(`${baseOf(ruleId)}_title` as Words) || ruleId;
}

/**
 * @param ruleId the rule's id
 * @returns why it matters and what to do, for the card and the README
 */
export function whyOf(ruleId: string): string {
  // One of them says where to write to.
  return say(`${baseOf(ruleId)}_why` as Words, titleThreeAddress);
}

function baseOf(ruleId: string): string {
  return ruleId.replaceAll('-', '_');
}
