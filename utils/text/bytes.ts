// The pure code is compiled without the browser's types; every engine has this one.
declare class TextEncoder {
  encode(text: string): Uint8Array;
  encodeInto(text: string, bytes: Uint8Array): { read: number; written: number };
}

export const encoder = new TextEncoder();

/**
 * For what is read once, before anything is compiled: a look at a byte costs a part of what `charCodeAt` does then.
 * @param text ASCII
 * @returns its codes
 */
export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}
