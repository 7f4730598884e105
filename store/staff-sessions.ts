import { createHash } from 'node:crypto';

import type { Connection } from './database.ts';
import { and, eq, gt, lt, or } from './drizzle.ts';
import type { Random } from './one-time-password.ts';
import { staff, staffSessions } from './schema.ts';

/** A session ends after this long without a request. */
export const SESSION_IDLE_MS = 15 * 60 * 1000;
/** A session ends this long after sign-in, used or not. */
export const SESSION_LONGEST_MS = 12 * 60 * 60 * 1000;
const SEEN_EVERY_MS = 60_000; // no more than one write a minute for being seen

/** Starts a session and returns its token: 32 random bytes, of which only the hash is stored. */
export async function startSession(
  on: Connection,
  session: { readonly staffId: string; readonly now: Date; readonly random: Random },
): Promise<string> {
  const token = session.random(32).toString('base64url');
  const { staffId, now } = session;
  await on.orm.insert(staffSessions).values({ tokenHash: hashToken(token), staffId, startedAt: now, lastSeenAt: now });
  return token;
}

/** The account whose session a token is; when `active`, notes that it was used. `undefined`: unknown, idle too long, or too old. */
export async function seeSession(
  on: Connection,
  token: string,
  now: Date,
  active: boolean,
): Promise<typeof staff.$inferSelect | undefined> {
  const tokenHash = hashToken(token);
  const [row] = await on.orm
    .select({ account: staff, lastSeenAt: staffSessions.lastSeenAt })
    .from(staffSessions)
    .innerJoin(staff, eq(staff.id, staffSessions.staffId))
    .where(
      and(
        eq(staffSessions.tokenHash, tokenHash),
        gt(staffSessions.lastSeenAt, new Date(now.getTime() - SESSION_IDLE_MS)),
        gt(staffSessions.startedAt, new Date(now.getTime() - SESSION_LONGEST_MS)),
      ),
    );
  if (active && row !== undefined && now.getTime() - row.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await on.orm.update(staffSessions).set({ lastSeenAt: now }).where(eq(staffSessions.tokenHash, tokenHash));
  }
  return row?.account;
}

/** Ends one session. Ending it again changes nothing. */
export async function endSession(on: Connection, token: string): Promise<void> {
  await on.orm.delete(staffSessions).where(eq(staffSessions.tokenHash, hashToken(token)));
}

/** Ends every session of an account. */
export async function endSessionsOf(on: Connection, staffId: string): Promise<void> {
  await on.orm.delete(staffSessions).where(eq(staffSessions.staffId, staffId));
}

/** Removes the sessions that nobody can use any more. Returns how many. */
export async function removeDeadSessions(on: Connection, now: Date): Promise<number> {
  const idle = lt(staffSessions.lastSeenAt, new Date(now.getTime() - SESSION_IDLE_MS));
  const old = lt(staffSessions.startedAt, new Date(now.getTime() - SESSION_LONGEST_MS));
  return (await on.orm.delete(staffSessions).where(or(idle, old)).returning({ staffId: staffSessions.staffId })).length;
}

/** 256 random bits need no slow hash. */
function hashToken(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}
