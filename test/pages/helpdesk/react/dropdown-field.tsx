import { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';
import { useState } from 'react';
import type { FieldProps } from './field-props.ts';
import { LabelText } from './field-text.tsx';

const back = 'back-to-first-level';
const levelOf = (label: string) => label.split('::').slice(0, -1).join('::');
const levelValue = (level: string) => `level:${level}`;

export function DropdownField({ field, value, error, onChange }: FieldProps) {
  const options = field.options ?? [];
  const chosen = options.find((option) => option.value === value);
  const [isExpanded, setExpanded] = useState(false);
  const [level, setLevel] = useState(levelOf(chosen?.label ?? ''));
  const [search, setSearch] = useState('');

  const levels = [...new Set(options.map(({ label }) => levelOf(label)).filter(Boolean))];
  const here = options.filter(
    ({ label }) => levelOf(label) === level && label.toLowerCase().includes(search.toLowerCase()),
  );

  return (
    <Field>
      <Field.Label>
        <LabelText field={field} />
      </Field.Label>
      {field.hint && <Field.Hint>{field.hint}</Field.Hint>}
      <Combobox
        isEditable={field.isSearchable ?? false}
        isAutocomplete={field.isSearchable ?? false}
        inputProps={{ ...(field.name && !field.isSearchable && { name: field.name }), required: field.required }}
        inputValue={field.isSearchable ? search : value}
        selectionValue={value}
        isExpanded={isExpanded}
        {...(error && { validation: 'error' as const })}
        renderValue={() => (chosen ? chosen.label.replaceAll('::', ' > ') : <NothingChosen />)}
        onChange={({ selectionValue, inputValue, isExpanded: opening }) => {
          if (inputValue !== undefined) setSearch(opening === false ? '' : inputValue);
          if (selectionValue === back) {
            setLevel('');
            return;
          }
          const deeper = levels.find((name) => levelValue(name) === selectionValue);
          if (deeper !== undefined) {
            setLevel(deeper);
            return;
          }
          if (typeof selectionValue === 'string' && selectionValue !== value) onChange(selectionValue);
          if (opening !== undefined) setExpanded(opening);
        }}
      >
        {level ? (
          <Option value={back} label="Back" type="previous" />
        ) : (
          <Option value="" label="-">
            <NothingChosen />
          </Option>
        )}
        {here.map((option) => (
          <Option key={option.value} value={option.value} label={option.label.split('::').at(-1) ?? ''} />
        ))}
        {!level && levels.map((name) => <Option key={name} value={levelValue(name)} label={name} type="next" />)}
      </Combobox>
      {/* Where it can be searched, another box than the searched one is sent. */}
      {field.isSearchable && <input type="hidden" name={field.name} value={value} />}
      {error && <Field.Message validation="error">{error}</Field.Message>}
    </Field>
  );
}

function NothingChosen() {
  return (
    <>
      <span aria-hidden="true">-</span>
      <span className="for-screen-readers">Select an option</span>
    </>
  );
}
