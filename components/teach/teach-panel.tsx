import { useState } from 'preact/hooks';
import type { FieldProfile } from '../../utils/sites/profile.ts';
import { PanelTitle } from '../findings/panel-title.tsx';

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
    <section class="card teach" role="dialog" aria-label="Steward: teach a field">
      <PanelTitle about="Teach a field" closes="Stop teaching" onClose={onStop} />
      {notice && <p class="notice">{notice}</p>}
      {pointedAt === null ? (
        <p class="says">
          Click the field, or move to it with Tab and press Enter. Nothing that stands in it is kept. Escape stops.
        </p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen) onSave(chosen);
          }}
        >
          <p class="says">
            What is <strong>{pointedAt || 'this field'}</strong>?
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
              Save
            </button>
            {isTaught && (
              <button type="button" onClick={onForget}>
                Forget what was taught
              </button>
            )}
            <button type="button" onClick={onOther}>
              Another field
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
