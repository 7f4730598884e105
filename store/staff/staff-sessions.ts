import { createHash } from 'node:crypto';

import type { Connection } from '../database.ts';
import { and, count, eq, gt, lt, or } from '../drizzle.ts';
import type { Random } from './one-time-password.ts';
import { staff, staffSessions } from '../schema.ts';

/** A session ends after this long without a request. */
export const SESSION_IDLE_MS = 15 * 60 * 1000;
/** A session ends this long after sign-in, used or not. */
export const SESSION_LONGEST_MS = 12 * 60 * 60 * 1000;
const SEEN_EVERY_MS = 60_000; // no more than one write a minute for being seen

/** A session that is to start. */
export interface NewSession {
  readonly staffId: string;
  readonly now: Date;
  readonly random: Random;
  readonly needsCode?: boolean; // the second step is to come
  readonly provider?: { readonly index: string; readonly sealed: Buffer }; // who signed in through one
}

/** A session that is used, and whose it is. */
export interface SeenSession {
  readonly account: typeof staff.$inferSelect;
  readonly needsCode: boolean;
  readonly viaProvider: boolean;
}

/** Starts a session and returns its token: 32 random bytes, of which only the hash is stored. */
export async function startSession(on: Connection, session: NewSession): Promise<string> {
  const { staffId, now, needsCode = false, provider } = session;
  const token = session.random(32).toString('base64url');
  await on.orm.insert(staffSessions).values({
    ...{ tokenHash: hashToken(token), staffId, startedAt: now, lastSeenAt: now, needsCode },
    ...(provider === undefined ? {} : { providerSession: provider.index, sealed: provider.sealed }),
  });
  return token;
}

/** The session of a token; when `active`, notes that it was used. `undefined`: unknown, idle too long, or too old. */
export async function seeSession(
  on: Connection,
  token: string,
  now: Date,
  active: boolean,
): Promise<SeenSession | undefined> {
  const tokenHash = hashToken(token);
  const [row] = await on.orm
    .select({ account: staff, session: staffSessions })
    .from(staffSessions)
    .innerJoin(staff, eq(staff.id, staffSessions.staffId))
    .where(
      and(
        eq(staffSessions.tokenHash, tokenHash),
        gt(staffSessions.lastSeenAt, new Date(now.getTime() - SESSION_IDLE_MS)),
        gt(staffSessions.startedAt, new Date(now.getTime() - SESSION_LONGEST_MS)),
      ),
    );
  if (active && row !== undefined && now.getTime() - row.session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await on.orm.update(staffSessions).set({ lastSeenAt: now }).where(eq(staffSessions.tokenHash, tokenHash));
  }
  if (row === undefined) return undefined;
  const { needsCode, providerSession } = row.session;
  return { account: row.account, needsCode, viaProvider: providerSession !== null };
}

/** Ends one session. Ending it again changes nothing. */
export async function endSession(on: Connection, token: string): Promise<void> {
  await on.orm.delete(staffSessions).where(eq(staffSessions.tokenHash, hashToken(token)));
}

/** Ends every session of an account. */
export async function endSessionsOf(on: Connection, staffId: string): Promise<void> {
  await on.orm.delete(staffSessions).where(eq(staffSessions.staffId, staffId));
}

/** How many sessions each account has that are open now, by its id. */
export async function countSessions(on: Connection, now: Date): Promise<ReadonlyMap<string, number>> {
  const { staffId } = staffSessions;
  const rows = await on.orm
    .select({ staffId, sessions: count() })
    .from(staffSessions)
    .where(gt(staffSessions.lastSeenAt, new Date(now.getTime() - SESSION_IDLE_MS)))
    .groupBy(staffId);
  return new Map(rows.map((row) => [row.staffId, row.sessions]));
}

/** Removes the sessions that nobody can use any more. Returns how many. */
export async function removeDeadSessions(on: Connection, now: Date): Promise<number> {
  const idle = lt(staffSessions.lastSeenAt, new Date(now.getTime() - SESSION_IDLE_MS));
  const old = lt(staffSessions.startedAt, new Date(now.getTime() - SESSION_LONGEST_MS));
  return (await on.orm.delete(staffSessions).where(or(idle, old)).returning({ staffId: staffSessions.staffId })).length;
}

/** The hash a session is found by; 256 random bits need no slow one. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}
