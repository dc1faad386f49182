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
    ['<dl><dt>Card</dt><dd>219</dd><dd>12 units</dd></dl>', 'Card\n219\n12 units'],
    ['219<hr>7', '219\n7'],
    ['<span style="display: block">219</span><span style="display: block">7</span>', '219\n7'],
    ['<p>Seen.<span style="display: none">219</span></p>', 'Seen.'],
    ['<style>.a { width: 219px }</style><p>Seen.</p>', 'Seen.'],
    ['<p>one\n   two</p>\n  <p> three <b> four</b></p>', 'one two\nthree four'],
    ['<p>219-09-\n  <b>\n  9999</b></p>', '219-09- 9999'],
    ['<div style="white-space: pre-wrap">one  two\nthree</div>', 'one  two\nthree'],
  ])('%j reads %j', (html, text) => {
    expect(flatten(html).text).toBe(text);
  });

  test('every word can be found again among the nodes', () => {
    const flat = flatten('<p>His <b>num</b>ber</p><p>is \u2060here<br>now\n  and  \n <i>then</i></p>');
    for (const word of ['His', 'number', 'here', 'now', 'ber\nis', 'now and', 'and then']) {
      const start = flat.text.indexOf(word);
      const range = rangeIn(flat, start, start + word.length);
      // A fragment has no styles, which say what becomes of the spaces.
      expect(range && flattenText(range.cloneContents()).text.replace(/\s+/g, ' ')).toBe(word.replace('\n', ' '));
    }
  });

  test('a place whose nodes are gone is no place', () => {
    const flat = flatten('<p>gone</p>');
    root.replaceChildren();
    expect(rangeIn(flat, 0, 4)).toBeNull();
  });
});
