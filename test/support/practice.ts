import { addDays, partsOf } from '../../utils/dates/calendar-date.ts';
import { oklahomaClock } from '../../utils/dates/clock.ts';
import type { demoUrls } from '../pages/urls.ts';

/** One thing a person may get wrong in one field, and how it looks when it is right. */
export interface Slip {
  /** Which check it shows, in a word or two. */
  readonly check: string;
  readonly ruleId: string;
  /** The label of the field. */
  readonly field: string;
  readonly wrong: string;
  readonly right: string;
  /** What has to be chosen in another field before it is a slip at all. */
  readonly chosen?: { readonly field: string; readonly option: string };
  /** True when it shows once the field has been left. */
  readonly whenLeft?: true;
}

/** A demo page with everything on it that Steward should see. */
export interface PracticePage {
  readonly page: keyof typeof demoUrls;
  readonly title: string;
  /** Expected fields of the page. */
  readonly fields: number;
  readonly slips: readonly Slip[];
}

const today = oklahomaClock().now().on;
const written = (days: number) => {
  const { year, month, day } = partsOf(addDays(today, days));
  return `${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}/${year}`;
};

const ssn = (field: string): Slip => ({
  check: 'ssn',
  ruleId: 'ssn-in-text',
  field,
  wrong: 'Verified her card, 219-09-9999, at intake.',
  right: 'Verified her card at intake.',
});
const disability = (field: string, right = 'Extended time was given.'): Slip => ({
  check: 'disability',
  ruleId: 'note-mentions-disability',
  field,
  wrong: 'Extended time was given because of her epilepsy.',
  right,
});
const fact = (check: string, ruleId: string, wrong: string, right: string, field = 'Notes'): Slip => ({
  check,
  ruleId,
  field,
  wrong,
  right,
});
const facts = [
  fact('card', 'card-in-text', 'Paid with 4111 1111 1111 1111.', 'Paid with the agency card.'),
  fact('bank', 'bank-account-in-text', 'Checking account number 000123456789.', 'Direct deposit form received.'),
  fact('medical', 'medical-fact-in-text', 'Missed class, had surgery on Monday.', 'Missed class on Monday, excused.'),
  fact('birthdate', 'birthdate-in-text', 'Ppt was born on June 5, 1990.', 'Date verified by license.'),
  fact('telephone', 'personal-phone-in-text', 'Her cell is 405-555-0134.', 'Reached her by cell.'),
  fact('age', 'age-in-text', 'She is 62 years old and worried.', 'Meets the age rule.'),
  fact('marital', 'marital-status-in-text', 'Ppt is divorced.', 'Household of one.'),
];
const password = fact(
  'password',
  'password-in-text',
  'Her password is Tulsa2024! please reset',
  'Her password needs a reset.',
  'Description',
);
const twoPids = fact(
  'two PIDs',
  'ticket-names-two-pids',
  'Please delete for PID 104512 and PID 104533.',
  'Please delete for PID 104512.',
  'Description',
);
const titleThree = fact(
  'Title III',
  'title-iii-on-title-i-form',
  'Delete the Wagner-Peyser service.',
  'Delete the second career guidance.',
  'Description',
);
const thin: Slip = {
  check: 'thin',
  ruleId: 'justification-too-thin',
  field: 'Justification',
  wrong: 'Entered in error.',
  right: 'Entered on the wrong participant; the certificate uploaded 9/20 is the other one’s.',
  whenLeft: true,
};
const noFile: Slip = {
  check: 'attachment',
  ruleId: 'attachment-missing',
  field: 'Description',
  wrong: 'The end date is wrong, see attached.',
  right: 'The end date is wrong, see the case note of 9/18.',
  whenLeft: true,
};
const dateForm: Slip = {
  check: 'date form',
  ruleId: 'request-date-not-accepted',
  field: 'Date',
  wrong: addDays(today, -3),
  right: written(-3),
};
const emptyNote: Slip = {
  check: 'missing part',
  ruleId: 'case-note-lacks-a-part',
  field: 'Notes',
  wrong: 'Met with participant today, all good.',
  right: 'Met today, reviewed the employment plan and set two goals.',
  whenLeft: true,
};
const onlyContact: Slip = {
  check: 'follow-up',
  ruleId: 'follow-up-is-only-contact',
  field: 'Notes',
  wrong: 'Called twice, left voicemail, no answer.',
  right: 'Counseled her on asking for more hours.',
  chosen: { field: 'Service', option: 'Follow-Up Service' },
  whenLeft: true,
};
const phone: Slip = {
  check: 'phone',
  ruleId: 'phone-has-punctuation',
  field: 'Work Telephone Number',
  wrong: '(405) 555-0134',
  right: '4055550134',
};
const editWindow = (ruleId: string, field: string): Slip => ({
  check: 'edit window',
  ruleId,
  field,
  wrong: '10/20/2020',
  right: written(-1),
});
const late = (ruleId: string, field: string): Slip => ({
  check: 'late entry',
  ruleId,
  field,
  wrong: written(-9),
  right: written(-7),
});

const ticket = [ssn('Description'), disability('Description'), ssn('Subject'), phone];
const serviceEdit = [
  twoPids,
  titleThree,
  noFile,
  ...ticket,
  thin,
  disability('Justification', 'Extended time was given, as the case note of 9/18 says.'),
  editWindow('edit-request-past-window', 'Service Date'),
];
const skillGainEdit = [...ticket, editWindow('skill-gain-edit-past-window', 'Date of skill gain')];

/** Every demo page that Steward knows, with the slips that the demo and the tests make on it. */
export const practicePages: readonly PracticePage[] = [
  {
    page: 'serviceEdit',
    title: 'Helpdesk (React): Data Edit, Service',
    fields: 4,
    // The older theme takes a date in any form.
    slips: [...serviceEdit, dateForm],
  },
  { page: 'skillGainEdit', title: 'Helpdesk (React): Data Edit, Skill Gain', fields: 4, slips: skillGainEdit },
  { page: 'passwordReset', title: 'Helpdesk (React): Password Reset', fields: 4, slips: [password, ...ticket] },
  { page: 'informationRequest', title: 'Helpdesk (React): plain description', fields: 4, slips: ticket },
  { page: 'classicServiceEdit', title: 'Helpdesk (classic): Data Edit, Service', fields: 4, slips: serviceEdit },
  { page: 'classicSkillGainEdit', title: 'Helpdesk (classic): Data Edit, Skill Gain', fields: 4, slips: skillGainEdit },
  {
    page: 'caseNote',
    title: 'OKJobMatch: Add Notes',
    fields: 3,
    slips: [
      late('note-entered-late', 'Reference Date'),
      ...facts,
      emptyNote,
      ssn('Notes'),
      disability('Notes'),
      disability('Subject'),
    ],
  },
  {
    page: 'caseService',
    title: 'OKJobMatch: Add Service & Training',
    fields: 3,
    slips: [
      late('service-entered-late', 'Begin Date'),
      late('service-entered-late', 'Actual End Date'),
      {
        check: 'future date',
        ruleId: 'service-dated-ahead',
        field: 'Begin Date',
        wrong: written(3),
        right: written(0),
      },
      onlyContact,
      ssn('Notes'),
      disability('Notes'),
    ],
  },
];

/** The pages whose description is the helpdesk's rich editor. */
export const withRichEditor: readonly (keyof typeof demoUrls)[] = ['serviceEdit', 'skillGainEdit', 'passwordReset'];
