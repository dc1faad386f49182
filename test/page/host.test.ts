import { beforeEach, expect, test } from 'vitest';
import { type Host, makeHost } from '../../entrypoints/page-check.content/host.ts';
import { handOnPresses } from '../../entrypoints/page-check.content/stopped-presses.ts';

let host: Host;
beforeEach(() => {
  document.body.innerHTML = `<input id="page">
<div id="own" role="dialog" aria-modal="true"><input id="in-own"><p id="deep" popover><input id="in-both"></p></div>
<div id="plain" role="dialog"><input id="in-plain"></div>
<div id="pop" popover="auto"><input id="in-pop"></div>`;
  host = makeHost(document, '');
  host.mount();
});

const at = (id: string) => document.getElementById(id) as HTMLElement;
/** Where Steward's element stands once somebody is in a field. */
const standsFrom = (id: string) => {
  at(id).focus();
  host.stand();
  const place = host.element.parentElement;
  return place === document.documentElement ? 'the page' : place?.id;
};

test('it stands in what holds the person: a modal dialog of a page’s own making, a popover that a press outside closes', () => {
  const from = ['page', 'in-own', 'in-both', 'in-pop', 'in-plain'];
  expect(from.map(standsFrom)).toEqual(['the page', 'own', 'deep', 'pop', 'the page']);
});

test('it stays there while nobody is anywhere, as after a press on bare ground, and leaves what can no longer be used', () => {
  standsFrom('in-own');
  at('in-own').blur();
  host.stand();
  expect(host.element.parentElement).toBe(at('own'));
  at('own').setAttribute('inert', '');
  host.stand();
  expect(host.element.parentElement).toBe(document.documentElement);
});

test('a dialog that keeps throwing it out is left alone; it stands at the end of the page then', () => {
  for (let time = 0; time < 10; time += 1) {
    standsFrom('in-own');
    if (host.element.parentElement === at('own')) host.element.remove();
  }
  expect(standsFrom('in-own')).toBe('the page');
});

test('a press that the page stops is handed on, once, and one that it lets through comes once', async () => {
  const ends = new AbortController();
  handOnPresses(window, host, ends.signal);
  const button = document.createElement('button');
  host.root.append(button);
  let presses = 0;
  button.addEventListener('click', () => (presses += 1));
  const press = async () => {
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 5));
    return presses;
  };
  expect(await press()).toBe(1);
  document.addEventListener('click', (event) => event.stopImmediatePropagation(), {
    capture: true,
    signal: ends.signal,
  });
  expect(await press()).toBe(2);
  ends.abort();
  expect(await press()).toBe(3);
});
