import { useMemo, useRef, useState } from 'preact/hooks';
import { addDays, type CalendarDate, daysBetween } from '../../utils/dates/calendar-date.ts';
import { sayDate, sayDays } from '../../utils/dates/say-date.ts';
import { say } from '../../utils/language/say.ts';
import type { Service } from '../../utils/review/service.ts';
import {
  type GapBracket,
  type Lane,
  type ServiceBar,
  sayBand,
  sayBar,
  type Timeline,
} from '../../utils/review/timeline.ts';

interface TimelinePictureProps {
  readonly timeline: Timeline;
  readonly nameOf: (service: Service) => string;
  /** The id of the service that is looked at as if it were not there, or changed. */
  readonly selected: string | null;
  readonly onSelect: (serviceId: string) => void;
  /** The person moves the end of a service to another day. */
  readonly onMoveEnd: (serviceId: string, end: CalendarDate) => void;
}

const LEFT = 8;
const HEAD = 22;
const ROW = 20;
const BAND = 18;
const LANE_TITLE = 18;
/** Below this width the picture scrolls inside its frame, so that its words stay readable. */
const DAY_WIDTH = 1.9;
/** No picture is wider, be it of a hundred years; there a year typed wrong would leave nobody anything to see. */
const WIDEST = 9000;
/** What the name of a quarter takes; where quarters are narrower, only some are named. */
const QUARTER_NAME = 64;

/** Where days and lanes stand in the picture, in its own units. */
interface Scale {
  readonly width: number;
  x(on: CalendarDate): number;
}

/** The record before and after the request: services, gaps, periods, exits, quarters, the request's day. */
export function TimelinePicture({ timeline, nameOf, selected, onSelect, onMoveEnd }: TimelinePictureProps) {
  const [told, setTold] = useState('');
  const [current, setCurrent] = useState('');
  const days = daysBetween(timeline.from, timeline.to) + 1;
  const dayWidth = Math.min(Math.max(DAY_WIDTH, Math.min(3, 1150 / days)), WIDEST / days);
  const scale: Scale = {
    width: days * dayWidth + 2 * LEFT,
    x: (on) => LEFT + daysBetween(timeline.from, on) * dayWidth,
  };
  const heights = timeline.lanes.map(({ rows }) => LANE_TITLE + BAND + rows * ROW + 22);
  const height = HEAD + heights.reduce((sum, one) => sum + one, 0) + 34;
  const bars = timeline.lanes[0].bars;
  const tabStop = bars.some(({ service }) => service.id === current) ? current : bars[0]?.service.id;

  /** The end that the next step goes on from: the one that is being tried out, where one is. */
  const endOf = ({ service, end }: ServiceBar) => {
    if (service.id !== selected) return end;
    return timeline.lanes[1].bars.find((bar) => bar.service.id === selected)?.end ?? end;
  };
  const onKeyDown = (event: KeyboardEvent, bar: ServiceBar) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 7, PageUp: -7 }[event.key];
    if (event.key === 'Enter' || event.key === ' ') onSelect(bar.service.id);
    else if (step && event.shiftKey) onMoveEnd(bar.service.id, laterThanStart(bar, addDays(endOf(bar), step)));
    else if (step) {
      const next = bars[bars.indexOf(bar) + Math.sign(step)];
      const svg = (event.currentTarget as SVGElement).closest('svg');
      if (next) svg?.querySelector<SVGElement>(`[data-bar="${bars.indexOf(next)}"]`)?.focus();
    } else return;
    event.preventDefault();
  };
  const drag = (event: PointerEvent, bar: ServiceBar) => {
    const handle = event.currentTarget as SVGElement;
    const svg = handle.closest('svg');
    if (!svg) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const perDay = (svg.getBoundingClientRect().width / scale.width) * dayWidth;
    const move = (at: PointerEvent) =>
      onMoveEnd(
        bar.service.id,
        laterThanStart(bar, addDays(bar.end, Math.round((at.clientX - event.clientX) / perDay))),
      );
    handle.addEventListener('pointermove', move as EventListener);
    // It comes after the pointer is lifted, and also when the system takes it away.
    const end = () => handle.removeEventListener('pointermove', move as EventListener);
    handle.addEventListener('lostpointercapture', end, { once: true });
  };

  // Bars are drawn once and keep what they were given; what they call is looked up when they call it.
  const calls = useRef<BarCalls>({} as BarCalls);
  calls.current = {
    select: (bar) => onSelect(bar.service.id),
    keyDown: onKeyDown,
    drag,
    arrive: (bar, says) => {
      setCurrent(bar.service.id);
      setTold(says);
    },
    tell: setTold,
  };

  let top = HEAD;
  return (
    <div class="timeline">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="timeline-frame" aria-label={say('picture_name')} tabIndex={0}>
        {/* biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset */}
        <svg
          viewBox={`0 0 ${scale.width} ${height}`}
          width={scale.width}
          height={height}
          style={{ minWidth: `${scale.width}px` }}
          role="group"
          aria-label={say('picture_svg_name')}
        >
          <defs>
            <pattern id="over" width="6" height="6" patternTransform="rotate(45)" patternUnits="userSpaceOnUse">
              <rect class="hatch" width="2.4" height="6" />
            </pattern>
          </defs>
          <Quarters timeline={timeline} scale={scale} height={height} />
          {timeline.lanes.map((lane, index) => {
            const at = top;
            top += heights[index] ?? 0;
            return (
              <g key={lane.id} transform={`translate(0 ${at})`}>
                <LanePicture lane={lane} scale={scale} dayWidth={dayWidth}>
                  {lane.id === 'after' && lane.bars.length > MANY && (
                    <path
                      class="bar career"
                      d={lane.bars
                        .filter(isPlain)
                        .map((bar) => outline(bar, scale, dayWidth))
                        .join('')}
                    />
                  )}
                  {(lane.id === 'after' && lane.bars.length > MANY
                    ? lane.bars.filter((bar) => !isPlain(bar))
                    : lane.bars
                  ).map((bar, place) => (
                    <BarMark
                      key={bar.service.id}
                      bar={bar}
                      x={scale.x(bar.start)}
                      to={scale.x(bar.end) + dayWidth}
                      name={nameOf(bar.service)}
                      // Only what is in the record can be tried out.
                      place={lane.id === 'before' ? place : null}
                      isTabStop={bar.service.id === tabStop}
                      isSelected={bar.service.id === selected}
                      calls={calls}
                    />
                  ))}
                  {lane.periods.map(({ period, start, end }) => (
                    <g key={start} onPointerEnter={() => setTold(sayBand(period))}>
                      <Band
                        lane={lane}
                        start={start}
                        end={end}
                        exit={period.exit}
                        runs={period.last === null}
                        scale={scale}
                      />
                    </g>
                  ))}
                </LanePicture>
              </g>
            );
          })}
          <Moment on={timeline.requestedOn} label={say('picture_request')} scale={scale} height={height} line={0} />
          {timeline.closes && (
            <Moment on={timeline.closes} label={say('picture_window_closes')} scale={scale} height={height} line={1} />
          )}
        </svg>
      </section>
      <p class="timeline-told">{told || say('picture_how')}</p>
    </div>
  );
}

// What was there before is told in the lane above; among thousands of services the lane below need not repeat it.
const MANY = 300;

function isPlain({ change, counts }: ServiceBar): boolean {
  return change === null && counts;
}

function outline(bar: ServiceBar, scale: Scale, dayWidth: number): string {
  const x = scale.x(bar.start);
  return `M${x} ${rowTop(bar)}H${Math.max(x + 6, scale.x(bar.end) + dayWidth)}v${ROW - 6}H${x}z`;
}

function laterThanStart(bar: ServiceBar, end: CalendarDate): CalendarDate {
  return end < bar.start ? bar.start : end;
}

const rowTop = ({ row }: ServiceBar) => LANE_TITLE + BAND + row * ROW + 4;

function Quarters({ timeline, scale, height }: { timeline: Timeline; scale: Scale; height: number }) {
  const named = Math.ceil((QUARTER_NAME * timeline.quarters.length) / scale.width);
  return (
    <g>
      {timeline.quarters.map(({ name, starts, ends }, index) => {
        const x = scale.x(starts);
        return (
          <g key={name}>
            <rect
              class={index % 2 === 0 ? 'quarter-even' : 'quarter-odd'}
              x={x}
              y="0"
              width={scale.x(addDays(ends, 1)) - x}
              height={height}
            />
            {index % named === 0 && (
              <text class="quarter-name" x={x + 5} y="15">
                {name}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface LanePictureProps {
  readonly lane: Lane;
  readonly scale: Scale;
  readonly dayWidth: number;
  readonly children: unknown;
}

function LanePicture({ lane, scale, dayWidth, children }: LanePictureProps) {
  const foot = LANE_TITLE + BAND + lane.rows * ROW + 2;
  const goesOn = lane.periods.at(-1)?.lastDayToGoOn ?? null;
  const at = ({ from, to }: GapBracket) => ({ x: scale.x(from) + dayWidth, to: scale.x(to) });
  // Gaps too narrow for words and within the limit need no mark of their own.
  const isSmall = ({ days, overLimit }: GapBracket) => !overLimit && days * dayWidth < NARROW;
  const small = lane.gaps.filter(isSmall);
  return (
    <>
      <line class="lane-line" x1={LEFT} x2={scale.width - LEFT} y1="1" y2="1" />
      <text class="lane-title" x={LEFT} y="14">
        {say(lane.id === 'before' ? 'picture_before' : 'picture_after')}
      </text>
      <g>
        <path class="small-gaps" d={small.map((gap) => bracket(at(gap), foot)).join('')} />
        {lane.gaps
          .filter((gap) => !isSmall(gap))
          .map((gap) => (
            <GapMark key={gap.from} gap={gap} {...at(gap)} rows={lane.rows} />
          ))}
        {goesOn && (
          <g class="day-90">
            <line x1={scale.x(goesOn)} x2={scale.x(goesOn)} y1={LANE_TITLE} y2={foot} />
            <text x={scale.x(goesOn) - 3} y={foot - 3}>
              {say('picture_day_90_mark')}
            </text>
          </g>
        )}
      </g>
      {children}
    </>
  );
}

/** Below this width a bracket has no room for words. */
const NARROW = 46;

function bracket({ x, to }: { x: number; to: number }, foot: number): string {
  return `M${x} ${foot - 3}v5H${Math.max(x + 1, to)}v-5`;
}

function GapMark({ gap, x, to, rows }: { gap: GapBracket; x: number; to: number; rows: number }) {
  const { days, overLimit, bridged } = gap;
  const width = Math.max(1, to - x);
  const foot = LANE_TITLE + BAND + rows * ROW + 2;
  return (
    <g class={overLimit ? 'gap over' : 'gap'}>
      {overLimit && <rect x={x} y={LANE_TITLE + BAND} width={width} height={rows * ROW} fill="url(#over)" />}
      <path d={bracket({ x, to }, foot)} />
      <text x={x + width / 2} y={foot + 14}>
        {overLimit ? say(bridged ? 'picture_accepted' : 'picture_over_90', sayDays(days)) : sayDays(days)}
      </text>
    </g>
  );
}

/** What a bar may ask for. */
interface BarCalls {
  select(bar: ServiceBar): void;
  keyDown(event: KeyboardEvent, bar: ServiceBar): void;
  drag(event: PointerEvent, bar: ServiceBar): void;
  arrive(bar: ServiceBar, says: string): void;
  tell(says: string): void;
}

interface BarMarkProps {
  readonly bar: ServiceBar;
  /** Left and right edge. */
  readonly x: number;
  readonly to: number;
  readonly name: string;
  /** Its place among the bars that can be tried out, or null. */
  readonly place: number | null;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly calls: { readonly current: BarCalls };
}

// A history may hold thousands of bars, of which a what-if changes one or two: the others are not drawn again.
function BarMark({ bar, x, to, name, place, isTabStop, isSelected, calls }: BarMarkProps) {
  const { service, row, change } = bar;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same service in the same place is the same bar
  return useMemo(() => {
    const says = sayBar(bar, name);
    if (place === null) {
      return (
        <g onPointerEnter={() => calls.current.tell(says)}>
          <Bar bar={bar} x={x} to={to} name={name} />
        </g>
      );
    }
    return (
      // biome-ignore lint/a11y/useSemanticElements: a picture holds no button elements
      <g
        role="button"
        data-bar={place}
        tabindex={isTabStop ? 0 : -1}
        aria-label={says}
        aria-pressed={isSelected}
        onClick={() => calls.current.select(bar)}
        onKeyDown={(event) => calls.current.keyDown(event, bar)}
        onFocus={() => calls.current.arrive(bar, says)}
        onPointerEnter={() => calls.current.tell(says)}
      >
        <Bar bar={bar} x={x} to={to} name={name} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard moves the end from the bar itself */}
        <rect
          class="handle"
          x={to - 2}
          y={rowTop(bar) - 1}
          width="8"
          height={ROW - 4}
          onPointerDown={(event) => calls.current.drag(event, bar)}
          onClick={(event) => event.stopPropagation()}
        />
      </g>
    );
  }, [service, row, change, x, to, name, place, isTabStop, isSelected, calls]);
}

function Bar({ bar, x, to, name }: Pick<BarMarkProps, 'bar' | 'x' | 'to' | 'name'>) {
  const width = Math.max(6, to - x);
  const y = rowTop(bar);
  const room = Math.floor(width / 6.4);
  return (
    <>
      <rect
        class={`bar ${bar.counts ? bar.service.kind : 'beside'} ${bar.change ?? ''}`}
        x={x}
        y={y}
        width={width}
        height={ROW - 6}
        rx="3"
      />
      {bar.change === 'deleted' && <line class="struck" x1={x - 3} x2={x + width + 3} y1={y + 7} y2={y + 7} />}
      {room >= 8 && (
        <text class="bar-name" x={x + 4} y={y + 11}>
          {name.length > room ? `${name.slice(0, room - 1)}…` : name}
        </text>
      )}
    </>
  );
}

interface BandProps {
  readonly lane: Lane;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly exit: CalendarDate | null;
  readonly runs: boolean;
  readonly scale: Scale;
}

function Band({ start, end, exit, runs, scale }: BandProps) {
  const x = scale.x(start);
  const to = scale.x(end);
  const y = LANE_TITLE + 6;
  const label = runs
    ? say('picture_running_mark')
    : exit
      ? say('picture_exit_mark', sayDate(exit))
      : say('picture_projected_mark', sayDate(end));
  return (
    <g class="band">
      <path d={`M${x} ${y + 5}v-5H${to}`} />
      {runs ? (
        <path class="arrow" d={`M${to - 5} ${y - 4}l6 4-6 4`} />
      ) : (
        <path class={exit ? 'flag' : 'flag hollow'} d={`M${to} ${y + 6}v-12l9 4-9 4`} />
      )}
      <text x={to + 11} y={y + 3}>
        {label}
      </text>
    </g>
  );
}

interface MomentProps {
  readonly on: CalendarDate;
  readonly label: string;
  readonly scale: Scale;
  readonly height: number;
  readonly line: 0 | 1;
}

function Moment({ on, label, scale, height, line }: MomentProps) {
  const x = scale.x(on);
  // Near the right edge the words stand on the other side of their line.
  const turned = x > scale.width - 170;
  return (
    <g class={line === 0 ? 'moment asked' : 'moment closes'}>
      <line x1={x} x2={x} y1={HEAD - 2} y2={height - 4} />
      <text x={turned ? x - 4 : x + 4} y={height - 20 + line * 14} text-anchor={turned ? 'end' : 'start'}>
        {say('picture_moment', label, sayDate(on))}
      </text>
    </g>
  );
}
