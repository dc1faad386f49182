import { helpCenter, helpdeskHost, newRequestPath, requestsPath } from './helpdesk/addresses.ts';
import {
  builtNotePath,
  demographicsPath,
  editorsPath,
  hostileNotePath,
  jobSearchPath,
  newProgramNotePath,
  newServicePath,
  okjobmatchHost,
  otherHost,
  partnerServicePath,
  portalPath,
  servicesPath,
} from './okjobmatch/addresses.ts';
import type { Build } from './okjobmatch/builds.ts';
import type { HostileWay } from './okjobmatch/hostile.ts';

const helpdesk = `https://${helpdeskHost}`;
const okjobmatch = `https://${okjobmatchHost}`;
const form = (id: number) => `${helpdesk}${newRequestPath}?ticket_form_id=${id}`;

/** The practice pages by what they are for. Form ids: helpdesk/forms.ts. */
export const demoUrls = {
  helpdeskHome: `${helpdesk}${helpCenter}`,
  requestPicker: `${helpdesk}${newRequestPath}`,
  passwordReset: form(4400000001001),
  serviceEdit: form(4400000001002),
  skillGainEdit: form(4400000001003),
  informationRequest: form(4400000001004),
  classicServiceEdit: form(360000001002),
  classicSkillGainEdit: form(360000001003),
  classicCkeditor: form(360000001004),
  classicTinymce: form(360000001005),
  renamedLabels: form(4400000001005),
  /** The form comes seconds late. */
  slowForm: `${form(4400000001004)}&slow=1`,
  /** With several choices, and a box to tick. */
  accountRequest: form(4400000001006),
  classicAccountRequest: form(360000001006),
  /** A form of the site with a subject and a description of its own comes first. */
  siteFormFirst: form(4400000001007),
  classicSiteFormFirst: form(360000001007),
  /** What the server sends back when a form has gaps. */
  sentBack: `${helpdesk}${requestsPath}?ticket_form_id=4400000001004`,
  classicSentBack: `${helpdesk}${requestsPath}?ticket_form_id=360000001002`,
  /** Pages that allow no script but their own files, and no text to become one. */
  strictForm: `${form(4400000001004)}&strict=1`,
  classicStrictForm: `${form(360000001002)}&strict=1`,
  caseNote: `${okjobmatch}${newProgramNotePath}`,
  caseService: `${okjobmatch}${newServicePath}`,
  caseServices: `${okjobmatch}${servicesPath}`,
  partnerService: `${okjobmatch}${partnerServicePath}`,
  /** Every kind of editor, each with what would be sent. */
  editors: `${okjobmatch}${editorsPath}`,
  portal: `${okjobmatch}${portalPath}/list`,
  /** Where what is written elsewhere is asked for, and nothing is to be said. */
  demographics: `${okjobmatch}${demographicsPath}`,
  /** Two pages of the same hosts that are nobody's business. */
  helpdeskArticle: `${helpdesk}${helpCenter}/articles/1`,
  jobSearch: `${okjobmatch}${jobSearchPath}`,
  /** Two pages where Steward runs only if it is let in: one it can recognise, and one it cannot. */
  otherNote: `https://${otherHost}${newProgramNotePath}`,
  otherSearch: `https://${otherHost}${jobSearchPath}`,
} as const;

/**
 * @param build in which way the notes page is built
 * @param visit how often it has been opened, for what changes from one visit to the next
 * @returns its address
 */
export function builtNoteUrl(build: Build, visit = 1): string {
  return `${okjobmatch}${builtNotePath}?built=${build}&visit=${visit}`;
}

/**
 * @param way how the notes page is hard on whoever looks at it
 * @returns its address
 */
export function hostileNoteUrl(way: HostileWay): string {
  return `${okjobmatch}${hostileNotePath}?way=${way}`;
}
