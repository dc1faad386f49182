/**
 * The helpdesk's request forms. Labels follow the directive's "Ticket Request Instructions"; form ids,
 * field ids, option lists and hints are invented, because the real ones cannot be seen from outside.
 */
export interface RequestForm {
  readonly id: number;
  readonly title: string;
  /** Zendesk draws the same form in two ways, depending on the age of the help center's theme. */
  readonly generation: 'react' | 'classic';
  readonly fields: readonly RequestField[];
  /** Whether the theme puts a form of its own, which is not for requests, above this one. */
  readonly belowAnother?: true;
  /** The older themes had one rich editor after another. */
  readonly editor?: 'tinymce' | 'ckeditor';
}

export interface RequestField {
  readonly type:
    | 'email'
    | 'subject'
    | 'editor'
    | 'description'
    | 'text'
    | 'textarea'
    | 'date'
    | 'dropdown'
    | 'multiselect'
    | 'checkbox';
  /**
   * The posted name, and in the classic generation also what ids are made of. One that ends in `[]` is posted
   * once for each choice.
   */
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly hint?: string;
  /** 'A::B' is an option B inside a level A. */
  readonly options?: readonly Option[];
  /** Of a dropdown: people may type to find an option, as in the newest theme. */
  readonly isSearchable?: true;
  /** Shown only while another dropdown of the form holds one of these values. */
  readonly onlyWhen?: { readonly name: string; readonly values: readonly string[] };
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

const custom = (id: number) => `request[custom_fields][${id}]`;
const option = (label: string): Option => ({
  value: label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'),
  label,
});

const email: RequestField = {
  type: 'email',
  name: 'request[anonymous_requester_email]',
  label: 'Work Email Address',
  required: true,
};
const subject: RequestField = {
  type: 'subject',
  name: 'request[subject]',
  label: 'Subject',
  required: true,
  hint: 'Example: Johnson Password Reset',
};
const description = (type: 'editor' | 'description'): RequestField => ({
  type,
  name: 'request[description]',
  label: 'Description',
  required: true,
  hint: 'Please enter as much detail as possible. A member of our helpdesk will respond as soon as possible.',
});
const aboutTheSender: readonly RequestField[] = [
  {
    type: 'date',
    name: custom(4400000000101),
    label: 'Date',
    required: true,
    hint: 'The date you are submitting your request.',
  },
  {
    type: 'dropdown',
    name: custom(4400000000102),
    label: 'Workforce Development Area',
    required: true,
    options: ['Central', 'Eastern', 'Green Country', 'Northeast', 'South Central', 'Southern', 'Western'].map(option),
  },
  { type: 'text', name: custom(4400000000103), label: 'First Name', required: true },
  { type: 'text', name: custom(4400000000104), label: 'Last Name', required: true },
  {
    type: 'text',
    name: custom(4400000000105),
    label: 'Work Telephone Number',
    required: true,
    hint: 'Please do not include any punctuation including dashes or a slash mark.',
  },
];
const need = (options: readonly string[]): RequestField => ({
  type: 'dropdown',
  name: custom(4400000000106),
  label: 'Type of case management need',
  required: true,
  options: options.map(option),
});
const programs = ['Title I::Adult', 'Title I::Dislocated Worker', 'Title I::Youth', 'National Dislocated Worker Grant'];

const pid: RequestField = { type: 'text', name: custom(4400000000107), label: 'PID', required: true };
const typeOfEdit: RequestField = {
  type: 'dropdown',
  name: custom(4400000000108),
  label: 'Type of edit',
  required: true,
  options: ['Add', 'Modify', 'Delete'].map(option),
};
const correction: readonly RequestField[] = [
  {
    type: 'text',
    name: custom(4400000000112),
    label: 'Incorrect information',
    required: false,
    onlyWhen: { name: typeOfEdit.name, values: ['modify'] },
  },
  {
    type: 'text',
    name: custom(4400000000113),
    label: 'Correct information',
    required: true,
    onlyWhen: { name: typeOfEdit.name, values: ['modify'] },
  },
];
const justification: RequestField = {
  type: 'textarea',
  name: custom(4400000000111),
  label: 'Justification',
  required: true,
};

const commonFields = (type: 'editor' | 'description', needs: readonly string[]): readonly RequestField[] => [
  email,
  subject,
  description(type),
  ...aboutTheSender,
  need(needs),
];

const serviceEdit = (type: 'editor' | 'description'): readonly RequestField[] => [
  ...commonFields(type, programs),
  pid,
  typeOfEdit,
  ...correction,
  { type: 'text', name: custom(4400000000109), label: 'Service to edit', required: true },
  { type: 'date', name: custom(4400000000110), label: 'Service Date', required: true },
  justification,
];

const skillGainEdit = (type: 'editor' | 'description'): readonly RequestField[] => [
  ...commonFields(type, programs),
  pid,
  { ...typeOfEdit, isSearchable: true },
  { type: 'date', name: custom(4400000000114), label: 'Date of skill gain', required: true },
  justification,
];

const account: readonly RequestField[] = [
  ...commonFields('description', ['New account', 'Account to close']),
  {
    type: 'multiselect',
    name: `${custom(4400000000115)}[]`,
    label: 'Programs',
    required: true,
    options: ['Adult', 'Dislocated Worker', 'Youth', 'Trade Adjustment Assistance'].map(option),
  },
  {
    type: 'checkbox',
    name: custom(4400000000116),
    label: 'A supervisor has approved this account',
    required: true,
  },
];

/** A form whose owner has put every label into words of their own. */
const inOtherWords: Readonly<Record<string, string>> = {
  'Work Email Address': 'Your email address',
  Subject: 'Subject line',
  Description: 'Please describe your request in detail',
  Date: 'Today’s date',
  'Work Telephone Number': 'Telephone (digits only)',
  'Type of edit': 'What kind of change is needed?',
  'Service Date': 'Date the service began',
  Justification: 'Why is this change needed?',
};

export const requestForms: readonly RequestForm[] = [
  {
    id: 4400000001001,
    title: 'Password Reset',
    generation: 'react',
    fields: [
      ...commonFields('editor', ['Participant', 'Staff']),
      { ...pid, onlyWhen: { name: custom(4400000000106), values: ['participant'] } },
    ],
  },
  { id: 4400000001002, title: 'Data Edit: Service', generation: 'react', fields: serviceEdit('editor') },
  {
    id: 4400000001003,
    title: 'Data Edit: Measurable Skill Gain',
    generation: 'react',
    fields: skillGainEdit('editor'),
  },
  {
    id: 4400000001004,
    title: 'Information Request',
    generation: 'react',
    fields: commonFields('description', ['Case management question', 'Report question']),
  },
  { id: 360000001002, title: 'Data Edit: Service', generation: 'classic', fields: serviceEdit('description') },
  {
    id: 4400000001005,
    title: 'Service correction',
    generation: 'react',
    fields: serviceEdit('description').map((field) => ({ ...field, label: inOtherWords[field.label] ?? field.label })),
  },
  {
    id: 360000001004,
    title: 'Data Edit: Service, rich text',
    generation: 'classic',
    fields: serviceEdit('editor'),
    editor: 'ckeditor',
  },
  {
    id: 360000001005,
    title: 'Data Edit: Service, older rich text',
    generation: 'classic',
    fields: serviceEdit('editor'),
    editor: 'tinymce',
  },
  { id: 4400000001006, title: 'Account Request', generation: 'react', fields: account },
  { id: 360000001006, title: 'Account Request', generation: 'classic', fields: account },
  {
    id: 4400000001007,
    title: 'Report Question',
    generation: 'react',
    fields: commonFields('description', ['Report question']),
    belowAnother: true,
  },
  {
    id: 360000001007,
    title: 'Report Question',
    generation: 'classic',
    fields: commonFields('description', ['Report question']),
    belowAnother: true,
  },
  {
    id: 360000001003,
    title: 'Data Edit: Measurable Skill Gain',
    generation: 'classic',
    fields: skillGainEdit('description'),
  },
];

/** Names and messages of required fields left empty, as the server would send them back. */
export function emptyRequiredFields(form: RequestForm, posted: URLSearchParams): Record<string, string> {
  const empty = form.fields.filter(
    (field) =>
      field.required &&
      (!field.onlyWhen || field.onlyWhen.values.includes(posted.get(field.onlyWhen.name) ?? '')) &&
      !(posted.getAll(field.name).at(-1) ?? '')
        .replace(/^off$/, '')
        .replaceAll(/<[^>]*>|&nbsp;/g, '')
        .trim(),
  );
  return Object.fromEntries(empty.map(({ name, label }) => [name, `${label}: cannot be blank`]));
}
