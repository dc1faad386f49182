import { citations } from '../policy/directive.ts';
import { editPastWindow } from './edit-past-window.ts';
import type { Examples, Rule } from './rule.ts';

export const rule: Rule = {
  id: 'skill-gain-edit-past-window',
  cites: [citations.skillGainEdit],
  weight: 'must',
  reads: ['request.skillGainDate', 'request.date'],
  offers: 'review',
  check: (readings, context) => editPastWindow(readings, 'request.skillGainDate', 'edit_skill_gain', context),
};

export const examples: Examples = {
  flags: [
    { fields: { 'request.skillGainDate': '3/31/2026' }, today: '2026-04-21' },
    { fields: { 'request.skillGainDate': '2026-05-08', 'request.date': '2026-08-03' }, today: '2026-08-03' },
    { fields: { 'request.skillGainDate': 'Dec 12, 2025' }, today: '2026-01-21' },
  ],
  passes: [
    { fields: { 'request.skillGainDate': '3/31/2026' }, today: '2026-04-20', because: 'the 20th day is inside' },
    { fields: { 'request.skillGainDate': '5/8/2026' }, today: '2026-06-01', because: 'the quarter still runs' },
    { fields: { 'request.skillGainDate': 'last spring' }, today: '2026-06-01', because: 'no date to judge' },
  ],
};
