interface PanelTitleProps {
  /** What the panel is about. */
  readonly about: string;
  /** What the button is called that closes it. */
  readonly closes: string;
  readonly onClose: () => void;
}

/** The head of whatever Steward opens on a page: whose it is, what it is about, and the way out. */
export function PanelTitle({ about, closes, onClose }: PanelTitleProps) {
  return (
    <div class="title">
      <span class="brand">Steward</span>
      <span class="field-name">{about}</span>
      <button type="button" class="close" aria-label={closes} onClick={onClose}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="m1.5 1.5 9 9m0-9-9 9" stroke="currentColor" stroke-width="1.6" fill="none" />
        </svg>
      </button>
    </div>
  );
}
