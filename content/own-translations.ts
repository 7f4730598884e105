import { z } from 'zod';

/**
 * One translation of the partnership's own words. It is shown to nobody before a second person has read it against the
 * English (S15); until then the English is.
 */
export const ownTranslationSchema = z
  .object({
    language: z.string().min(2).max(20),
    text: z.string().min(1).max(1000),
    by: z.string().min(1), // as the audit names whoever wrote it
    on: z.iso.date(),
    checkedBy: z.string().min(1).optional(),
    checkedOn: z.iso.date().optional(),
  })
  .readonly();
export type OwnTranslation = z.infer<typeof ownTranslationSchema>;

/** The translations of one text of the partnership's own, each language once. */
export const ownTranslationsSchema = z.array(ownTranslationSchema).readonly();

/** Whether a second person has read a translation. */
export const isChecked = ({ checkedBy }: OwnTranslation): boolean => checkedBy !== undefined;

/** The texts that may be shown, by language. */
export function checkedTexts(translations: readonly OwnTranslation[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(translations.filter(isChecked).map(({ language, text }) => [language, text]));
}

/** What is wrong with a translation, as a code that has its words under `staff-translations:fault`. */
export type TranslationFault = (typeof CHECKS)[number]['code'];

const SLOT = /\{\{\s*[\w.-]+\s*\}\}/g;
const NUMBER = /\d+/g;
const LINK = /https?:|www\.|[\w-]\.(?:com|net|org|uk|info|gov|co|io|me|link|shop|top|xyz)\b/i;
const partsOf = (text: string, pattern: RegExp): string =>
  [...text.matchAll(pattern)]
    .map(([part]) => part.replaceAll(' ', ''))
    .toSorted()
    .join(' ');

// Numbers keep their digits, and what is filled in stays: neither is ever translated (S15).
const CHECKS = [
  { code: 'empty', isFit: (text: string) => text !== '' },
  { code: 'too-long', isFit: (text: string) => text.length <= 1000 },
  {
    code: 'not-plain',
    isFit: (text: string) => /^[^\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]*$/u.test(text),
  },
  { code: 'slots', isFit: (text: string, english: string) => partsOf(text, SLOT) === partsOf(english, SLOT) },
  {
    code: 'numbers',
    isFit: (text: string, english: string) =>
      partsOf(text, NUMBER) === partsOf(english, NUMBER) && !/(?![0-9])\p{Nd}/u.test(text),
  },
  { code: 'link', isFit: (text: string) => !LINK.test(text) },
  { code: 'shouting', isFit: (text: string) => !/[!！¡]/u.test(text) },
] as const;

/** The first thing that is wrong with a translation of an English text, if anything. */
export function faultOfTranslation(text: string, english: string): TranslationFault | undefined {
  return CHECKS.find(({ isFit }) => !isFit(text, english))?.code;
}

/** Something of the partnership's own that has translations. */
export interface Translated {
  readonly id: string;
  readonly translations?: readonly OwnTranslation[] | undefined;
}

/** The entries with a translation in place of whatever one had in that language; undefined where the entry is gone. */
export function withTranslation<Entry extends Translated>(
  entries: readonly Entry[],
  id: string,
  translation: OwnTranslation,
): readonly Entry[] | undefined {
  const now = entries.find((entry) => entry.id === id);
  if (now === undefined) return undefined;
  const others = (now.translations ?? []).filter(({ language }) => language !== translation.language);
  return entries.map((entry) => (entry === now ? { ...now, translations: [...others, translation] } : entry));
}

/** What becomes of saying that a translation is right: whoever wrote it cannot say so. */
export type Checked<Entry> =
  { readonly kind: 'changed'; readonly entries: readonly Entry[] } | { readonly kind: 'missing' | 'stale' | 'own' };

/** Marks a translation as read by a second person, if it still says what they read. */
export function checkTranslation<Entry extends Translated>(
  entries: readonly Entry[],
  wanted: { readonly id: string; readonly language: string; readonly text: string },
  check: { readonly by: string; readonly on: string },
): Checked<Entry> {
  const entry = entries.find(({ id }) => id === wanted.id);
  const now = entry?.translations?.find(({ language }) => language === wanted.language);
  if (now === undefined) return { kind: 'missing' };
  if (now.text !== wanted.text) return { kind: 'stale' };
  if (now.by === check.by) return { kind: 'own' };
  const checked = { ...now, checkedBy: check.by, checkedOn: check.on };
  return { kind: 'changed', entries: withTranslation(entries, wanted.id, checked) ?? entries };
}
