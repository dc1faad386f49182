/** What a site is asked for. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  /** The fields of a form that was sent; empty otherwise. */
  readonly posted: URLSearchParams;
}

/** What it answers; null means "no such page". */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
  /** Beyond the type. */
  readonly headers?: Readonly<Record<string, string>>;
}
