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
                    {`“${field.anchors.label || field.anchors.name}” is ${sayKind(field)}`}
                    <span class="hint">{`On ${field.page || '/'}`}</span>
                  </span>
                  {onForget && (
                    <button
                      type="button"
                      aria-label={`Forget ${sayKind(field)} of ${host}`}
                      onClick={() => onForget(field)}
                    >
                      Forget
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
  return at ? `${title} (${at.page})` : kind;
}
