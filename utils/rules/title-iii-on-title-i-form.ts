import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import type { Examples, Rule } from './rule.ts';

const TITLE_III = /\btitle\s*(?:iii|3|three)\b|\bwagner[\s-]*peyser\b/i;
/** Title I by number or by program. */
const TITLE_I = /\btitle\s*(?:i|1|one)\b|\b(?:adult|dislocated|dlw|youth)\b/i;

// Only data edits go elsewhere; questions and accounts stay with this desk.
const AN_EDIT = /\b(?:edit\w*|delet\w*|remov\w*|add\w*|chang\w*|correct\w*|modif\w*|fix\w*|updat\w*|wrong\w*|error)\b/i;
const EDIT_FORM = new Set(['request.serviceDate', 'request.skillGainDate', 'request.justification']);

export const rule: Rule = {
  id: 'title-iii-on-title-i-form',
  cites: [citations.titleThree],
  weight: 'must',
  reads: [
    'request.subject',
    'request.description',
    'request.justification',
    'request.serviceDate',
    'request.skillGainDate',
  ],
  check(readings) {
    // A ticket that names both tells which one it wants edited; that is for people to read.
    if (readings.some(({ text }) => TITLE_I.test(text))) return [];
    if (!readings.some(({ kind, text }) => EDIT_FORM.has(kind) || AN_EDIT.test(text))) return [];
    for (const { key, text } of readings) {
      const named = TITLE_III.exec(text);
      if (!named) continue;
      return [
        {
          field: key,
          span: { start: named.index, end: named.index + named[0].length },
          status: 'check',
          says: say('title_iii_on_title_i_form_says'),
        },
      ];
    }
    return [];
  },
};

export const examples: Examples = {
  flags: [
    { fields: { 'request.subject': 'Title III edit' }, at: 'Title III' },
    { fields: { 'request.description': 'Wagner-Peyser service dated wrong' }, at: 'Wagner-Peyser' },
    { fields: { 'request.description': 'see the title 3 enrollment', 'request.serviceDate': '' }, at: 'title 3' },
  ],
  passes: [
    { fields: { 'request.subject': 'Title I edit' }, because: 'this form is for it' },
    {
      fields: { 'request.description': 'Co-enrolled in Title III; please delete the Title I service.' },
      because: 'says which one is to be edited',
    },
    { fields: { 'request.description': 'Who answers questions about Wagner-Peyser?' }, because: 'not a data edit' },
    { fields: { 'request.description': 'Entitled to three services' }, because: 'other words' },
  ],
};
