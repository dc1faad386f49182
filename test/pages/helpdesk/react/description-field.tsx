import { Field, Textarea } from '@zendeskgarden/react-forms';
import { useEffect, useRef } from 'react';
import type { FieldProps } from './field-props.ts';
import { LabelText } from './field-text.tsx';

// The editor is loaded by itself and shows up a little after the form.
const untilEditorAppears = 200;

export function DescriptionField({ field, value, error, onChange }: FieldProps) {
  const textarea = useRef<HTMLTextAreaElement>(null);
  const rich = field.type === 'editor';

  useEffect(() => {
    if (!rich) return;
    const timer = setTimeout(async () => {
      const { showEditor } = await import('./description-editor.ts');
      if (textarea.current) await showEditor(textarea.current, field.label);
    }, untilEditorAppears);
    return () => clearTimeout(timer);
  }, [rich, field.label]);

  return (
    <Field>
      <Field.Label>
        <LabelText field={field} />
      </Field.Label>
      {field.hint && <Field.Hint>{field.hint}</Field.Hint>}
      <Textarea
        ref={textarea}
        name={field.name}
        rows={6}
        required={field.required}
        value={value}
        {...(error && { validation: 'error' as const })}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && <Field.Message validation="error">{error}</Field.Message>}
      <input type="hidden" name="request[description_mimetype]" value={rich ? 'text/html' : 'text/plain'} />
    </Field>
  );
}
