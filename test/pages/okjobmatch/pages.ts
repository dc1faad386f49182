import { escapeHtml, receivedList } from '../html.ts';
import {
  builtNotePath,
  demographicsPath,
  jobSearchPath,
  newProgramNotePath,
  newServicePath,
  programNotesPath,
  servicesPath,
} from './addresses.ts';
import { type Build, builds, fieldsBuilt } from './builds.ts';

export const okjobmatchAssets = {
  builds: '/packs/js/builds/script.js',
  portal: '/packs/js/builds/portal.js',
  editors: '/packs/js/builds/editors.js',
  style: '/assets/application.css',
  script: '/packs/js/application.js',
} as const;

interface Layout {
  readonly title: string;
  /** The enrollment the page is about, shown above its title. */
  readonly above?: string;
  readonly main: string;
  readonly staff: boolean;
}

function layout({ title, above, main, staff }: Layout): string {
  const items = staff
    ? [
        ['My Cases', '#'],
        ['Job Seeker Search', '#'],
        ['Case Details', '#'],
        ['Program Notes', newProgramNotePath],
        ['Service and Training Plan', servicesPath],
      ]
    : [
        ['Search Jobs', jobSearchPath],
        ['Search Programs', '#'],
        ['Log In', '#'],
      ];
  const menu = items
    .map(
      ([name = '', path = '#'], index) =>
        `<li><a id="navigation_item_${name.toLowerCase().replaceAll(' ', '_')}_${index}" href="${path}">${name}</a></li>`,
    )
    .join('');
  return `<!DOCTYPE html>
<html class="no-js" lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)} - OKJobMatch</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="csrf-param" content="authenticity_token">
<meta name="csrf-token" content="practice">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${okjobmatchAssets.style}">
</head>
<body class="${staff ? 'l-logged-in' : 'l-logged-out'}">
<header class="header"><a class="logo" href="/"><span class="logo__state-name">OKJobMatch</span></a>${staff ? '<span class="header__user">Practice User</span>' : ''}</header>
<div class="content-wrapper" id="content__main" data-behavior="vue">
<nav class="navigation" aria-label="Main"><ul>${menu}</ul></nav>
<main class="main">
${above ? `<p class="content__context">${escapeHtml(above)}</p>` : ''}
<h1 class="content__title" id="page_title">${escapeHtml(title)}</h1>
<section class="content--primary-content" id="primaryContent" aria-labelledby="page_title">
${main}
</section>
</main>
</div>
<footer class="footer">Practice copy for demonstrations and tests. Nothing entered here leaves this computer.</footer>
<script src="${okjobmatchAssets.script}" defer></script>
</body>
</html>`;
}

/** Rails: id `model_attribute`, name `model[attribute]`. */
function field(
  model: string,
  attribute: string,
  label: string,
  control: (ids: string) => string,
  required = false,
): string {
  const id = `${model}_${attribute}`;
  return `<div class="input ${id}${required ? ' required' : ''}">
<label for="${id}">${escapeHtml(label)}${required ? ' <abbr title="required">*</abbr>' : ''}</label>
${control(`id="${id}" name="${model}[${attribute}]"`)}
</div>`;
}

const text = (ids: string) => `<input type="text" class="string" ${ids}>`;
const area = (ids: string) => `<textarea class="text" rows="8" ${ids}></textarea>`;
const date = (ids: string) => `<input type="text" class="date" placeholder="mm/dd/yyyy" autocomplete="off" ${ids}>`;
const today = (ids: string) =>
  `<div class="with-button">${date(ids)}<button type="button" data-today>Today</button></div>`;
const choice = (options: readonly string[]) => (ids: string) =>
  `<select class="select" ${ids}><option value=""></option>${options
    .map((name) => `<option value="${escapeHtml(name)}">${escapeHtml(name)}</option>`)
    .join('')}</select>`;

const buttons = `<nav class="form__nav" aria-label="Form"><div class="button-group"><input type="submit" name="commit" value="Save" data-disable-with="Saving…"><a class="button" href="#">Cancel</a></div></nav>`;
const rails =
  '<input name="utf8" type="hidden" value="✓"><input type="hidden" name="authenticity_token" value="practice">';

export function addNotesPage(): string {
  const note = 'program_note';
  return layout({
    title: 'Add Notes',
    staff: true,
    main: `<table class="default facts"><tbody>
<tr><th scope="row">Job Seeker</th><td>Sample Participant</td></tr>
<tr><th scope="row">Program</th><td>Adult (WIOA)</td></tr>
<tr><th scope="row">Entered by</th><td>Practice User, Sample Local Area</td></tr>
</tbody></table>
<form class="simple_form new_program_note" id="new_program_note" action="${programNotesPath}" accept-charset="UTF-8" method="post">
${rails}
${field(note, 'reference_date', 'Reference Date', today, true)}
${field(note, 'recontact_date', 'Recontact Date', date)}
${field(note, 'subject', 'Subject', text, true)}
${field(note, 'contact_type', 'Contact Type', choice(['E-mail', 'In Person', 'Mail', 'Telephone', 'Text Message', 'Video']), true)}
${field(note, 'note', 'Notes', area, true)}
<div class="input boolean program_note_copy_to_others"><input name="program_note[copy_to_others]" type="hidden" value="0"><label><input type="checkbox" value="1" id="program_note_copy_to_others" name="program_note[copy_to_others]"> Add to Other Programs/Enrollments</label></div>
${buttons}
</form>`,
  });
}

export function addServicePage(): string {
  const service = 'service_training';
  return layout({
    title: 'Add Service & Training',
    above: 'WIOA Adult – Sample Participant',
    staff: true,
    main: `<p><button type="button" data-prefill-office>Pre-Fill My Office Info</button></p>
<form class="simple_form new_service_training" id="new_service_training" action="${servicesPath}" accept-charset="UTF-8" method="post">
${rails}
${field(service, 'service_id', 'Service', choice(['Initial Assessment', 'Objective Assessment', 'Individual Employment Plan', 'Occupational Skills Training', 'On-the-Job Training', 'Work Experience', 'Supportive Service - Transportation', 'Follow-Up Service']), true)}
${field(service, 'status', 'Status', choice(['Scheduled', 'In-Progress', 'Completed']), true)}
<div class="columns">
${field(service, 'begin_date', 'Begin Date', date, true)}
${field(service, 'estimated_end_date', 'Estimated End Date', date)}
${field(service, 'actual_end_date', 'Actual End Date', date)}
</div>
<div class="columns">
${field(service, 'office_id', 'Office', choice(['Sample Workforce Center', 'Second Workforce Center']))}
${field(service, 'staff_member_id', 'Staff Member', choice(['Practice User', 'Second User']))}
</div>
${field(service, 'notes', 'Notes', area)}
${buttons}
</form>`,
  });
}

/** The directive's Example 2, with services that neither begin a period nor keep it open, and one taken back. */
const plan = [
  ['Initial Assessment', 'Career', '06/03/20', '06/03/20', 'Completed'],
  ['Career Guidance', 'Career', '06/03/20', '06/03/20', 'Completed'],
  ['Occupation Skills Training', 'Training', '06/14/20', '09/18/20', 'Completed'],
  ['Supportive Service - Transportation', 'Supportive', '06/15/20', '09/18/20', 'Completed'],
  ['Workforce Preparation Assistance', 'Career', '10/20/20', '10/20/20', 'Completed'],
  ['Self-Service Job Search', 'Self-Service', '11/02/20', '', 'In-Progress'],
  ['Labor Market Information', 'Information Only', '12/01/20', '12/01/20', 'Completed'],
  ['Career Guidance', 'Career', '01/20/21', '01/20/21', 'Completed'],
  ['Work Experience', 'Career', '02/03/21', '4/21/21', 'Completed'],
  ['Workforce Preparation Assistance', 'Career', '5/27/21', '5/27/21', 'Completed'],
] as const;
const takenBack = ['Objective Assessment', 'Career', '06/04/20', '06/04/20', 'Deleted'] as const;

export function servicesPage(): string {
  const heads = ['Service', 'Service Type', 'Begin Date', 'Estimated End Date', 'Actual End Date', 'Status', 'Staff'];
  const row = ([name, type, begin, end, status]: (typeof plan | readonly [typeof takenBack])[number]) =>
    [name, type, begin, end, end, status, 'Practice User'].map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
  return layout({
    title: 'Service and Training Plan',
    above: 'WIOA Adult – Sample Participant',
    staff: true,
    main: `<p><a class="button" href="${newServicePath}">Add Service</a></p>
<table class="sortable responsive default"><caption>Service &amp; Training</caption>
<thead><tr>${heads.map((head) => `<th scope="col"><a href="#">${head}</a></th>`).join('')}</tr></thead>
<tbody>${plan.map((service) => `<tr>${row(service)}</tr>`).join('')}<tr hidden>${row(takenBack)}</tr></tbody></table>`,
  });
}

/**
 * "Add Notes" in another build.
 * @param build which
 * @param visit how often it has been opened
 */
export function builtNotePage(build: Build, visit: number): string {
  const action = `${builtNotePath}?built=${build}`;
  const form = `<form method="post" action="${action}" data-built="${build}">${fieldsBuilt(build, visit)}<p><input type="submit" value="Save"></p></form>`;
  const frame = `<iframe title="Note" src="${action}&amp;inner=1" style="width:680px;height:340px"></iframe>`;
  return layout({
    title: build === 'dialog' ? 'Program Notes' : build === 'remeant' ? 'Contact Record' : 'Add Notes',
    staff: true,
    main: `<p>Built ${builds[build]}.</p>${build === 'frame' ? frame : form}<script type="module" src="${okjobmatchAssets.builds}"></script>`,
  });
}

/** One page for a whole portal. */
export function portalPage(): string {
  return layout({
    title: 'Participants',
    staff: true,
    main: `<p><button type="button" data-go="list">List</button> <button type="button" data-go="note">Note</button> <button type="button" data-go="service">Service</button></p>
<div id="portal"></div><script type="module" src="${okjobmatchAssets.portal}"></script>`,
  });
}

/** Where a disability may be disclosed, and a number must be: nothing here is for Steward. */
export function demographicsPage(): string {
  const person = 'job_seeker';
  return layout({
    title: 'Demographic Info',
    staff: true,
    main: `<form class="simple_form" id="edit_job_seeker" action="${demographicsPath}" method="post">${rails}
${field(person, 'ssn', 'Social Security Number (Digits)', text, true)}
${field(person, 'birth_date', 'Date of Birth', date, true)}
${field(person, 'disability', 'Do you have a disability?', choice(['Yes', 'No', 'I do not wish to answer']))}
${field(person, 'disability_details', 'If yes, describe', area)}
${field(person, 'notes', 'Notes', area)}
${buttons}</form>`,
  });
}

export function partnerServicePage(): string {
  const service = 'partner_service';
  return layout({
    title: 'Add Partner-Provided Service',
    above: 'Sample Participant',
    staff: true,
    main: `<form class="simple_form" id="new_partner_service" action="${servicesPath}" method="post">${rails}
${field(service, 'funding', 'Funding Source/Enrollment', choice(['WIOA Adult', 'WIOA Youth']), true)}
${field(service, 'services', 'Services', choice(['Initial Assessment', 'Career Guidance']), true)}
${field(service, 'status', 'Status', choice(['Scheduled', 'In-Progress', 'Completed']), true)}
${field(service, 'begin', 'Begin Date', date, true)}
${field(service, 'scheduled_end', 'Scheduled End Date', date)}
${field(service, 'end', 'End Date', date)}
${field(service, 'comments', 'Comments', area)}
${buttons}</form>`,
  });
}

/** An ordinary search form, which no profile knows. */
export function jobSearchPage(): string {
  const search = 'search_job_search';
  return layout({
    title: 'Search Jobs',
    staff: false,
    main: `<form class="simple_form" id="new_search_job_search" action="${jobSearchPath}" method="get">
${field(search, 'keywords', 'Keywords', text)}
${field(search, 'location', 'City, State or ZIP Code', text)}
${field(search, 'distance', 'Distance', choice(['5 miles', '25 miles', '50 miles']))}
<nav class="form__nav" aria-label="Form"><div class="button-group"><input type="submit" value="Search"></div></nav>
</form>
<table class="sortable responsive default"><caption>Newest jobs</caption><thead><tr><th scope="col">Title</th><th scope="col">Location</th><th scope="col">Posted</th></tr></thead>
<tbody><tr><td>Warehouse Associate</td><td>Tulsa, OK</td><td>Jan 13, 2021</td></tr><tr><td>Office Assistant</td><td>Lawton, OK</td><td>Jan 12, 2021</td></tr></tbody></table>`,
  });
}

export function savedPage(title: string, posted: URLSearchParams): string {
  return layout({
    title,
    staff: true,
    main: `<p class="flash" role="status">Saved. This is what was sent:</p>${receivedList(posted)}`,
  });
}
