import type { Answer, Asked } from '../exchange.ts';
import {
  currentUserPath,
  helpCenter,
  newRequestPath,
  requestsPath,
  sessionPath,
  suggestionsPath,
  uploadsPath,
} from './addresses.ts';
import { emptyRequiredFields, type RequestForm, requestForms } from './forms.ts';
import { articlePage, homePage, newRequestPage, requestReceivedPage } from './pages.ts';

const json = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value) });
const formWithId = (id: string | null): RequestForm | undefined => requestForms.find((form) => String(form.id) === id);

/** A site that allows no script but its own files, and no text to become one. */
const STRICT =
  "require-trusted-types-for 'script'; script-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'self'";

export function answerHelpdesk(asked: Asked): Answer | null {
  const found = answer(asked);
  return found && asked.url.searchParams.has('strict')
    ? { ...found, headers: { 'content-security-policy': STRICT } }
    : found;
}

function answer({ method, url, posted }: Asked): Answer | null {
  switch (`${method} ${url.pathname}`) {
    case 'GET /':
    case `GET ${helpCenter}`:
      return { body: homePage() };
    case `GET ${newRequestPath}`:
      return { body: newRequestPage(formWithId(url.searchParams.get('ticket_form_id')) ?? null) };
    // Loaded again by its address, the page of a form that came back asks for nothing to be sent anew.
    case `GET ${requestsPath}`:
      return { body: received(url.searchParams) };
    case `POST ${requestsPath}`:
      return { body: received(posted) };
    case `GET ${helpCenter}/articles/1`:
    case `POST ${helpCenter}/articles/1/comments`:
      return { body: articlePage() };
    case `GET ${suggestionsPath}`:
      return json({ results: [{ html_url: `${helpCenter}/articles/1`, name: 'How requests are completed' }] });
    case `GET ${sessionPath}`:
      return json({ current_session: { csrf_token: 'practice' } });
    case `GET ${currentUserPath}`:
      return json({ user: { authenticity_token: 'practice' } });
    case `POST ${uploadsPath}`:
      return json({ upload: { attachment: upload(url) } });
    case `POST ${helpCenter}/request_uploads`:
      return json(upload(url));
    default:
      return null;
  }
}

/** As the real server: a form with gaps comes back, at this address, with what had been entered. */
function received(posted: URLSearchParams): string {
  const form = formWithId(posted.get('request[ticket_form_id]') ?? posted.get('ticket_form_id'));
  const errors = form ? emptyRequiredFields(form, posted) : {};
  return form && Object.keys(errors).length
    ? newRequestPage(form, { values: valuesOf(posted), errors })
    : requestReceivedPage(posted);
}

/** What was entered, by name; several choices with commas between them. */
function valuesOf(posted: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...posted].map(([name, value]) => [name, name.endsWith('[]') ? posted.getAll(name).join(',') : value]),
  );
}

let uploads = 0;

function upload(url: URL) {
  uploads += 1;
  const name = url.searchParams.get('filename') ?? 'file';
  return { id: `practice-${uploads}`, file_name: name, url: `${url.origin}/attachments/practice-${uploads}` };
}
