import { z } from 'zod';

import { WordsSchema } from '../answer-schemas.ts';

/** Rises when a field changes its meaning. */
export const FORM_VERSION = 1;

/** What each answer may be. A receipt is any text when it is heard; what is kept is the reference it opened (S19). */
export const CaseStatusForm = z.object({
  reference: z.string().min(1).max(20),
  receipt: z.string().min(1).max(100),
  addition: WordsSchema,
  'addition-check': z.boolean(),
});
