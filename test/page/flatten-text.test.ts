import { beforeEach, describe, expect, test } from 'vitest';
import { flattenText, rangeIn } from '../../utils/page/flatten-text.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const flatten = (html: string) => {
  root.innerHTML = html;
  return flattenText(root);
};

describe('the text of an editing area', () => {
  test.each([
    ['<p>One</p><p>two</p>', 'One\ntwo'],
    ['One<br>two', 'One\ntwo'],
    ['<p>One<br></p><p>two</p>', 'One\ntwo'],
    ['<p>One</p><p><br data-cke-filler="true"></p><p>two</p>', 'One\ntwo'],
    ['<p>a <b>bold</b> word</p>', 'a bold word'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['<p>\u2060x\ufeffy</p>', 'xy'],
    ['', ''],
  ])('%j reads %j', (html, text) => {
    expect(flatten(html).text).toBe(text);
  });

  test('every word can be found again among the nodes', () => {
    const flat = flatten('<p>His <b>num</b>ber</p><p>is \u2060here<br>now</p>');
    for (const word of ['His', 'number', 'here', 'now', 'ber\nis']) {
      const start = flat.text.indexOf(word);
      const range = rangeIn(flat, start, start + word.length);
      expect(range && flattenText(range.cloneContents()).text).toBe(word);
    }
  });

  test('a place whose nodes are gone is no place', () => {
    const flat = flatten('<p>gone</p>');
    root.replaceChildren();
    expect(rangeIn(flat, 0, 4)).toBeNull();
  });
});
