/**
 * Opens a dialog over the whole page, the way that helps in focus. One function for good, so that it can be a
 * `ref`: the dialog is opened once, however often it is drawn.
 * @param dialog the dialog; null when it goes
 */
export function openModal(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector<HTMLElement>('.primary')?.focus();
}
