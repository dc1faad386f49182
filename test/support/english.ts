import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { fromFile, speakWith } from '../../utils/language/say.ts';

// Tests without a browser read what is said in English.
speakWith(fromFile(english));
