/**
 * The staff side of the case-management system is behind a login and none of its addresses is public.
 * These are made up in the manner of its public Rails addresses (/search/jobs, /job_seeker).
 */
export const okjobmatchHost = 'okjobmatch.com';
/** The same pages where no profile expects them: the true host of the staff side is nobody's to know. */
export const otherHost = 'cases.example.org';
export const programNotesPath = '/staff/job_seekers/104512/program_notes';
export const newProgramNotePath = `${programNotesPath}/new`;
export const servicesPath = '/staff/enrollments/208813/service_trainings';
export const newServicePath = `${servicesPath}/new`;
/** The notes page as other builders would have made it; which one, says its query. */
export const builtNotePath = '/staff/built/notes/new';
/** Everything that people write in, side by side. */
export const editorsPath = '/staff/editors';
/** The notes page on pages that are hard on whoever looks at them; in which way, says its query. */
export const hostileNotePath = '/staff/hostile/notes/new';
export const portalPath = '/staff/portal';
export const demographicsPath = '/staff/job_seekers/104512/demographics';
export const partnerServicePath = '/staff/job_seekers/104512/partner_services/new';
export const jobSearchPath = '/search/jobs';
