import { helpCenter, helpdeskHost, newRequestPath } from './helpdesk/addresses.ts';
import {
  builtNotePath,
  demographicsPath,
  hostileNotePath,
  jobSearchPath,
  newProgramNotePath,
  newServicePath,
  okjobmatchHost,
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
  caseNote: `${okjobmatch}${newProgramNotePath}`,
  caseService: `${okjobmatch}${newServicePath}`,
  caseServices: `${okjobmatch}${servicesPath}`,
  partnerService: `${okjobmatch}${partnerServicePath}`,
  portal: `${okjobmatch}${portalPath}/list`,
  /** Where what is written elsewhere is asked for, and nothing is to be said. */
  demographics: `${okjobmatch}${demographicsPath}`,
  /** Two pages of the same hosts that are nobody's business. */
  helpdeskArticle: `${helpdesk}${helpCenter}/articles/1`,
  jobSearch: `${okjobmatch}${jobSearchPath}`,
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
