import type { Attempt } from '../attempts.ts';
import { writeAudit } from '../audit.ts';
import { brokenUniqueness, type Connection } from '../database.ts';
import { asc, count, eq } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { oneTimePassword, type Random } from './one-time-password.ts';
import { staff } from '../schema.ts';
import { seal } from '../seal.ts';
import { readSealedStaff } from './sealed-staff.ts';
import { createKey, staffOwner } from '../sealing/sealing-keys.ts';
import { hashPassword } from '../sealing/secret-hash.ts';

/** What somebody may do; an account has any number of them. What each may reach is in api/routes/staff/access/access.ts. */
export const STAFF_ROLES = ['agent', 'specialist', 'supervisor', 'editor', 'administrator', 'auditor'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** A member of staff. Name and address are kept sealed. */
export interface StaffMember {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly mustChangePassword: boolean; // signed in with a one-time password
  readonly hasSecondStep: boolean; // an authenticator app is asked for a code
  readonly teams: readonly string[]; // ids of content; none: every team
  readonly skills: readonly string[]; // codes such as 'language:pl'
  readonly mostChats: number; // at one time
}

/** What a new or reset account signs in with, shown once and stored as a hash. */
export interface OneTimeSignIn {
  readonly id: string;
  readonly email: string;
  readonly oneTimePassword: string;
}

/** Who changes an account, and when. */
export interface StaffChange {
  readonly by: string; // audit's actor
  readonly now: Date;
  readonly random: Random;
}

/** A one-time password is good for this long. */
export const ONE_TIME_MS = 7 * 24 * 60 * 60 * 1000;
const FIRST = {
  email: 'administrator@localhost',
  name: 'Administrator',
  roles: ['administrator', 'supervisor'], // a supervisor too, so that whoever tries it out finds a report
} as const;
const LOCK = 7_203_003; // one node makes the first administrator

/** Makes an account with a one-time password, which must be changed at the first sign-in within seven days. */
export async function inviteStaff(
  store: Store,
  invite: StaffChange & { readonly email: string; readonly name: string; readonly roles: readonly StaffRole[] },
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

/** All accounts, oldest first. */
export async function listStaff(store: Store): Promise<readonly StaffMember[]> {
  const rows = await store.database.orm.select().from(staff).orderBy(asc(staff.createdAt), asc(staff.id));
  return Promise.all(rows.map((row) => openStaff(store, store.database, row)));
}

/** One account; `undefined` when there is none. */
export async function findStaff(store: Store, id: string): Promise<StaffMember | undefined> {
  const [row] = await store.database.orm.select().from(staff).where(eq(staff.id, id));
  return row === undefined ? undefined : openStaff(store, store.database, row);
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
  const { email, name } = await readSealedStaff(store, on, row);
  return {
    id: row.id,
    email,
    name,
    roles: row.roles,
    mustChangePassword: row.oneTimeUntil !== null,
    hasSecondStep: row.secondStepSince !== null,
    teams: row.teams,
    skills: row.skills,
    mostChats: row.mostChats,
  };
}

/** The keyed hash an account is found by. Upper and lower case are the same address. */
export function emailIndex(store: Store, email: string): string {
  return store.blindIndex(`staff-email:${tidyEmail(email)}`);
}

/** What is counted when somebody guesses at an account. */
export function guessesAt(
  store: Store,
  { id, email }: { readonly id: string; readonly email: string },
): readonly Omit<Attempt, 'now'>[] {
  return [
    { kind: 'password', key: emailIndex(store, email) },
    { kind: 'password', key: id },
    { kind: 'code', key: id },
  ];
}

async function insertStaff(
  store: Store,
  within: Connection,
  account: StaffChange & {
    readonly email: string;
    readonly name: string;
    readonly roles: readonly StaffRole[];
    readonly passwordHash: string;
  },
): Promise<string> {
  const id = account.random(12).toString('base64url');
  const key = await createKey(store, within, staffOwner(id));
  await within.orm.insert(staff).values({
    id,
    emailIndex: emailIndex(store, account.email),
    roles: [...account.roles],
    passwordHash: account.passwordHash,
    oneTimeUntil: new Date(account.now.getTime() + ONE_TIME_MS),
    createdAt: account.now,
    sealed: seal(key, staffOwner(id), { email: tidyEmail(account.email), name: account.name.trim() }),
  });
  await writeAudit(within, account.now, {
    actor: account.by,
    action: ['staff.invited', ...account.roles].join('.'),
    subject: staffOwner(id),
  });
  return id;
}

async function countStaff(on: Connection): Promise<number> {
  const [row] = await on.orm.select({ count: count() }).from(staff);
  return row?.count ?? 0;
}

/** An address as it is kept. */
export const tidyEmail = (email: string): string => email.trim().toLowerCase();
