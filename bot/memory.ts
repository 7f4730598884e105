import { z } from 'zod';

import { DANGER_KINDS } from '../content/danger-cards.ts';
import { NEED_IDS } from '../dialogs/needs.ts';
import { TOPIC_IDS } from '../dialogs/topic-ids.ts';
import type { Written } from './language/languages.ts';
import { StackRow } from './stack.ts';

const SafetyAsked = z.object({ kind: z.enum(DANGER_KINDS).optional(), about: z.enum(['self', 'other']).optional() });
const Button = z.object({ code: z.string(), label: z.string() }); // as it was worded in the resident's language

/** What a conversation remembers between turns, sealed as one value: the open topics and what was shown and offered. */
export const MemoryRow = z.object({
  stack: StackRow,
  shown: z.array(z.string()), // what was said of dangers, as marks: see danger.ts
  offered: z.array(Button), // the buttons under the latest replies
  changes: z.array(Button).catch([]), // and those on their cards, each of which changes an answer
  kept: z.string().optional(), // what the resident said before a topic was chosen; it opens the topic they choose
  givenUp: StackRow.optional().catch(undefined), // the topics as they were when a form was stopped or begun again
  story: z.string().optional().catch(undefined), // what was told to a guide, for a report that is begun from there; of a protected one nothing
  left: StackRow.optional().catch(undefined), // the guide that was ended last, while nothing else is open
  reference: z.string().optional(), // of the report sent last
  personAsked: z.literal(true).optional().catch(undefined), // staff may read what is written here
  waiting: z.array(z.enum(NEED_IDS)).catch([]), // further needs that the resident named, offered once the first is met
  languageTold: z.boolean().optional(), // that their language was offered, or that we do not speak it: said once a language
  languagesOffered: z.array(z.string()).optional().catch(undefined), // by the last words, as tags: what a "yes" next may take
  staffAsked: z.object({ topic: z.enum(TOPIC_IDS), field: z.string() }).optional(), // a question that staff sent and nobody answered yet
  writes: z.string().optional(), // BCP 47 tag of the language they write, when it surely is not English
  about: z.enum(['complaint', 'out-of-scope', 'call-back', 'unsure']).optional(), // what a person would be wanted for, if one is asked for next
  child: z.literal(true).optional().catch(undefined), // that the one who writes has said that they are a child (S12)
  likely: z.array(z.enum(NEED_IDS)).optional().catch(undefined), // what the resident may need where a card about danger was all that was said; offered until a topic begins
  safetyAsked: SafetyAsked.optional().catch(undefined), // the danger that the last words asked about, and of whom; without a kind: whether anybody is in danger
  misses: z.number().int(), // messages in a row that no topic understood
});
export type Memory = Readonly<z.infer<typeof MemoryRow>>;

export const NEW_MEMORY: Memory = { stack: [], shown: [], offered: [], changes: [], waiting: [], misses: 0 };

/** Reads what was sealed by this or an earlier version; what no longer fits is forgotten, never thrown. */
export function readMemory(row: unknown): Memory {
  const read = MemoryRow.safeParse(row);
  return read.success ? read.data : NEW_MEMORY;
}

/** Keeps which language a resident writes, once a message is surely in another one than English; until one is surely English. */
export function rememberLanguage(memory: Memory, written: Written): Memory {
  if (written.kind !== 'sure') return memory;
  const { writes: _before, ...rest } = memory;
  return written.language === 'en' ? rest : { ...rest, writes: written.language };
}
