import { type Build, type Built, fieldNames, type Practice } from '../builds.ts';

declare global {
  interface Window {
    /** For tests: what the framework holds, and the way from page to page where there is one. */
    practice: Practice;
  }
}

const ways: Partial<
  Record<Build, () => Promise<{ build(form: HTMLFormElement, how: Build): Promise<Built> | Built }>>
> = {
  late: () => import('./plain.ts'),
  dialog: () => import('./plain.ts'),
  plain: () => import('./plain.ts'),
  openRoot: () => import('./roots.ts'),
  closedRoot: () => import('./roots.ts'),
  blankFrame: () => import('./frame.ts'),
  react: () => import('./react.tsx'),
  ckeditor: () => import('./editors.ts'),
  tinymce: () => import('./editors.ts'),
  quill: () => import('./editors.ts'),
  lwc: () => import('./lightning.ts'),
  lwcClosed: () => import('./lightning.ts'),
  lwcSynthetic: () => import('./synthetic.ts'),
};

const form = document.querySelector<HTMLFormElement>('form[data-built]');
const how = form?.dataset.built as Build | undefined;
const way = how && ways[how];
if (form && way) {
  const { build } = await way();
  const built = await build(form, how);
  const { held } = built;
  window.practice = built;
  // What is sent is what the framework holds, whatever the page shows.
  form.addEventListener('submit', () => {
    for (const [name, value] of Object.entries(held())) {
      const sent = document.createElement('input');
      Object.assign(sent, { type: 'hidden', name: `held[${name}]`, value });
      form.append(sent);
    }
  });
} else {
  window.practice = asServed();
}

/** Fields that the server wrote, here or in a frame. */
function asServed(): Built {
  const controls = () => {
    const inside = document.querySelector('iframe')?.contentDocument ?? document;
    return [...inside.querySelectorAll<HTMLInputElement>('form :is(input[type=text], input:not([type]), textarea)')];
  };
  // The boxes stand in another order from one visit to the next.
  const inOrder = () => (document.querySelector('.w2') ? controls().reverse() : controls());
  return {
    held() {
      const [date = '', subject = '', notes = ''] = inOrder().map(({ value }) => value);
      return { date, subject, notes };
    },
    at: (name) => inOrder()[fieldNames.indexOf(name)] as HTMLElement,
  };
}
