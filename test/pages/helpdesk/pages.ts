import { escapeHtml, jsonForScript, receivedList } from '../html.ts';
import { helpCenter, newRequestPath } from './addresses.ts';
import { classicForm, classicPicker } from './classic/form.ts';
import { type RequestForm, requestForms } from './forms.ts';
import type { PageStart } from './react/page-start.ts';

/** Where the server puts what it bundled for these pages. */
export const helpdeskAssets = {
  style: '/hc/theming_assets/style.css',
  reactScript: '/hc/theming_assets/new-request.js',
  reactStyle: '/hc/theming_assets/new-request.css',
  classicScript: '/hc/theming_assets/script.js',
  classicEditors: '/packs/js/builds/classic-editors.js',
} as const;

function layout(title: string, main: string, head = ''): string {
  return `<!DOCTYPE html>
<html lang="en-US" dir="ltr">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)} – Helpdesk</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${helpdeskAssets.style}">
${head}
</head>
<body>
<a class="skip-navigation" href="#main-content">Skip to main content</a>
<header class="header">
<a class="logo" href="${helpCenter}">Oklahoma Workforce <span>Helpdesk</span></a>
<nav aria-label="Help center">
<form role="search" class="search" action="${helpCenter}/search" method="get">
<input type="hidden" name="utf8" value="✓">
<input type="search" name="query" id="query" placeholder="Search" aria-label="Search">
</form>
<a class="button-outline" href="${newRequestPath}">Create a Ticket</a>
</nav>
</header>
<main role="main">
${main}
</main>
<footer class="footer"><div class="container">Practice copy for demonstrations and tests. Nothing entered here leaves this computer.</div></footer>
</body>
</html>`;
}

export function homePage(): string {
  return layout(
    'Home',
    `<section class="hero"><h1>How can we help?</h1>
<p>Data edit requests, account requests and information requests.</p>
<a class="button" href="${newRequestPath}">Create a Ticket</a></section>
<div class="container" id="main-content"><ul class="blocks">
<li><a href="${helpCenter}/articles/1"><strong>Guides</strong><span>How requests are completed</span></a></li>
<li><a href="${newRequestPath}"><strong>Requests</strong><span>Choose a request type</span></a></li>
</ul></div>`,
  );
}

/** An ordinary page with a box to write in, which no profile knows. */
export function articlePage(): string {
  return layout(
    'How requests are completed',
    `<div class="container article" id="main-content">
<h1>How requests are completed</h1>
<p>Requests are completed in the order they are received. The helpdesk is open Monday through Friday, 7:00 AM to 4:00 PM.</p>
<p>Please attach screenshots where they are asked for, and fill in the form in as much detail as possible.</p>
<h2>Comments</h2>
<form action="${helpCenter}/articles/1/comments" method="post" class="comment-form">
<label for="comment_body">Add your comment</label>
<textarea id="comment_body" name="comment[body]" rows="5"></textarea>
<input type="submit" name="commit" value="Submit">
</form>
</div>`,
  );
}

export interface Entered {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

const nothingEntered: Entered = { values: {}, errors: {} };

export function newRequestPage(form: RequestForm | null, entered: Entered = nothingEntered): string {
  return form?.generation === 'classic' ? classicRequestPage(form, entered) : reactRequestPage(form, entered);
}

/** Asks for much the same as a request does, and is none. */
const guideSearch = `<form role="search" class="guides" action="${helpCenter}/search" method="get" aria-label="Search the guides">
<h2>Search the guides first</h2>
<p><label for="guides_subject">Subject</label> <input type="text" id="guides_subject" name="query"></p>
<p><label for="guides_details">Description</label> <textarea id="guides_details" name="details" rows="2"></textarea></p>
<p><label for="guides_since">Date</label> <input type="text" id="guides_since" name="since"></p>
<input type="submit" value="Search">
</form>`;

function reactRequestPage(form: RequestForm | null, entered: Entered): string {
  const start: PageStart = {
    form,
    choices: requestForms.filter(({ generation }) => generation === 'react').map(({ id, title }) => ({ id, title })),
    ...entered,
  };
  return layout(
    'Submit a request',
    `<div class="container">
${form?.belowAnother ? guideSearch : ''}
<h1>Submit a request</h1>
<div id="main-content" class="form"><div id="new-request-form"></div></div>
</div>
<script type="application/json" id="page-start">${jsonForScript(start)}</script>
<script type="module" src="${helpdeskAssets.reactScript}"></script>`,
    `<link rel="stylesheet" href="${helpdeskAssets.reactStyle}">`,
  );
}

function classicRequestPage(form: RequestForm, entered: Entered): string {
  const choices = requestForms.filter(({ generation }) => generation === 'classic');
  return layout(
    'Submit a request',
    `<div class="container">
${form.belowAnother ? guideSearch : ''}
<h1>Submit a request<span class="follow-up-hint"></span></h1>
<div id="main-content" class="form">
${classicPicker(choices, form)}
${classicForm(form, entered)}
</div>
</div>
<script src="${helpdeskAssets.classicScript}" defer></script>
${form.editor ? `<script type="module" src="${helpdeskAssets.classicEditors}" data-editor="${form.editor}"></script>` : ''}`,
  );
}

export function requestReceivedPage(posted: URLSearchParams): string {
  return layout(
    'Request received',
    `<div class="container" id="main-content"><div class="notice" role="status">Your request was received. This is what it said:</div>
<h1>Request received</h1>
${receivedList(posted)}
<p><a href="${newRequestPath}">Create another ticket</a></p></div>`,
  );
}
