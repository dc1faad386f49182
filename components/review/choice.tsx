import { say, type Words } from '../../utils/language/say.ts';

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly words: Words }[];
  readonly onChoose: (value: Value) => void;
}

/** A few answers of which one holds. */
export function Choice<Value extends string>({ name, legend, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {say(option.words)}
        </label>
      ))}
    </fieldset>
  );
}
