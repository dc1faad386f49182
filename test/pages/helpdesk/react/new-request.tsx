import { ThemeProvider } from '@zendeskgarden/react-theming';
import { render } from 'react-dom';
import type { PageStart } from './page-start.ts';

// The real form is not there at DOMContentLoaded, document_idle or load: it comes about half a second later.
const untilFormAppears = location.search.includes('slow=1') ? 3000 : 500;

async function start(): Promise<void> {
  const root = document.getElementById('new-request-form');
  const given = document.getElementById('page-start')?.textContent;
  if (!root || !given) return;
  const [{ RequestPage }] = await Promise.all([
    import('./request-page.tsx'),
    new Promise((resolve) => setTimeout(resolve, untilFormAppears)),
  ]);
  render(
    <ThemeProvider>
      <RequestPage start={JSON.parse(given) as PageStart} />
    </ThemeProvider>,
    root,
  );
  document.body.append(document.createElement('div')); // where the theme shows its toasts
}

if (document.readyState === 'complete') void start();
else addEventListener('load', () => void start());
