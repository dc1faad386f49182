import { render } from 'preact';
import { askForSite, loadAdded, stopSite, watchAdded } from '../../utils/access/added-sites.ts';
import { speakBrowsersLanguage } from '../../utils/browser.ts';
import { say } from '../../utils/language/say.ts';
import { saveFile } from '../../utils/save-file.ts';
import { loadManaged } from '../../utils/settings/managed.ts';
import { changeTaught, loadTaught, watchTaught } from '../../utils/settings/taught.ts';
import { Options } from './options.tsx';

speakBrowsersLanguage();
document.documentElement.lang = say('languageTag');
document.title = say('options_title');
const main = document.querySelector('main');
const [added, taught, managed] = await Promise.all([loadAdded(), loadTaught(), loadManaged()]);
if (main) {
  render(
    <Options
      firstAdded={added}
      firstTaught={taught}
      managed={managed}
      use={askForSite}
      stop={stopSite}
      change={changeTaught}
      saveFile={saveFile}
      onChange={(sites, fields, signal) => {
        watchAdded(sites, signal);
        watchTaught(fields, signal);
      }}
    />,
    main,
  );
}
