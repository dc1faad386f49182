import type { Service } from '../../utils/review/service.ts';
import { type Timeline, timelineRows } from '../../utils/review/timeline.ts';

interface TimelineTableProps {
  readonly timeline: Timeline;
  readonly nameOf: (service: Service) => string;
}

/** All that the picture says, for who reads rather than looks. */
export function TimelineTable({ timeline, nameOf }: TimelineTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="wide" aria-label="The timeline in words" tabIndex={0}>
      <table class="timeline-table">
        <caption>The timeline in words</caption>
        <thead>
          <tr>
            <th scope="col">Record</th>
            <th scope="col">What</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {timelineRows(timeline, nameOf).map(({ lane, what, start, end, note }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity beyond their place
            <tr key={index}>
              <td>{lane}</td>
              <th scope="row">{what}</th>
              <td>{start}</td>
              <td>{end}</td>
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
