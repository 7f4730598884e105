import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';

import type { Connection, Statement, Transaction } from './database.ts';
import { asc, eq, gt, isNull, sql } from './drizzle.ts';
import type { Store } from './handle.ts';
import { audit, auditHead } from './schema.ts';

const LOCK = 7_203_002; // one node chains at a time
const BATCH = 500;
const BEFORE_ALL = Buffer.alloc(32);

/** Who did what to what: ids and names of actions, never a word of a resident's. The database refuses anything else. */
export interface AuditEntry {
  readonly actor: string; // 'resident', 'service', or 'staff:<id>'
  readonly action: string; // 'report.sent', 'report.status.closed'
  readonly subject: string; // 'report:<reference>', 'conversation:<id>'
}

/** `broken`: the first place of the chain where a row is missing, added or changed. */
export type AuditVerdict =
  { readonly kind: 'whole'; readonly rows: number } | { readonly kind: 'broken'; readonly chain: number };

/** Writes an audit row in the same transaction as what it tells of. It joins the chain of hashes a few seconds later. */
export async function writeAudit(within: Connection, at: Date, entry: AuditEntry): Promise<void> {
  await within.orm.insert(audit).values({ at, actor: entry.actor, action: entry.action, subject: entry.subject });
}

const READ_ON: Statement = {
  name: 'audit-reading-on',
  text: `INSERT INTO audit (at, actor, action, subject) SELECT $1, $2, $3, $4
    WHERE NOT EXISTS (SELECT FROM audit WHERE subject = $4 AND actor = $2 AND action = $3 AND at > $5)`,
};

/** Writes that somebody goes on looking at what they opened, unless it was written since a moment: a desk asks every few seconds. */
export async function auditReadingOn(on: Connection, at: Date, entry: AuditEntry, since: Date): Promise<void> {
  await on.run(READ_ON, [at, entry.actor, entry.action, entry.subject, since]);
}

/** Chains the rows that are not chained yet, oldest first, at most 500 at a time. Returns how many. Other nodes may call it too. */
export async function chainAudit(store: Store): Promise<number> {
  return store.database.transaction(async (within) => {
    const { rows } = await within.execute('SELECT pg_try_advisory_xact_lock($1) AS mine', [LOCK]);
    if (!(rows as { mine: boolean }[])[0]?.mine) return 0;
    const fresh = await within.orm.select().from(audit).where(isNull(audit.chain)).orderBy(asc(audit.id)).limit(BATCH);
    const head = await readHead(within);
    let { chain, hash } = head;
    const links = fresh.map((row) => {
      chain += 1;
      hash = link(store.auditKey, hash, chain, row);
      return { id: row.id, chain, hash };
    });
    if (links.length > 0) await saveLinks(within, links);
    if (links.length > 0) await within.orm.update(auditHead).set({ chain, hash });
    return links.length;
  });
}

/** Reads the whole chain and recomputes every hash. */
export async function verifyAudit(store: Store): Promise<AuditVerdict> {
  const [head] = await store.database.orm.select().from(auditHead);
  if (head === undefined) return { kind: 'whole', rows: 0 };
  let chain = head.firstChain - 1;
  let hash = head.beforeFirst;
  for (;;) {
    const rows = await store.database.orm
      .select()
      .from(audit)
      .where(gt(audit.chain, chain))
      .orderBy(asc(audit.chain))
      .limit(BATCH);
    for (const row of rows) {
      hash = link(store.auditKey, hash, chain + 1, row);
      chain += 1;
      if (row.chain !== chain || row.hash === null || !timingSafeEqual(hash, row.hash))
        return { kind: 'broken', chain };
    }
    if (rows.length < BATCH) break;
  }
  const whole = chain === head.chain && timingSafeEqual(hash, head.hash);
  return whole ? { kind: 'whole', rows: chain - head.firstChain + 1 } : { kind: 'broken', chain: chain + 1 };
}

/** Removes chained rows older than a moment, the oldest first, and keeps the hash that the rest builds on. Returns how many. */
export async function removeOldAudit(store: Store, before: Date): Promise<number> {
  return store.database.transaction(async (within) => {
    await within.execute('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const { rows } = await within.execute(
      'SELECT min(chain) - 1 AS last FROM audit WHERE chain IS NOT NULL AND at >= $1',
      [before],
    );
    const kept = (rows as { last: string | null }[])[0]?.last;
    const head = await readHead(within);
    const last = kept === null || kept === undefined ? head.chain : Number(kept);
    const [edge] = await within.orm.select().from(audit).where(eq(audit.chain, last));
    if (edge?.hash === null || edge === undefined || last < head.firstChain) return 0;
    await within.orm.update(auditHead).set({ firstChain: last + 1, beforeFirst: edge.hash });
    const removed = await within.orm
      .delete(audit)
      .where(sql`${audit.chain} <= ${last}`)
      .returning({ id: audit.id });
    return removed.length;
  });
}

type Head = typeof auditHead.$inferSelect;
type Row = typeof audit.$inferSelect;

async function readHead(within: Transaction): Promise<Head> {
  const start = { chain: 0, hash: BEFORE_ALL, firstChain: 1, beforeFirst: BEFORE_ALL };
  await within.orm.insert(auditHead).values(start).onConflictDoNothing();
  const [head] = await within.orm.select().from(auditHead);
  return head ?? { single: true, ...start };
}

/** Keyed by the ring, so that somebody with the database alone cannot make a chain that verifies. */
function link(key: KeyObject, before: Buffer, chain: number, row: Row): Buffer {
  const told = JSON.stringify([chain, row.id, row.at.toISOString(), row.actor, row.action, row.subject]);
  return createHmac('sha256', key).update(before).update(told).digest();
}

async function saveLinks(
  within: Transaction,
  links: readonly { id: number; chain: number; hash: Buffer }[],
): Promise<void> {
  await within.execute(
    `UPDATE audit SET chain = link.chain, hash = link.hash
      FROM unnest($1::bigint[], $2::bigint[], $3::bytea[]) AS link(id, chain, hash) WHERE audit.id = link.id`,
    [links.map((one) => one.id), links.map((one) => one.chain), links.map((one) => one.hash)],
  );
}
