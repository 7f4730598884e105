import i18next from 'i18next';

import { english } from './en/index.ts';
import { leavesOf, stemOf } from './leaves.ts';
import { notices, type NoticeLanguage } from './notices.ts';

/** Languages that have a pack, as BCP 47 tags. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages that something can be said in: those with a pack, and those with one notice alone. */
export type SpokenLanguage = Language | NoticeLanguage;

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Base<Key extends string> = Key extends `${infer Stem}_${Plural}` ? Stem : Key;
type Leaves<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string ? Base<Key> : `${Key}.${Leaves<Node[Key]>}`;
}[keyof Node & string];

/** Every sentence there is, as `namespace:path.to.leaf`; a plural is named by its stem. */
export type CopyKey = {
  [Namespace in keyof typeof english]: `${Namespace}:${Leaves<(typeof english)[Namespace]>}`;
}[keyof typeof english];

const packs = i18next.createInstance();
void packs.init({
  lng: 'en',
  fallbackLng: 'en',
  ns: Object.keys(english),
  interpolation: { escapeValue: false },
  returnNull: false,
  resources: { ...partialPacks(), en: english },
});

function partialPacks(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(notices).map(([tag, notice]) => [tag, { language: { 'english-only': notice } }]),
  );
}

/** Gives the vetted sentence of a key in one language, its `{{placeholders}}` filled; a missing one falls back to English. */
export function words(
  language: SpokenLanguage,
  key: CopyKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  if ('count' in params) return packs.t(key, { lng: language, ...params }); // the number chooses the plural form
  const sentence = sentenceOf(language, key);
  return sentence.includes('{{')
    ? sentence.replace(PLACEHOLDER, (_placeholder, name: string) => String(params[name] ?? ''))
    : sentence;
}

const PLACEHOLDER = /\{\{\s*([\w.-]+)\s*\}\}/g;
const sentences = new Map<string, string>(); // looked up once: i18next takes longer to find a sentence than to fill it

function sentenceOf(language: SpokenLanguage, key: CopyKey): string {
  const place = `${language} ${key}`;
  const known = sentences.get(place);
  if (known !== undefined) return known;
  const sentence = packs.t(key, { lng: language, skipInterpolation: true });
  sentences.set(place, sentence);
  return sentence;
}

/** The browser app's sentences by name, plural forms apart and placeholders unfilled: it fills them itself. */
export function unfilledChatWords(language: Language): Readonly<Record<string, string>> {
  const pack: unknown = packs.getResourceBundle(language, 'chat');
  return { ...english.chat, ...(pack as Readonly<Record<string, string>>) };
}

/** Tells whether a string read from outside (a row, an option's code) names a sentence that the English pack has. */
export function isCopyKey(key: string): key is CopyKey {
  return KEYS.has(key);
}

const KEYS: ReadonlySet<string> = new Set(
  Object.entries(english).flatMap(([namespace, pack]) =>
    leavesOf(pack).map(([path]) => `${namespace}:${stemOf(path)}`),
  ),
);

/** Reads a BCP 47 tag or an Accept-Language header into a language we speak; English when none matches. */
export function languageOf(tags: string | undefined): Language {
  const exact = LANGUAGES.find((language) => language === tags);
  if (exact !== undefined) return exact;
  const wanted = (tags ?? '').split(',').map((tag) => tag.split(';')[0]?.trim().toLowerCase() ?? '');
  const found = wanted.flatMap((tag) =>
    LANGUAGES.filter((language) => tag === language || tag.startsWith(`${language}-`)),
  );
  return found[0] ?? 'en';
}

/** The language in which somebody who writes this one can be given the notice; undefined when there is none. */
export function noticeLanguageOf(written: string): NoticeLanguage | undefined {
  const tags = Object.keys(notices) as NoticeLanguage[];
  return tags.find((tag) => tag === written) ?? tags.find((tag) => tag.startsWith(`${written}-`));
}

/** The tag that dates, numbers and lists of a language are formatted by: English means British English here. */
export function formatTag(language: SpokenLanguage): string {
  return language === 'en' ? 'en-GB' : language;
}

/** The direction a language is written in. */
export function directionOf(language: SpokenLanguage): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT: ReadonlySet<SpokenLanguage> = new Set(['ar', 'ur']);

/** Version of the words, kept with every message that was said: rises when a sentence changes its meaning. */
export const PACK_VERSION = '2';
