import { escapeHtml } from '../../html.ts';
import { helpCenter, newRequestPath, requestsPath } from '../addresses.ts';
import type { RequestField, RequestForm } from '../forms.ts';
import type { Entered } from '../pages.ts';

/** `request[custom_fields][12]` is `request_custom_fields_12` in ids and classes. */
const idOf = (name: string) => name.replaceAll(/[[\]]+/g, '_').replace(/_$/, '');

export function classicPicker(choices: readonly RequestForm[], chosen: RequestForm): string {
  const options = choices.map(
    ({ id, title }) =>
      `<option value="${id}" data-url="${newRequestPath}?ticket_form_id=${id}"${id === chosen.id ? ' selected' : ''}>${escapeHtml(title)}</option>`,
  );
  return `<div class="form-field select optional request_ticket_form_id">
<label for="request_issue_type_select">Please choose a request type below</label>
<select id="request_issue_type_select" name="request[ticket_form_id]" autofocus><option value="-" data-url="${newRequestPath}">-</option>${options.join('')}</select>
</div>`;
}

export function classicForm(form: RequestForm, entered: Entered): string {
  return `<form id="new_request" class="request-form" data-form="" data-form-type="request" action="${requestsPath}" accept-charset="UTF-8" method="post">
<input name="utf8" type="hidden" value="✓">
<input type="hidden" name="authenticity_token" value="hc:requests:server:practice">
<input type="hidden" name="request[ticket_form_id]" id="request_ticket_form_id" value="${form.id}">
${form.fields.map((field) => fieldBlock(field, entered)).join('\n')}
${attachments}
<footer><input type="submit" name="commit" value="Submit"></footer>
</form>
<script type="application/json" id="conditional-fields" data-conditional-fields='${escapeHtml(JSON.stringify(conditions(form)))}'></script>`;
}

const wrapperKind: Record<RequestField['type'], string> = {
  email: 'string',
  subject: 'string',
  editor: 'text',
  description: 'text',
  text: 'string',
  textarea: 'text',
  date: 'string',
  dropdown: 'string',
  multiselect: 'string',
  checkbox: 'boolean',
};

function fieldBlock(field: RequestField, { values, errors }: Entered): string {
  const id = idOf(field.name);
  const value = values[field.name] ?? '';
  const error = errors[field.name];
  const described = [field.hint && `${id}_hint`, error && `${id}_error`].filter(Boolean).join(' ');
  const attributes =
    `name="${field.name}" id="${id}" aria-required="${field.required}"` +
    (described ? ` aria-describedby="${described}"` : '') +
    (error ? ' aria-invalid="true"' : '');
  const label =
    field.type === 'email'
      ? `<label for="${id}">${escapeHtml(field.label)}</label>`
      : `<label id="${id}_label" for="${id}">${escapeHtml(field.label)}${field.required ? '' : ' <span class="optional">(optional)</span>'}</label>`;

  return `<div class="form-field ${wrapperKind[field.type]} ${field.required ? ' required ' : ' optional '} ${id}">
${label}
${control(field, value, attributes, `${id}_label`)}
${field.hint ? `<p id="${id}_hint">${escapeHtml(field.hint)}</p>` : ''}
${error ? `<div id="${id}_error" class="notification notification-error notification-inline">${escapeHtml(error)}</div>` : ''}
</div>`;
}

function control(field: RequestField, value: string, attributes: string, labelId: string): string {
  const labelled = `aria-labelledby="${labelId}"`;
  const safe = escapeHtml(value);
  switch (field.type) {
    case 'email':
      return `<input type="text" ${attributes} value="${safe}">`;
    case 'subject':
      return `<input type="text" ${attributes} ${labelled} maxlength="150" size="150" value="${safe}">
<div class="suggestion-list" data-hc-class="searchbox" data-hc-suggestion-list=""></div>`;
    case 'editor':
    case 'description':
      return (
        `<textarea ${attributes} ${labelled}>${safe}</textarea>` +
        '<input type="hidden" name="request[description_mimetype]" id="request_description_mimetype" value="text/plain">'
      );
    case 'textarea':
      return `<textarea ${attributes} ${labelled}>${safe}</textarea>`;
    case 'text':
      return `<input type="text" ${attributes} ${labelled} value="${safe}">`;
    case 'date':
      return `<input type="text" class="datepicker" data-datepicker="" data-format="YYYY-MM-DD" autocomplete="off" ${attributes} ${labelled} value="${safe}">`;
    case 'checkbox':
      return (
        `<input type="hidden" name="${field.name}" value="off">` +
        `<input type="checkbox" ${attributes} ${labelled} value="on"${value === 'on' ? ' checked' : ''}>`
      );
    case 'multiselect': {
      const chosen = value.split(',');
      const choices = (field.options ?? []).map(
        ({ label, value: tag }) =>
          `<li><label><input type="checkbox" name="${field.name}" value="${tag}"${chosen.includes(tag) ? ' checked' : ''}> ${escapeHtml(label)}</label></li>`,
      );
      return `<div class="hc-multiselect" id="${idOf(field.name)}" role="group" ${labelled}>
<a class="hc-multiselect-toggle" tabindex="0" role="button" aria-expanded="false">-</a>
<ul class="hc-multiselect-menu" hidden>${choices.join('')}</ul></div>`;
    }
    case 'dropdown': {
      const options = [
        { label: '-', value: '' },
        ...(field.options ?? []).map((option) => (option.value === value ? { ...option, selected: true } : option)),
      ];
      return `<input type="hidden" ${attributes} data-tagger="${escapeHtml(JSON.stringify(options))}" value="${safe}">`;
    }
  }
}

/** Zendesk's shape: which field decides, on which value, and which fields then show. */
function conditions(form: RequestForm) {
  const idNumber = (name: string) => Number(/\d+/.exec(name)?.[0]);
  return form.fields.flatMap((field) =>
    (field.onlyWhen?.values ?? []).map((value) => ({
      parent_field_id: idNumber(field.onlyWhen?.name ?? ''),
      value,
      child_fields: [{ id: idNumber(field.name), is_required: field.required }],
    })),
  );
}

const attachments = `<div class="form-field">
<label for="request-attachments">Attachments</label>
<div id="upload-dropzone" class="upload-dropzone">
<input type="file" multiple id="request-attachments" data-fileupload="true" data-dropzone="upload-dropzone" data-create-url="${helpCenter}/request_uploads" data-name="request[attachments][]" data-pool="request-attachments-pool">
<span><a>Add file</a> or drop files here</span>
</div>
<ul id="request-attachments-pool" class="upload-pool"></ul>
</div>`;
