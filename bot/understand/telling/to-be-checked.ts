import type { ScamReading } from '../../../content/scams.ts';
import { checkText, hasSignsEnough } from '../scam/check-text.ts';
import { findLinks } from '../scam/find-links.ts';
import { isPastedScam } from '../scam/pasted-scam.ts';
import { remembering } from '../text/remember.ts';
import { wordsIn } from '../text/tokens.ts';
import { OF_ADDRESS, OF_LINK, OPENS_ASKING } from '../words/en/asks-of-scam.ts';
import { holdsAddress } from './is-message.ts';

const LONGEST_ASKED = 16; // words

/** Tells whether a text is to be looked at for signs of a scam, whatever it speaks of: it was pasted, or asks whether an address or a number is real. */
export function isToBeChecked(text: string): boolean {
  return isPastedScam(text) || asksOfAddress(text);
}

/** What is suspicious about a text. Of a question the address that it asks about is looked at, and how the resident words it is no sign. */
export function readingOf(text: string): ScamReading {
  const reading = checkText(text);
  if (!asksOfAddress(text)) return reading;
  const signs = reading.signs.filter(({ code }) => code.startsWith(OF_A_LINK));
  return { ...reading, suspicious: hasSignsEnough(text), signs };
}
const OF_A_LINK = 'link-';

/** "Is 0345… really my bank". */
const asksOfAddress = remembering((text: string): boolean => {
  const words = wordsIn(text.slice(0, LONGEST));
  const said = words.join(' ');
  if (text.length > LONGEST || words.length > LONGEST_ASKED || !OPENS_ASKING.test(said)) return false;
  return (OF_ADDRESS.test(said) && holdsAddress(text)) || (OF_LINK.test(said) && findLinks(text).length > 0);
});
const LONGEST = 300; // characters
