import { useState } from 'preact/hooks';
import { say } from '../../utils/language/say.ts';
import type { FieldProfile } from '../../utils/sites/profile.ts';
import { PanelTitle } from '../findings/panel-title.tsx';
import { Said } from '../said.tsx';

interface TeachPanelProps {
  /** What people call the field that was pointed at; null while none has been. */
  readonly pointedAt: string | null;
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
export function TeachPanel(props: TeachPanelProps) {
  const { pointedAt, choices, isTaught, notice, onSave, onForget, onOther, onStop } = props;
  const [chosen, setChosen] = useState<FieldProfile | null>(null);
  return (
    <section class="card teach" role="dialog" aria-label={say('teach_name')}>
      <PanelTitle about={say('teach_title')} closes={say('teach_stop')} onClose={onStop} />
      {notice && <p class="notice">{notice}</p>}
      {pointedAt === null ? (
        <p class="says">{say('teach_how')}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen) onSave(chosen);
          }}
        >
          <p class="says">
            <Said words="teach_what_is" part={<strong>{pointedAt || say('teach_this_field')}</strong>} />
          </p>
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
      )}
    </section>
  );
}
