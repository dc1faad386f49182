import type { RequestForm } from '../forms.ts';

/** What the server writes into the page for the form to start from. */
export interface PageStart {
  /** Null on the page that only offers the choice of a form. */
  readonly form: RequestForm | null;
  readonly choices: readonly { readonly id: number; readonly title: string }[];
  /** What had been entered, when the server sends a form back. */
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}
