import { useState } from 'preact/hooks';
import { say } from '../../utils/language/say.ts';
import type { FieldProfile } from '../../utils/sites/profile.ts';
import { PanelTitle } from '../findings/panel-title.tsx';
import { Said } from '../said.tsx';

interface TeachPanelProps {
  /** What people call the field that was pointed at; null while none has been. */
  readonly pointedAt: string | null;
  /** Tells that field from every other. */
  readonly which: string;
  /** What it can be, page by page. */
  readonly choices: readonly { readonly page: string; readonly fields: readonly FieldProfile[] }[];
  /** True where something has been said of it before. */
  readonly isTaught: boolean;
  /** What became of the last step, in a sentence. */
  readonly notice: string;
  readonly onSave: (profile: FieldProfile) => void;
  readonly onForget: () => void;
  readonly onOther: () => void;
  readonly onStop: () => void;
}

/** Asks what a field is that a person points at: first which one, then what it holds. */
export function TeachPanel({ pointedAt, which, notice, onStop, ...asking }: TeachPanelProps) {
  return (
    <section
      class="card teach"
      role="dialog"
      aria-label={say('teach_name')}
      aria-describedby="teach-said"
      tabIndex={-1}
    >
      <PanelTitle about={say('teach_title')} closes={say('teach_stop')} onClose={onStop} />
      {/* The same from the first step to the last, so that each is read aloud. */}
      <div id="teach-said" role="status">
        {notice && <p class="notice">{notice}</p>}
        <p class="says">
          {pointedAt === null ? (
            say('teach_how')
          ) : (
            <Said words="teach_what_is" part={<strong>{pointedAt || say('teach_this_field')}</strong>} />
          )}
        </p>
      </div>
      {pointedAt !== null && <WhatItIs key={which} {...asking} />}
    </section>
  );
}

type WhatItIsProps = Pick<TeachPanelProps, 'choices' | 'isTaught' | 'onSave' | 'onForget' | 'onOther'>;

function WhatItIs({ choices, isTaught, onSave, onForget, onOther }: WhatItIsProps) {
  const [chosen, setChosen] = useState<FieldProfile | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onSave(chosen);
      }}
    >
      <div class="choices">
        {choices.map(({ page, fields }) => (
          <fieldset key={page}>
            <legend>{page}</legend>
            {fields.map((profile) => (
              <label key={profile.kind}>
                <input type="radio" name="kind" checked={chosen === profile} onChange={() => setChosen(profile)} />
                {profile.title}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div class="actions">
        <button type="submit" class="primary" disabled={chosen === null}>
          {say('teach_save')}
        </button>
        {isTaught && (
          <button type="button" onClick={onForget}>
            {say('teach_forget')}
          </button>
        )}
        <button type="button" onClick={onOther}>
          {say('teach_other')}
        </button>
      </div>
    </form>
  );
}
