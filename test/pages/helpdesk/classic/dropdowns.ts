/**
 * The classic theme's "nesty" dropdown: a link that opens a panel at the end of the body. The value stays
 * in the hidden input (or the hidden select of the picker); the link only shows it.
 */
interface Choice {
  readonly label: string;
  readonly value: string;
}

let panelsMade = 0;

export function drawDropdowns(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-tagger]')) {
    const choices = JSON.parse(input.dataset.tagger ?? '[]') as Choice[];
    drawDropdown(input, choices, `${input.id}_label`);
  }
  const picker = document.querySelector<HTMLSelectElement>('#request_issue_type_select');
  if (picker) {
    drawDropdown(
      picker,
      [...picker.options].map(({ label, value }) => ({ label, value })),
    );
    picker.style.display = 'none';
  }
}

function drawDropdown(
  holder: HTMLInputElement | HTMLSelectElement,
  choices: readonly Choice[],
  labelId?: string,
): void {
  const link = document.createElement('a');
  const panel = document.createElement('div');
  const list = document.createElement('ul');
  link.className = 'nesty-input';
  link.tabIndex = 0;
  panel.className = 'nesty-panel';
  panel.id = `nesty-${(panelsMade += 1)}-${Math.random().toString(36).slice(2)}`;
  link.setAttribute('aria-haspopup', 'true');
  link.setAttribute('aria-expanded', 'false');
  link.setAttribute('aria-controls', panel.id);
  if (labelId) link.setAttribute('aria-labelledby', labelId);
  else link.setAttribute('aria-label', holder.closest('.form-field')?.querySelector('label')?.textContent ?? '');

  const show = () => {
    const chosen = choices.find(({ value }) => value === holder.value);
    link.textContent = chosen?.label.replaceAll('::', ' > ') ?? '-';
  };
  const open = (isOpen: boolean) => {
    const box = link.getBoundingClientRect();
    Object.assign(panel.style, {
      left: `${box.left + scrollX}px`,
      top: `${box.bottom + scrollY}px`,
      width: `${box.width}px`,
    });
    panel.classList.toggle('open', isOpen);
    link.setAttribute('aria-expanded', String(isOpen));
  };
  const choose = (value: string) => {
    holder.value = value;
    holder.dispatchEvent(new Event('change', { bubbles: true }));
    show();
    open(false);
    link.focus();
  };

  for (const { label, value } of choices) {
    const item = document.createElement('li');
    item.id = value;
    item.textContent = label.replaceAll('::', ' > ');
    item.tabIndex = -1;
    item.addEventListener('click', () => choose(value));
    item.addEventListener('keydown', (event) => {
      const next =
        event.key === 'ArrowDown'
          ? item.nextElementSibling
          : event.key === 'ArrowUp'
            ? item.previousElementSibling
            : null;
      if (next instanceof HTMLElement) {
        event.preventDefault();
        next.focus();
      } else if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        choose(value);
      } else if (event.key === 'Escape') {
        open(false);
        link.focus();
      }
    });
    list.append(item);
  }
  panel.append(list);
  document.body.append(panel);
  holder.after(link);
  show();

  link.addEventListener('click', () => open(!panel.classList.contains('open')));
  link.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    open(true);
    panel.querySelector<HTMLElement>('li')?.focus();
  });
  document.addEventListener('mousedown', ({ target }) => {
    if (target instanceof Node && !link.contains(target) && !panel.contains(target)) open(false);
  });
}
