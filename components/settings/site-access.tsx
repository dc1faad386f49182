import { useState } from 'preact/hooks';

interface SiteAccessProps {
  /** The host of the page in front. */
  readonly host: string;
  /** Whether Steward runs there. */
  readonly runs: boolean;
  /** Whether a person let it in; its own sites are not given back here. */
  readonly isAdded: boolean;
  /** Asks for this host, and no other. @returns whether the browser allows it */
  readonly onUse: () => Promise<boolean>;
  readonly onStop: () => void;
}

/** Lets Steward in on one more site, and out again. */
export function SiteAccess({ host, runs, isAdded, onUse, onStop }: SiteAccessProps) {
  const [refused, setRefused] = useState(false);
  if (!runs) {
    return (
      <>
        <button type="button" class="opens" onClick={() => void onUse().then((may) => setRefused(!may))}>
          Use Steward on this page
        </button>
        <p class="aside" role="status">
          {refused
            ? 'The browser did not allow it, so nothing has changed.'
            : `The browser asks once, for ${host} alone. Nothing you type there leaves this browser.`}
        </p>
      </>
    );
  }
  return isAdded ? (
    <button type="button" class="opens" onClick={onStop}>
      {`Stop using Steward on ${host}`}
    </button>
  ) : null;
}
