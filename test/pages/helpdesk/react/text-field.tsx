import { Field, Input, Textarea } from '@zendeskgarden/react-forms';
import type { FieldProps } from './field-props.ts';
import { LabelText } from './field-text.tsx';

export function TextField({ field, value, error, onChange }: FieldProps) {
  const attributes = {
    name: field.name,
    required: field.required,
    value,
    ...(error && { validation: 'error' as const }),
    ...(field.type === 'email' && { autoComplete: 'email' }),
  };
  return (
    <Field>
      <Field.Label>
        <LabelText field={field} />
      </Field.Label>
      {field.hint && <Field.Hint>{field.hint}</Field.Hint>}
      {field.type === 'textarea' ? (
        <Textarea {...attributes} rows={4} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input {...attributes} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
      {error && <Field.Message validation="error">{error}</Field.Message>}
    </Field>
  );
}
