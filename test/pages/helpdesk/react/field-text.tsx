import type { RequestField } from '../forms.ts';

/** The star is for the eye only: the accessible name is the label alone. */
export function LabelText({ field }: { field: RequestField }) {
  return (
    <>
      {field.label}
      {field.required && <span aria-hidden="true">*</span>}
    </>
  );
}
