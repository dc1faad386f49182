/**
 * Puts a text on the clipboard, when a person has pressed a button for it.
 * @param text what to copy
 * @returns false where the browser does not allow it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // biome-ignore lint/style/noRestrictedGlobals: the clipboard lives there too; nothing is sent
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
