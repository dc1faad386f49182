import type { PageSummary } from '../../utils/messages/page-summary.ts';

interface PageStatusProps {
  /** Null where Steward does not run. */
  readonly summary: PageSummary | null;
}

/** Says in plain words whether the page in front is being checked, and what could not be found on it. */
export function PageStatus({ summary }: PageStatusProps) {
  if (summary === null) {
    return (
      <p>
        Steward is not checking this tab. It works on the OESC helpdesk and in OKJobMatch. If this is one of them,
        reload the page.
      </p>
    );
  }
  if (!summary.on) return <p>Checks are switched off on this site.</p>;
  if (summary.page === null) return <p>{summary.site}: this page has no form that Steward knows.</p>;
  const all = summary.found === summary.expected;
  return (
    <>
      <p>
        {summary.site}, “{summary.page}”:{' '}
        <strong>{`${summary.found} of ${summary.expected} expected fields found`}</strong>.
      </p>
      {!all && <p class="hint">Not found, so not checked: {summary.missing.join(', ')}.</p>}
      {summary.faults.length > 0 && (
        <p class="hint">{summary.faults.length === 1 ? '1 check' : `${summary.faults.length} checks`} could not run.</p>
      )}
    </>
  );
}
