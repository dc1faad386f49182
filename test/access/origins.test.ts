import { expect, test } from 'vitest';
import { covers, hostIn, originOf, sayOrigin } from '../../utils/access/origins.ts';

test.each([
  ['https://www.example.org/cases/7?from=mail#top', 'www.example.org'],
  [' WWW.Example.org ', 'www.example.org'],
  ['www.example.org:8443/a', 'www.example.org'],
  ['http://www.example.org', null],
  ['localhost', null],
  ['about:config', null],
  ['https://user@www.example.org/', null],
  ['www.example.org evil.example', null],
  ['*.example.org', null],
  ['', null],
])('%j names %j', (written, host) => expect(hostIn(written)).toBe(host));

test('a permission covers its host, what lies below it, or all, as the browser wrote it', () => {
  expect(covers(originOf('a.example.org'), 'a.example.org')).toBe(true);
  expect(covers(originOf('example.org'), 'a.example.org')).toBe(false);
  expect(covers('https://*.example.org/*', 'a.example.org')).toBe(true);
  expect(covers('https://*.example.org/*', 'example.org')).toBe(true);
  expect(covers('https://*.example.org/*', 'badexample.org')).toBe(false);
  expect(covers('https://*/*', 'a.example.org')).toBe(true);
  expect(covers('file:///*', 'a.example.org')).toBe(false);
});

test('a permission is called by what it lets Steward into', () => {
  expect(['https://a.example.org/*', 'https://*.example.org/*', 'https://*/*'].map(sayOrigin)).toEqual([
    'a.example.org',
    'example.org and all below it',
    'every site',
  ]);
});
