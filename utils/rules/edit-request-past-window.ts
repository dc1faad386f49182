import { citations } from '../policy/directive.ts';
import { editPastWindow } from './edit-past-window.ts';
import type { Examples, Rule } from './rule.ts';

export const rule: Rule = {
  id: 'edit-request-past-window',
  cites: [citations.dataEditRequest],
  weight: 'must',
  reads: ['request.serviceDate', 'request.date'],
  offers: 'review',
  check: (readings, context) => editPastWindow(readings, 'request.serviceDate', 'edit_service_date', context),
};

export const examples: Examples = {
  flags: [
    { fields: { 'request.serviceDate': '10/20/20', 'request.date': '5/30/21' }, today: '2021-05-30' },
    { fields: { 'request.serviceDate': '2020-10-20' }, today: '2021-01-21' },
    { fields: { 'request.serviceDate': 'June 30, 2026', 'request.date': '' }, today: '2026-07-21' },
  ],
  passes: [
    {
      fields: { 'request.serviceDate': '10/20/20', 'request.date': '1/09/21' },
      today: '2021-01-09',
      because: 'Example 3: 11 days left',
    },
    { fields: { 'request.serviceDate': '2020-10-20' }, today: '2021-01-20', because: 'the 20th day is inside' },
    { fields: { 'request.date': '5/30/21' }, today: '2021-05-30', because: 'no service date given yet' },
  ],
};
