import { useState } from 'preact/hooks';
import type { SiteAnswer } from '../../utils/access/origins.ts';
import { say } from '../../utils/language/say.ts';

interface SiteAccessProps {
  /** The host of the page in front. */
  readonly host: string;
  /** Whether Steward runs there. */
  readonly runs: boolean;
  /** Whether a person let it in; its own sites are not given back here. */
  readonly isAdded: boolean;
  /** Asks for this host, and no other. */
  readonly onUse: () => Promise<SiteAnswer>;
  readonly onStop: () => void;
}

const ANSWERS = { runs: 'access_asks', refused: 'access_refused', blocked: 'access_blocked' } as const;

/** Lets Steward in on one more site, and out again. */
export function SiteAccess({ host, runs, isAdded, onUse, onStop }: SiteAccessProps) {
  const [answer, setAnswer] = useState<SiteAnswer | null>(null);
  if (!runs) {
    return (
      <>
        <button type="button" class="opens" onClick={() => void onUse().then(setAnswer)}>
          {say('access_use')}
        </button>
        <p class="aside" role="status">
          {say(answer === null ? 'access_asks' : ANSWERS[answer], host)}
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
