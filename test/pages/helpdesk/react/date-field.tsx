import { DatePicker } from '@zendeskgarden/react-datepickers';
import { Field, Input } from '@zendeskgarden/react-forms';
import type { FieldProps } from './field-props.ts';
import { LabelText } from './field-text.tsx';

/**
 * What is seen has no name and a date in words; what is posted is the ISO date in the hidden input.
 * The picker reads M/D/YYYY and "Nov 22, 2024" and blanks anything else on blur, ISO included.
 */
export function DateField({ field, value, error, onChange }: FieldProps) {
  return (
    <Field>
      <Field.Label>
        <LabelText field={field} />
      </Field.Label>
      {field.hint && <Field.Hint>{field.hint}</Field.Hint>}
      <DatePicker
        locale="en-us"
        {...(value && { value: localNoon(value) })}
        onChange={(date) => onChange(isoDate(date))}
        formatDate={(date) => new Intl.DateTimeFormat('en-us', { dateStyle: 'long' }).format(date)}
      >
        <Input
          required={field.required}
          lang="en-us"
          autoComplete="off"
          {...(error && { validation: 'error' as const })}
          onChange={(event) => {
            // The picker itself does not report that the box was emptied.
            if (event.target.value === '') onChange('');
          }}
        />
      </DatePicker>
      {error && <Field.Message validation="error">{error}</Field.Message>}
      <input type="hidden" name={field.name} value={value} />
    </Field>
  );
}

function isoDate(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function localNoon(iso: string): Date {
  return new Date(`${iso}T12:00:00`);
}
