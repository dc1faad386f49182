import type { RequestField } from '../forms.ts';

export interface FieldProps {
  readonly field: RequestField;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}
