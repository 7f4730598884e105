import { z } from 'zod';

/** The words of one answer that are not English: their language, and what a machine made of them, if one did. */
const TranslatedWords = z.object({
  field: z.string(),
  language: z.string(), // BCP 47
  translation: z.object({ text: z.string(), engine: z.string() }).optional(),
});
/** What is kept beside a report that is not all English. */
export const ReportTranslationRow = z.array(TranslatedWords).catch([]);
export type ReportTranslation = Readonly<z.infer<typeof ReportTranslationRow>>;

/** Under which name the words of an addition stand there. */
export const additionField = (number: number): string => `added:${String(number)}`;
