import { bigint, boolean, customType, integer, jsonb, pgTable, primaryKey, text, timestamp } from './drizzle.ts';

/** The tables of store/migrations as types; a test holds the two together. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- the type is the column's own
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const sealingKeys = pgTable('sealing_key', {
  owner: text('owner').primaryKey(),
  ringVersion: integer('ring_version').notNull(),
  wrapped: bytes('wrapped').notNull(),
});

export const keyRingMarks = pgTable('key_ring_mark', {
  ringVersion: integer('ring_version').primaryKey(),
  fingerprint: bytes('fingerprint').notNull(),
});

export const conversations = pgTable('conversation', {
  id: text('id').primaryKey(),
  userId: text('user_id').notNull(),
  version: integer('version').notNull().default(0),
  holder: text('holder', { enum: ['bot', 'staff'] })
    .notNull()
    .default('bot'),
  language: text('language').notNull(),
  channel: text('channel').notNull(),
  sensitivity: text('sensitivity', { enum: ['ordinary', 'protected'] })
    .notNull()
    .default('ordinary'),
  lastSequence: integer('last_sequence').notNull().default(0),
  lastReference: text('last_reference'),
  openedAt: instant('opened_at').notNull(),
  lastActiveAt: instant('last_active_at').notNull(),
  endedAt: instant('ended_at'),
  endedHow: text('ended_how', { enum: ['exit', 'idle', 'closed'] }),
  sealed: bytes('sealed').notNull(),
});

export const messages = pgTable(
  'message',
  {
    conversationId: text('conversation_id').notNull(),
    sequence: integer('sequence').notNull(),
    sender: text('sender', { enum: ['resident', 'bot', 'staff', 'service'] }).notNull(),
    at: instant('at').notNull(),
    sealed: bytes('sealed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.sequence] })],
);

export const turns = pgTable(
  'turn',
  {
    conversationId: text('conversation_id').notNull(),
    clientMessageId: text('client_message_id').notNull(),
    outcome: text('outcome').notNull(),
    sequence: integer('sequence').notNull(),
    replies: integer('replies').notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.clientMessageId] })],
);

export const receiptSecrets = pgTable('receipt_secret', {
  conversationId: text('conversation_id').primaryKey(),
  expiresAt: instant('expires_at').notNull(),
  sealed: bytes('sealed').notNull(),
});

const reportStatus = (name: string) => text(name, { enum: ['received', 'being-looked-at', 'passed-on', 'closed'] });

export const reports = pgTable('report', {
  reference: text('reference').primaryKey(),
  receiptHash: text('receipt_hash').notNull(),
  topic: text('topic').notNull(),
  formVersion: integer('form_version').notNull(),
  status: reportStatus('status').notNull(),
  sentAt: instant('sent_at').notNull(),
  conversationId: text('conversation_id'),
  additions: integer('additions').notNull().default(0),
  restricted: boolean('restricted').notNull().default(false),
  finds: text('finds').array().notNull(),
  assignee: text('assignee'),
  mergedInto: text('merged_into'),
  caseId: text('case_id'),
  events: integer('events').notNull().default(0),
  sealed: bytes('sealed').notNull(),
});

export const reportStatuses = pgTable(
  'report_status',
  {
    reference: text('reference').notNull(),
    number: integer('number').notNull(),
    status: reportStatus('status').notNull(),
    at: instant('at').notNull(),
    by: text('by').notNull(),
    sealed: bytes('sealed'),
  },
  (table) => [primaryKey({ columns: [table.reference, table.number] })],
);

export const additions = pgTable(
  'addition',
  {
    reference: text('reference').notNull(),
    number: integer('number').notNull(),
    at: instant('at').notNull(),
    sealed: bytes('sealed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.reference, table.number] })],
);

export const audit = pgTable('audit', {
  id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  at: instant('at').notNull(),
  actor: text('actor').notNull(),
  action: text('action').notNull(),
  subject: text('subject').notNull(),
  chain: bigint('chain', { mode: 'number' }),
  hash: bytes('hash'),
});

export const auditHead = pgTable('audit_head', {
  single: boolean('single').primaryKey().default(true),
  chain: bigint('chain', { mode: 'number' }).notNull(),
  hash: bytes('hash').notNull(),
  firstChain: bigint('first_chain', { mode: 'number' }).notNull(),
  beforeFirst: bytes('before_first').notNull(),
});

export const attempts = pgTable(
  'attempt',
  {
    kind: text('kind').notNull(),
    keyHash: text('key_hash').notNull(),
    minute: instant('minute').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.keyHash, table.minute] })],
);

export const staff = pgTable('staff', {
  id: text('id').primaryKey(),
  emailIndex: text('email_index').notNull().unique(),
  passwordHash: text('password_hash'),
  providerIndex: text('provider_index').unique(),
  secondStepSince: instant('second_step_since'),
  lastCode: bigint('last_code', { mode: 'number' }).notNull().default(0),
  recoveryCodes: text('recovery_codes').array().notNull().default([]),
  oneTimeUntil: instant('one_time_until'),
  roles: text('roles', { enum: ['agent', 'specialist', 'supervisor', 'editor', 'administrator', 'auditor'] })
    .array()
    .notNull()
    .default([]),
  teams: text('teams').array().notNull().default([]),
  skills: text('skills').array().notNull().default([]),
  mostChats: integer('most_chats').notNull().default(4),
  createdAt: instant('created_at').notNull(),
  sealed: bytes('sealed').notNull(),
});

export const staffSessions = pgTable('staff_session', {
  tokenHash: bytes('token_hash').primaryKey(),
  staffId: text('staff_id').notNull(),
  startedAt: instant('started_at').notNull(),
  lastSeenAt: instant('last_seen_at').notNull(),
  needsCode: boolean('needs_code').notNull().default(false),
  providerSession: text('provider_session'),
  sealed: bytes('sealed'),
});

export const usedOnce = pgTable('used_once', {
  key: text('key').primaryKey(),
  until: instant('until').notNull(),
});

export const breakGlasses = pgTable('break_glass', {
  id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  staffId: text('staff_id').notNull(),
  subject: text('subject').notNull(),
  at: instant('at').notNull(),
  until: instant('until').notNull(),
  sealed: bytes('sealed').notNull(),
});

export const switchChanges = pgTable('switch_change', {
  id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  at: instant('at').notNull(),
  by: text('by').notNull(),
  off: boolean('off').notNull(),
  reason: text('reason').notNull(),
});

export const retentionRuns = pgTable('retention_run', {
  id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  at: instant('at').notNull(),
  removed: jsonb('removed').$type<Readonly<Record<string, number>>>().notNull(),
});

export const heartbeats = pgTable('heartbeat', {
  node: text('node').primaryKey(),
  at: instant('at').notNull(),
});

export const placePostcodes = pgTable('place_postcode', {
  postcode: text('postcode').primaryKey(),
  inside: boolean('inside').notNull(),
  district: text('district'),
  ward: text('ward'),
});

export const placeAreas = pgTable('place_area', {
  code: text('code').primaryKey(),
  kind: text('kind', { enum: ['ward', 'district'] }).notNull(),
  name: text('name').notNull(),
  boundary: jsonb('boundary').notNull(),
});

export const placeImports = pgTable('place_import', {
  id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  at: instant('at').notNull(),
  district: text('district').notNull(),
  postcodes: integer('postcodes').notNull(),
  areas: integer('areas').notNull(),
});

export const contentVersions = pgTable(
  'content_version',
  {
    kind: text('kind', { enum: ['directory', 'alerts', 'places', 'teams', 'quick-replies'] }).notNull(),
    version: integer('version').notNull(),
    at: instant('at').notNull(),
    by: text('by').notNull(),
    note: text('note').notNull(),
    body: jsonb('body').notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.version] })],
);
