import { citations } from '../policy/directive.ts';
import type { Examples, Rule } from './rule.ts';

const TITLE_III = /\btitle\s*(?:iii|3|three)\b|\bwagner[\s-]*peyser\b/gi;

export const rule: Rule = {
  id: 'title-iii-on-title-i-form',
  title: 'Title III request on the Title I form',
  cites: [citations.titleThree],
  weight: 'must',
  reads: ['request.subject', 'request.description', 'request.justification'],
  why: 'Title III (Wagner-Peyser) data edits go by e-mail to RES-techsyssup@oesc.state.ok.us, not through this form.',
  check(readings) {
    return readings.flatMap((reading) => {
      const match = reading.text.matchAll(TITLE_III).next().value;
      if (!match) return [];
      return {
        field: reading.key,
        span: { start: match.index, end: match.index + match[0].length },
        status: 'check',
        says: 'Is the edit for the employment service? Those requests go to OESC by e-mail; this form would not receive them.',
      };
    });
  },
};

export const examples: Examples = {
  flags: [
    { fields: { 'request.subject': 'Title III edit' }, at: 'Title III' },
    { fields: { 'request.description': 'Wagner-Peyser service dated wrong' }, at: 'Wagner-Peyser' },
    { fields: { 'request.description': 'please fix the title 3 enrollment' }, at: 'title 3' },
  ],
  passes: [
    { fields: { 'request.subject': 'Title I edit' }, because: 'this form is for it' },
    { fields: { 'request.description': 'Entitled to three services' }, because: 'other words' },
    { fields: { 'request.description': 'Please delete the service.' }, because: 'no title named' },
  ],
};
