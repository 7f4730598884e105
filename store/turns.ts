import type { KeyObject } from 'node:crypto';

import type { AuditEntry } from './audit.ts';
import {
  dialogPlace,
  messagePlace,
  readMessages,
  receiptPlace,
  type Sensitivity,
  type Snapshot,
  type StoredMessage,
} from './conversations.ts';
import { brokenUniqueness, type Connection, type Statement, type Transaction } from './database.ts';
import type { Job, Store } from './handle.ts';
import { saveWhileHeld } from './held-turn.ts';
import { addToReport, insertReport, type NewReport } from './reports.ts';
import { receiptSecrets } from './schema.ts';
import { seal } from './seal.ts';
import { conversationOwner, readKeys } from './sealing-keys.ts';

const RECEIPT_LIVES_MS = 24 * 60 * 60 * 1000;

/** A turn that was taken: how it ended, the resident's message and the replies to it. */
export interface StoredTurn {
  readonly outcome: string;
  readonly sequence: number; // of the resident's message
  readonly replies: readonly StoredMessage[];
}

/** Everything one turn changes. Bodies are JSON values; they are sealed here. */
export interface TurnToCommit {
  readonly snapshot: Snapshot;
  readonly clientMessageId?: string;
  readonly now: Date;
  readonly resident: unknown;
  readonly replies: readonly unknown[];
  readonly dialog: unknown;
  readonly language: string;
  readonly sensitivity: Sensitivity;
  readonly outcome: string;
  readonly report?: NewReport;
  readonly addition?: { readonly reference: string; readonly body: unknown };
  readonly jobs: readonly Job[];
  readonly audit: readonly AuditEntry[];
  readonly receiptSecret?: string;
}

/**
 * `stale`: something changed since the snapshot (or the new reference was taken): load, decide and commit again.
 * `held`: staff have the conversation; the resident's message was saved and nothing else. `ended`: nothing was saved.
 */
export type Committed =
  | { readonly kind: 'committed' | 'repeated'; readonly turn: StoredTurn }
  | { readonly kind: 'stale' | 'ended' | 'held' };

interface TurnRow {
  readonly outcome: string;
  readonly sequence: number;
  readonly replies: number;
}

const FIND: Statement = {
  name: 'find-turn',
  text: 'SELECT outcome, sequence, replies FROM turn WHERE conversation_id = $1 AND client_message_id = $2',
};

/** The turn that a client's message id was taken in before, with its replies. */
export async function findTurn(
  store: Store,
  conversationId: string,
  clientMessageId: string,
): Promise<StoredTurn | undefined> {
  const [row] = await store.database.run<TurnRow>(FIND, [conversationId, clientMessageId]);
  if (row === undefined) return undefined;
  const replies = row.replies === 0 ? [] : await readMessages(store, conversationId, row.sequence, row.replies);
  return { outcome: row.outcome, sequence: row.sequence, replies };
}

/**
 * The whole turn in one statement: a third of the round trips and one commit. The UPDATE takes the row's lock; whoever
 * waited for it compares the version again, finds it changed and writes nothing.
 */
const COMMIT: Statement = {
  name: 'commit-turn',
  text: `WITH moved AS (
      UPDATE conversation SET version = version + 1, last_sequence = last_sequence + cardinality($4::bytea[]), last_active_at = $5,
        language = $6, sensitivity = CASE WHEN sensitivity = 'protected' THEN sensitivity ELSE $7 END,
        last_reference = coalesce($8, last_reference), sealed = $9
      WHERE id = $1 AND version = $2 AND last_sequence = $3 AND holder = 'bot' AND ended_at IS NULL
      RETURNING id
    ), said AS (
      INSERT INTO message (conversation_id, sequence, sender, at, sealed)
      SELECT moved.id, $3::integer + part.number, CASE part.number WHEN 1 THEN 'resident' ELSE 'bot' END, $5, part.sealed
      FROM moved, unnest($4::bytea[]) WITH ORDINALITY AS part(sealed, number)
    ), taken AS (
      INSERT INTO turn (conversation_id, client_message_id, outcome, sequence, replies)
      SELECT moved.id, $10, $11, $3::integer + 1, cardinality($4::bytea[]) - 1 FROM moved WHERE $10::text IS NOT NULL
    ), noted AS (
      INSERT INTO audit (at, actor, action, subject)
      SELECT $5, entry.actor, entry.action, entry.subject
      FROM moved, unnest($12::text[], $13::text[], $14::text[]) AS entry(actor, action, subject)
    )
    SELECT id FROM moved`,
};

/** Keeps a turn: all of it or nothing. Safe to call again with the same `clientMessageId`, from any node. */
export async function commitTurn(store: Store, turn: TurnToCommit): Promise<Committed> {
  const owner = conversationOwner(turn.snapshot.id);
  const key = store.recentKeys.last(owner) ?? (await readKeys(store, store.database, [owner])).get(owner);
  if (key === undefined) return { kind: 'ended' };
  const done = await tryToKeep(store, turn, key);
  if (!done) return whyNot(store, turn);
  store.announcer.announce(turn.snapshot.id);
  return { kind: 'committed', turn: asStored(turn) };
}

/** True when the turn was kept; false when something stood in its way and nothing was written. */
async function tryToKeep(store: Store, turn: TurnToCommit, key: KeyObject): Promise<boolean> {
  try {
    if (!needsMore(turn)) return await keep(store.database, turn, key);
    return await store.database.transaction(async (within) => {
      if (!(await keep(within, turn, key))) return false;
      await keepMore(store, within, turn, key);
      return true;
    });
  } catch (error) {
    if (['turn_pkey', 'report_pkey', 'sealing_key_pkey'].includes(brokenUniqueness(error) ?? '')) return false;
    throw error;
  }
}

async function keep(on: Connection, turn: TurnToCommit, key: KeyObject): Promise<boolean> {
  const { snapshot } = turn;
  const bodies = [turn.resident, ...turn.replies].map((body, index) =>
    seal(key, messagePlace(snapshot.id, snapshot.lastSequence + 1 + index), body),
  );
  const rows = await on.run(COMMIT, [
    ...[snapshot.id, snapshot.version, snapshot.lastSequence, bodies, turn.now, turn.language, turn.sensitivity],
    ...[
      turn.report?.reference ?? null,
      seal(key, dialogPlace(snapshot.id), turn.dialog),
      turn.clientMessageId ?? null,
      turn.outcome,
    ],
    ...[
      turn.audit.map((entry) => entry.actor),
      turn.audit.map((entry) => entry.action),
      turn.audit.map((entry) => entry.subject),
    ],
  ]);
  return rows.length === 1;
}

function needsMore(turn: TurnToCommit): boolean {
  return (
    turn.jobs.length > 0 || turn.report !== undefined || turn.addition !== undefined || turn.receiptSecret !== undefined
  );
}

async function keepMore(store: Store, within: Transaction, turn: TurnToCommit, key: KeyObject): Promise<void> {
  const { id } = turn.snapshot;
  if (turn.report !== undefined) {
    const kept =
      turn.sensitivity === 'protected' || turn.snapshot.sensitivity === 'protected' ? {} : { conversationId: id };
    await insertReport(store, within, { ...turn.report, ...kept, now: turn.now });
  }
  if (turn.addition !== undefined) await addToReport(store, within, { ...turn.addition, now: turn.now });
  if (turn.receiptSecret !== undefined) {
    const row = {
      expiresAt: new Date(turn.now.getTime() + RECEIPT_LIVES_MS),
      sealed: seal(key, receiptPlace(id), turn.receiptSecret),
    };
    await within.orm
      .insert(receiptSecrets)
      .values({ conversationId: id, ...row })
      .onConflictDoUpdate({ target: receiptSecrets.conversationId, set: row });
  }
  for (const job of turn.jobs) await store.jobs.send(within, job);
}

const STATE: Statement = {
  name: 'conversation-state',
  text: 'SELECT holder FROM conversation WHERE id = $1 AND ended_at IS NULL',
};

/** Looks again, after the fact, why nothing was kept. */
async function whyNot(store: Store, turn: TurnToCommit): Promise<Committed> {
  const { id } = turn.snapshot;
  if (turn.clientMessageId !== undefined) {
    const before = await findTurn(store, id, turn.clientMessageId);
    if (before !== undefined) return { kind: 'repeated', turn: before };
  }
  const [state] = await store.database.run<{ holder: string }>(STATE, [id]);
  if (state === undefined) return { kind: 'ended' };
  return state.holder === 'staff' ? saveWhileHeld(store, turn) : { kind: 'stale' };
}

function asStored(turn: TurnToCommit): StoredTurn {
  const sequence = turn.snapshot.lastSequence + 1;
  const replies = turn.replies.map((body, index) => ({
    sequence: sequence + 1 + index,
    from: 'bot' as const,
    at: turn.now,
    body,
  }));
  return { outcome: turn.outcome, sequence, replies };
}
