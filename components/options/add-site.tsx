import { useState } from 'preact/hooks';
import { hostIn } from '../../utils/access/origins.ts';
import { say } from '../../utils/language/say.ts';

interface AddSiteProps {
  /** Called at once when it is pressed, since browsers ask only then. @returns whether Steward runs there now */
  readonly onAdd: (host: string) => Promise<boolean>;
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
        void onAdd(host).then((runs) => runs && setWritten((now) => (now === written ? '' : now)));
      }}
    >
      <label for="address">{say('options_add_label')}</label>
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
        <button type="submit">{say('options_use_there')}</button>
      </div>
      <p id="address-said" class={unread ? 'fault' : 'hint'} role="status">
        {unread ? say('options_add_unread') : say('options_add_hint')}
      </p>
    </form>
  );
}
