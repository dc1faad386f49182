/** The two shortcuts of the staff forms: today's date, and the office of whoever is signed in. */
const setAndTell = (control: HTMLInputElement | HTMLSelectElement | null | undefined, value: string) => {
  if (!control) return;
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
};

const dateInFigures = new Intl.DateTimeFormat('en-us', { year: 'numeric', month: '2-digit', day: '2-digit' });
for (const button of document.querySelectorAll('[data-today]')) {
  button.addEventListener('click', () =>
    setAndTell(button.parentElement?.querySelector('input'), dateInFigures.format(new Date())),
  );
}

document.querySelector('[data-prefill-office]')?.addEventListener('click', () => {
  setAndTell(document.querySelector<HTMLSelectElement>('#service_training_office_id'), 'Sample Workforce Center');
  setAndTell(document.querySelector<HTMLSelectElement>('#service_training_staff_member_id'), 'Practice User');
});

export {};
