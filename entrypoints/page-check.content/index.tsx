import { defineContentScript } from 'wxt/utils/define-content-script';
import { heedLeaving } from '../../utils/access/leave-site.ts';
import { openRoot, speakBrowsersLanguage } from '../../utils/browser.ts';
import { oklahomaClock } from '../../utils/dates/clock.ts';
import { say } from '../../utils/language/say.ts';
import { errorName, logFault } from '../../utils/log.ts';
import { answerPageSummary } from '../../utils/messages/answer-page-summary.ts';
import { askAside, rememberAside } from '../../utils/messages/ask-aside.ts';
import { answerCommands } from '../../utils/messages/commands.ts';
import { answerServices } from '../../utils/messages/hand-over.ts';
import { answerTeach } from '../../utils/messages/teach.ts';
import { isReached } from '../../utils/page/page-roots.ts';
import { type PageSession, startSession } from '../../utils/page/page-session.ts';
import { readServices } from '../../utils/page/read-services-table.ts';
import { statePolicy } from '../../utils/policy/directive.ts';
import { rules } from '../../utils/rules/catalogue.ts';
import { loadManaged } from '../../utils/settings/managed.ts';
import { changeSettings, loadSettings, watchSettings } from '../../utils/settings/settings.ts';
import { loadTaught, watchTaught } from '../../utils/settings/taught.ts';
import { siteAt, sites } from '../../utils/sites/catalogue.ts';
import { mergeTaught, type TaughtField } from '../../utils/sites/taught.ts';
import { fieldDescriber } from './describe-fields.ts';
import { holdLeaks } from './held.tsx';
import { makeHost } from './host.ts';
import './highlights.css';
import { type MarkLayer, makeMarkLayer } from './mark-layer.tsx';
import css from './marks.css?inline';
import { keepPutAside } from './put-aside.ts';
import { keepRulesOff } from './rules-off.ts';
import { handOnPresses } from './stopped-presses.ts';
import { makeSubmitGuard } from './submit-guard.tsx';
import { reportOn, summarise } from './summarise.ts';
import { makeTeacher } from './teach.tsx';
import trayCss from './tray.css?inline';
import { makeTray, type Tray } from './tray.tsx';

export default defineContentScript({
  matches: sites.flatMap(({ matches }) => matches),
  runAt: 'document_idle',
  allFrames: true,
  // The editors of older themes write into a frame without an address, where underlines need their style.
  matchAboutBlank: true,
  // The framework would announce each start to the page, with the extension's id.
  noScriptStartedPostMessage: true,
  async main(context) {
    const site = siteAt(location.hostname);
    if (!site || isReached(window)) return;
    speakBrowsersLanguage();
    const asking = askAside();
    // Right after Chromium's start a policy takes seconds to come, and nothing of the page waits for it.
    const managed = loadManaged();
    const [firstOwn, firstSettings] = await Promise.all([loadTaught(), loadSettings()]);
    let settings = firstSettings;
    let administrators: readonly TaughtField[] = [];
    let own = firstOwn;
    // What a person says of a field counts before what an administrator set.
    const taught = () => mergeTaught(administrators, own);
    // A newer script may have taken this one's place meanwhile.
    if (context.signal.aborted) return;
    heedLeaving(location.hostname, () => context.abort(), context.signal);
    let running: AbortController | null = null;
    let session: PageSession | null = null;
    // The browser says nothing of it when the extension is loaded anew or brought up to date; asking after it
    // ends what still stands here.
    const isOver = () => context.isInvalid;
    const current = () => (isOver() ? null : session);
    let teach: (() => void) | null = null;
    let layer: MarkLayer | null = null;
    let tray: Tray | null = null;
    const clock = oklahomaClock();
    const rulesOn = () => rules.filter(({ id }) => !settings.rulesOff.includes(id));
    const putAside = keepPutAside({
      window,
      site,
      clock,
      resting: await asking,
      remember: (today) => void rememberAside(today),
      changed: () => session?.lookAgain(),
    });
    const rulesOff = keepRulesOff({
      settings: () => settings,
      take(next) {
        settings = next;
        session?.lookAgain();
      },
      change: changeSettings,
      unsaved() {
        layer?.tell(say('rule_unsaved'));
        tray?.tell(say('rule_unsaved'));
      },
    });
    const heed = (event: Event) => {
      if (isOver()) event.stopImmediatePropagation();
    };

    const start = () => {
      running = new AbortController();
      const signal = AbortSignal.any([running.signal, context.signal]);
      const host = makeHost(document, css + trayCss);
      // What Steward draws is no part of the page.
      const openTheirs = (element: Element) => (host.isOurs(element) ? null : openRoot(element));
      handOnPresses(window, host, signal);
      for (const name of ['pointerdown', 'keydown', 'click']) host.element.addEventListener(name, heed, true);
      teach = makeTeacher(window, host, openTheirs, signal);
      const marks = makeMarkLayer(
        window,
        host,
        current,
        (finding, reach) => (reach === 'off' ? rulesOff.turnOff(finding.ruleId) : putAside[reach](finding)),
        signal,
      );
      const list = makeTray(window, host, marks, putAside, rulesOff, signal);
      const describer = fieldDescriber(document, host, signal);
      [layer, tray] = [marks, list];
      const leaks = holdLeaks(window, host, current, openTheirs, signal);
      const submitGuard = makeSubmitGuard(window, host, current, () => settings.submitGuard, signal);
      session = startSession({
        window,
        site,
        rules: rulesOn,
        taught,
        policy: statePolicy,
        clock,
        sift: putAside.sift,
        draw(view) {
          if (view === null) putAside.leave();
          marks.draw(view);
          list.draw(view);
          describer.describe(settings.describeFields ? (view?.fields ?? []) : []);
          submitGuard.keepUp();
        },
        isOurs: host.isOurs,
        openRoot: openTheirs,
        onFrame(frame) {
          for (const part of [leaks, submitGuard, marks, list]) part.alsoIn(frame);
        },
        onFault(error) {
          if (!isOver()) logFault('session-fault', errorName(error));
        },
        isOver,
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
      layer = null;
      tray = null;
    };

    // Where checks are switched off, nothing of the page is looked at.
    const services = () => (session ? readServices(site, document) : []);
    answerPageSummary(
      () => summarise(site, session !== null, session?.view() ?? null, rulesOn(), services().length),
      () => reportOn(site, session),
      context.signal,
    );
    answerServices(services, context.signal);
    answerCommands(
      { next: () => layer?.next(), card: () => layer?.enter(), tray: () => tray?.toggleByKey() },
      context.signal,
    );
    answerTeach(() => teach?.(), context.signal);
    watchTaught((next) => {
      own = next;
      session?.lookAgain();
    }, context.signal);
    void managed.then((policy) => {
      administrators = policy.taught;
      if (administrators.length > 0) session?.lookAgain();
    });
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
