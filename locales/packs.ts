import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

const FOLDER = import.meta.dirname;
const DESCRIPTION = 'pack.json';

/** How far a pack has come: the original, which is translated from nothing and which nobody outside has reviewed; written; its safety texts translated back to English and compared by a second reader; or all of it reviewed by a person who speaks it. */
export const PACK_STATES = ['original', 'drafted', 'back-translated', 'reviewed'] as const;

/** What `pack.json` of a language says of it. */
const Pack = z.strictObject({
  name: z.string().min(1), // of the language in itself
  english: z.string().min(1), // of the language in English
  direction: z.enum(['ltr', 'rtl']),
  pageLanguage: z.string().optional(), // for `lang`, where the tag itself is not understood by browsers
  state: z.enum(PACK_STATES),
  review: z.strictObject({ by: z.string().min(1), on: z.iso.date() }).optional(), // role of the reviewer, and the day
});
export type Pack = Readonly<z.infer<typeof Pack>>;

declare const inFolder: unique symbol;

/** A language with a pack, as a BCP 47 tag: English, whose keys the code knows, or any other folder of locales. */
export type Language = 'en' | (string & { readonly [inFolder]: true });

/** Every language that has a pack: English in its forms first, then by tag. Adding one is adding a folder. */
export const LANGUAGES: readonly Language[] = (readdirSync(FOLDER) as Language[])
  .filter((tag) => existsSync(path.join(FOLDER, tag, DESCRIPTION)))
  .sort((one, other) => Number(isEnglish(other)) - Number(isEnglish(one)) || one.localeCompare(other, 'en'));

const described = new Map(LANGUAGES.map((tag) => [tag, Pack.parse(readJson(path.join(FOLDER, tag, DESCRIPTION)))]));

/** What a pack says of itself. */
export function packOf(language: Language): Pack {
  const pack = described.get(language);
  if (pack === undefined) throw new UnknownLanguageError();
  return pack;
}

/** The sentences of a translated pack by namespace, as its files have them; English is code and has none. */
export function readPack(language: Language): Readonly<Record<string, object>> {
  const files = readdirSync(path.join(FOLDER, language)).filter(
    (file) => file.endsWith('.json') && file !== DESCRIPTION,
  );
  return Object.fromEntries(
    files.map((file) => [path.basename(file, '.json'), readJson(path.join(FOLDER, language, file)) as object]),
  );
}

/** Whether a tag is a form of English. */
export function isEnglish(tag: string): boolean {
  return tag === 'en' || tag.startsWith('en-');
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A language was named that has no pack. */
class UnknownLanguageError extends Error {
  override readonly name = 'UnknownLanguageError';
}
