import { render } from 'preact';
import { oklahomaClock } from '../../utils/dates/clock.ts';
import { Companion } from './companion.tsx';
import { saveFile } from './save-file.ts';

const main = document.querySelector('main');
if (main) {
  render(<Companion today={oklahomaClock().now().on} save={saveFile} print={() => window.print()} />, main);
}
