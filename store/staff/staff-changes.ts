import type { SQL } from 'drizzle-orm';

import { forgetAttempts } from '../attempts.ts';
import { writeAudit } from '../audit.ts';
import type { Transaction } from '../database.ts';
import { and, arrayContains, eq, ne } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { endLeases } from '../handoffs/handoff-leases.ts';
import { oneTimePassword } from './one-time-password.ts';
import { staff } from '../schema.ts';
import { readSealedStaff, sealStaff } from './sealed-staff.ts';
import { destroyKeys, staffOwner } from '../sealing/sealing-keys.ts';
import { hashPassword } from '../sealing/secret-hash.ts';
import {
  emailIndex,
  guessesAt,
  ONE_TIME_MS,
  type OneTimeSignIn,
  type StaffChange,
  type StaffMember,
  type StaffRole,
} from './staff.ts';
import { endSessionsOf } from './staff-sessions.ts';
import { teamsGone } from './standing-teams.ts';

/** An account, by its id or by its address. */
export type Whom = { readonly id: string } | { readonly email: string };

/** How a change of an account went. The last administrator stays one: somebody must be able to let people in. */
export type StaffChanged = 'changed' | 'missing' | 'last-administrator';
/** `team-gone`: a team has been taken out, and nothing was changed. */
export type AbilitiesChanged = StaffChanged | 'team-gone';

/** What an administrator decides about a member of staff. */
export type StaffAbilities = Pick<StaffMember, 'roles' | 'teams' | 'skills' | 'mostChats'>;

const LOCK = 7_203_004; // two administrators that take the role from each other at once

/**
 * Gives an account a new one-time password, and takes away its second step, its locks and its sessions. `undefined`: no
 * such account.
 */
export async function resetStaff(
  store: Store,
  reset: StaffChange & { readonly whom: Whom },
): Promise<OneTimeSignIn | undefined> {
  const password = oneTimePassword(reset.random);
  const passwordHash = await hashPassword(password);
  return store.database.transaction(async (within) => {
    const [row] = await within.orm.select().from(staff).where(whomCondition(store, reset.whom)).for('update');
    if (row === undefined) return undefined;
    const { email, name } = await readSealedStaff(store, within, row);
    await within.orm
      .update(staff)
      .set({
        passwordHash,
        oneTimeUntil: new Date(reset.now.getTime() + ONE_TIME_MS),
        sealed: await sealStaff(store, within, row.id, { email, name }), // without the secret of a lost phone
        secondStepSince: null,
        lastCode: 0,
        recoveryCodes: [],
      })
      .where(eq(staff.id, row.id));
    for (const guessing of guessesAt(store, { id: row.id, email })) await forgetAttempts(store, guessing);
    await putOut(within, row.id, reset.now);
    await writeAudit(within, reset.now, { actor: reset.by, action: 'staff.reset', subject: staffOwner(row.id) });
    return { id: row.id, email, oneTimePassword: password };
  });
}

/** Removes an account, its key and its sessions. */
export async function removeStaff(
  store: Store,
  removal: Omit<StaffChange, 'random'> & { readonly whom: Whom },
): Promise<StaffChanged> {
  return store.database.transaction(async (within) => {
    const found = await findForChange(store, within, removal.whom);
    if (found === undefined) return 'missing';
    if (found.isLastAdministrator) return 'last-administrator';
    await endLeases(within, { staffId: found.id, now: removal.now });
    await within.orm.delete(staff).where(eq(staff.id, found.id));
    await destroyKeys(store, within, [staffOwner(found.id)]);
    await writeAudit(within, removal.now, {
      actor: removal.by,
      action: 'staff.removed',
      subject: staffOwner(found.id),
    });
    return 'changed';
  });
}

/** Changes what an account may do; its sessions end, so that none goes on with the old rights. */
export async function changeRoles(
  store: Store,
  change: Omit<StaffChange, 'random'> & { readonly whom: Whom; readonly roles: readonly StaffRole[] },
): Promise<StaffChanged> {
  return store.database.transaction((within) => changeRolesWithin(store, within, change));
}

async function changeRolesWithin(
  store: Store,
  within: Transaction,
  change: Parameters<typeof changeRoles>[1],
): Promise<StaffChanged> {
  const found = await findForChange(store, within, change.whom);
  if (found === undefined) return 'missing';
  if (found.isLastAdministrator && !change.roles.includes('administrator')) return 'last-administrator';
  if (isSame(found.roles, change.roles)) return 'changed';
  await within.orm
    .update(staff)
    .set({ roles: [...change.roles] })
    .where(eq(staff.id, found.id));
  await putOut(within, found.id, change.now);
  await writeAudit(within, change.now, {
    actor: change.by,
    action: ['staff.roles', ...change.roles].join('.'),
    subject: staffOwner(found.id),
  });
  return 'changed';
}

/** Changes roles and what a member of staff can do. Sessions end only when the roles changed. */
export async function changeStaff(
  store: Store,
  change: Omit<StaffChange, 'random'> & { readonly id: string; readonly to: StaffAbilities },
): Promise<AbilitiesChanged> {
  const { id, to, by, now } = change;
  return store.database.transaction(async (within): Promise<AbilitiesChanged> => {
    const { teams, skills, mostChats } = to;
    await within.execute('LOCK TABLE staff IN ROW EXCLUSIVE MODE'); // waits for whoever is taking a team out
    if ((await teamsGone(within, teams)).length > 0) return 'team-gone';
    const done = await changeRolesWithin(store, within, { whom: { id }, roles: to.roles, by, now });
    if (done !== 'changed') return done;
    await within.orm
      .update(staff)
      .set({ teams: [...teams], skills: [...skills], mostChats })
      .where(eq(staff.id, id));
    await writeAudit(within, now, { actor: by, action: 'staff.changed', subject: staffOwner(id) });
    return 'changed';
  });
}

/** Ends every session of an account at once. */
export async function endStaffSessions(
  store: Store,
  ending: { readonly id: string; readonly by: string; readonly now: Date },
): Promise<void> {
  await store.database.transaction(async (within) => {
    await putOut(within, ending.id, ending.now);
    const subject = staffOwner(ending.id);
    await writeAudit(within, ending.now, { actor: ending.by, action: 'staff.sessions-ended', subject });
  });
}

/** Ends the sessions of an account and its hold on conversations at once, also for whoever signs in again in the same minute. */
async function putOut(within: Transaction, staffId: string, now: Date): Promise<void> {
  await endSessionsOf(within, staffId);
  await endLeases(within, { staffId, now });
}

/** Waits until nobody else changes who is an administrator. Taken before any account is locked. */
export async function lockAdministrators(within: Transaction): Promise<void> {
  await within.execute('SELECT pg_advisory_xact_lock($1)', [LOCK]);
}

/** Whether an account is the only administrator, under `lockAdministrators`. */
export async function isLastAdministrator(
  within: Transaction,
  { id, roles }: { readonly id: string; readonly roles: readonly StaffRole[] },
): Promise<boolean> {
  if (!roles.includes('administrator')) return false;
  const [other] = await within.orm
    .select({ id: staff.id })
    .from(staff)
    .where(and(arrayContains(staff.roles, ['administrator']), ne(staff.id, id)))
    .limit(1);
  return other === undefined;
}

async function findForChange(store: Store, within: Transaction, whom: Whom) {
  await lockAdministrators(within);
  const [row] = await within.orm
    .select({ id: staff.id, roles: staff.roles })
    .from(staff)
    .where(whomCondition(store, whom));
  if (row === undefined) return undefined;
  return { ...row, isLastAdministrator: await isLastAdministrator(within, row) };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((role) => other.includes(role));

function whomCondition(store: Store, whom: Whom): SQL {
  return 'id' in whom ? eq(staff.id, whom.id) : eq(staff.emailIndex, emailIndex(store, whom.email));
}
