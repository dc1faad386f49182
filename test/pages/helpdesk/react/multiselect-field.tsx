import { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';
import type { FieldProps } from './field-props.ts';
import { LabelText } from './field-text.tsx';

/** Several choices: a hidden input for each, before the label, and none while nothing is chosen. */
export function MultiselectField({ field, value, error, onChange }: FieldProps) {
  const chosen = value.split(',').filter(Boolean);
  return (
    <Field>
      {chosen.map((tag) => (
        <input key={tag} type="hidden" name={field.name} value={tag} />
      ))}
      <Field.Label>
        <LabelText field={field} />
      </Field.Label>
      {field.hint && <Field.Hint>{field.hint}</Field.Hint>}
      <Combobox
        isEditable={false}
        isMultiselectable
        inputProps={{ required: field.required }}
        selectionValue={chosen}
        {...(error && { validation: 'error' as const })}
        onChange={({ selectionValue }) => {
          if (Array.isArray(selectionValue)) onChange(selectionValue.join(','));
        }}
      >
        {(field.options ?? []).map((option) => (
          <Option key={option.value} value={option.value} label={option.label} />
        ))}
      </Combobox>
      {error && <Field.Message validation="error">{error}</Field.Message>}
    </Field>
  );
}
