/**
 * The classic date box: plain text in the format the page names (YYYY-MM-DD), and a month to click in.
 * Whether the real one posts through a second input could not be found out, so this one does not.
 */
export function drawCalendars(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-datepicker]')) drawCalendar(input);
}

function drawCalendar(input: HTMLInputElement): void {
  const panel = document.createElement('div');
  panel.className = 'datepicker-panel';
  panel.hidden = true;
  input.after(panel);
  let month = firstOfMonth(new Date());

  const draw = () => {
    const title = new Intl.DateTimeFormat('en-us', { month: 'long', year: 'numeric' }).format(month);
    const heading = document.createElement('div');
    heading.className = 'datepicker-title';
    heading.append(step('‹', 'Previous month', -1), title, step('›', 'Next month', 1));
    const days = document.createElement('div');
    days.className = 'datepicker-days';
    const blank = document.createElement('span');
    blank.style.gridColumn = `span ${month.getDay() || 1}`;
    if (month.getDay()) days.append(blank);
    const last = new Date(month.getFullYear(), month.getMonth() + 1, 0).getDate();
    for (let day = 1; day <= last; day += 1) days.append(dayButton(day));
    panel.replaceChildren(heading, days);
  };
  const step = (text: string, label: string, by: number) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: text, tabIndex: -1 });
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => {
      month = new Date(month.getFullYear(), month.getMonth() + by, 1);
      draw();
    });
    return button;
  };
  const dayButton = (day: number) => {
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      textContent: String(day),
      tabIndex: -1,
    });
    button.addEventListener('click', () => {
      const two = (number: number) => String(number).padStart(2, '0');
      input.value = `${month.getFullYear()}-${two(month.getMonth() + 1)}-${two(day)}`;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      panel.hidden = true;
    });
    return button;
  };

  input.addEventListener('focus', () => {
    draw();
    panel.hidden = false;
  });
  // A click in the panel must not take the focus away from the box.
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('blur', () => {
    panel.hidden = true;
  });
}

function firstOfMonth(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), 1);
}
