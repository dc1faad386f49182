/**
 * What the classic theme does to its server-made form: its own dropdowns and dates, fields that come and
 * go, and the two things that send before Submit (suggestions for the subject, uploads).
 */
import { suggestionsPath } from '../addresses.ts';
import { drawCalendars } from './calendar.ts';
import { drawDropdowns } from './dropdowns.ts';
import { drawMultiselects } from './multiselects.ts';

interface Condition {
  readonly parent_field_id: number;
  readonly value: string;
  readonly child_fields: readonly { readonly id: number }[];
}

const customField = (id: number) => document.getElementById(`request_custom_fields_${id}`) as HTMLInputElement | null;

function followConditions(): void {
  const script = document.querySelector<HTMLElement>('[data-conditional-fields]');
  const conditions = JSON.parse(script?.dataset.conditionalFields ?? '[]') as Condition[];
  const show = () => {
    for (const { parent_field_id, value, child_fields } of conditions) {
      for (const { id } of child_fields) {
        const child = customField(id);
        const shown = customField(parent_field_id)?.value === value;
        child?.closest<HTMLElement>('.form-field')?.style.setProperty('display', shown ? '' : 'none');
        if (child) child.disabled = !shown;
      }
    }
  };
  for (const { parent_field_id } of conditions) customField(parent_field_id)?.addEventListener('change', show);
  show();
}

function suggestWhileTyping(): void {
  const subject = document.querySelector<HTMLInputElement>('#request_subject');
  const list = document.querySelector('[data-hc-suggestion-list]');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  subject?.addEventListener('input', () => {
    clearTimeout(waiting);
    if (subject.value.trim().length < 3) {
      list?.replaceChildren();
      return;
    }
    const search = new URLSearchParams({ locale: 'en-us', query: subject.value.trim().toLowerCase() });
    waiting = setTimeout(async () => {
      const { results } = await (await fetch(`${suggestionsPath}?${search}`)).json();
      const items = (results as { html_url: string; name: string }[]).map(({ html_url, name }) => {
        const item = document.createElement('li');
        item.append(Object.assign(document.createElement('a'), { href: html_url, textContent: name }));
        return item;
      });
      const heading = document.createElement('h2');
      heading.textContent = 'Suggested articles';
      const articles = document.createElement('ul');
      articles.append(...items);
      list?.replaceChildren(heading, articles);
    }, 500);
  });
}

function uploadAtOnce(): void {
  const input = document.querySelector<HTMLInputElement>('#request-attachments');
  const pool = document.querySelector('#request-attachments-pool');
  input?.addEventListener('change', async () => {
    for (const file of input.files ?? []) {
      const address = `${input.dataset.createUrl}?${new URLSearchParams({ filename: file.name })}`;
      const { id } = (await (await fetch(address, { method: 'POST', body: file })).json()) as { id: string };
      const item = document.createElement('li');
      item.className = 'upload-item';
      const link = Object.assign(document.createElement('a'), { className: 'upload-link', textContent: file.name });
      const remove = Object.assign(document.createElement('span'), { className: 'upload-remove', textContent: '×' });
      const sent = Object.assign(document.createElement('input'), {
        type: 'hidden',
        name: input.dataset.name,
        value: id,
      });
      remove.addEventListener('click', () => item.remove());
      item.append(link, remove, sent);
      pool?.append(item);
    }
    input.value = '';
  });
}

function goToChosenForm(): void {
  const picker = document.querySelector<HTMLSelectElement>('#request_issue_type_select');
  picker?.addEventListener('change', () => {
    location.assign(picker.selectedOptions[0]?.dataset.url ?? location.href);
  });
}

goToChosenForm();
drawDropdowns();
drawMultiselects();
drawCalendars();
followConditions();
suggestWhileTyping();
uploadAtOnce();
