import { writeFileSync } from 'node:fs';
import { packLexicon } from './pack-lexicon.ts';

// `npm run pack`: packs the lists of utils/text/lexicon into utils/text/packed-lexicon.ts.
writeFileSync(
  new URL('../../utils/text/packed-lexicon.ts', import.meta.url),
  `import type { Packed } from './unpack-lexicon.ts';

/**
 * The lists of utils/text/lexicon, packed. Written by \`npm run pack\`; not edited by hand.
 */
export const packedLexicon: Packed = {
${Object.entries(packLexicon())
  .map(([name, text]) => `  ${name}:\n    ${JSON.stringify(text)},\n`)
  .join('')}};
`,
);
