import { helpCenter, helpdeskHost, newRequestPath } from './helpdesk/addresses.ts';
import {
  jobSearchPath,
  newProgramNotePath,
  newServicePath,
  okjobmatchHost,
  servicesPath,
} from './okjobmatch/addresses.ts';

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
  caseNote: `${okjobmatch}${newProgramNotePath}`,
  caseService: `${okjobmatch}${newServicePath}`,
  caseServices: `${okjobmatch}${servicesPath}`,
  /** Two pages of the same hosts that are nobody's business. */
  helpdeskArticle: `${helpdesk}${helpCenter}/articles/1`,
  jobSearch: `${okjobmatch}${jobSearchPath}`,
} as const;
