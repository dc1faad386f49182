/** The classic theme's list of boxes to tick, behind a link that says which are ticked. */
export function drawMultiselects(): void {
  for (const around of document.querySelectorAll('.hc-multiselect')) {
    const link = around.querySelector<HTMLElement>('.hc-multiselect-toggle');
    const menu = around.querySelector<HTMLElement>('.hc-multiselect-menu');
    if (!link || !menu) continue;
    const show = () => {
      const chosen = [...menu.querySelectorAll<HTMLInputElement>('input:checked')];
      link.textContent = chosen.map((box) => box.closest('label')?.textContent?.trim()).join(', ') || '-';
    };
    const open = (isOpen: boolean) => {
      menu.hidden = !isOpen;
      link.setAttribute('aria-expanded', String(isOpen));
    };
    link.addEventListener('click', () => open(Boolean(menu.hidden)));
    link.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open(Boolean(menu.hidden));
    });
    menu.addEventListener('change', show);
    show();
  }
}
