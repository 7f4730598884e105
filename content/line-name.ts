import { english } from '../locales/en/index.ts';
import { isCopyKey, words, type CopyKey, type SpokenLanguage } from '../locales/index.ts';

/** The vetted names of lines, by their English, which is what the register, its editors and other registers write. */
const vetted: ReadonlyMap<string, CopyKey> = new Map(
  Object.entries(english.contact.line).flatMap(([name, text]) => {
    const key = `contact:line.${name}`;
    return isCopyKey(key) ? [[text, key] as const] : [];
  }),
);

/** What a number is called, in a language: a name that everybody understands is said in it, any other as it was written. */
export function lineName(label: string, language: SpokenLanguage): string {
  const key = vetted.get(label.trim());
  return key === undefined ? label : words(language, key);
}
