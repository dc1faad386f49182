import { say } from '../../utils/language/say.ts';
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
    <section class="wide" aria-label={say('review_in_words')} tabIndex={0}>
      <table class="timeline-table">
        <caption>{say('review_in_words')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('table_record')}</th>
            <th scope="col">{say('table_what')}</th>
            <th scope="col">{say('request_from')}</th>
            <th scope="col">{say('request_to')}</th>
            <th scope="col">{say('table_note')}</th>
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
