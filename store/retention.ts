import { removeOldAudit } from './audit.ts';
import type { Transaction } from './database.ts';
import { desc } from './drizzle.ts';
import type { Store } from './handle.ts';
import { AUDIT_KEPT_MS, RETENTION, type RetentionCategory } from './retention-categories.ts';
import { retentionRuns } from './schema.ts';
import { destroyKeys } from './sealing/sealing-keys.ts';
import { removeDeadSessions } from './staff/staff-sessions.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 500;
const IDLE_REPORTED_MS = DAY_MS;

/** What a run removed, or would remove, by category. */
export type Removed = Readonly<Record<string, number>>;

/** `clock-jumped`: the clock stands more than a day from the last run, so nothing was removed. */
export type RetentionResult =
  | { readonly kind: 'removed' | 'would-remove'; readonly removed: Removed }
  | { readonly kind: 'clock-jumped'; readonly lastRun: Date };

/**
 * Removes what has been kept long enough: keys first, in a commit of their own, then the rows. Refuses when the clock has
 * jumped, since a wrong clock would remove everything; `clockIsRight` is the operator's word that it has not.
 */
export async function applyRetention(
  store: Store,
  run: { readonly now: Date; readonly clockIsRight?: boolean },
): Promise<RetentionResult> {
  const lastRun = await readLastRun(store);
  if (lastRun !== undefined && run.clockIsRight !== true && Math.abs(run.now.getTime() - lastRun.getTime()) > DAY_MS) {
    store.log.error({ lastRun, now: run.now }, 'retention refused: the clock is more than a day from the last run');
    return { kind: 'clock-jumped', lastRun };
  }
  const removed: Record<string, number> = {};
  for (const category of RETENTION) removed[category.name] = await removeCategory(store, category, run.now);
  removed['audit'] = await removeOldAudit(store, before(run.now, AUDIT_KEPT_MS));
  removed['staff-session'] = await removeDeadSessions(store.database, run.now);
  await endIdleReported(store, run.now);
  await store.database.orm.insert(retentionRuns).values({ at: run.now, removed });
  if (Object.values(removed).some((count) => count > 0)) await sweepKeys(store);
  return { kind: 'removed', removed };
}

/** Counts what a run would remove now, and removes nothing. */
export async function previewRetention(store: Store, now: Date): Promise<RetentionResult> {
  const removed: Record<string, number> = {};
  for (const category of RETENTION) {
    const { rows } = await store.database.execute(`SELECT count(*)::integer AS count FROM (${category.due}) AS due`, [
      before(now, category.keepMs),
    ]);
    removed[category.name] = (rows as { count: number }[])[0]?.count ?? 0;
  }
  return { kind: 'would-remove', removed };
}

async function removeCategory(store: Store, category: RetentionCategory, now: Date): Promise<number> {
  const cutoff = before(now, category.keepMs);
  for (let total = 0; ;) {
    const ids = await removeKeys(store, category, cutoff, now);
    if (ids.length > 0) await store.database.execute(category.remove, [ids]);
    total += ids.length;
    if (ids.length < BATCH) return total;
  }
}

/** Destroys the keys of what is due, after closing it to writers in the same commit: nothing can be sealed with a key that is gone. */
async function removeKeys(
  store: Store,
  category: RetentionCategory,
  cutoff: Date,
  now: Date,
): Promise<readonly string[]> {
  return store.database.transaction(async (within) => {
    const ids = await lockDue(within, category, cutoff);
    if (ids.length === 0) return ids;
    if (category.close !== undefined) await within.execute(category.close, [ids, now]);
    if (category.owner !== undefined) await destroyKeys(store, within, ids.map(category.owner));
    return ids;
  });
}

async function lockDue(within: Transaction, category: RetentionCategory, cutoff: Date): Promise<readonly string[]> {
  const { rows } = await within.execute(`${category.due} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`, [cutoff]);
  return (rows as { id: string }[]).map((row) => row.id);
}

/** A conversation that led to a report stays as long as the report does, but nobody can go on with it after a day. */
async function endIdleReported(store: Store, now: Date): Promise<void> {
  await store.database.execute(
    `UPDATE conversation SET ended_at = $2, ended_how = 'idle', version = version + 1
      WHERE ended_at IS NULL AND holder = 'bot' AND last_active_at < $1`,
    [before(now, IDLE_REPORTED_MS), now],
  );
}

/** Frees the place of removed keys and secrets for new rows, instead of leaving their bytes until autovacuum comes by. */
export async function sweepKeys(store: Store): Promise<void> {
  await store.database.execute('VACUUM sealing_key, receipt_secret').catch(() => {
    store.log.info({}, 'the tables of keys will be vacuumed later');
  });
}

/** How long ago what is old was removed for the last time, in seconds; for the metrics. Nought before the first time. */
export async function retentionAge(store: Store, now: Date): Promise<number> {
  const lastRun = await readLastRun(store);
  return lastRun === undefined ? 0 : (now.getTime() - lastRun.getTime()) / 1000;
}

async function readLastRun(store: Store): Promise<Date | undefined> {
  const [row] = await store.database.orm
    .select({ at: retentionRuns.at })
    .from(retentionRuns)
    .orderBy(desc(retentionRuns.id))
    .limit(1);
  return row?.at;
}

const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds);
