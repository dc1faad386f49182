import { Checkbox, Field } from '@zendeskgarden/react-forms';
import type { FieldProps } from './field-props.ts';
import { LabelText } from './field-text.tsx';

/** Posted twice under one name, of which the last counts: what it is unticked, then what it is. */
export function CheckboxField({ field, value, error, onChange }: FieldProps) {
  const ticked = value === 'on';
  return (
    <Field>
      <input type="hidden" name={field.name} value="off" />
      <Checkbox
        name={field.name}
        required={field.required}
        checked={ticked}
        value={ticked ? 'on' : 'off'}
        onChange={(event) => onChange(event.target.checked ? 'on' : 'off')}
      >
        <Field.Label>
          <LabelText field={field} />
        </Field.Label>
      </Checkbox>
      {error && <Field.Message validation="error">{error}</Field.Message>}
    </Field>
  );
}
