import { z } from 'zod';

import { NEED_IDS } from '../dialogs/needs.ts';
import { TOPIC_IDS } from '../dialogs/topic-ids.ts';
import { StackRow } from './stack.ts';

/** What a conversation remembers between turns, sealed as one value: the open topics and what was shown and offered. */
export const MemoryRow = z.object({
  stack: StackRow,
  shown: z.array(z.string()), // kinds of danger whose card was already shown
  offered: z.array(z.object({ code: z.string(), label: z.string() })), // the buttons under the latest replies
  kept: z.string().optional(), // what the resident said before a topic was chosen; it opens the topic they choose
  reference: z.string().optional(), // of the report sent last
  waiting: z.array(z.enum(NEED_IDS)).catch([]), // further needs that the resident named, offered once the first is met
  languageTold: z.boolean().optional(), // that the chat speaks English: said once
  staffAsked: z.object({ topic: z.enum(TOPIC_IDS), field: z.string() }).optional(), // a question that staff sent and nobody answered yet
  misses: z.number().int(), // messages in a row that no topic understood
});
export type Memory = Readonly<z.infer<typeof MemoryRow>>;

export const NEW_MEMORY: Memory = { stack: [], shown: [], offered: [], waiting: [], misses: 0 };

/** Reads what was sealed by this or an earlier version; what no longer fits is forgotten, never thrown. */
export function readMemory(row: unknown): Memory {
  const read = MemoryRow.safeParse(row);
  return read.success ? read.data : NEW_MEMORY;
}
