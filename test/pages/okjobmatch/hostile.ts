import { escapeHtml } from '../html.ts';
import { hostileNotePath } from './addresses.ts';

/**
 * "Add Notes" on pages that are hard on whoever looks at them: built badly, built against everybody, or
 * changing all the time. Each has the same three fields and can be sent.
 */
export const hostileWays = {
  confusing: 'with boxes elsewhere under the same names',
  twenty: 'with twenty boxes called Notes',
  twoOfOneId: 'with a label that points at two boxes',
  hugeLabels: 'with labels of 100 kB',
  invisibleSigns: 'with signs in its labels that nobody sees',
  many: 'of 2,000 labelled fields',
  deep: 'with 10,000 boxes in one another',
  deepAround: 'inside 400 boxes in one another',
  remover: 'that takes out whatever is put into it',
  prototypes: 'that overrides what browsers are made of',
  flood: 'that changes a thousand times a frame',
  strictPolicy: 'that allows no scripts, styles or types but its own',
  clobbered: 'with fields named like parts of the browser',
  clobberedDocument: 'with pictures and forms named like parts of the browser',
  detached: 'with frames that come and go',
  rewritten: 'that is written anew after it has loaded',
  cycle: 'whose names point at one another in a circle',
  trapped: 'whose dialog keeps every press, key and focus outside it from happening',
  deaf: 'that stops every press outside its main part',
} as const;

/** One of them. */
export type HostileWay = keyof typeof hostileWays;

declare global {
  interface Window {
    /** For tests: what a hostile page counts of its own doings. */
    hostile: { removed: number; frames: number; done: boolean };
  }
}

interface Hostile {
  /** Comes first in the page, before every script. */
  readonly head?: string;
  /** Around, before and after the fields. */
  readonly before?: string;
  readonly fields?: string;
  readonly after?: string;
  readonly heading?: string;
  /** Runs in the page when all of it stands. */
  readonly script?: () => void;
}

const line = (id: string, label: string) =>
  `<p><label for="${id}">${label}</label> <input type="text" id="${id}" name="${id}"></p>`;
const area = (id: string, label: string) =>
  `<p><label for="${id}">${label}</label> <textarea id="${id}" name="${id}" rows="5" cols="60"></textarea></p>`;
const date = line('date', 'Reference Date');
const subject = line('subject', 'Subject');
const notes = area('notes', 'Notes');

/** Members of forms, elements and nodes; a control of such a name stands in their place on its form. */
const CLOBBERING = [
  'matches',
  'closest',
  'parentElement',
  'parentNode',
  'getRootNode',
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'nodeType',
  'nodeName',
  'localName',
  'tagName',
  'id',
  'name',
  'style',
  'hidden',
  'children',
  'childNodes',
  'textContent',
  'contains',
  'isConnected',
  'ownerDocument',
  'shadowRoot',
  'assignedSlot',
  'getAttribute',
  'hasAttribute',
  'previousSibling',
  'previousElementSibling',
  'nextElementSibling',
  'checkVisibility',
  'getBoundingClientRect',
  'compareDocumentPosition',
  'addEventListener',
  'dataset',
  'submit',
];

const ways: Readonly<Record<HostileWay, Hostile>> = {
  confusing: {
    before: `<form role="search" action="#"><label>Notes <input type="search" name="q"></label><label>Subject <input type="text" name="s"></label></form>
<section><h2>Search notes</h2>${area('searched', 'Notes')}</section>`,
    fields: `<label for="subject">Subject <input type="text" name="inside"></label><input type="text" id="subject" name="subject">${date}<p><textarea name="request[subject]" aria-label="For the office"></textarea></p>${notes}`,
  },
  twenty: {
    fields: `${date}${subject}${Array.from({ length: 19 }, (_, n) => area(`notes${n}`, 'Notes')).join('')}${notes}`,
  },
  twoOfOneId: {
    fields: `${date}${subject}${notes}<p><textarea id="notes" name="other"></textarea></p>`,
  },
  hugeLabels: {
    before: ['(', '. ', 'note ', '-', 'date of your ']
      .map((word, n) => line(`huge${n}`, `${word.repeat(100_000 / word.length)}x`))
      .join(''),
  },
  invisibleSigns: {
    heading: 'Add\u200b\u00a0Notes\u200e',
    fields: `${line('date', '\u202bRefer\u00adence\u00a0Date\u202c')}${line('subject', '\ufeffSub\u200bject\u200f:')}${area('notes', '\u2067No\u2060tes\u2069\u200d')}`,
  },
  many: {
    after: `<section id="many">${Array.from({ length: 2000 }, (_, n) => line(`answer${n}`, `Answer ${n}`)).join('')}</section>`,
  },
  deep: {
    after: '<div id="deep"></div>',
    script() {
      const nest = (place: Element | null, words: string) => {
        let at = place;
        for (let depth = 0; at && depth < 10_000; depth += 1) {
          const inner = document.createElement('div');
          // Laying out so many would be too much for a browser by itself.
          if (depth === 0) inner.style.display = 'none';
          at.append(inner);
          at = inner;
        }
        at?.append(words);
      };
      nest(document.querySelector('label[for=notes]'), '');
      nest(document.querySelector('#deep'), 'Deep');
      const unnamed = document.createElement('input');
      document.querySelector('#deep')?.after(unnamed);
    },
  },
  deepAround: { before: '<div>'.repeat(400), after: '</div>'.repeat(400) },
  remover: {
    script() {
      const remove = () => {
        const found = document.querySelectorAll('steward-marks');
        window.hostile.removed += found.length;
        for (const element of found) element.remove();
      };
      new MutationObserver(remove).observe(document, { childList: true, subtree: true });
      const again = () => {
        window.hostile.frames += 1;
        remove();
        // A page that has something to say at every frame, too.
        document.querySelector('#news')?.replaceChildren(document.createElement('h2'));
        requestAnimationFrame(again);
      };
      again();
    },
    before: '<div id="news"></div>',
  },
  prototypes: {
    fields: `${date}${subject}${notes.replace('<textarea', '<textarea autofocus')}`,
    // For five seconds; then whoever tests may ask the page what became of it.
    head: `<script>(() => {
      const members = [
        [Element.prototype, ['matches', 'closest', 'querySelectorAll', 'querySelector', 'getAttribute', 'attachShadow', 'append', 'checkVisibility', 'localName', 'shadowRoot']],
        [Document.prototype, ['createElement', 'createElementNS', 'createTextNode', 'querySelectorAll', 'querySelector', 'createRange']],
        [Node.prototype, ['getRootNode', 'appendChild', 'insertBefore', 'contains', 'parentElement', 'nodeType']],
        [EventTarget.prototype, ['addEventListener']],
        [Event.prototype, ['composedPath', 'stopPropagation', 'stopImmediatePropagation', 'preventDefault']],
        [Array.prototype, ['map', 'filter', 'find', 'flatMap', 'push', Symbol.iterator]],
        [window, ['MutationObserver', 'ResizeObserver', 'AbortController', 'Highlight', 'requestAnimationFrame', 'Map', 'Set', 'WeakMap']],
      ].flatMap(([on, names]) => names.map((name) => [on, name, Object.getOwnPropertyDescriptor(on, name)]));
      const define = Object.defineProperty;
      const { length } = members;
      setTimeout(() => {
        for (let n = 0; n < length; n += 1) define(members[n][0], members[n][1], members[n][2]);
        window.hostile.done = true;
      }, 5000);
      const broken = function () { throw new TypeError('broken by the page'); };
      for (let n = 0; n < length; n += 1)
        define(members[n][0], members[n][1], members[n][2].get ? { get: broken, configurable: true } : { value: broken, configurable: true, writable: true });
    })();</script>`,
  },
  flood: {
    before: '<div id="flood" class="a"><p>0</p></div>',
    script() {
      const flood = document.querySelector('#flood');
      const until = performance.now() + 2000;
      const frame = () => {
        window.hostile.frames += 1;
        for (let n = 0; n < 250; n += 1) {
          const at = flood?.children[n % (flood.children.length || 1)];
          if (at?.firstChild) at.firstChild.nodeValue = String(n);
          flood?.setAttribute('class', n % 2 ? 'a' : 'b');
          flood?.setAttribute('aria-label', String(n));
          const box = document.createElement(n % 3 ? 'p' : 'label');
          box.append(n % 3 ? 'x' : document.createElement('input'));
          flood?.append(box);
          if ((flood?.children.length ?? 0) > 300) flood?.firstElementChild?.remove();
        }
        if (performance.now() < until) requestAnimationFrame(frame);
        else window.hostile.done = true;
      };
      frame();
    },
  },
  strictPolicy: {
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; script-src 'nonce-own'; style-src 'none'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
  },
  clobbered: {
    fields: `${date}${subject}${notes}${CLOBBERING.map((name) => `<input type="${name.length % 2 ? 'hidden' : 'text'}" name="${name}" title="For ${name}">`).join('')}`,
    after: `<form>${CLOBBERING.map((name) => `<input name="${name}">`).join('')}</form><input name="after">`,
    script() {
      const form = document.querySelector('form[method=post]') as Element;
      // What comes into such a form and goes, and what it is called meanwhile.
      let turn = 0;
      setInterval(() => {
        turn += 1;
        Element.prototype.setAttribute.call(form, 'aria-label', `Turn ${turn}`);
        const words = document.createElement('label');
        words.append('Turn');
        if (turn < 20) Element.prototype.append.call(form, words);
      }, 100);
    },
  },
  clobberedDocument: {
    before: [
      'querySelectorAll',
      'querySelector',
      'documentElement',
      'body',
      'activeElement',
      'defaultView',
      'getElementById',
      'createElement',
      'addEventListener',
    ]
      .map((name, n) => (n % 2 ? `<form name="${name}"></form>` : `<img alt="" name="${name}">`))
      .join(''),
  },
  detached: {
    before: '<div id="frames"></div>',
    script() {
      const place = document.createElement('div');
      const byId = Document.prototype.getElementById.call(document, 'frames');
      byId?.append(place);
      let left = 20;
      const next = () => {
        const frame = document.createElement('iframe');
        place.append(frame);
        frame.contentDocument?.body.append(document.createElement('textarea'));
        frame.contentDocument?.querySelector('textarea')?.focus();
        setTimeout(
          () => {
            // Sometimes before and sometimes after it has been looked at.
            frame.remove();
            window.hostile.frames += 1;
            left -= 1;
            if (left > 0) next();
            else window.hostile.done = true;
          },
          20 * (left % 8),
        );
      };
      next();
    },
  },
  rewritten: {
    script() {
      setTimeout(() => {
        const page = document.documentElement.outerHTML.replace(/<steward[\s\S]*<\/steward-marks>/, '');
        const anew = page.replace(/<script[\s\S]*?<\/script>/g, '');
        document.open();
        document.write(`<!DOCTYPE html>${anew}`);
        document.close();
        window.hostile.done = true;
      }, 700);
    },
  },
  cycle: {
    before: `<div role="group" id="round" aria-labelledby="round"><p id="a" aria-labelledby="b">A</p><p id="b" aria-labelledby="a c">B</p><input id="c" aria-labelledby="c a b c"></div>`,
    fields: `<div role="region" id="outer" aria-labelledby="date outer">${date}${subject}${notes}</div><label for="own" id="names">Own <input id="own" aria-labelledby="names own"></label>`,
  },
  // As the libraries that hold the focus in a dialog do it.
  trapped: {
    before: '<div role="dialog" aria-modal="true" aria-label="Add Notes">',
    after: '</div>',
    script() {
      const dialog = document.querySelector('[role=dialog]') as Element;
      for (const name of ['click', 'mousedown', 'touchstart', 'keydown', 'focusin'])
        document.addEventListener(
          name,
          (event) => {
            if (dialog.contains(event.target as Node) || (event as KeyboardEvent).key === 'Escape') return;
            event.preventDefault();
            event.stopImmediatePropagation();
            if (name === 'focusin') dialog.querySelector<HTMLElement>('#subject')?.focus();
          },
          { capture: true, passive: false },
        );
    },
  },
  deaf: {
    script() {
      const isOutside = (event: Event) => !(event.target as Element).closest('main');
      for (const name of ['click', 'mousedown', 'pointerdown'])
        document.addEventListener(name, (event) => isOutside(event) && event.stopImmediatePropagation(), true);
    },
  },
};

/**
 * @param way how the page is hard on whoever looks at it
 * @returns "Add Notes" in that way
 */
export function hostileNotePage(way: HostileWay): string {
  const {
    head = '',
    before = '',
    fields = date + subject + notes,
    after = '',
    heading = 'Add Notes',
    script,
  } = ways[way];
  // A function of this file may be written as a method.
  const source = script ? `const page = { ${script.toString().replace(/^script\s*:\s*/, '')} }; page.script();` : '';
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Add Notes</title>${head}
<link rel="icon" href="data:,"><script nonce="own">window.hostile = { removed: 0, frames: 0, done: false };</script></head>
<body><main><h1>${heading}</h1><p>This is a page ${escapeHtml(hostileWays[way])}.</p>
${before}<form method="post" action="${hostileNotePath}?way=${way}">${fields}<p><input type="submit" name="commit" value="Save"></p></form>${after}
</main>${source && `<script nonce="own">${source}</script>`}</body>
</html>`;
}
