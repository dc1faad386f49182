import { useState } from 'preact/hooks';
import { hostIn } from '../../utils/access/origins.ts';

interface AddSiteProps {
  /** Called at once when it is pressed, since browsers ask only then. */
  readonly onAdd: (host: string) => void;
}

/** Takes the address of a site, as it is copied from a browser. */
export function AddSite({ onAdd }: AddSiteProps) {
  const [written, setWritten] = useState('');
  const [unread, setUnread] = useState(false);
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        const host = hostIn(written);
        setUnread(host === null);
        if (host === null) return;
        onAdd(host);
        setWritten('');
      }}
    >
      <label for="address">Add a site by its address</label>
      <div class="tools">
        <input
          id="address"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={written}
          aria-describedby="address-said"
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
        <button type="submit">Use Steward there</button>
      </div>
      <p id="address-said" class={unread ? 'fault' : 'hint'} role="status">
        {unread
          ? 'This names no site that is reached by https. Copy the address from the top of the browser, such as https://www.example.org/cases.'
          : 'The browser asks once, for this site alone. On a site that Steward does not know, it recognizes case notes and services by their headings, and fields that you teach it.'}
      </p>
    </form>
  );
}
