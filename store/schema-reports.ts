import { boolean, integer, pgTable, primaryKey, text } from './drizzle.ts';
import { bytes, instant } from './schema.ts';

/** The tables of what staff do with reports; reports themselves are in store/schema.ts. */
export const reportCases = pgTable('report_case', {
  id: text('id').primaryKey(),
  restricted: boolean('restricted').notNull(),
  openedAt: instant('opened_at').notNull(),
  by: text('by').notNull(),
  sealed: bytes('sealed').notNull(),
});

export const reportEvents = pgTable(
  'report_event',
  {
    reference: text('reference').notNull(),
    number: integer('number').notNull(),
    at: instant('at').notNull(),
    kind: text('kind', { enum: ['assigned', 'note', 'edited', 'merged', 'unmerged', 'case'] }).notNull(),
    by: text('by').notNull(),
    about: text('about'),
    sealed: bytes('sealed'),
  },
  (table) => [primaryKey({ columns: [table.reference, table.number] })],
);

export const reportLinks = pgTable(
  'report_link',
  {
    one: text('one').notNull(),
    other: text('other').notNull(),
    at: instant('at').notNull(),
    by: text('by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.one, table.other] })],
);

export const reportOpenings = pgTable(
  'report_opening',
  {
    conversationId: text('conversation_id').notNull(),
    reference: text('reference').notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.reference] })],
);

export const reportBatches = pgTable('report_batch', {
  id: text('id').primaryKey(),
  by: text('by').notNull(),
  at: instant('at').notNull(),
  undoneAt: instant('undone_at'),
});

export const reportBatchItems = pgTable(
  'report_batch_item',
  {
    batchId: text('batch_id').notNull(),
    reference: text('reference').notNull(),
    kind: text('kind', { enum: ['status', 'assignee', 'case'] }).notNull(),
    before: text('before'),
    number: integer('number').notNull(),
  },
  (table) => [primaryKey({ columns: [table.batchId, table.reference, table.kind] })],
);

export const savedFilters = pgTable(
  'saved_filter',
  {
    staffId: text('staff_id').notNull(),
    number: integer('number').notNull(),
    sealed: bytes('sealed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.staffId, table.number] })],
);
