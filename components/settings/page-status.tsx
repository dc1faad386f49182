import { useState } from 'preact/hooks';
import { say, sayMany } from '../../utils/language/say.ts';
import type { PageSummary } from '../../utils/messages/page-summary.ts';
import { Said } from '../said.tsx';

interface PageStatusProps {
  /** Null where Steward does not run. */
  readonly summary: PageSummary | null;
  /** Lets the person point at a field of the page. */
  readonly onTeach: () => void;
  /** Copies a report for support. @returns false where there is none */
  readonly onReport: () => Promise<boolean>;
}

/** Says in plain words whether the page in front is being checked, and what could not be found on it. */
export function PageStatus({ summary, onTeach, onReport }: PageStatusProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  if (summary === null) {
    return <p>{say('status_not_here')}</p>;
  }
  if (!summary.on) return <p>{say('status_off')}</p>;
  const teach = (
    <p class="page-tools">
      <button type="button" onClick={onTeach}>
        {say('status_teach')}
      </button>
      {summary.page !== null && (
        <button type="button" onClick={() => void onReport().then(setCopied)}>
          {say('status_report')}
        </button>
      )}
      <span role="status">{copied !== null && say(copied ? 'status_copied' : 'status_no_report')}</span>
    </p>
  );
  if (summary.page === null) {
    return (
      <>
        <p>{say('status_no_form', summary.site)}</p>
        {teach}
      </>
    );
  }
  const all = summary.found === summary.expected;
  return (
    <>
      <p>
        <Said
          words="status_where"
          parts={[summary.site, summary.page]}
          part={<strong>{say('status_found', summary.found, summary.expected)}</strong>}
        />
      </p>
      {!all && <p class="hint">{say('status_missing', summary.missing.join(', '))}</p>}
      {summary.unsure.length > 0 && <p class="hint">{say('status_unsure', summary.unsure.join(', '))}</p>}
      {summary.changed.length > 0 && <p class="hint">{say('status_changed', summary.changed.join(', '))}</p>}
      {summary.faults.length > 0 && <p class="hint">{sayMany('status_faults', summary.faults.length)}</p>}
      {teach}
    </>
  );
}
