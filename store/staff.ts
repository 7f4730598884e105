import { writeAudit } from './audit.ts';
import { brokenUniqueness, type Connection } from './database.ts';
import { asc, count, eq } from './drizzle.ts';
import type { Store } from './handle.ts';
import { oneTimePassword, type Random } from './one-time-password.ts';
import { staff } from './schema.ts';
import { open, seal } from './seal.ts';
import { createKey, destroyKeys, readKeys, staffOwner } from './sealing-keys.ts';
import { hashPassword } from './secret-hash.ts';
import { endSessionsOf } from './staff-sessions.ts';

export const STAFF_ROLES = ['administrator', 'staff'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** A member of staff. Name and address are kept sealed. */
export interface StaffMember {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly mustChangePassword: boolean; // signed in with a one-time password
  readonly trained: boolean; // to help with abuse: reads restricted records
}

/** What a new or reset account signs in with, shown once and stored as a hash. */
export interface OneTimeSignIn {
  readonly id: string;
  readonly email: string;
  readonly oneTimePassword: string;
}

interface Change {
  readonly by: string; // audit's actor
  readonly now: Date;
  readonly random: Random;
}

const ONE_TIME_MS = 7 * 24 * 60 * 60 * 1000;
const FIRST = { email: 'administrator@localhost', name: 'Administrator', role: 'administrator' } as const;
const LOCK = 7_203_003; // one node makes the first administrator

/** Makes an account with a one-time password, which must be changed at the first sign-in within seven days. */
export async function inviteStaff(
  store: Store,
  invite: Change & { readonly email: string; readonly name: string; readonly role: StaffRole },
): Promise<({ readonly kind: 'invited' } & OneTimeSignIn) | { readonly kind: 'taken' }> {
  const password = oneTimePassword(invite.random);
  const passwordHash = await hashPassword(password);
  try {
    const id = await store.database.transaction((within) => insertStaff(store, within, { ...invite, passwordHash }));
    return { kind: 'invited', id, email: tidyEmail(invite.email), oneTimePassword: password };
  } catch (error) {
    if (brokenUniqueness(error) === 'staff_email_index_key') return { kind: 'taken' };
    throw error;
  }
}

/** Gives an account a new one-time password and ends its sessions. `undefined`: no such account. */
export async function resetStaff(
  store: Store,
  reset: Change & { readonly email: string },
): Promise<OneTimeSignIn | undefined> {
  const password = oneTimePassword(reset.random);
  const passwordHash = await hashPassword(password);
  return store.database.transaction(async (within) => {
    const [row] = await within.orm
      .update(staff)
      .set({ passwordHash, oneTimeUntil: new Date(reset.now.getTime() + ONE_TIME_MS) })
      .where(eq(staff.emailIndex, emailIndex(store, reset.email)))
      .returning({ id: staff.id });
    if (row === undefined) return undefined;
    await endSessionsOf(within, row.id);
    await writeAudit(within, reset.now, { actor: reset.by, action: 'staff.reset', subject: staffOwner(row.id) });
    return { id: row.id, email: tidyEmail(reset.email), oneTimePassword: password };
  });
}

/** Removes an account, its key and its sessions. False: no such account. */
export async function removeStaff(
  store: Store,
  removal: Omit<Change, 'random'> & { readonly email: string },
): Promise<boolean> {
  return store.database.transaction(async (within) => {
    const condition = eq(staff.emailIndex, emailIndex(store, removal.email));
    const [row] = await within.orm.delete(staff).where(condition).returning({ id: staff.id });
    if (row === undefined) return false;
    await destroyKeys(store, within, [staffOwner(row.id)]);
    await writeAudit(within, removal.now, { actor: removal.by, action: 'staff.removed', subject: staffOwner(row.id) });
    return true;
  });
}

/** Changes what an account may do; its sessions end, so that none goes on with the old rights. False: no such account. */
export async function changeRole(
  store: Store,
  change: Omit<Change, 'random'> & { readonly email: string; readonly role: StaffRole },
): Promise<boolean> {
  return store.database.transaction(async (within) => {
    const condition = eq(staff.emailIndex, emailIndex(store, change.email));
    const [row] = await within.orm
      .update(staff)
      .set({ role: change.role })
      .where(condition)
      .returning({ id: staff.id });
    if (row === undefined) return false;
    await endSessionsOf(within, row.id);
    await writeAudit(within, change.now, {
      actor: change.by,
      action: `staff.role.${change.role}`,
      subject: staffOwner(row.id),
    });
    return true;
  });
}

/** Notes that somebody was trained to help with abuse, or is no more; their sessions end. False: no such account. */
export async function changeTraining(
  store: Store,
  change: Omit<Change, 'random'> & { readonly email: string; readonly trained: boolean },
): Promise<boolean> {
  const { email, trained, by, now } = change;
  return store.database.transaction(async (within) => {
    const condition = eq(staff.emailIndex, emailIndex(store, email));
    const [row] = await within.orm.update(staff).set({ trained }).where(condition).returning({ id: staff.id });
    if (row === undefined) return false;
    await endSessionsOf(within, row.id);
    const action = trained ? 'staff.trained' : 'staff.untrained';
    await writeAudit(within, now, { actor: by, action, subject: staffOwner(row.id) });
    return true;
  });
}

/** All accounts, oldest first. */
export async function listStaff(store: Store): Promise<readonly StaffMember[]> {
  const rows = await store.database.orm.select().from(staff).orderBy(asc(staff.createdAt), asc(staff.id));
  return Promise.all(rows.map((row) => openStaff(store, store.database, row)));
}

/** Makes the first administrator of an empty database and returns the one-time password, this once. `undefined` when there are accounts. */
export async function ensureFirstAdministrator(
  store: Store,
  making: { readonly now: Date; readonly random: Random },
): Promise<OneTimeSignIn | undefined> {
  if ((await countStaff(store.database)) > 0) return undefined;
  const password = oneTimePassword(making.random);
  const passwordHash = await hashPassword(password);
  return store.database.transaction(async (within) => {
    await within.execute('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    if ((await countStaff(within)) > 0) return undefined; // another node was first
    const id = await insertStaff(store, within, { ...making, ...FIRST, by: 'service', passwordHash });
    return { id, email: FIRST.email, oneTimePassword: password };
  });
}

/** Opens a row of the staff table. */
export async function openStaff(store: Store, on: Connection, row: typeof staff.$inferSelect): Promise<StaffMember> {
  const key = (await readKeys(store, on, [staffOwner(row.id)])).get(staffOwner(row.id));
  if (key === undefined) throw new Error('a staff account has lost its key');
  const { email, name } = open(key, staffPlace(row.id), row.sealed) as { email: string; name: string };
  return {
    id: row.id,
    email,
    name,
    role: row.role,
    mustChangePassword: row.oneTimeUntil !== null,
    trained: row.trained,
  };
}

/** The keyed hash an account is found by. Upper and lower case are the same address. */
export function emailIndex(store: Store, email: string): string {
  return store.blindIndex(`staff-email:${tidyEmail(email)}`);
}

async function insertStaff(
  store: Store,
  within: Connection,
  account: Change & {
    readonly email: string;
    readonly name: string;
    readonly role: StaffRole;
    readonly passwordHash: string;
  },
): Promise<string> {
  const id = account.random(12).toString('base64url');
  const key = await createKey(store, within, staffOwner(id));
  await within.orm.insert(staff).values({
    id,
    emailIndex: emailIndex(store, account.email),
    role: account.role,
    passwordHash: account.passwordHash,
    oneTimeUntil: new Date(account.now.getTime() + ONE_TIME_MS),
    createdAt: account.now,
    sealed: seal(key, staffPlace(id), { email: tidyEmail(account.email), name: account.name.trim() }),
  });
  await writeAudit(within, account.now, {
    actor: account.by,
    action: `staff.invited.${account.role}`,
    subject: staffOwner(id),
  });
  return id;
}

async function countStaff(on: Connection): Promise<number> {
  const [row] = await on.orm.select({ count: count() }).from(staff);
  return row?.count ?? 0;
}

const tidyEmail = (email: string) => email.trim().toLowerCase();
const staffPlace = (id: string) => `staff:${id}`;
