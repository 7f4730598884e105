import { bytes, instant } from './schema.ts';
import { boolean, integer, pgTable, primaryKey, smallint, text } from './drizzle.ts';

/** The tables of the staff's desk; the rest is in store/schema.ts. */
export const handoffs = pgTable('handoff', {
  id: text('id').primaryKey(),
  conversationId: text('conversation_id').notNull(),
  state: text('state', { enum: ['waiting', 'with-staff', 'wrap-up', 'closed'] }).notNull(),
  reason: text('reason', {
    enum: ['asked', 'unsure', 'danger', 'disclosure', 'complaint', 'call-back', 'interpreter', 'out-of-scope'],
  }).notNull(),
  urgency: smallint('urgency').notNull(),
  team: text('team').notNull(),
  translators: text('translators').array().notNull().default([]),
  needs: text('needs').array().notNull(),
  restricted: boolean('restricted').notNull(),
  training: boolean('training').notNull().default(false),
  topic: text('topic'),
  ward: text('ward'),
  language: text('language').notNull(),
  askedAt: instant('asked_at').notNull(),
  queuedAt: instant('queued_at').notNull(),
  remindedAt: instant('reminded_at'),
  holder: text('holder'),
  leaseUntil: instant('lease_until'),
  answeredAt: instant('answered_at'),
  endedAt: instant('ended_at'),
  outcome: text('outcome'),
  satisfaction: smallint('satisfaction'),
  staffSeen: integer('staff_seen').notNull().default(0),
  residentSeen: integer('resident_seen').notNull().default(0),
  events: integer('events').notNull().default(0),
  alertedAt: instant('alerted_at'),
  cameBack: boolean('came_back').notNull().default(false),
  hadBy: text('had_by'),
  hub: boolean('hub').notNull().default(false),
  hubSent: integer('hub_sent'),
  hubOver: boolean('hub_over').notNull().default(false),
  hubDue: instant('hub_due'),
});

export const handoffEvents = pgTable(
  'handoff_event',
  {
    handoffId: text('handoff_id').notNull(),
    number: integer('number').notNull(),
    at: instant('at').notNull(),
    kind: text('kind').notNull(),
    by: text('by').notNull(),
    about: text('about'),
    sealed: bytes('sealed'),
  },
  (table) => [primaryKey({ columns: [table.handoffId, table.number] })],
);

export const caseNotes = pgTable(
  'case_note',
  {
    conversationId: text('conversation_id').notNull(),
    number: integer('number').notNull(),
    at: instant('at').notNull(),
    by: text('by').notNull(),
    sealed: bytes('sealed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.number] })],
);

export const deskDrafts = pgTable(
  'desk_draft',
  {
    staffId: text('staff_id').notNull(),
    conversationId: text('conversation_id').notNull(),
    at: instant('at').notNull(),
    sealed: bytes('sealed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.staffId, table.conversationId] })],
);

export const deskPresences = pgTable('desk_presence', {
  staffId: text('staff_id').primaryKey(),
  status: text('status', { enum: ['available', 'away', 'break'] }).notNull(),
  seenAt: instant('seen_at').notNull(),
  viewing: text('viewing'),
});
