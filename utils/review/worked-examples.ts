import type { Words } from '../language/say.ts';
import type { ReviewDraft } from './draft.ts';

/** One of the directive's examples, ready to be looked into. */
export interface WorkedExample {
  readonly number: 1 | 2 | 3;
  readonly list: string;
  readonly recorded: ReviewDraft['recorded'];
  readonly requestedOn: string;
  readonly serviceId: string;
  /** What the directive states, and what else is true. */
  readonly note: Words;
}

const FIRST_FOUR = `Initial Assessment: 06/03/20 – 06/03/20
Career Guidance: 06/03/20 – 06/03/20
Occupation Skills Training: 06/14/20 – 09/18/20
Workforce Preparation Assistance: 10/20/20 – 10/20/20`;

const DELETED = 'Workforce Preparation Assistance 2020-10-20';

/** "Deleting a Participant Service" (Examples), three times. */
export const workedExamples: readonly WorkedExample[] = [
  {
    number: 1,
    list: FIRST_FOUR,
    recorded: [{ start: '6/03/20', end: '10/20/20' }],
    requestedOn: '5/30/21',
    serviceId: DELETED,
    note: 'example_1',
  },
  {
    number: 2,
    list: `${FIRST_FOUR}
Career Guidance: 01/20/21 – 01/20/21
Work Experience: 02/03/21 – 4/21/21
Workforce Preparation Assistance: 5/27/21 – 5/27/21`,
    recorded: [{ start: '06/03/20', end: '5/27/21' }],
    requestedOn: '5/30/2021',
    serviceId: DELETED,
    note: 'example_2',
  },
  {
    number: 3,
    list: FIRST_FOUR,
    recorded: [{ start: '6/03/20', end: '10/20/20' }],
    requestedOn: '1/09/21',
    serviceId: DELETED,
    note: 'example_3',
  },
];

/**
 * @param draft an empty draft
 * @param example one of the directive's examples
 * @returns the draft of its request: a deletion by one PID, justified, supported and within policy, as the
 * directive takes for granted
 */
export function exampleDraft(
  draft: ReviewDraft,
  { list, recorded, requestedOn, serviceId }: WorkedExample,
): ReviewDraft {
  return {
    ...draft,
    list,
    recorded,
    requestedOn,
    serviceId,
    action: 'delete',
    pid: '100001',
    justification: 'Entered in error; the service was not provided.',
    supported: 'yes',
    policyOk: 'yes',
  };
}
