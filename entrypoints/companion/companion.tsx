import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Heard } from '../../components/review/heard.tsx';
import { LocalReview } from '../../components/review/local-review.tsx';
import { RecordSheet } from '../../components/review/record-sheet.tsx';
import { RequestForm } from '../../components/review/request-form.tsx';
import { RulingAnswer, sayDecision } from '../../components/review/ruling-answer.tsx';
import { ServicesList } from '../../components/review/services-list.tsx';
import { sayPrivate } from '../../components/review/text-box.tsx';
import { TimelinePicture } from '../../components/review/timeline.tsx';
import { TimelineTable } from '../../components/review/timeline-table.tsx';
import { textOf } from '../../utils/chosen-file.ts';
import type { CalendarDate } from '../../utils/dates/calendar-date.ts';
import { sayDate } from '../../utils/dates/say-date.ts';
import { say, sayMany } from '../../utils/language/say.ts';
import type { Handover } from '../../utils/messages/review-handover.ts';
import { directive } from '../../utils/policy/directive.ts';
import { type LocalOpinion, noOpinion, parseRecord, printRecord } from '../../utils/records/review-record.ts';
import { emptyDraft, type ReviewDraft, readDraft, readDraftList, stillMissing } from '../../utils/review/draft.ts';
import { followMended } from '../../utils/review/follow-mended.ts';
import { type Review, reviewRequest } from '../../utils/review/review-request.ts';
import type { Service } from '../../utils/review/service.ts';
import { type ListedService, readServiceList, type ServiceList } from '../../utils/review/service-list.ts';
import { timelineOf } from '../../utils/review/timeline.ts';
import { exampleDraft, type WorkedExample, workedExamples } from '../../utils/review/worked-examples.ts';
import { isAnothers, isDayBrought, noteOfAnother, withoutBrought, withoutItsList } from './another-list.ts';
import { noteOf, withHandedOver } from './handed-over.ts';
import { privateFactsIn, privateNumbersIn, privateNumbersInList } from './private-facts.ts';
import { assumingTheForm, asTried, tryOut, type WhatIf } from './what-if.ts';

interface CompanionProps {
  /** The day it is in Oklahoma; the page may stay open for days. */
  readonly now: () => CalendarDate;
  readonly save: (name: string, text: string) => void;
  readonly print: () => void;
  /** Takes what a page has handed over, once. */
  readonly take: () => Promise<Handover | null>;
  /** Calls back when the page opens and whenever it comes to the front, until the signal ends it. */
  readonly onFront: (arrived: () => void, signal: AbortSignal) => void;
}

/** What the page holds; it lives as long as the page does and is kept nowhere. */
interface Work {
  readonly draft: ReviewDraft;
  readonly opinion: LocalOpinion;
  /** About what stands there: where it comes from. */
  readonly note: string | null;
  /** True once a person has changed something in it. */
  readonly own: boolean;
  /** True while the day of the request is the day that it is: nobody has given another. */
  readonly isToday: boolean;
  /** The example that was shown, as its draft; null where none was. */
  readonly example: ReviewDraft | null;
  /** The services that went from the list while it was mended. */
  readonly gone: readonly ListedService[];
}

/** "Review an edit request": the request on one side, what the State would decide on the other, live. */
export function Companion({ now, save, print, take, onFront }: CompanionProps) {
  const [today, setToday] = useState(now);
  const [work, setWork] = useState<Work>({
    draft: emptyDraft(today),
    opinion: noOpinion,
    note: null,
    own: false,
    isToday: true,
    example: null,
    gone: [],
  });
  const [earlier, setEarlier] = useState<Work | null>(null);
  const [whatIf, setWhatIf] = useState<WhatIf | null>(null);
  const [fileFault, setFileFault] = useState<string | null>(null);
  const [inWords, setInWords] = useState(false);
  const { draft, opinion, note } = work;

  const { list: written, kinds, requestedOn } = draft;
  const list = useMemo(() => readDraftList({ list: written, kinds, requestedOn }), [written, kinds, requestedOn]);
  const reading = useMemo(() => readDraft(draft, list), [draft, list]);
  const asked = useMemo(() => reviewRequest(reading.request), [reading]);
  const shownDraft = useMemo(() => (whatIf ? tryOut(draft, whatIf, today) : draft), [draft, whatIf, today]);
  const shownReading = useMemo(
    () => (shownDraft === draft ? reading : asTried(readDraft(shownDraft, list))),
    [shownDraft, draft, reading, list],
  );
  const missing = stillMissing(shownDraft, shownReading);
  const shownRequest = useMemo(() => assumingTheForm(shownReading.request), [shownReading]);
  const shown = useMemo(() => reviewRequest(shownRequest), [shownRequest]);
  const timeline = useMemo(() => timelineOf(shownRequest, shown), [shownRequest, shown]);
  const names = useMemo(() => new Map(reading.list.services.map(({ id, name }) => [id, name])), [reading]);
  const nameOf = ({ id }: Service) => names.get(id) ?? id;
  const formGaps = asked.reasons.filter((code) => code === 'FIELD_MISSING' || code === 'JUSTIFICATION_MISSING');
  const isAnswered = missing.length === 0;

  const change = (part: Partial<ReviewDraft>, gone = work.gone) => {
    setWork({
      ...work,
      draft: { ...draft, ...part },
      own: true,
      isToday: work.isToday && part.requestedOn === undefined,
      gone,
    });
    setWhatIf(null);
  };
  const write = (written: string, isReplaced: boolean) => {
    const next = readServiceList(written);
    if (!isReplaced || !isAnothers(list, next)) {
      const mending = { before: list.services, after: next.services, gone: work.gone };
      const { chosen, gone } = followMended(draft, mending);
      change({ list: written, ...chosen, ...broughtBy(next, draft, list, work.isToday) }, gone);
      return;
    }
    const left = withoutItsList({ ...work, list }, today);
    const isToday = work.isToday || isDayBrought({ ...work, list });
    replace(
      {
        draft: { ...left, list: written, ...broughtBy(next, left, null, isToday) },
        opinion: noOpinion,
        note: noteOfAnother(left),
        isToday: isToday && next.requestedOn === null,
        example: null,
      },
      true,
    );
  };
  const replace = (next: Omit<Work, 'own' | 'gone'>, own = false) => {
    // An example can be had again; what a person typed cannot.
    if (work.own) setEarlier(work);
    setWork({ ...next, own, gone: [] });
    setWhatIf(null);
    setFileFault(null);
  };
  const receive = (handover: Handover) => {
    const isList = handover.services.length > 0;
    const next = withHandedOver(isList ? withoutBrought({ ...work, list }, today) : draft, handover, today);
    const isToday = isList ? work.isToday || isDayBrought({ ...work, list }) : handover.requestedOn === null;
    const example = isList ? null : work.example;
    replace({ draft: next, opinion: noOpinion, note: noteOf(handover, next), isToday, example });
  };
  const renew = () => {
    const day = now();
    if (day === today) return;
    setToday(day);
    setWork(asOf(work, day));
    setEarlier(earlier && asOf(earlier, day));
  };
  const calls = useRef({ receive, renew });
  calls.current = { receive, renew };
  useEffect(() => {
    const ended = new AbortController();
    onFront(() => {
      calls.current.renew();
      void take().then((handover) => handover && calls.current.receive(handover));
    }, ended.signal);
    return () => ended.abort();
  }, [take, onFront]);
  const showExample = (example: WorkedExample) => {
    const shown = exampleDraft(emptyDraft(today), example);
    replace({
      draft: shown,
      opinion: { ...noOpinion, justified: 'yes' },
      note: say('review_example_note', example.number, say(example.note)),
      isToday: false,
      example: shown,
    });
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    const chosen = await textOf(file);
    if ('fault' in chosen) {
      setFileFault(say(chosen.fault === 'too-large' ? 'record_too_large' : 'chosen_unreadable'));
      return;
    }
    const parsed = parseRecord(chosen.text);
    if ('why' in parsed) {
      setFileFault(parsed.why);
      return;
    }
    const { record } = parsed;
    const then =
      record.decision === null || record.decision === decisionOn(record.draft)
        ? ''
        : ` ${say('review_said_then', sayDecision(record.decision))}`;
    replace({
      draft: record.draft,
      opinion: record.opinion,
      note: `${say('review_opened', sayDate(record.savedOn))}${then}`,
      isToday: false,
      example: null,
    });
  };
  const saveRecord = () => {
    const savedOn = now();
    save(`edit-request-review-${savedOn}.json`, printRecord({ draft, opinion, savedOn, decision: decisionOn(draft) }));
  };
  const tryService = (id: string) =>
    setWhatIf(whatIf?.serviceId === id && whatIf.end === null ? null : { serviceId: id, end: null });
  const tried = whatIf && reading.list.services.find(({ id }) => id === whatIf.serviceId);

  const listFacts = useMemo(() => privateNumbersInList(written, list), [written, list]);
  const heard = [
    ...(list.faults.length > 0 ? [sayMany('sheet_left_out', list.faults.length)] : []),
    ...(listFacts.length > 0 ? [sayPrivate(listFacts)] : []),
    isAnswered ? sayBriefly(shown) : say('review_not_enough'),
  ];

  // Neither needs drawing again while something is only tried out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what they call changes with the work alone
  const servicesList = useMemo(
    () => (
      <ServicesList
        written={draft.list}
        list={list}
        privateFacts={listFacts}
        chosen={draft.action === 'modify' || draft.action === 'delete' ? draft.serviceId : ''}
        tried={whatIf?.end === null ? whatIf.serviceId : null}
        onWrite={write}
        onKind={(id, kind) => change({ kinds: { ...draft.kinds, [id]: kind } })}
        onAskToDelete={(serviceId) => change({ target: 'service', action: 'delete', serviceId })}
        onTry={tryService}
      />
    ),
    [work, list, whatIf],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const requestForm = useMemo(
    () => (
      <RequestForm
        draft={draft}
        list={list}
        faults={reading.faults}
        privateFacts={{
          pid: privateFactsIn(draft.pid),
          added: privateNumbersIn([draft.added.name]),
          justification: privateFactsIn(draft.justification),
        }}
        onChange={change}
      />
    ),
    [work, reading],
  );

  return (
    <>
      <header>
        <p class="brand">Steward</p>
        <h1 id="title" tabIndex={-1}>
          {say('review_title')}
        </h1>
        <p>{say('review_about', directive.number)}</p>
        <div class="tools">
          <span id="examples-name">{say('review_examples')}</span>
          {workedExamples.map((example) => (
            <button type="button" key={example.number} onClick={() => showExample(example)}>
              {say('review_example', example.number)}
            </button>
          ))}
          <label class="file">
            {say('review_open')}
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                const input = event.currentTarget;
                void open(input.files?.[0]).finally(() => {
                  // The same file can be chosen again.
                  input.value = '';
                });
              }}
            />
          </label>
          {earlier && (
            <button
              type="button"
              onClick={() => {
                setWork(earlier);
                setEarlier(null);
                setWhatIf(null);
                focusOn('title');
              }}
            >
              {say('review_bring_back')}
            </button>
          )}
        </div>
        <div role="status">
          {fileFault && <p class="fault">{fileFault}</p>}
          {note && !fileFault && <p class="note">{note}</p>}
        </div>
      </header>
      <div class="columns">
        <div class="typed">
          {servicesList}
          {requestForm}
        </div>
        <section class="answer" aria-labelledby="answer-title">
          <h2 id="answer-title" tabIndex={-1}>
            {say(whatIf ? 'review_what_if' : 'review_answer')}
          </h2>
          <Heard says={heard.join(' ')} typed={draft} />
          {whatIf && tried && (
            <div class="what-if" role="status">
              <p>
                {whatIf.end === null
                  ? say('review_if_deleted', tried.name, sayDate(tried.start))
                  : say('review_if_ended', tried.name, sayDate(tried.start), sayDate(whatIf.end))}{' '}
                {say('review_not_the_request')}
              </p>
              <button
                type="button"
                onClick={() => {
                  setWhatIf(null);
                  focusOn('answer-title');
                }}
              >
                {say('review_back')}
              </button>
              <button
                type="button"
                onClick={() => {
                  focusOn('answer-title');
                  setWork({
                    ...work,
                    draft: shownDraft,
                    own: true,
                    isToday: work.isToday || draft.requestedOn.trim() === '',
                  });
                  setWhatIf(null);
                }}
              >
                {say('review_make_request')}
              </button>
            </div>
          )}
          {!isAnswered && (
            <div class="ruling waiting">
              <h3 class="decision">{say('review_not_enough')}</h3>
              <ul>
                {missing.map((says) => (
                  <li key={says}>{says}</li>
                ))}
              </ul>
            </div>
          )}
          {isAnswered && (
            <>
              {!whatIf && formGaps.length > 0 && (
                <p class="to-complete">
                  {say(
                    'review_to_fill',
                    formGaps
                      .map((code) => say(code === 'FIELD_MISSING' ? 'review_the_pid' : 'review_the_justification'))
                      .join(say('and')),
                  )}
                </p>
              )}
              {reading.list.faults.length > 0 && <p class="to-complete">{say('review_unread_lines')}</p>}
              <RulingAnswer request={shownRequest} review={shown} />
            </>
          )}
        </section>
      </div>
      {timeline && isAnswered && (
        <section class="picture" aria-labelledby="timeline-title">
          <h2 id="timeline-title">{say('review_timeline')}</h2>
          <TimelinePicture
            timeline={timeline}
            nameOf={nameOf}
            selected={whatIf?.serviceId ?? null}
            onSelect={tryService}
            onMoveEnd={(serviceId, end) => setWhatIf({ serviceId, end })}
          />
          <details onToggle={(event) => setInWords(event.currentTarget.open)}>
            <summary>{say('review_in_words')}</summary>
            {inWords && <TimelineTable timeline={timeline} nameOf={nameOf} />}
          </details>
        </section>
      )}
      <RecordSheet
        request={reading.request}
        review={asked}
        opinion={opinion}
        leftOut={list.faults.length}
        nameOf={nameOf}
      />
      <LocalReview
        draft={draft}
        review={asked}
        opinion={opinion}
        privateFacts={{ reasons: privateFactsIn(opinion.reasons), reviewer: privateFactsIn(opinion.reviewer) }}
        onDraft={change}
        onOpinion={(part) => setWork({ ...work, opinion: { ...opinion, ...part }, own: true })}
      />
      <div class="tools keep">
        <button type="button" class="primary" onClick={print}>
          {say('review_print')}
        </button>
        <button type="button" onClick={saveRecord}>
          {say('review_save')}
        </button>
        <p class="hint">{say('review_by_pid')}</p>
      </div>
      <footer>{say('review_foot', directive.number, sayDate(directive.effective))}</footer>
    </>
  );
}

/**
 * A list pasted from the directive brings its period, its day and its request along, in place of what the last
 * such list brought or of nothing; what a person typed there stays.
 * @param next the list
 * @param draft what stands there
 * @param last the list before it; null where there was none
 * @param isToday whether nobody has given a day
 * @returns what it brings
 */
function broughtBy(
  next: ServiceList,
  draft: ReviewDraft,
  last: ServiceList | null,
  isToday: boolean,
): Partial<ReviewDraft> {
  const [recorded] = draft.recorded;
  const takesPeriod =
    draft.recorded.length === 1 &&
    (recorded?.start ?? '') === (last?.period?.start ?? '') &&
    recorded?.end === (last?.period?.end ?? '');
  const takesDay = isToday || draft.requestedOn === last?.requestedOn;
  const takesRequest = draft.action === '' || (draft.serviceId !== '' && draft.serviceId === last?.deletes?.id);
  return {
    ...(next.period && takesPeriod && { recorded: [{ start: next.period.start, end: next.period.end ?? '' }] }),
    ...(next.requestedOn && takesDay && { requestedOn: next.requestedOn }),
    ...(next.deletes && takesRequest && { action: 'delete', serviceId: next.deletes.id }),
  };
}

/** What the page holds, on another day: a day of the request that nobody gave is that day. */
function asOf(work: Work, day: CalendarDate): Work {
  return work.isToday ? { ...work, draft: { ...work.draft, requestedOn: day } } : work;
}

/** What the State would decide about a draft; null while there is nothing to decide on. */
function decisionOn(draft: ReviewDraft): Review['decision'] | null {
  const reading = readDraft(draft);
  return stillMissing(draft, reading).length > 0 ? null : reviewRequest(reading.request).decision;
}

/** A button that goes away when pressed gives the focus to what it was about. */
function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/** The answer for who listens: told when it changes, and only what it comes to. */
function sayBriefly({ decision, reasons }: Review): string {
  const said = sayDecision(decision);
  return reasons.length > 0 ? sayMany('answer_reasons', reasons.length, said) : said;
}
