import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import type { Examples, Reading, Rule, Span } from './rule.ts';

/**
 * Words that lead to a file: "see attached", "Attached is …", "layoff letter attached.", "screenshot of …". The
 * word alone is no sign: services are attached to enrollments, and records have attachments to be deleted.
 */
const NAMED =
  /\b(?:see|find|per|in|on|have|i|we)(?: the)? (?:attached|attachments?|enclosed|screen ?shots?)\b|\bscreen ?shots? (?:of|is|are|shows?|below)\b|(?<=^|[.;!?\n]\s{0,3})(?:attached|enclosed)\b|\battaching\b|\battached(?=\s*(?:[.,;:!?)]|$)| (?:as|by|w|with|please|to (?:this|the) (?:ticket|request))\b)/gi;
/** How far around those words to look for what takes them back, in characters. */
const AROUND = 40;
const NONE = /(?:\b(?:no|not|never|without|nothing|cannot|unable|labor force|workforce)|n['’]t)\b[^.;\n]{0,25}$/i;
const IN_THE_RECORD =
  /^\s*(?:(?:is|are|was|were|already|uploaded|saved|scanned|kept)\s+)*(?:to|in|into|on|under)\s+(?!this\b|the (?:ticket|request)\b)/i;

export const rule: Rule = {
  id: 'attachment-missing',
  cites: [citations.screenshots],
  weight: 'should',
  reads: ['request.subject', 'request.description', 'request.justification', 'request.attachments'],
  whenLeft: true,
  check(readings) {
    // Where the form's attachments cannot be seen, nothing is known of them.
    const attached = readings.find(({ kind }) => kind === 'request.attachments');
    if (attached?.text !== '') return [];
    for (const reading of readings) {
      const span = fileNamedIn(reading);
      if (!span) continue;
      return [
        {
          field: reading.key,
          span,
          status: 'check',
          says: say('attachment_missing_says'),
        },
      ];
    }
    return [];
  },
};

function fileNamedIn({ text }: Reading): Span | null {
  for (const { index, 0: words } of text.matchAll(NAMED)) {
    const end = index + words.length;
    const takenBack =
      NONE.test(text.slice(Math.max(0, index - AROUND), index)) || IN_THE_RECORD.test(text.slice(end, end + AROUND));
    if (!takenBack) return { start: index, end };
  }
  return null;
}

const none = { 'request.attachments': '' };
export const examples: Examples = {
  flags: [
    { fields: { 'request.description': 'Wrong end date, see attached.', ...none }, at: 'see attached' },
    { fields: { 'request.description': 'Here is a screenshot of what we see.', ...none }, at: 'screenshot of' },
    {
      fields: { 'request.justification': 'Ended 9/18; the certificate is attached.', ...none },
      at: 'attached',
    },
    { fields: { 'request.justification': 'Attached to this request is the roster.', ...none }, at: 'Attached' },
  ],
  passes: [
    { fields: { 'request.description': 'See attached.', 'request.attachments': '1' }, because: 'there is one' },
    { fields: { 'request.description': 'See attached.' }, because: 'the form’s attachments cannot be seen' },
    {
      fields: { 'request.description': 'The service is attached to the wrong enrollment.', ...none },
      because: 'no file',
    },
    {
      fields: { 'request.description': 'Nothing of that is attached, ask me.', ...none },
      because: 'says that there is none',
    },
    {
      fields: { 'request.description': 'Please delete the attachment uploaded 10/30 to the wrong PID.', ...none },
      because: 'one in the record',
    },
    {
      fields: { 'request.justification': 'The screenshot is in the case notes of 9/18.', ...none },
      because: 'it stands in the record',
    },
    { fields: { 'request.description': 'Strong labor force attachment.', ...none }, because: 'a term of the trade' },
  ],
};
