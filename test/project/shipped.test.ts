import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from '../../utils/sites/catalogue.ts';

const builds = ['.output/chrome-mv3', '.output/firefox-mv3'];
if (!builds.every((build) => existsSync(build))) throw new Error('Build first: npm run build');

describe.each(builds)('%s', (build) => {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const scripts = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

  test('asks for the two hosts, and for others only one at a time when a person wants it', () => {
    expect(manifest.permissions).toEqual(['storage', 'alarms', 'activeTab', 'scripting']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual(['https://oesc.zendesk.com/*', 'https://okjobmatch.com/*']);
    expect(manifest.content_scripts[0].matches).toEqual(sites.flatMap(({ matches }) => matches));
  });

  test('gives pages nothing to find it by, and its own pages no way out', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const csp = manifest.content_security_policy.extension_pages as string;
    expect(csp).toContain("connect-src 'none'");
    expect(csp).toContain("default-src 'none'");
    expect(csp).not.toMatch(/unsafe|https?:|\*/);
  });

  test('uses each permission it asks for', () => {
    const code = scripts.map((name) => readFileSync(join(build, name), 'utf8')).join('\n');
    expect(code).toMatch(/\.storage\.local/);
    expect(code).toMatch(/\.alarms\.create/);
    expect(code).toMatch(/\.scripting\.registerContentScripts/);
    expect(code).toMatch(/\.permissions\.request/);
  });

  test.each(scripts)('%s holds no network code and builds no code at run time', (name) => {
    const code = readFileSync(join(build, name), 'utf8');
    const found =
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|new Function\b|\beval\s*\(/.exec(
        code,
      );
    expect(found?.[0]).toBeUndefined();
  });
});
