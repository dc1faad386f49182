import { Button } from '@zendeskgarden/react-buttons';
import { Fragment, type RefObject, useEffect, useRef, useState } from 'react';
import { helpCenter, newRequestPath, requestsPath, sessionPath } from '../addresses.ts';
import type { RequestField, RequestForm } from '../forms.ts';
import { AttachmentsField } from './attachments-field.tsx';
import { CheckboxField } from './checkbox-field.tsx';
import { DateField } from './date-field.tsx';
import { DescriptionField } from './description-field.tsx';
import { DropdownField } from './dropdown-field.tsx';
import { MultiselectField } from './multiselect-field.tsx';
import type { PageStart } from './page-start.ts';
import { askForSuggestions, type Suggestion } from './suggestions.ts';
import { TextField } from './text-field.tsx';

export function RequestPage({ start }: { start: PageStart }) {
  const formElement = useRef<HTMLFormElement>(null);
  useSubmitWithToken(formElement);
  return (
    <>
      <p aria-hidden="true">Fields marked with an asterisk (*) are required.</p>
      <form
        ref={formElement}
        action={requestsPath}
        method="post"
        acceptCharset="UTF-8"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.currentTarget.submit();
        }}
      >
        <input type="hidden" name="request[ticket_form_id]" value={start.form?.id ?? ''} />
        <FormChoice start={start} />
        {start.form && <FormFields form={start.form} start={start} />}
      </form>
    </>
  );
}

/** Zendesk's own scripts call form.submit() themselves, so the token is fetched there and not in the event. */
function useSubmitWithToken(formElement: RefObject<HTMLFormElement>): void {
  useEffect(() => {
    const form = formElement.current;
    if (!form) return;
    form.submit = () => {
      void fetch(sessionPath)
        .then((response) => response.json())
        .then(({ current_session }: { current_session: { csrf_token: string } }) => {
          const token = document.createElement('input');
          Object.assign(token, { type: 'hidden', name: 'authenticity_token', value: current_session.csrf_token });
          form.append(token);
          HTMLFormElement.prototype.submit.call(form);
        });
    };
  }, [formElement]);
}

function FormChoice({ start }: { start: PageStart }) {
  const choose = (id: string) => {
    const search = new URLSearchParams(location.search);
    search.set('ticket_form_id', id);
    location.assign(`${newRequestPath}?${search}`);
  };
  return (
    <DropdownField
      field={{
        type: 'dropdown',
        name: '', // the hidden input above is the one that posts
        label: 'Please choose a request type below',
        required: false,
        options: start.choices.map(({ id, title }) => ({ value: String(id), label: title })),
      }}
      value={start.form ? String(start.form.id) : ''}
      onChange={choose}
    />
  );
}

function FormFields({ form, start }: { form: RequestForm; start: PageStart }) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>(start.values);
  const [suggested, setSuggested] = useState<readonly Suggestion[]>([]);
  const shown = form.fields.filter(
    ({ onlyWhen }) => !onlyWhen || onlyWhen.values.includes(values[onlyWhen.name] ?? ''),
  );
  const drawField = (field: RequestField) => {
    const common = {
      field,
      value: values[field.name] ?? '',
      error: start.errors[field.name],
      onChange: (value: string) => setValues((before) => ({ ...before, [field.name]: value })),
    };
    switch (field.type) {
      case 'subject':
        return (
          <Fragment key={field.name}>
            <TextField
              {...common}
              onChange={(subject) => {
                common.onChange(subject);
                askForSuggestions(subject, setSuggested);
              }}
            />
            <SuggestedArticles articles={suggested} />
          </Fragment>
        );
      case 'editor':
      case 'description':
        return <DescriptionField key={field.name} {...common} />;
      case 'email':
      case 'text':
      case 'textarea':
        return <TextField key={field.name} {...common} />;
      case 'date':
        return <DateField key={field.name} {...common} />;
      case 'dropdown':
        return <DropdownField key={field.name} {...common} />;
      case 'multiselect':
        return <MultiselectField key={field.name} {...common} />;
      case 'checkbox':
        return <CheckboxField key={field.name} {...common} />;
    }
  };
  return (
    <>
      {shown.map(drawField)}
      <AttachmentsField />
      <footer className="request-footer">
        <Button isPrimary type="submit">
          Submit
        </Button>
        <a href={helpCenter}>Cancel</a>
      </footer>
    </>
  );
}

/** Articles under the subject, which push down what follows. */
function SuggestedArticles({ articles }: { articles: readonly Suggestion[] }) {
  if (articles.length === 0) return null;
  return (
    <div data-test-id="suggested-articles">
      <h2>Suggested articles</h2>
      <ul>
        {articles.map(({ html_url, name }) => (
          <li key={html_url}>
            <a href={html_url}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
