import { LANGUAGES, type Language } from './packs.ts';
import { inLatinLetters, notices, type NoticeLanguage } from './notices.ts';

/** The language with a pack that a tag names exactly, whatever its capitals; undefined when there is none. */
export function packNamed(tag: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language.toLowerCase() === tag?.trim().toLowerCase());
}

/**
 * Reads a BCP 47 tag or an Accept-Language header into a language we speak; English when none matches. Another country's
 * form of a language is that language, but not when it is written in another script: "pa-PK" is not Gurmukhi.
 */
export function languageOf(tags: string | undefined): Language {
  if (tags === undefined) return 'en';
  const exact = packNamed(tags);
  if (exact !== undefined) return exact;
  const wanted = tags
    .split(',')
    .map((part) => ({ tag: part.split(';')[0]?.trim() ?? '', weight: weightOf(part) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  return wanted.flatMap(({ tag }) => packNamed(tag) ?? spokenLike(tag) ?? [])[0] ?? 'en';
}

/** How much a language is wished for in an Accept-Language header ("en;q=0.8"), 0 where it is refused; as much as can be where nothing is said. */
function weightOf(part: string): number {
  const said = /;\s*q\s*=\s*([\d.]+)/iu.exec(part)?.[1];
  return said === undefined ? 1 : Number.parseFloat(said) || 0;
}

/** The pack for somebody who writes a language, in whatever letters: romanised Panjabi is Panjabi. */
export function packForWriters(written: string): Language | undefined {
  return (
    packNamed(written) ?? LANGUAGES.find((language) => !isVariant(language) && primary(language) === primary(written))
  );
}

/** The way of writing, as it was told of a message, in which its writer can be given one notice, else the language in its own letters; undefined when there is none. */
export function noticeLanguageOf(written: string): NoticeLanguage | undefined {
  const all = [...Object.keys(notices), ...Object.keys(inLatinLetters)] as NoticeLanguage[];
  return all.find((tag) => tag === written) ?? all.find((tag) => tag === primary(written));
}

/** The tag of a language that has other letters, as some type it in Latin ones. */
export type TypedInLatin = `${string}-Latn`;

export function isTypedInLatin(tag: string): tag is TypedInLatin {
  return tag.endsWith('-Latn');
}

function spokenLike(tag: string): Language | undefined {
  const wanted = inFull(tag);
  return wanted === undefined ? undefined : BY_FULL_TAG.get(wanted);
}

/** Language and script, the script filled in where a tag leaves it out; undefined for what is no tag. */
function inFull(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language} ${script ?? ''}`;
  } catch {
    return undefined;
  }
}

/** A form of a language for other readers (Easy Read) is only ever chosen by its whole tag. */
function isVariant(tag: string): boolean {
  return tag.includes('-x-');
}

function primary(tag: string): string {
  return tag.split('-', 1)[0] ?? '';
}

/** Written last, because it is made with what stands above. */
const BY_FULL_TAG: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.filter((language) => !isVariant(language)).map((language) => [inFull(language) ?? language, language]),
);
