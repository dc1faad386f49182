import { render } from 'preact';
import { oklahomaClock } from '../../utils/dates/clock.ts';
import { takeHandover } from '../../utils/messages/review-handover.ts';
import { saveFile } from '../../utils/save-file.ts';
import { Companion } from './companion.tsx';

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
