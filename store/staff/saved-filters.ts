import { and, asc, eq, sql } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { staff } from '../schema.ts';
import { savedFilters } from '../schema-reports.ts';
import { open, seal } from '../seal.ts';
import { readKeys, staffOwner } from '../sealing/sealing-keys.ts';

/** A filter that somebody keeps under a name. What it holds is the caller's; it never holds a searched contact. */
export interface SavedFilter {
  readonly number: number;
  readonly name: string;
  readonly filter: unknown;
}

const MOST = 20;

/** Keeps a filter; one of the same name gives way. False: there are twenty already. */
export async function saveFilter(
  store: Store,
  saving: { readonly staffId: string; readonly name: string; readonly filter: unknown },
): Promise<boolean> {
  const { staffId, name, filter } = saving;
  const owner = staffOwner(staffId);
  return store.database.transaction(async (within) => {
    const [account] = await within.orm.select({ id: staff.id }).from(staff).where(eq(staff.id, staffId)).for('update');
    const key = (await readKeys(store, within, [owner])).get(owner);
    if (account === undefined || key === undefined) return false;
    const rows = await within.orm.select().from(savedFilters).where(eq(savedFilters.staffId, staffId));
    const same = rows.find(({ number, sealed }) => nameOf(open(key, filterPlace(staffId, number), sealed)) === name);
    if (same === undefined && rows.length >= MOST) return false;
    const number = same?.number ?? Math.max(0, ...rows.map((row) => row.number)) + 1;
    const sealed = seal(key, filterPlace(staffId, number), { name, filter });
    await within.orm
      .insert(savedFilters)
      .values({ staffId, number, sealed })
      .onConflictDoUpdate({
        target: [savedFilters.staffId, savedFilters.number],
        set: { sealed: sql`excluded.sealed` },
      });
    return true;
  });
}

/** Somebody's filters in the order in which they were kept. */
export async function listFilters(store: Store, staffId: string): Promise<readonly SavedFilter[]> {
  const rows = await store.database.orm
    .select()
    .from(savedFilters)
    .where(eq(savedFilters.staffId, staffId))
    .orderBy(asc(savedFilters.number));
  if (rows.length === 0) return [];
  const key = (await readKeys(store, store.database, [staffOwner(staffId)])).get(staffOwner(staffId));
  if (key === undefined) return [];
  return rows.map(({ number, sealed }) => {
    const { name, filter } = open(key, filterPlace(staffId, number), sealed) as { name: string; filter: unknown };
    return { number, name, filter };
  });
}

/** Forgets a filter. */
export async function forgetFilter(store: Store, staffId: string, number: number): Promise<void> {
  await store.database.orm
    .delete(savedFilters)
    .where(and(eq(savedFilters.staffId, staffId), eq(savedFilters.number, number)));
}

const nameOf = (kept: unknown): string => (kept as { name: string }).name;
const filterPlace = (staffId: string, number: number): string => `saved_filter:${staffId}:${String(number)}`;
