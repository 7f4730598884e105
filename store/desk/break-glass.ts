import { writeAudit } from '../audit.ts';
import { and, count, desc, eq, gt } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { breakGlasses } from '../schema.ts';
import { open, seal } from '../seal.ts';
import { readKeys, staffOwner } from '../sealing/sealing-keys.ts';

/** A restricted case that was opened with a reason stays open this long, for whoever gave the reason. */
export const GLASS_BROKEN_MS = 30 * 60_000;
const MOST_SHOWN = 200;

/** One restricted case that somebody opened with a reason. */
export interface BrokenGlass {
  readonly staffId: string;
  readonly subject: string;
  readonly at: Date;
  readonly until: Date;
  readonly reason?: string; // gone with the case
}

interface Opening {
  readonly staffId: string;
  readonly subject: string; // of a `StaffCase`
  readonly now: Date;
}

/**
 * Opens one restricted case for half an hour to somebody who is no specialist. The reason is sealed with the key of the
 * case; the audit says that it was opened. False: the case is gone.
 */
export async function breakGlass(store: Store, opening: Opening & { readonly reason: string }): Promise<boolean> {
  const { staffId, subject, now, reason } = opening;
  return store.database.transaction(async (within) => {
    const key = (await readKeys(store, within, [subject])).get(subject);
    if (key === undefined) return false;
    const until = new Date(now.getTime() + GLASS_BROKEN_MS);
    const sealed = seal(key, placeOf(staffId, subject), reason);
    await within.orm.insert(breakGlasses).values({ staffId, subject, at: now, until, sealed });
    await writeAudit(within, now, { actor: staffOwner(staffId), action: 'case.break-glass', subject });
    return true;
  });
}

/** Whether somebody opened this case with a reason, less than half an hour ago. */
export async function hasBrokenGlass(store: Store, { staffId, subject, now }: Opening): Promise<boolean> {
  const { staffId: who, subject: what, until } = breakGlasses;
  const rows = await store.database.orm
    .select({ until })
    .from(breakGlasses)
    .where(and(eq(who, staffId), eq(what, subject), gt(until, now)))
    .limit(1);
  return rows.length > 0;
}

/** The restricted cases that were opened with a reason since a moment, newest first, at most 200. */
export async function listBrokenGlass(store: Store, since: Date): Promise<readonly BrokenGlass[]> {
  const rows = await store.database.orm
    .select()
    .from(breakGlasses)
    .where(gt(breakGlasses.at, since))
    .orderBy(desc(breakGlasses.at), desc(breakGlasses.id))
    .limit(MOST_SHOWN);
  const keys = await readKeys(store, store.database, [...new Set(rows.map(({ subject }) => subject))]);
  return rows.map(({ staffId, subject, at, until, sealed }) => {
    const key = keys.get(subject);
    const told = { staffId, subject, at, until };
    return key === undefined ? told : { ...told, reason: String(open(key, placeOf(staffId, subject), sealed)) };
  });
}

/** How many restricted cases were opened with a reason since a moment. */
export async function countBrokenGlass(store: Store, since: Date): Promise<number> {
  const [row] = await store.database.orm
    .select({ count: count() })
    .from(breakGlasses)
    .where(gt(breakGlasses.at, since));
  return row?.count ?? 0;
}

const placeOf = (staffId: string, subject: string): string => `break_glass:${staffId}:${subject}`;
