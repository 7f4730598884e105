import { forgetAttempts } from '../attempts.ts';
import { writeAudit } from '../audit.ts';
import type { Connection } from '../database.ts';
import { eq } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { tryOnce, type Trying } from './lockout.ts';
import type { Random } from './one-time-password.ts';
import { staff } from '../schema.ts';
import { tryCode, type CodeTried } from './second-step.ts';
import { staffOwner } from '../sealing/sealing-keys.ts';
import { hashPassword, verifyPassword } from '../sealing/secret-hash.ts';
import { emailIndex, openStaff, type StaffMember } from './staff.ts';
import { endSession, endSessionsOf, seeSession, startSession } from './staff-sessions.ts';

export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

export type SignedIn =
  | { readonly kind: 'signed-in'; readonly token: string }
  | { readonly kind: 'wrong' }
  | Extract<Trying, { kind: 'locked' }>;

/** Somebody who is signed in, by which way, and whether the code of the second step is still to come. */
export interface SignedInMember extends StaffMember {
  readonly mustGiveCode: boolean;
  readonly viaProvider: boolean;
}

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
  const trying = await tryOnce(store, { ...guessing, now });
  if (trying.kind === 'locked') return trying;
  const row = await accountOf(store, index, attempt);
  if (row === undefined) return { kind: 'wrong' };
  await forgetAttempts(store, guessing);
  const token = await store.database.transaction(async (within) => {
    if (attempt.previousToken !== undefined) await endSession(within, attempt.previousToken);
    const needsCode = row.secondStepSince !== null;
    await audit(within, row.id, now, needsCode ? 'staff.password-given' : 'staff.signed-in');
    return startSession(within, { staffId: row.id, now, random: attempt.random, needsCode });
  });
  return { kind: 'signed-in', token };
}

/** The account of an address and its password; checking takes as long when there is none, or no password. */
async function accountOf(store: Store, index: string, attempt: { readonly password: string; readonly now: Date }) {
  const [row] = await store.database.orm.select().from(staff).where(eq(staff.emailIndex, index));
  const password = attempt.password.slice(0, PASSWORD_LENGTH.most);
  const isRight = await verifyPassword(row?.passwordHash ?? undefined, password);
  const isOver = row?.oneTimeUntil !== null && row?.oneTimeUntil !== undefined && row.oneTimeUntil <= attempt.now;
  return isRight && !isOver ? row : undefined;
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
): Promise<SignedInMember | undefined> {
  const seen = await seeSession(store.database, token, now, active);
  if (seen === undefined) return undefined;
  const { account, needsCode: mustGiveCode, viaProvider } = seen;
  return { ...(await openStaff(store, store.database, account)), mustGiveCode, viaProvider };
}

/** Finishes signing in with a code of the second step: the session that only waited for it ends, a whole one starts. */
export async function giveCode(
  store: Store,
  given: {
    readonly staffId: string;
    readonly token: string;
    readonly code: string;
    readonly now: Date;
    readonly random: Random;
  },
): Promise<{ readonly kind: 'signed-in'; readonly token: string } | Exclude<CodeTried, { kind: 'right' }>> {
  const { staffId, now, random } = given;
  const tried = await tryCode(store, given);
  if (tried.kind !== 'right') return tried;
  const token = await store.database.transaction(async (within) => {
    await endSession(within, given.token);
    await audit(within, staffId, now, 'staff.signed-in');
    return startSession(within, { staffId, now, random });
  });
  return { kind: 'signed-in', token };
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
  | { readonly kind: 'wrong' | 'too-short' | 'too-long' | 'same' }
  | Extract<Trying, { kind: 'locked' }>
> {
  const unfit = whyUnfit(change);
  if (unfit !== undefined) return { kind: unfit };
  const { staffId, now } = change;
  const guessing = { kind: 'password', key: staffId };
  const trying = await tryOnce(store, { ...guessing, now });
  if (trying.kind === 'locked') return trying;
  const [row] = await store.database.orm.select().from(staff).where(eq(staff.id, staffId));
  if (!(await verifyPassword(row?.passwordHash ?? undefined, change.current))) return { kind: 'wrong' };
  await forgetAttempts(store, guessing);
  const passwordHash = await hashPassword(change.next);
  const token = await store.database.transaction(async (within) => {
    await within.orm.update(staff).set({ passwordHash, oneTimeUntil: null }).where(eq(staff.id, staffId));
    await endSessionsOf(within, staffId);
    await audit(within, staffId, now, 'staff.password-changed');
    return startSession(within, { staffId, now, random: change.random });
  });
  return { kind: 'changed', token };
}

const audit = (within: Connection, staffId: string, at: Date, action: string): Promise<void> =>
  writeAudit(within, at, { actor: staffOwner(staffId), action, subject: staffOwner(staffId) });

function whyUnfit(change: {
  readonly current: string;
  readonly next: string;
}): 'too-short' | 'too-long' | 'same' | undefined {
  if (change.next.length < PASSWORD_LENGTH.least) return 'too-short';
  if (change.next.length > PASSWORD_LENGTH.most) return 'too-long';
  return change.next === change.current ? 'same' : undefined;
}
