import { render } from 'preact';
import { askForSite, siteInFront, stopSite } from '../../utils/access/added-sites.ts';
import { openSettings } from '../../utils/access/open-settings.ts';
import { speakBrowsersLanguage } from '../../utils/browser.ts';
import { copyText } from '../../utils/copy-text.ts';
import { oklahomaClock } from '../../utils/dates/clock.ts';
import { say } from '../../utils/language/say.ts';
import { openCompanion } from '../../utils/messages/open-companion.ts';
import { askFieldReport, askPageSummary } from '../../utils/messages/page-summary.ts';
import { askForServices } from '../../utils/messages/review-handover.ts';
import { askToTeach } from '../../utils/messages/teach.ts';
import { changeSettings, loadSettings } from '../../utils/settings/settings.ts';
import { Popup } from './popup.tsx';

speakBrowsersLanguage();
document.documentElement.lang = say('languageTag');
document.title = say('toolbar_title');
const main = document.querySelector('main');
const [summary, settings, site] = await Promise.all([askPageSummary(), loadSettings(), siteInFront()]);
if (main) {
  render(
    <Popup
      today={oklahomaClock().now().on}
      firstSummary={summary}
      firstSettings={settings}
      askSummary={askPageSummary}
      change={changeSettings}
      firstSite={site}
      askForSite={askForSite}
      stopSite={stopSite}
      openSettings={() => void openSettings().then(() => window.close())}
      // Firefox leaves a popup open over the tab that it opened.
      review={() => void openCompanion().then(() => window.close())}
      teach={() => void askToTeach().then(() => window.close())}
      copyReport={async () => {
        const report = await askFieldReport();
        return report !== null && copyText(report);
      }}
      useServices={() => void askForServices().then(() => window.close())}
    />,
    main,
  );
}
