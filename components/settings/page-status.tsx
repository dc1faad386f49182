import { useState } from 'preact/hooks';
import type { PageSummary } from '../../utils/messages/page-summary.ts';

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
    return (
      <p>
        Steward is not checking this tab. It works on the OESC helpdesk, in OKJobMatch and on sites you add. If this is
        one of them, reload the page.
      </p>
    );
  }
  if (!summary.on) return <p>Checks are switched off on this site.</p>;
  const teach = (
    <p class="page-tools">
      <button type="button" onClick={onTeach}>
        Teach a field on this page
      </button>
      {summary.page !== null && (
        <button type="button" onClick={() => void onReport().then(setCopied)}>
          Copy a report for support
        </button>
      )}
      <span role="status">
        {copied !== null && (copied ? 'Copied: labels and scores, nothing typed.' : 'No report.')}
      </span>
    </p>
  );
  if (summary.page === null) {
    return (
      <>
        <p>{summary.site}: this page has no form that Steward knows.</p>
        {teach}
      </>
    );
  }
  const all = summary.found === summary.expected;
  return (
    <>
      <p>
        {summary.site}, “{summary.page}”:{' '}
        <strong>{`${summary.found} of ${summary.expected} expected fields found`}</strong>.
      </p>
      {!all && <p class="hint">Not found, so not checked: {summary.missing.join(', ')}.</p>}
      {summary.unsure.length > 0 && (
        <p class="hint">
          Two boxes could each be: {summary.unsure.join(', ')}. Steward leaves both alone until it is taught which.
        </p>
      )}
      {summary.changed.length > 0 && (
        <p class="hint">
          The page has changed since it was taught: {summary.changed.join(', ')}. Checks are off there.
        </p>
      )}
      {summary.faults.length > 0 && (
        <p class="hint">{summary.faults.length === 1 ? '1 check' : `${summary.faults.length} checks`} could not run.</p>
      )}
      {teach}
    </>
  );
}
