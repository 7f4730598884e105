import {
  isReviewed,
  isTypedInLatin,
  LANGUAGES,
  noticeLanguageOf,
  packForWriters,
  packNamed,
  packOf,
  spokenIn,
  words,
  type Language,
  type NoticeLanguage,
} from '../locales/index.ts';
import type { Card, Choice, Params, Say } from '../locales/say.ts';
import { NUMBERS } from './numbers.ts';

const SWITCH = 'do:language:';
const COUNCIL = 'sddc-customer-services';
const HELP: Params = { ...NUMBERS, council: { kind: 'number-of', service: COUNCIL } };
const ALWAYS: Card = {
  kind: 'services',
  services: ['emergency-999', 'silent-solution-55', 'police-101', COUNCIL],
  urgent: true,
};

/** The language that a pressed button asks for; undefined when none does. */
export function languageAsked(choices: readonly string[]): Language | undefined {
  const tag = choices.find((code) => code.startsWith(SWITCH))?.slice(SWITCH.length);
  return tag === undefined ? undefined : packNamed(tag);
}

/** The code of the button that asks for a language. */
export function codeOfLanguage(language: Language): string {
  return `${SWITCH}${language}`;
}

/** A button a language, each in that language; `besides` is the one that is spoken already. */
export function languageChoices(besides: Language): readonly Choice[] {
  return LANGUAGES.filter((language) => language !== besides).map(switchTo);
}

/** What the page's list of languages calls each, with the code of choosing it. */
export function languageNames(): readonly { readonly code: string; readonly label: string }[] {
  return LANGUAGES.map((language) => ({ code: codeOfLanguage(language), label: packOf(language).name }));
}

/** What the button of a language says. */
export function languageLabel(language: Language): string {
  return isSpoken(language) ? words(language, 'language:switch-own') : packOf(language).name;
}

/** Says once, at the start of a conversation or a language, that nobody has reviewed its words (S15). */
export function uncheckedSays(language: Language): readonly Say[] {
  return isReviewed(language) ? [] : [{ key: 'language:unchecked', params: HELP }];
}

/**
 * Said to somebody who writes in another language than the chat: the offer to change, in both languages, where we speak
 * theirs; else that we do not, in theirs where we can and in the chat's, with the way to help. Nothing changes by itself.
 */
export function otherLanguageSays(written: string, spoken: Language): readonly Say[] {
  const pack = packForWriters(written);
  if (pack === undefined || !isSpoken(pack)) {
    const notice = noticeLanguageOf(written);
    return notice === undefined ? notSpokenSays() : notSpokenSays(notice);
  }
  const offers = offerSays(pack, spoken);
  const inOtherLetters = isTypedInLatin(written) ? noticeLanguageOf(written) : undefined;
  return offers.length === 0 || inOtherLetters === undefined
    ? offers
    : [{ key: 'language:other-letters', params: HELP, language: inOtherLetters }, ...offers];
}

/** Said to somebody who names languages: the offer of those that we speak; where there is none, that we do not. */
export function namedLanguageSays(named: readonly string[], spoken: Language): readonly Say[] {
  const others = named.filter((tag) => packForWriters(tag) !== packForWriters(spoken.split('-', 1)[0] ?? ''));
  const offers = others.flatMap((tag) => offerSays(tag, spoken));
  if (offers.length > 0 || others.length === 0) return offers;
  return notSpokenSays(...others.flatMap((tag) => noticeLanguageOf(tag) ?? []));
}

/** That we do not speak a language, in it where there is a notice and in the chat's, and the numbers that are always right. */
export function notSpokenSays(...noticed: readonly NoticeLanguage[]): readonly Say[] {
  const say: Say = { key: 'language:not-spoken', params: HELP };
  return [...noticed.map((language) => ({ ...say, language })), { ...say, card: ALWAYS }];
}

/** The offer of Easy Read to whoever asks for easier words in an English chat: it is English, and is said once. */
export function easyReadSays(spoken: Language): readonly Say[] {
  const easy = packNamed(EASY_READ);
  if (spoken !== 'en' || easy === undefined) return [];
  const keep: Choice = { code: codeOfLanguage(spoken), label: 'language:keep' };
  return [{ key: 'language:offer-own', language: easy, choices: [switchTo(easy), keep] }];
}
const EASY_READ = 'en-x-easy';

/** The offer to change to a language, in it and in the chat's. */
export function offerSays(offered: string, spoken: Language): readonly Say[] {
  const pack = packForWriters(offered);
  if (pack === undefined || isSame(pack, spoken)) return [];
  return [
    { key: 'language:offer-own', language: pack, choices: [switchTo(pack)] },
    {
      key: 'language:offer',
      params: { language: packOf(pack).name },
      choices: [{ code: codeOfLanguage(spoken), label: 'language:keep' }],
    },
  ];
}

/** Whether the words of a pack have come so far that it can be offered in itself: a pack that was only begun is in English. */
function isSpoken(pack: Language): boolean {
  return spokenIn(pack, 'language:offer-own') === pack || isSame(pack, 'en');
}

/** A button in its language; of one whose words are not there yet, with its name. */
function switchTo(language: Language): Choice {
  const code = `${SWITCH}${language}`;
  return isSpoken(language)
    ? { code, label: 'language:switch-own', language }
    : { code, label: 'language:named', params: { language: packOf(language).name }, language };
}

/** A form of a language for other readers is the same language: Easy Read is English. */
function isSame(one: Language, other: Language): boolean {
  return one.split('-', 1)[0] === other.split('-', 1)[0];
}
