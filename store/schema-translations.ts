import { bigint, date, pgTable, primaryKey, text } from './drizzle.ts';
import { bytes, instant } from './schema.ts';

/** The tables of machine translation. */
export const translations = pgTable(
  'translation',
  {
    conversationId: text('conversation_id').notNull(),
    hash: text('hash').notNull(),
    at: instant('at').notNull(),
    sealed: bytes('sealed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.hash] })],
);

export const translationUses = pgTable(
  'translation_use',
  {
    engine: text('engine').notNull(),
    day: date('day').notNull(),
    characters: bigint('characters', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.engine, table.day] })],
);

export const reportTranslations = pgTable('report_translation', {
  reference: text('reference').primaryKey(),
  at: instant('at').notNull(),
  sealed: bytes('sealed').notNull(),
});
