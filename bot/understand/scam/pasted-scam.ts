import type { ScamReading, ScamSign } from '../../../content/scams.ts';
import { remembering } from '../text/remember.ts';
import { wordsIn } from '../text/tokens.ts';
import { REQUESTS_OF_US, TELLS_OF_AN_ARREST } from '../words/en/asks-of-scam.ts';
import { checkText, hasSignsEnough } from './check-text.ts';
import { findLinks } from './find-links.ts';
import { likelihoodBy } from './trained.ts';
import { areEnough } from './weights.ts';
import { wordingOf } from './wording.ts';

const READER: ReadonlySet<string> = new Set(['your', 'ur', 'you', 'youre', 'youve']);
const WRITER: ReadonlySet<string> = new Set(['i', 'im', 'ive', 'me', 'my', 'mine', 'neighbour', 'neighbours']);
const WRITERS: ReadonlySet<string> = new Set(['we', 'weve', 'our', 'ours', 'us']); // who writes to somebody calls themselves so as well
const OF_A_LINK = 'link-';
const OPENS_MESSAGE =
  /^(?:hi|hey|hello|hullo|hiya|dear) (?:mum|mom|mam|mummy|dad|daddy|nan|gran|grandma|grandad|customer|sir|madam|resident|user|valued|member|account)\b/u;
const SAYS_NOTHING: ReadonlySet<ScamSign> = new Set(['link-unknown', 'worded-alike']);
const LIKELY_MESSAGE = 0.8;
const WORDED_SO = 3; // log odds, where it is written to nobody
const LONGEST_TOLD = 40; // words that nobody would write of themselves without a word of that

/**
 * Tells whether a text is a message that was pasted for its looks, and suspicious: what it offers, threatens or calls for is
 * no wish of the resident's. Of what they write themselves only an address that shows a scam by itself counts ("I looked on
 * gov.uk" does not). A threat with pictures is no such message: what helps there is more than a check.
 */
export const isPastedScam = remembering((text: string): boolean => {
  const words = wordsIn(text);
  const isOwn = isTold(words) || isRequestOfUs(words) || tellsOfArrest(words);
  if (isOwn && findLinks(text).length === 0) return false; // nearly all that is written here, and to be known soon
  const reading = checkText(text);
  if (!reading.suspicious || reading.kind === 'sextortion') return false;
  if (isOwn) return showsItself(reading);
  return hasSignsEnough(text) || isWordedSo(text, words, reading);
});

/** Tells whether we are asked to say or to send something; what is wished for so is no sign of a scam. */
export function isRequestOfUs(words: readonly string[]): boolean {
  return REQUESTS_OF_US.test(words.slice(0, LONGEST_OPENING).join(' '));
}
const LONGEST_OPENING = 12; // words

/** Tells whether a text opens as nobody writes to us: it greets their mother, or a customer. */
export function opensAsMessage(words: readonly string[]): boolean {
  return OPENS_MESSAGE.test(words.slice(0, 2).join(' '));
}

/** Tells whether somebody was arrested, with which nobody threatens: that is told, and was not pasted. */
export function tellsOfArrest(words: readonly string[]): boolean {
  return TELLS_OF_AN_ARREST.test(words.join(' '));
}

/** Whether a resident writes of themselves, and not whoever calls them mum. */
function isTold(words: readonly string[]): boolean {
  if (opensAsMessage(words)) return false;
  if (words.some((word) => WRITER.has(word))) return true;
  return words.some((word) => WRITERS.has(word)) && !isToReader(words);
}

const isToReader = (words: readonly string[]): boolean => words.some((word) => READER.has(word));

/** An address that is made to look like another, or bears a name that is not its own. */
function showsItself({ signs }: ScamReading): boolean {
  return areEnough(signs.filter(({ code }) => code.startsWith(OF_A_LINK)));
}

function isWordedSo(text: string, words: readonly string[], { signs }: ScamReading): boolean {
  if (likelihoodBy('messages', text) < LIKELY_MESSAGE) return false;
  if (isToReader(words)) return signs.some(({ code }) => code !== 'worded-alike');
  const calls = signs.some(({ code }) => !SAYS_NOTHING.has(code));
  return calls && words.length <= LONGEST_TOLD && wordingOf(text) >= WORDED_SO;
}
