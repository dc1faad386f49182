import { editorsPage } from '../editors/page.ts';
import type { Answer, Asked } from '../exchange.ts';
import {
  builtNotePath,
  demographicsPath,
  editorsPath,
  hostileNotePath,
  jobSearchPath,
  newProgramNotePath,
  newServicePath,
  partnerServicePath,
  portalPath,
  programNotesPath,
  servicesPath,
} from './addresses.ts';
import { type Build, builds, innerPage } from './builds.ts';
import { type HostileWay, hostileNotePage } from './hostile.ts';
import {
  addNotesPage,
  addServicePage,
  builtNotePage,
  demographicsPage,
  jobSearchPage,
  partnerServicePage,
  portalPage,
  savedPage,
  servicesPage,
} from './pages.ts';

export function answerOkjobmatch({ method, url, posted }: Asked): Answer | null {
  if (method === 'GET' && url.pathname.startsWith(`${portalPath}/`)) return { body: portalPage() };
  switch (`${method} ${url.pathname}`) {
    case `GET ${builtNotePath}`:
      return { body: builtNote(url) };
    case `POST ${builtNotePath}`:
      return { body: savedPage('Add Notes: saved', posted) };
    case `GET ${editorsPath}`:
      return { body: editorsPage() };
    case `GET ${hostileNotePath}`:
      return { body: hostileNotePage((url.searchParams.get('way') ?? 'cycle') as HostileWay) };
    case `POST ${hostileNotePath}`:
      return { body: savedPage('Add Notes: saved', posted) };
    case `GET ${demographicsPath}`:
      return { body: demographicsPage() };
    case `POST ${demographicsPath}`:
      return { body: savedPage('Demographic Info: saved', posted) };
    case `GET ${partnerServicePath}`:
      return { body: partnerServicePage() };
    case 'GET /':
    case `GET ${jobSearchPath}`:
      return { body: jobSearchPage() };
    case `GET ${newProgramNotePath}`:
      return { body: addNotesPage() };
    case `POST ${programNotesPath}`:
      return { body: savedPage('Program Notes', posted) };
    case `GET ${newServicePath}`:
      return { body: addServicePage() };
    case `GET ${servicesPath}`:
      return { body: servicesPage() };
    case `POST ${servicesPath}`:
      return { body: savedPage('Service and Training Plan', posted) };
    default:
      return null;
  }
}

function builtNote({ pathname, search, searchParams }: URL): string {
  const build = searchParams.get('built') ?? '';
  if (searchParams.has('inner')) return innerPage(pathname + search);
  return builtNotePage(build in builds ? (build as Build) : 'plain', Number(searchParams.get('visit') ?? 1));
}
