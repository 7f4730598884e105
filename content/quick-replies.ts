import { z } from 'zod';

import { isCopyKey, spokenIn, words, type CopyKey, type Language, type SpokenLanguage } from '../locales/index.ts';

import { checkedTexts, ownTranslationsSchema } from './own-translations.ts';

/** What may stand in a reply between double braces, filled as far as it is known when the reply is chosen. */
export const QUICK_SLOTS = ['staff', 'reference', 'hours', 'emergency', 'police', 'council'] as const;
export type QuickSlot = (typeof QUICK_SLOTS)[number];

const PLACEHOLDER = /\{\{\s*([\w.-]+)\s*\}\}/g;
const isSlot = (name: string): boolean => QUICK_SLOTS.some((slot) => slot === name);

/** Whether every placeholder of a text is one that something fills. */
export const hasKnownSlots = (text: string): boolean =>
  [...text.matchAll(PLACEHOLDER)].every(([, name = '']) => isSlot(name));

/** Whether a text has no number that could be called: those come from the register alone (S13). */
export const hasNoNumber = (text: string): boolean => !/\d(?:[ -]?\d){2,}/.test(text);

const reviewed = z
  .string()
  .min(1)
  .max(1000)
  .refine(hasKnownSlots, `expected no placeholder but ${QUICK_SLOTS.join(', ')}`)
  .refine(hasNoNumber, 'expected no phone number: send the service as a card instead');
const copyKey = z.custom<CopyKey>(
  (key) => typeof key === 'string' && isCopyKey(key),
  'expected a sentence that the English pack has',
);
const common = {
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  title: z.string().min(1).max(80), // what staff find it by
  topics: z.array(z.string()).readonly(), // offered first where one of these is talked about; none: anywhere
};

/** A reviewed reply: a vetted sentence by its key, or words of the partnership's own by language, English among them. */
export const quickReplySchema = z.union([
  z.object({ ...common, say: copyKey }).readonly(),
  z
    .object({
      ...common,
      texts: z.record(z.string(), reviewed).refine((texts) => 'en' in texts, 'expected English'),
      translations: ownTranslationsSchema.optional(), // what staff add; `texts` is what came reviewed
    })
    .readonly(),
]);

/** Every quick reply, each under an id of its own. */
export const quickRepliesSchema = z
  .array(quickReplySchema)
  .refine((replies) => new Set(replies.map(({ id }) => id)).size === replies.length, 'expected each id once')
  .readonly();
export type ReviewedReply = z.infer<typeof quickReplySchema>;
export type ReviewedReplies = z.infer<typeof quickRepliesSchema>;

const UNFILLED = Object.fromEntries(QUICK_SLOTS.map((slot) => [slot, `{{${slot}}}`]));

/** The words of a reply with its placeholders unfilled, and the language that they are in: English where there is no translation of them. */
export function wordingOf(
  reply: ReviewedReply,
  language: Language,
): { readonly text: string; readonly language: SpokenLanguage } {
  if ('say' in reply) return { text: words(language, reply.say, UNFILLED), language: spokenIn(language, reply.say) };
  const text = { ...reply.texts, ...checkedTexts(reply.translations) }[language];
  return text === undefined ? { text: reply.texts['en'] ?? '', language: 'en' } : { text, language };
}

/** Fills the placeholders of a text; `otherwise` stands where nothing is known. */
export function fillSlots(
  text: string,
  values: Readonly<Partial<Record<QuickSlot, string>>>,
  otherwise: string,
): string {
  const known: Readonly<Record<string, string | undefined>> = values;
  return text.replace(PLACEHOLDER, (_place, name: string) => known[name] ?? otherwise);
}
