import { type Citation, citations } from './directive.ts';

/**
 * The directive's words on which a review of an edit request rests. They stand apart from the other
 * citations, so that what runs in every page does not carry them.
 */
export const reviewCitations = {
  accurateRecord: {
    section: 'Message',
    quote: '(OKJobMatch) must accurately reflect the services provided to participants',
  },
  incompleteRequest: {
    section: 'Processes',
    quote: 'requests that must be denied by the LWDBs and State are those that: […] Are incomplete.',
  },
  requiredField: citations.requiredField,
  quarterChange: {
    section: 'Processes',
    quote: 'Will change the quarter in which the participation date and/or exit date of period of participation falls.',
  },
  newPeriod: {
    section: 'Processes',
    quote: 'Will create a new period of participation, in which services have already been provided.',
  },
  notSupported: {
    section: 'Processes',
    quote: 'Are not supported by case notes or documentation.',
  },
  againstPolicy: {
    section: 'Processes',
    quote: 'Do not comply with policy.',
  },
  askSupported: {
    section: 'Processes',
    quote:
      'Are the changes documented and supported throughout the participant’s record, in case notes, with documentation […]?',
  },
  askPolicy: {
    section: 'Processes',
    quote: 'Does the addition, change, or update align with established policy?',
  },
  onePid: citations.oneParticipant,
  exampleRecordedPeriod: {
    section: 'Examples, Example 2',
    quote: 'Period of Participation: 06/03/20 – 5/27/21',
  },
  exampleExitQuarter: {
    section: 'Examples, Example 3',
    quote: 'The deletion of the service does not change the exit quarter for the participant.',
    also: '20 CFR 677.150(c)',
  },
  exampleExitDate: {
    section: 'Examples, Example 3',
    quote: 'Period of Participation will be 6/03/20 – 09/18/20.',
    also: '20 CFR 677.150(c)',
  },
} as const satisfies Record<string, Citation>;
