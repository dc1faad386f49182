import { addDays, partsOf } from '../../utils/dates/calendar-date.ts';
import { oklahomaClock } from '../../utils/dates/clock.ts';
import type { demoUrls } from '../pages/urls.ts';

/** One thing a person may get wrong in one field, and how it looks when it is right. */
export interface Slip {
  /** Which of the five checks it shows. */
  readonly check: 'late entry' | 'disability' | 'ssn' | 'phone' | 'edit window' | 'future date';
  readonly ruleId: string;
  /** The label of the field. */
  readonly field: string;
  readonly wrong: string;
  readonly right: string;
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
const disability = (field: string): Slip => ({
  check: 'disability',
  ruleId: 'note-mentions-disability',
  field,
  wrong: 'Extended time was given because of her epilepsy.',
  right: 'Extended time was given.',
});
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
const serviceEdit = [...ticket, disability('Justification'), editWindow('edit-request-past-window', 'Service Date')];
const skillGainEdit = [...ticket, editWindow('skill-gain-edit-past-window', 'Date of skill gain')];

/** Every demo page that Steward knows, with the slips that the demo and the tests make on it. */
export const practicePages: readonly PracticePage[] = [
  { page: 'serviceEdit', title: 'Helpdesk (React): Data Edit, Service', fields: 4, slips: serviceEdit },
  { page: 'skillGainEdit', title: 'Helpdesk (React): Data Edit, Skill Gain', fields: 4, slips: skillGainEdit },
  { page: 'passwordReset', title: 'Helpdesk (React): Password Reset', fields: 4, slips: ticket },
  { page: 'informationRequest', title: 'Helpdesk (React): plain description', fields: 4, slips: ticket },
  { page: 'classicServiceEdit', title: 'Helpdesk (classic): Data Edit, Service', fields: 4, slips: serviceEdit },
  { page: 'classicSkillGainEdit', title: 'Helpdesk (classic): Data Edit, Skill Gain', fields: 4, slips: skillGainEdit },
  {
    page: 'caseNote',
    title: 'OKJobMatch: Add Notes',
    fields: 3,
    slips: [late('note-entered-late', 'Reference Date'), ssn('Notes'), disability('Notes'), disability('Subject')],
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
      ssn('Notes'),
      disability('Notes'),
    ],
  },
];

/** The pages whose description is the helpdesk's rich editor. */
export const withRichEditor: readonly (keyof typeof demoUrls)[] = ['serviceEdit', 'skillGainEdit', 'passwordReset'];
