import type { WriteOutcome } from '../../../utils/page/write-field.ts';

/** Every kind of thing that people write in, as the page of them names it. */
export const editorKinds = {
  line: 'Plain line',
  box: 'Plain box',
  reactLine: 'Line that React controls',
  reactBox: 'Box that React controls',
  lwcLine: 'Line of a Lightning component',
  lwcBox: 'Box of a Lightning component',
  lwcClosed: 'Box of a closed Lightning component',
  plain: 'Editing area of the browser',
  rooted: 'Editing area in a shadow root',
  ckeditor: 'CKEditor 5',
  tinymce: 'TinyMCE in its frame',
  quill: 'Quill',
  late: 'Editing area that answers late',
  full: 'Box with hardly any room left',
  stubborn: 'Box that takes no change',
  deaf: 'Editing area that takes no word in place of another',
  shouting: 'Box that makes capitals of everything',
} as const;

/** One of the kinds. */
export type EditorKind = keyof typeof editorKinds;

/** Those whose text has a form as well as words; it begins with a sentence that has some. */
export const richKinds = ['plain', 'rooted', 'ckeditor', 'tinymce', 'quill'] as const satisfies readonly EditorKind[];

/** What the rich ones begin with. */
export const formatted = '<p>Met with <strong>the case manager</strong> about <em>intake</em>.</p>';

/** What those begin with that do not take a change. */
export const held = 'Her card, 219-09-9999, was seen.';

/** What a test asks of the page. */
export interface Editors {
  focus(kind: EditorKind): void;
  /** @returns the text as it is shown, what would be sent, and the words of that */
  look(kind: EditorKind): { shown: string; sent: string; words: string };
  /** Replaces the first such words the way Steward does. */
  write(kind: EditorKind, words: string, replacement: string): Promise<WriteOutcome>;
}
