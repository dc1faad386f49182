import type { Answer, Asked } from '../exchange.ts';
import { jobSearchPath, newProgramNotePath, newServicePath, programNotesPath, servicesPath } from './addresses.ts';
import { addNotesPage, addServicePage, jobSearchPage, savedPage, servicesPage } from './pages.ts';

export function answerOkjobmatch({ method, url, posted }: Asked): Answer | null {
  switch (`${method} ${url.pathname}`) {
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
