import { useState } from 'preact/hooks';
import { say } from '../../utils/language/say.ts';

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
          {say('access_use')}
        </button>
        <p class="aside" role="status">
          {refused ? say('access_refused') : say('access_asks', host)}
        </p>
      </>
    );
  }
  return isAdded ? (
    <button type="button" class="opens" onClick={onStop}>
      {say('access_stop', host)}
    </button>
  ) : null;
}
