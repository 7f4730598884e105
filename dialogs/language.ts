import {
  isReviewed,
  LANGUAGES,
  noticeLanguageOf,
  packForWriters,
  packNamed,
  packOf,
  type Language,
} from '../locales/index.ts';
import type { Choice, Params, Say } from '../locales/say.ts';
import { NUMBERS } from './numbers.ts';

const SWITCH = 'do:language:';
const HELP: Params = { ...NUMBERS, council: { kind: 'number-of', service: 'sddc-customer-services' } };

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
  if (pack === undefined) return inBoth({ key: 'language:not-spoken', params: HELP }, written);
  if (isSame(pack, spoken)) return [];
  const inOtherLetters = noticeLanguageOf(written); // of a language with a pack there is none but for its other letters
  return [
    ...(inOtherLetters === undefined
      ? []
      : [{ key: 'language:other-letters', params: HELP, language: inOtherLetters } as const]),
    { key: 'language:offer-own', language: pack, choices: [switchTo(pack)] },
    {
      key: 'language:offer',
      params: { language: packOf(pack).name },
      choices: [{ code: codeOfLanguage(spoken), label: 'language:keep' }],
    },
  ];
}

function inBoth(say: Say, written: string): readonly Say[] {
  const language = noticeLanguageOf(written);
  return language === undefined ? [say] : [{ ...say, language }, say];
}

function switchTo(language: Language): Choice {
  return { code: `${SWITCH}${language}`, label: 'language:switch-own', language };
}

/** A form of a language for other readers is the same language: Easy Read is English. */
function isSame(one: Language, other: Language): boolean {
  return one.split('-', 1)[0] === other.split('-', 1)[0];
}
