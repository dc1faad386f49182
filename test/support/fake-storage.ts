type Heard = (changes: Record<string, { newValue: unknown }>) => void;

/** @returns what stands for the browser in tests of what is kept: its storage, what it holds, and who hears of changes */
export function fakeStorage() {
  const kept = new Map<string, unknown>();
  const listeners = new Set<Heard>();
  const local = {
    get: async (key: string) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, newValue] of Object.entries(items)) {
        kept.set(key, newValue);
        for (const heard of listeners) heard({ [key]: { newValue } });
      }
    },
    onChanged: {
      addListener: (heard: Heard) => listeners.add(heard),
      removeListener: (heard: Heard) => listeners.delete(heard),
    },
  };
  return { kept, listeners, local, browser: { storage: { local } } };
}
