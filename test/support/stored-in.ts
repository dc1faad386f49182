import type { Tab } from './browsers.ts';

/**
 * @param page one of Steward's own
 * @param more what to put beside what is there
 * @returns all that Steward keeps in this browser then
 */
export const storedIn = (page: Tab, more: Record<string, unknown> = {}): Promise<Record<string, unknown>> =>
  page.evaluate(async (items) => {
    interface Local {
      set(items: object): Promise<void>;
      get(): Promise<Record<string, unknown>>;
    }
    interface Extension {
      readonly storage: { readonly local: Local };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { local } = (browser ?? chrome).storage;
    await local.set(items);
    return local.get();
  }, more);
