import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  key?: string;
  browser_specific_settings?: { gecko?: { id?: string } };
}

function readManifest(extensionDir: string): Manifest {
  return JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as Manifest;
}

/**
 * Chromium names an unpacked extension after its public key, else after its path: the first 16 bytes
 * of the SHA-256, written with a-p for 0-f. Working it out needs no background script to ask.
 */
export function chromiumExtensionId(extensionDir: string): string {
  const { key } = readManifest(extensionDir);
  const named = key ? Buffer.from(key, 'base64') : Buffer.from(realpathSync(extensionDir));
  const hex = createHash('sha256').update(named).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

export function firefoxExtensionId(extensionDir: string): string {
  const id = readManifest(extensionDir).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir} has no browser_specific_settings.gecko.id`);
  return id;
}
