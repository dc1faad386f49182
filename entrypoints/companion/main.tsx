import { render } from 'preact';
import english from '../../public/_locales/en/messages.json';
import { oklahomaClock } from '../../utils/dates/clock.ts';
import { fromFile, speakWith } from '../../utils/language/say.ts';
import { takeHandover } from '../../utils/messages/review-handover.ts';
import { saveFile } from '../../utils/save-file.ts';
import { Companion } from './companion.tsx';

// This page has its sentences in English so far, and says them all in one language.
speakWith(fromFile(english));
const main = document.querySelector('main');
if (main) {
  render(
    <Companion
      today={oklahomaClock().now().on}
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
