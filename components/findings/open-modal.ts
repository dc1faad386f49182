/**
 * Opens a dialog over the whole page, in focus itself where it can be, else the way that helps. One function for good, so that it can be a
 * `ref`: the dialog is opened once, however often it is drawn.
 * @param dialog the dialog; null when it goes
 */
export function openModal(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  const first = dialog.matches('[tabindex]') ? dialog : dialog.querySelector<HTMLElement>('.primary');
  first?.focus();
}
