import { countAttempt, forgetAttempts } from './attempts.ts';
import { writeAudit } from './audit.ts';
import { eq } from './drizzle.ts';
import type { Store } from './handle.ts';
import type { Random } from './one-time-password.ts';
import { staff } from './schema.ts';
import { staffOwner } from './sealing-keys.ts';
import { hashPassword, verifyPassword } from './secret-hash.ts';
import { emailIndex, openStaff, type StaffMember } from './staff.ts';
import { endSession, endSessionsOf, seeSession, startSession } from './staff-sessions.ts';

/** Wrong passwords for one address within 15 minutes before it is locked for the rest of them. */
export const FAILURES_BEFORE_LOCK = 5;
export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

export type SignedIn =
  | { readonly kind: 'signed-in'; readonly token: string; readonly member: StaffMember }
  | { readonly kind: 'wrong' | 'locked' };

/**
 * Signs a member of staff in with a new session; a session the browser had before ends. An address without an account is
 * answered, timed and locked exactly like one with.
 */
export async function signIn(
  store: Store,
  attempt: {
    readonly email: string;
    readonly password: string;
    readonly previousToken?: string;
    readonly now: Date;
    readonly random: Random;
  },
): Promise<SignedIn> {
  const { now } = attempt;
  const index = emailIndex(store, attempt.email);
  const guessing = { kind: 'password', key: index };
  if ((await countAttempt(store, { ...guessing, now })) > FAILURES_BEFORE_LOCK) return { kind: 'locked' };
  const [row] = await store.database.orm.select().from(staff).where(eq(staff.emailIndex, index));
  const expired = row?.oneTimeUntil !== null && row?.oneTimeUntil !== undefined && row.oneTimeUntil <= now;
  const right = await verifyPassword(row?.passwordHash, attempt.password.slice(0, PASSWORD_LENGTH.most));
  if (row === undefined || !right || expired) return { kind: 'wrong' };
  await forgetAttempts(store, guessing);
  const token = await store.database.transaction(async (within) => {
    if (attempt.previousToken !== undefined) await endSession(within, attempt.previousToken);
    await writeAudit(within, now, {
      actor: staffOwner(row.id),
      action: 'staff.signed-in',
      subject: staffOwner(row.id),
    });
    return startSession(within, { staffId: row.id, now, random: attempt.random });
  });
  return { kind: 'signed-in', token, member: await openStaff(store, store.database, row) };
}

/**
 * The member of staff a session token belongs to; `undefined` when it has ended. What is asked without anybody's doing
 * (a page that looks for news by itself) is not `active` and keeps no session alive.
 */
export async function findSession(
  store: Store,
  token: string,
  now: Date,
  active = true,
): Promise<StaffMember | undefined> {
  const row = await seeSession(store.database, token, now, active);
  return row === undefined ? undefined : openStaff(store, store.database, row);
}

/** Ends a session. */
export async function signOut(store: Store, token: string): Promise<void> {
  await endSession(store.database, token);
}

/** Changes a password. Every session of the account ends, and a new one starts for whoever changed it. */
export async function changePassword(
  store: Store,
  change: {
    readonly staffId: string;
    readonly current: string;
    readonly next: string;
    readonly now: Date;
    readonly random: Random;
  },
): Promise<
  | { readonly kind: 'changed'; readonly token: string }
  | { readonly kind: 'wrong' | 'locked' | 'too-short' | 'too-long' | 'same' }
> {
  const unfit = whyUnfit(change);
  if (unfit !== undefined) return { kind: unfit };
  const { staffId, now } = change;
  const guessing = { kind: 'password', key: staffId };
  if ((await countAttempt(store, { ...guessing, now })) > FAILURES_BEFORE_LOCK) return { kind: 'locked' };
  const [row] = await store.database.orm.select().from(staff).where(eq(staff.id, staffId));
  if (!(await verifyPassword(row?.passwordHash, change.current))) return { kind: 'wrong' };
  await forgetAttempts(store, guessing);
  const passwordHash = await hashPassword(change.next);
  const token = await store.database.transaction(async (within) => {
    await within.orm.update(staff).set({ passwordHash, oneTimeUntil: null }).where(eq(staff.id, staffId));
    await endSessionsOf(within, staffId);
    await writeAudit(within, now, {
      actor: staffOwner(staffId),
      action: 'staff.password-changed',
      subject: staffOwner(staffId),
    });
    return startSession(within, { staffId, now, random: change.random });
  });
  return { kind: 'changed', token };
}

function whyUnfit(change: {
  readonly current: string;
  readonly next: string;
}): 'too-short' | 'too-long' | 'same' | undefined {
  if (change.next.length < PASSWORD_LENGTH.least) return 'too-short';
  if (change.next.length > PASSWORD_LENGTH.most) return 'too-long';
  return change.next === change.current ? 'same' : undefined;
}
