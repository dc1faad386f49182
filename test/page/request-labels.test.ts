import { beforeEach, expect, test } from 'vitest';
import { locateFields } from '../../utils/page/locate-fields.ts';
import { oescHelpdesk } from '../../utils/sites/oesc-helpdesk.ts';
import type { PageProfile } from '../../utils/sites/profile.ts';

// What a form of the helpdesk may call its fields: nobody outside can see what it calls them.

beforeEach(() => document.body.replaceChildren());

const [page] = oescHelpdesk.pages as [PageProfile];
const boxes = {
  date: '<input type="text">',
  line: '<input type="text">',
  choice: '<select><option>Add</option><option>Delete</option></select>',
  prose: '<textarea></textarea>',
};
const kindOf = (label: string, shape: keyof typeof boxes) => {
  document.body.innerHTML = `<form><label>${label} ${boxes[shape]}</label></form>`;
  return locateFields(page, document.body).fields.map(({ kind }) => kind);
};

test.each([
  [
    'request.date',
    'date',
    [
      'Date',
      'Today’s date',
      'Date today',
      'Date of request',
      'Date of this request',
      'Date submitted',
      'Submission date',
      'Request Submission Date',
      'Date of ticket',
      'Date form completed',
    ],
  ],
  [
    'request.phone',
    'line',
    [
      'Work Telephone Number',
      'Your work phone number',
      'Telephone (work)',
      'Office telephone',
      'Agency phone',
      'Staff telephone number',
      'Work phone #',
      'Direct line',
      'Caseworker phone',
      'Telephone number where we can reach you',
    ],
  ],
  [
    'request.action',
    'choice',
    [
      'Action Requested',
      'What do you need us to do?',
      'Type of change',
      'Edit type',
      'Edit or delete',
      'Do you need an edit or a delete?',
      'Action to be taken',
      'Select the action needed',
      'Requested edit',
      'Add, edit or delete',
      'What change are you requesting?',
    ],
  ],
  [
    'request.serviceDate',
    'date',
    [
      'Service Date',
      'Date of Service',
      'Service start date',
      'Date service began',
      'Begin date of the service',
      'Original service date',
      'Service Date (as entered)',
    ],
  ],
  [
    'request.skillGainDate',
    'date',
    [
      'Date of skill gain',
      'MSG date',
      'Date the skill gain was achieved',
      'Date of measurable skill gain',
      'Date on which the skill gain occurred',
    ],
  ],
  [
    'request.justification',
    'prose',
    [
      'Justification for Request',
      'Why is this change needed?',
      'Why are you asking for this edit?',
      'Reason/justification',
      'Rationale',
      'Detailed justification',
      'Narrative justification',
      'Justify the change',
      'Comments to support the request',
    ],
  ],
] as const)('%s', (kind, shape, labels) => {
  for (const label of labels) expect([label, ...kindOf(label, shape)]).toEqual([label, kind]);
});

test.each([
  [
    'date',
    [
      'Date of Birth',
      'Exit date',
      'Hire date',
      'Follow-up date',
      'Last date of contact',
      'Date of enrollment',
      'Case closure date',
      'Date credential earned',
      'New service date',
      'Service end date',
      'Date needed',
    ],
  ],
  [
    'line',
    [
      'Participant cell phone',
      'Home phone',
      'Emergency contact phone',
      'Fax number',
      'Number of services',
      'Office location',
      'Case manager name',
    ],
  ],
  ['choice', ['County', 'Programs', 'Reason code', 'Program year', 'Action plan', 'Data system']],
  ['prose', ['Reason for denial', 'Notes for supervisor', 'Reason for exit', 'Job duties']],
] as const)('what sounds alike and is none: %s', (shape, labels) => {
  for (const label of labels) expect([label, ...kindOf(label, shape)]).toEqual([label]);
});
