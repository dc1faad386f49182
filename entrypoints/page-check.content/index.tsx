import { defineContentScript } from 'wxt/utils/define-content-script';
import { openRoot } from '../../utils/browser.ts';
import { oklahomaClock } from '../../utils/dates/clock.ts';
import { errorName, logFault } from '../../utils/log.ts';
import { answerPageSummary } from '../../utils/messages/answer-page-summary.ts';
import { answerServices } from '../../utils/messages/hand-over.ts';
import { answerTeach } from '../../utils/messages/teach.ts';
import { isReached } from '../../utils/page/page-roots.ts';
import { type PageSession, startSession } from '../../utils/page/page-session.ts';
import { readServices } from '../../utils/page/read-services-table.ts';
import { statePolicy } from '../../utils/policy/directive.ts';
import { rules } from '../../utils/rules/catalogue.ts';
import { loadSettings, watchSettings } from '../../utils/settings/settings.ts';
import { loadTaught, watchTaught } from '../../utils/settings/taught.ts';
import { siteAt, sites } from '../../utils/sites/catalogue.ts';
import { makeHost } from './host.ts';
import './highlights.css';
import { makeMarkLayer } from './mark-layer.tsx';
import css from './marks.css?inline';
import { reportOn, summarise } from './summarise.ts';
import { makeTeacher } from './teach.tsx';

export default defineContentScript({
  matches: sites.flatMap(({ matches }) => matches),
  runAt: 'document_idle',
  allFrames: true,
  // The editors of older themes write into a frame without an address, where underlines need their style.
  matchAboutBlank: true,
  // The framework would announce each start to the page, with the extension's id.
  noScriptStartedPostMessage: true,
  async main(context) {
    const site = siteAt(location.host);
    if (!site || isReached(window)) return;
    let [settings, taught] = await Promise.all([loadSettings(), loadTaught()]);
    let running: AbortController | null = null;
    let session: PageSession | null = null;
    let teach: (() => void) | null = null;
    const rulesOn = () => rules.filter(({ id }) => !settings.rulesOff.includes(id));

    const start = () => {
      running = new AbortController();
      const signal = AbortSignal.any([running.signal, context.signal]);
      const host = makeHost(document, css);
      teach = makeTeacher(window, host, signal);
      const layer = makeMarkLayer(window, host, () => session, signal);
      session = startSession({
        window,
        site,
        rules: rulesOn,
        taught: () => taught,
        policy: statePolicy,
        clock: oklahomaClock(),
        draw: layer.draw,
        isOurs: host.isOurs,
        openRoot,
        onFault: (error) => logFault('session-fault', errorName(error)),
        rewritten: () => {
          stop();
          start();
        },
        signal,
      });
    };
    const stop = () => {
      running?.abort();
      session = null;
      teach = null;
    };

    // Where checks are switched off, nothing of the page is looked at.
    const services = () => (session ? readServices(site, document) : []);
    answerPageSummary(
      () => summarise(site, session !== null, session?.view() ?? null, rulesOn(), services().length),
      () => reportOn(site, session),
      context.signal,
    );
    answerServices(services, context.signal);
    answerTeach(() => teach?.(), context.signal);
    watchTaught((next) => {
      taught = next;
      session?.lookAgain();
    }, context.signal);
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
