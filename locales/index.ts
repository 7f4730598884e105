import i18next from 'i18next';

import type { TypedInLatin } from './choose-language.ts';
import { english } from './en/index.ts';
import { leavesOf, stemOf } from './leaves.ts';
import { inLatinLetters, notices, type NoticeLanguage } from './notices.ts';
import { isEnglish, LANGUAGES, packOf, readPack, type Language } from './packs.ts';

export { isTypedInLatin, languageOf, noticeLanguageOf, packForWriters, packNamed } from './choose-language.ts';
export type { NoticeLanguage } from './notices.ts';
export { LANGUAGES, packOf, type Language } from './packs.ts';

/** Languages that words are in: those with a pack, those with one notice alone, and any that a resident types in Latin letters. */
export type SpokenLanguage = Language | NoticeLanguage | TypedInLatin;

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
  load: 'currentOnly', // "pa-Guru" is a pack of its own, not a form of another
  ns: Object.keys(english),
  interpolation: { escapeValue: false },
  returnNull: false,
  resources: { ...partialPacks(), en: english },
});

function partialPacks(): Readonly<Record<string, object>> {
  const entries = [
    ...Object.entries(notices).map(([tag, notice]) => [tag, 'not-spoken', notice] as const),
    ...Object.entries(inLatinLetters).map(([tag, notice]) => [tag, 'other-letters', notice] as const),
  ];
  return Object.fromEntries(entries.map(([tag, key, notice]) => [tag, { language: { [key]: notice } }]));
}

const unread = new Set<string>(LANGUAGES.filter((language) => language !== 'en'));

/** Reads a pack the first time that something is said in it: a language that nobody uses costs nothing. */
function ready(language: SpokenLanguage): void {
  if (!unread.delete(language)) return;
  for (const [namespace, sentences] of Object.entries(readPack(language as Language)))
    packs.addResourceBundle(language, namespace, sentences, true, true);
}

/** Gives the vetted sentence of a key in one language, its `{{placeholders}}` filled; a missing one falls back to English. */
export function words(
  language: SpokenLanguage,
  key: CopyKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  if ('count' in params) {
    ready(language);
    return packs.t(key, { lng: language, ...params }); // the number chooses the plural form
  }
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
  ready(language);
  const sentence = packs.t(key, { lng: language, skipInterpolation: true });
  sentences.set(place, sentence);
  return sentence;
}

/** The language that a sentence is there in: the one asked for, or English where its pack lacks it. */
export function spokenIn(language: SpokenLanguage, key: CopyKey): SpokenLanguage {
  if (language === 'en') return 'en';
  const place = `${language} ${key}`;
  const known = spoken.get(place);
  if (known !== undefined) return known;
  ready(language);
  const has = (name: string): boolean => packs.exists(name, { lng: language, fallbackLng: [] });
  const found = has(key) || has(`${key}_other`) ? language : 'en';
  spoken.set(place, found);
  return found;
}

const spoken = new Map<string, SpokenLanguage>(); // looked up once, as sentences are

/** The browser app's sentences by name, plural forms apart and placeholders unfilled: it fills them itself. */
export function unfilledChatWords(language: Language): Readonly<Record<string, string>> {
  ready(language);
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

/**
 * The tag that dates, numbers and lists of a language are formatted by: British English for English, and Western digits
 * of our calendar everywhere (S15).
 */
export function formatTag(language: SpokenLanguage): string {
  return isEnglish(language) ? 'en-GB' : `${language}-u-ca-gregory-nu-latn`;
}

/** The tag that pages mark a language by. */
export function pageTag(language: SpokenLanguage): string {
  return packIfAny(language)?.pageLanguage ?? language;
}

/** The language that pages for a language are in: English for as long as its pack has none of their sentences. */
export function pageLanguageOf(language: SpokenLanguage): SpokenLanguage {
  ready(language);
  return isEnglish(language) || packs.hasResourceBundle(language, 'web') ? language : 'en';
}

/** The direction a language is written in. */
export function directionOf(language: SpokenLanguage): 'ltr' | 'rtl' {
  return packIfAny(language)?.direction ?? (RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr');
}

/** Whether a person has reviewed the words of a language. English is written here and needs no translation. */
export function isReviewed(language: SpokenLanguage): boolean {
  return isEnglish(language) || packIfAny(language)?.state === 'reviewed';
}

function packIfAny(language: SpokenLanguage): ReturnType<typeof packOf> | undefined {
  return LANGUAGES.some((tag) => tag === language) ? packOf(language as Language) : undefined;
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'ur', 'fa', 'ckb', 'ps']);

/** Version of the words, kept with every message that was said: rises when a sentence changes its meaning. */
export const PACK_VERSION = '5';
