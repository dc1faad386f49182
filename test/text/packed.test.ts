import { expect, it } from 'vitest';
import { packedLexicon } from '../../utils/text/packed-lexicon.ts';
import { packLexicon } from '../support/pack-lexicon.ts';

it('the packed lexicon says what the lists say (npm run pack brings it up to date)', () => {
  expect(packLexicon()).toEqual(packedLexicon);
});
