import { render } from 'preact';
import { speakBrowsersLanguage } from '../../utils/browser.ts';
import { oklahomaClock } from '../../utils/dates/clock.ts';
import { say } from '../../utils/language/say.ts';
import { takeHandover } from '../../utils/messages/review-handover.ts';
import { saveFile } from '../../utils/save-file.ts';
import { Companion } from './companion.tsx';

speakBrowsersLanguage();
document.documentElement.lang = say('languageTag');
document.title = say('review_page_title');
const clock = oklahomaClock();
const main = document.querySelector('main');
if (main) {
  render(
    <Companion
      now={() => clock.now().on}
      save={saveFile}
      print={() => window.print()}
      take={takeHandover}
      onFront={(arrived, signal) => {
        window.addEventListener('focus', arrived, { signal });
        document.addEventListener('visibilitychange', arrived, { signal });
        arrived();
      }}
    />,
    main,
  );
}
