import i18next from 'i18next';

import { english } from './en/index.ts';

/** Languages that have a pack, as BCP 47 tags. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

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
  resources: { en: english },
});

/** Gives the vetted sentence of a key in one language, its `{{placeholders}}` filled; a missing one falls back to English. */
export function words(
  language: Language,
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

function sentenceOf(language: Language, key: CopyKey): string {
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
  Object.entries(english).flatMap(([namespace, pack]) => keysOf(pack).map((key) => `${namespace}:${key}`)),
);

function keysOf(node: object): readonly string[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value).map((rest) => `${key}.${rest}`)
      : [key.replace(/_(?:zero|one|two|few|many|other)$/, '')],
  );
}

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

/** The tag that dates, numbers and lists of a language are formatted by: English means British English here. */
export function formatTag(language: Language): string {
  return FORMAT_TAGS[language];
}
const FORMAT_TAGS: Readonly<Record<Language, string>> = { en: 'en-GB' };

/** The direction a language is written in. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  const rightToLeft: readonly string[] = ['ar', 'ur', 'fa', 'ps', 'ckb', 'he'];
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}

/** Version of the words, kept with every message that was said: rises when a sentence changes its meaning. */
export const PACK_VERSION = '1';
