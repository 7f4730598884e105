import { z } from 'zod';

import {
  choiceSchema,
  choicesSchema,
  EmailSchema,
  MomentSchema,
  PhoneSchema,
  PlaceSchema,
  RecurrenceSchema,
  WordsSchema,
} from '../answer-schemas.ts';
import { CONTACT_CARE, CONTACT_NEEDS, CONTACT_OPTIONS, CONTACT_WAYS } from '../questions/safe-contact.ts';
import { AIMED_AT, EFFECT_SIGNS, EVIDENCE, HATE_MOTIVES, REPORTED_TO, REPORTERS, SOURCES } from './groups.ts';
import { ASB_TYPES } from './types.ts';

/** Rises when a field changes its meaning, with an upgrade in topic.ts where a draft of before means something else now. */
export const FORM_VERSION = 2;

const agency = z.string().regex(/^[a-z-]{1,40}$/);

/** What each answer of a report may be. A field is left out of progress until it is answered. */
export const ReportForm = z.object({
  danger: z.boolean(),
  what: WordsSchema,
  kind: choiceSchema(ASB_TYPES),
  where: PlaceSchema,
  when: MomentSchema,
  contact: choiceSchema(CONTACT_OPTIONS),
  'contact-how': choicesSchema(CONTACT_WAYS),
  'contact-phone': PhoneSchema,
  'contact-email': EmailSchema,
  'contact-name': WordsSchema,
  'contact-times': WordsSchema,
  'contact-careful': choicesSchema(CONTACT_CARE),
  'contact-code-word': WordsSchema,
  'contact-needs': choicesSchema(CONTACT_NEEDS),
  'contact-language': WordsSchema,
  'contact-note': WordsSchema,
  consent: z.array(agency).max(20),
  reporter: choiceSchema(REPORTERS),
  source: choiceSchema(SOURCES),
  who: WordsSchema,
  vehicles: WordsSchema,
  'aimed-at': choiceSchema(AIMED_AT),
  effect: WordsSchema,
  'effect-signs': choicesSchema(EFFECT_SIGNS),
  hate: choicesSchema(HATE_MOTIVES),
  often: RecurrenceSchema,
  times: WordsSchema,
  evidence: choicesSchema(EVIDENCE),
  witnesses: WordsSchema,
  before: choicesSchema(REPORTED_TO),
  'before-details': WordsSchema,
  wanted: WordsSchema,
  check: z.boolean(),
});
