import { wordSet } from './word-set.ts';

// Words that several readers ask for and no list of the lexicon has.

export const isThe = wordSet('the');
export const isSince = wordSet('since');
export const isTo = wordSet('to');
export const isLast = wordSet('last');
export const isUp = wordSet('up');
export const isOn = wordSet('on');
export const isFor = wordSet('for');
export const isMe = wordSet('me');
export const isLine = wordSet('line lines');
export const isHeOrShe = wordSet('he she');
export const isSeason = wordSet('spring summer fall winter christmas xmas thanksgiving easter halloween');
