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
import { commitStatement } from './commit-statements.ts';
import { brokenUniqueness, type Connection, type Statement, type Transaction } from './database.ts';
import type { Job, News, Store } from './handle.ts';
import { noteFound } from './handoffs/handoff-found.ts';
import { DESK_NEWS } from './desk/desk-news.ts';
import { addHandoff, leaveQueue, type HandoffRequest } from './handoffs/handoffs.ts';
import { rateHandoff, type Rating } from './handoffs/satisfaction.ts';
import { tellHub } from './handoffs/hub-news.ts';
import { addToReport, sealReport, type Addition, type NewReport } from './reports.ts';
import { jsonOf, seal, sealJson } from './seal.ts';
import { conversationOwner, readKeys } from './sealing/sealing-keys.ts';

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
  readonly leavesQueue?: true;
  readonly found?: Parameters<typeof noteFound>[2]; // signs of danger in it
  readonly rating?: Rating; // of the chat with staff that ended last
  readonly handoff?: Omit<HandoffRequest, 'conversationId' | 'now'>; // the resident asks for a person
  readonly addition?: Addition;
  readonly jobs: readonly Job[];
  readonly audit: readonly AuditEntry[];
  readonly receiptSecret?: string; // of the report; only ever with one
}

/**
 * `stale`: something changed since the snapshot (or the new reference was taken): load, decide and commit again.
 * `ended`: nothing was saved.
 */
export type Committed =
  { readonly kind: 'committed' | 'repeated'; readonly turn: StoredTurn } | { readonly kind: 'stale' | 'ended' };

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

/** Keeps a turn: all of it or nothing. Safe to call again with the same `clientMessageId`, from any node. */
export async function commitTurn(store: Store, turn: TurnToCommit): Promise<Committed> {
  const { id } = turn.snapshot;
  const owner = conversationOwner(id);
  const key = store.recentKeys.last(owner) ?? (await readKeys(store, store.database, [owner])).get(owner);
  const dialog = jsonOf(turn.dialog);
  const done = key !== undefined && (await tryToKeep(store, turn, key, dialog));
  if (!done) {
    store.recentSnapshots.forget(id);
    return key === undefined ? { kind: 'ended' } : whyNot(store, turn);
  }
  const after = snapshotAfter(turn);
  const messages = messagesOf(turn);
  store.recentSnapshots.keep(after, dialog);
  store.announcer.announce(id, { ...after, messages, ...secretOf(turn) });
  if (turn.handoff !== undefined || turn.found !== undefined || turn.leavesQueue === true)
    store.announcer.announce(DESK_NEWS);
  const [resident, ...replies] = messages;
  return { kind: 'committed', turn: { outcome: turn.outcome, sequence: resident.sequence, replies } };
}

function secretOf({ receiptSecret }: TurnToCommit): Pick<News, 'receiptSecret'> {
  return receiptSecret === undefined ? {} : { receiptSecret };
}

/** A client's message id, or a report's reference, in whichever table the database met it first. */
const TAKEN: ReadonlySet<string> = new Set(['turn_pkey', 'report_pkey', 'report_status_pkey', 'sealing_key_pkey']);

const BESIDES = ['addition', 'handoff', 'found', 'rating', 'leavesQueue'] as const; // what goes with few turns

/** True when the turn was kept; false when something stood in its way and nothing was written. */
async function tryToKeep(store: Store, turn: TurnToCommit, key: KeyObject, dialog: string): Promise<boolean> {
  try {
    if (BESIDES.every((some) => turn[some] === undefined)) return await keep(store, store.database, turn, key, dialog); // one statement, with no transaction around it
    return await store.database.transaction(async (within) => {
      const kept = await keep(store, within, turn, key, dialog);
      if (kept) await keepBesides(store, within, turn);
      return kept;
    });
  } catch (error) {
    if (TAKEN.has(brokenUniqueness(error) ?? '')) return false;
    throw error;
  }
}

async function keepBesides(store: Store, within: Transaction, turn: TurnToCommit): Promise<void> {
  const { addition, handoff, found, rating, leavesQueue = false, now, snapshot } = turn;
  if (addition !== undefined) await addToReport(store, within, { ...addition, now });
  if (leavesQueue) await leaveQueue(within, snapshot.id, now);
  if (leavesQueue) await tellHub(store, within, snapshot.id, now);
  if (handoff !== undefined) await addHandoff(store, within, { ...handoff, conversationId: snapshot.id, now });
  if (found !== undefined) await noteFound(within, snapshot.id, found);
  if (rating !== undefined) await rateHandoff(within, snapshot.id, rating);
}

async function keep(
  store: Store,
  on: Connection,
  turn: TurnToCommit,
  key: KeyObject,
  dialog: string,
): Promise<boolean> {
  const { snapshot, report } = turn;
  const bodies = [turn.resident, ...turn.replies].map((body, index) =>
    seal(key, messagePlace(snapshot.id, snapshot.lastSequence + 1 + index), body),
  );
  const values = [
    ...[snapshot.id, snapshot.version, snapshot.lastSequence, bodies, turn.now, turn.language, turn.sensitivity],
    ...[report?.reference ?? null, sealJson(key, dialogPlace(snapshot.id), dialog)],
    ...[turn.clientMessageId ?? null, turn.outcome],
    ...[
      turn.audit.map((entry) => entry.actor),
      turn.audit.map((entry) => entry.action),
      turn.audit.map((entry) => entry.subject),
    ],
  ];
  const ofReport = report === undefined ? [] : reportValues(store, turn, report, key);
  const jobs = await Promise.all(turn.jobs.map(store.jobs.write));
  const statement = commitStatement(report !== undefined, jobs);
  const rows = await on.run(statement, [...values, ...ofReport, ...jobs.map(({ value }) => value)]);
  return rows.length === 1;
}

/** A protected conversation leaves no way from its report back to it. */
function reportValues(store: Store, turn: TurnToCommit, report: NewReport, key: KeyObject): readonly unknown[] {
  const from = isProtected(turn) ? null : turn.snapshot.id;
  const { owner, wrapped, finds, sealed } = sealReport(store, report);
  return [
    ...[owner, wrapped.ringVersion, wrapped.wrapped, report.receiptHash, report.topic, report.formVersion],
    ...[from, finds, sealed, ...receiptValues(turn, key)],
    isProtected(turn) || report.restricted === true,
  ];
}

/** What is sent from a protected conversation is for trained staff, whatever it is (S8). */
function isProtected(turn: TurnToCommit): boolean {
  return turn.sensitivity === 'protected' || turn.snapshot.sensitivity === 'protected';
}

function receiptValues({ snapshot, now, receiptSecret }: TurnToCommit, key: KeyObject): readonly unknown[] {
  const sealed = receiptSecret === undefined ? null : seal(key, receiptPlace(snapshot.id), receiptSecret);
  return [new Date(now.getTime() + RECEIPT_LIVES_MS), sealed];
}

const STATE: Statement = {
  name: 'conversation-state',
  text: 'SELECT id FROM conversation WHERE id = $1 AND ended_at IS NULL',
};

/** Looks again, after the fact, why nothing was kept. */
async function whyNot(store: Store, turn: TurnToCommit): Promise<Committed> {
  const { id } = turn.snapshot;
  if (turn.clientMessageId !== undefined) {
    const before = await findTurn(store, id, turn.clientMessageId);
    if (before !== undefined) return { kind: 'repeated', turn: before };
  }
  const [state] = await store.database.run<{ id: string }>(STATE, [id]);
  if (state === undefined) return { kind: 'ended' };
  return { kind: 'stale' };
}

/** The conversation as the turn left it. */
function snapshotAfter({ snapshot, replies, language, sensitivity, report, now }: TurnToCommit) {
  return {
    ...snapshot,
    version: snapshot.version + 1,
    lastSequence: snapshot.lastSequence + 1 + replies.length,
    language,
    sensitivity: snapshot.sensitivity === 'protected' ? snapshot.sensitivity : sensitivity,
    ...(report === undefined ? {} : { lastReference: report.reference }),
    lastActiveAt: now,
  };
}

function messagesOf({ snapshot, resident, replies, now }: TurnToCommit): readonly [StoredMessage, ...StoredMessage[]] {
  const first = snapshot.lastSequence + 1;
  const said = replies.map((body, index) => ({ sequence: first + 1 + index, from: 'bot' as const, at: now, body }));
  return [{ sequence: first, from: 'resident', at: now, body: resident }, ...said];
}
