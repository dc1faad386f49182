import { say } from '../../utils/language/say.ts';
import { type TaughtField, teachable } from '../../utils/sites/taught.ts';

interface TaughtListProps {
  readonly taught: readonly TaughtField[];
  /** Absent where an administrator set them. */
  readonly onForget?: (field: TaughtField) => void;
}

/** What was taught, site by site. */
export function TaughtList({ taught, onForget }: TaughtListProps) {
  const hosts = [...new Set(taught.map(({ host }) => host))].toSorted();
  return (
    <>
      {hosts.map((host) => (
        <section key={host}>
          <h3>{host}</h3>
          <ul class="rows">
            {taught
              .filter((field) => field.host === host)
              .map((field) => (
                <li key={`${field.page} ${field.kind}`}>
                  <span>
                    {say('options_taught_is', field.anchors.label || field.anchors.name, sayKind(field))}
                    <span class="hint">{say('options_on_page', field.page || '/')}</span>
                  </span>
                  {onForget && (
                    <button
                      type="button"
                      aria-label={say('options_forget_which', sayKind(field), host)}
                      onClick={() => onForget(field)}
                    >
                      {say('options_forget')}
                    </button>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function sayKind({ kind }: TaughtField): string {
  const at = teachable.find(({ fields }) => fields.some((field) => field.kind === kind));
  const title = at?.fields.find((field) => field.kind === kind)?.title;
  // A newer Steward may have taught what this one does not know.
  return at ? say('options_kind_on', title ?? kind, at.page) : kind;
}
