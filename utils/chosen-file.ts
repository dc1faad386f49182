/** Far more than a review with 2,000 services or 500 taught fields takes. */
const MOST_BYTES = 1_000_000;

/**
 * @param file what a person chose
 * @returns its text, or why there is none
 */
export async function textOf(
  file: File,
): Promise<{ readonly text: string } | { readonly fault: 'too-large' | 'unreadable' }> {
  if (file.size > MOST_BYTES) return { fault: 'too-large' };
  try {
    return { text: await file.text() };
  } catch {
    // It was moved or deleted meanwhile, or is not this person's to read.
    return { fault: 'unreadable' };
  }
}
