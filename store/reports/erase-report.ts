import { writeAudit } from '../audit.ts';
import type { Transaction } from '../database.ts';
import { DESK_NEWS } from '../desk/desk-news.ts';
import { and, eq, ne, sql } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import type { ReportChange } from './report-events.ts';
import { sweepKeys } from '../retention.ts';
import { conversations, messages, receiptSecrets, reports } from '../schema.ts';
import { handoffs } from '../schema-desk.ts';
import { conversationOwner, destroyKeys, reportOwner } from '../sealing/sealing-keys.ts';
import { hashReceipt } from '../sealing/secret-hash.ts';

/** What erasing one report would take. `held`: staff have its conversation, or it waits for them; that must be ended first. */
export type Erasure =
  | { readonly kind: 'missing' }
  | { readonly kind: 'held' }
  | {
      readonly kind: 'erasable';
      readonly sentAt: Date;
      readonly additions: number;
      readonly duplicates: readonly string[]; // references of reports that it stands for; they stand for themselves again
      readonly conversation?: { readonly id: string; readonly messages: number }; // goes with it
      readonly siblings: readonly string[]; // references of other reports of its conversation, which then stays
    };

/** Tells what erasing a report would take, and changes nothing. */
export async function previewErasure(store: Store, reference: string): Promise<Erasure> {
  return store.database.transaction((within) => readErasure(within, reference));
}

/**
 * Erases a report with all that belongs to it, and the conversation that it came from when no other report did: the keys first, in a
 * commit of their own with the audit rows, then the rows. Safe to run again after a crash. Returns what was erased.
 */
export async function eraseReport(store: Store, { reference, by, now }: ReportChange): Promise<Erasure> {
  const erasure = await store.database.transaction(async (within) => {
    const found = await readErasure(within, reference);
    if (found.kind !== 'erasable') return found;
    const owners = [reportOwner(reference)];
    if (found.conversation !== undefined) {
      await closeToWriters(within, found.conversation.id, now);
      owners.push(conversationOwner(found.conversation.id));
    }
    await destroyKeys(store, within, owners);
    for (const subject of owners) await writeAudit(within, now, { actor: by, action: 'data.erased', subject });
    return found;
  });
  if (erasure.kind !== 'erasable') return erasure;
  const { orm } = store.database;
  await orm.delete(reports).where(eq(reports.reference, reference));
  const { conversation } = erasure;
  if (conversation !== undefined) {
    await orm.delete(conversations).where(eq(conversations.id, conversation.id));
    store.announcer.announce(conversation.id);
    store.announcer.announce(DESK_NEWS);
  }
  await sweepKeys(store);
  return erasure;
}

/** Lets the receipt of a report open nothing any more, nor be shown again; a wrong one looks the same (S10). False: no such report. */
export async function revokeReceipt(
  store: Store,
  { reference, by, now, random }: ReportChange & { readonly random: (bytes: number) => Uint8Array },
): Promise<boolean> {
  const receiptHash = hashReceipt(Buffer.from(random(32)).toString('hex')); // of what nobody has
  return store.database.transaction(async (within) => {
    const [row] = await within.orm
      .update(reports)
      .set({ receiptHash })
      .where(eq(reports.reference, reference))
      .returning({ conversationId: reports.conversationId });
    if (row === undefined) return false;
    if (row.conversationId !== null)
      await within.orm.delete(receiptSecrets).where(eq(receiptSecrets.conversationId, row.conversationId));
    await writeAudit(within, now, { actor: by, action: 'report.receipt-revoked', subject: reportOwner(reference) });
    return true;
  });
}

/** Reads and locks. */
async function readErasure(within: Transaction, reference: string): Promise<Erasure> {
  const { sentAt, additions, conversationId } = reports;
  const [row] = await within.orm
    .select({ sentAt, additions, conversationId })
    .from(reports)
    .where(eq(reports.reference, reference))
    .for('update');
  if (row === undefined) return { kind: 'missing' };
  const from = row.conversationId;
  const duplicates = await referencesWhere(within, eq(reports.mergedInto, reference));
  const rest = { kind: 'erasable', sentAt: row.sentAt, additions: row.additions, duplicates } as const;
  if (from === null) return { ...rest, siblings: [] };
  const siblings = await referencesWhere(
    within,
    and(eq(reports.conversationId, from), ne(reports.reference, reference)),
  );
  if (siblings.length > 0) return { ...rest, siblings };
  await within.orm.select().from(conversations).where(eq(conversations.id, from)).for('update');
  const open = and(eq(handoffs.conversationId, from), ne(handoffs.state, 'closed'));
  const [held] = await within.orm.select({ id: handoffs.id }).from(handoffs).where(open).limit(1);
  if (held !== undefined) return { kind: 'held' };
  return { ...rest, siblings, conversation: { id: from, messages: await countMessages(within, from) } };
}

async function referencesWhere(within: Transaction, condition: ReturnType<typeof and>): Promise<readonly string[]> {
  const rows = await within.orm.select({ reference: reports.reference }).from(reports).where(condition);
  return rows.map(({ reference }) => reference);
}

async function countMessages(within: Transaction, conversationId: string): Promise<number> {
  const [row] = await within.orm
    .select({ count: sql<number>`count(*)::integer` })
    .from(messages)
    .where(eq(messages.conversationId, conversationId));
  return row?.count ?? 0;
}

/** Nothing can be sealed with a key that is gone, so no turn may be under way. */
async function closeToWriters(within: Transaction, id: string, now: Date): Promise<void> {
  await within.orm
    .update(conversations)
    .set({
      endedAt: sql`coalesce(${conversations.endedAt}, ${now.toISOString()}::timestamptz)`,
      endedHow: sql`coalesce(${conversations.endedHow}, 'closed')`,
      version: sql`${conversations.version} + 1`,
    })
    .where(eq(conversations.id, id));
}
