import { defineContentScript } from 'wxt/utils/define-content-script';
import { oklahomaClock } from '../../utils/dates/clock.ts';
import { errorName, logFault } from '../../utils/log.ts';
import { answerPageSummary } from '../../utils/messages/answer-page-summary.ts';
import { answerServices } from '../../utils/messages/hand-over.ts';
import { type PageSession, startSession } from '../../utils/page/page-session.ts';
import { readServices } from '../../utils/page/read-services-table.ts';
import { statePolicy } from '../../utils/policy/directive.ts';
import { rules } from '../../utils/rules/catalogue.ts';
import { loadSettings, watchSettings } from '../../utils/settings/settings.ts';
import { siteAt, sites } from '../../utils/sites/catalogue.ts';
import { makeHost } from './host.ts';
import './highlights.css';
import { makeMarkLayer } from './mark-layer.tsx';
import css from './marks.css?inline';
import { makeSubmitGuard } from './submit-guard.tsx';
import { summarise } from './summarise.ts';

export default defineContentScript({
  matches: sites.flatMap(({ matches }) => matches),
  runAt: 'document_idle',
  // The framework would announce each start to the page, with the extension's id.
  noScriptStartedPostMessage: true,
  async main(context) {
    const site = siteAt(location.host);
    if (!site) return;
    let settings = await loadSettings();
    let running: AbortController | null = null;
    let session: PageSession | null = null;
    const rulesOn = () => rules.filter(({ id }) => !settings.rulesOff.includes(id));

    const start = () => {
      running = new AbortController();
      const signal = AbortSignal.any([running.signal, context.signal]);
      const host = makeHost(document, css);
      const layer = makeMarkLayer(window, host, () => session, signal);
      const submitGuard = makeSubmitGuard(
        window,
        host,
        () => session,
        () => settings.submitGuard,
        signal,
      );
      session = startSession({
        window,
        site,
        rules: rulesOn,
        policy: statePolicy,
        clock: oklahomaClock(),
        draw(view) {
          layer.draw(view);
          submitGuard.keepUp();
        },
        isOurs: host.isOurs,
        onFault: (error) => logFault('session-fault', errorName(error)),
        signal,
      });
    };
    const stop = () => {
      running?.abort();
      session = null;
    };

    // Where checks are switched off, nothing of the page is looked at.
    const services = () => (session ? readServices(site, document) : []);
    answerPageSummary(
      () => summarise(site, session !== null, session?.view() ?? null, rulesOn(), services().length),
      context.signal,
    );
    answerServices(services, context.signal);
    watchSettings((next) => {
      const wasOn = session !== null;
      settings = next;
      const on = !settings.sitesOff.includes(site.id);
      if (on && !wasOn) start();
      else if (!on) stop();
      else session?.lookAgain();
    }, context.signal);
    if (!settings.sitesOff.includes(site.id)) start();
  },
});
