import { render } from 'preact';
import { askForSite, loadAdded, stopSite, watchAdded } from '../../utils/access/added-sites.ts';
import { speakBrowsersLanguage } from '../../utils/browser.ts';
import { clearSubmittedAnyway, readSubmittedAnyway } from '../../utils/counts/submitted-anyway.ts';
import { say } from '../../utils/language/say.ts';
import { saveFile } from '../../utils/save-file.ts';
import { loadManaged } from '../../utils/settings/managed.ts';
import { changeNamed, loadNamed } from '../../utils/settings/named-sites.ts';
import { changeSettings, loadSettings, watchSettings } from '../../utils/settings/settings.ts';
import { changeTaught, loadTaught, watchTaught } from '../../utils/settings/taught.ts';
import { Options } from './options.tsx';

speakBrowsersLanguage();
document.documentElement.lang = say('languageTag');
document.title = say('options_title');
const main = document.querySelector('main');
const [added, taught, named, managed, settings, counts] = await Promise.all([
  loadAdded(),
  loadTaught(),
  loadNamed(),
  loadManaged(),
  loadSettings(),
  readSubmittedAnyway(),
]);
if (main) {
  render(
    <Options
      firstAdded={added}
      firstTaught={taught}
      firstNamed={named}
      managed={managed}
      firstSettings={settings}
      firstCounts={counts}
      use={askForSite}
      stop={stopSite}
      change={changeTaught}
      changeNamed={changeNamed}
      changeSettings={changeSettings}
      clearCounts={clearSubmittedAnyway}
      saveFile={saveFile}
      onChange={(sites, fields, settings, signal) => {
        watchAdded(sites, signal);
        watchTaught(fields, signal);
        watchSettings(settings, signal);
      }}
    />,
    main,
  );
}
