import { writeAudit } from '../audit.ts';
import type { Transaction } from '../database.ts';
import { eq, or } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { endLeases } from '../handoffs/handoff-leases.ts';
import type { Random } from './one-time-password.ts';
import { staff, staffSessions } from '../schema.ts';
import { open, seal } from '../seal.ts';
import { sealStaff } from './sealed-staff.ts';
import { createKey, readKeys, staffOwner } from '../sealing/sealing-keys.ts';
import { emailIndex, tidyEmail, type StaffRole } from './staff.ts';
import { isLastAdministrator, lockAdministrators } from './staff-changes.ts';
import { endSession, endSessionsOf, hashToken, startSession } from './staff-sessions.ts';
import { useOnce } from '../used-once.ts';

/** Somebody whom an identity provider vouches for, with the roles that their groups give. */
export interface VouchedPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly session?: string; // the provider's name for it, where it gives one
  readonly email: string;
  readonly hasOwnAddress: boolean; // the provider says for certain that the address is theirs
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly idToken: string; // for signing out there
}

/** One try of theirs to sign in. */
export interface ProviderSignIn extends VouchedPerson {
  readonly state: { readonly name: string; readonly until: Date }; // of this try, good once
  readonly previousToken?: string;
  readonly now: Date;
  readonly random: Random;
}

/** Why nobody entered. `address-unsure`: an account has the address, and nobody said for certain that it is theirs. */
export type EntryRefused = 'refused' | 'address-unsure';

/**
 * Signs somebody in whom the provider vouches for. The account is made, or found and brought up to date: roles follow the
 * groups each time, but the last administrator stays one. Without a role by a group nobody enters, and what was open ends. An answer that was used before is refused.
 */
export async function enterThroughProvider(
  store: Store,
  entry: ProviderSignIn,
): Promise<{ readonly kind: 'signed-in'; readonly token: string } | { readonly kind: EntryRefused }> {
  return store.database.transaction(async (within) => {
    const isFirst = await useOnce(store, within, `state:${entry.state.name}`, entry.state.until);
    const own = isFirst ? await bringUpToDate(store, within, entry) : 'refused';
    if (entry.roles.length === 0) return { kind: 'refused' };
    if (typeof own === 'string') return { kind: own };
    const { id } = own;
    const { now, random, previousToken, idToken } = entry;
    if (previousToken !== undefined) await endSession(within, previousToken);
    await writeAudit(within, now, { actor: staffOwner(id), action: 'staff.signed-in', subject: staffOwner(id) });
    const key = (await readKeys(store, within, [staffOwner(id)])).get(staffOwner(id));
    if (key === undefined) throw new Error('a staff account has lost its key');
    const session = entry.session ?? random(32).toString('base64url'); // a name that nobody can send to end it
    const index = sessionIndex(store, { issuer: entry.issuer, session });
    const provider = { index, sealed: seal(key, sessionPlace(id), idToken) };
    return { kind: 'signed-in', token: await startSession(within, { staffId: id, now, random, provider }) };
  });
}

/** What signing out at the provider needs of a session; nothing when it began with a password, or is over. */
export async function providerTokenOf(store: Store, token: string): Promise<string | undefined> {
  const { orm } = store.database;
  const [row] = await orm
    .select()
    .from(staffSessions)
    .where(eq(staffSessions.tokenHash, hashToken(token)));
  if (row?.sealed === null || row === undefined) return undefined;
  const key = (await readKeys(store, store.database, [staffOwner(row.staffId)])).get(staffOwner(row.staffId));
  return key === undefined ? undefined : String(open(key, sessionPlace(row.staffId), row.sealed));
}

/** Ends one session of the provider's, or every session of an account of its. Nobody's: nothing happens. */
export async function endProviderSessions(
  store: Store,
  ended: { readonly issuer: string; readonly session?: string; readonly subject?: string },
): Promise<void> {
  const { issuer, session, subject } = ended;
  const { orm } = store.database;
  if (session !== undefined) {
    const index = sessionIndex(store, { issuer, session });
    await orm.delete(staffSessions).where(eq(staffSessions.providerSession, index));
  } else if (subject !== undefined) {
    const [row] = await orm
      .select({ id: staff.id })
      .from(staff)
      .where(eq(staff.providerIndex, accountIndex(store, { issuer, subject })));
    if (row !== undefined) await endSessionsOf(store.database, row.id);
  }
}

/** Notes that a provider's message was heard. False: it was heard before. */
export async function hearOnce(
  store: Store,
  message: { readonly issuer: string; readonly id: string; readonly until: Date },
): Promise<boolean> {
  return useOnce(store, store.database, `logout:${message.issuer} ${message.id}`, message.until);
}

/** The account, made or changed; none when the address is another's or not surely theirs, or somebody unknown has no role. */
async function bringUpToDate(
  store: Store,
  within: Transaction,
  entry: ProviderSignIn,
): Promise<{ readonly id: string } | EntryRefused> {
  const providerIndex = accountIndex(store, entry);
  await lockAdministrators(within);
  const found = await findAccount(store, within, entry);
  if (found === 'refused' || found === 'address-unsure') return found;
  if (found === undefined) return entry.roles.length === 0 ? 'refused' : makeAccount(store, within, entry);
  const { id } = found;
  const roles = await rolesFor(within, entry, found);
  const told = { email: tidyEmail(entry.email), name: entry.name };
  await within.orm
    .update(staff)
    .set({
      ...{ providerIndex, emailIndex: emailIndex(store, entry.email), roles: [...roles] },
      ...{ passwordHash: null, oneTimeUntil: null }, // from now on they come through the provider
      ...{ secondStepSince: null, lastCode: 0, recoveryCodes: [] },
      sealed: await sealStaff(store, within, id, told),
    })
    .where(eq(staff.id, id));
  const isSame = found.roles.toSorted().join() === roles.toSorted().join();
  if (isSame && entry.roles.length > 0) return { id };
  await endSessionsOf(within, id);
  await endLeases(within, { staffId: id, now: entry.now });
  if (!isSame) await auditRoles(within, { ...entry, roles }, id, 'staff.roles');
  return { id };
}

/** The roles that the groups give, and to the last administrator theirs beside: somebody must be able to let people in. */
async function rolesFor(
  within: Transaction,
  { roles, now }: ProviderSignIn,
  found: { readonly id: string; readonly roles: readonly StaffRole[] },
): Promise<readonly StaffRole[]> {
  if (roles.includes('administrator') || !(await isLastAdministrator(within, found))) return roles;
  const entry = { actor: 'provider', action: 'staff.last-administrator', subject: staffOwner(found.id) };
  await writeAudit(within, now, entry);
  return ['administrator', ...roles];
}

async function findAccount(store: Store, within: Transaction, entry: ProviderSignIn) {
  const byEmail = emailIndex(store, entry.email);
  const byProvider = accountIndex(store, entry);
  const rows = await within.orm
    .select()
    .from(staff)
    .where(or(eq(staff.providerIndex, byProvider), eq(staff.emailIndex, byEmail)))
    .for('update');
  const own = rows.find(({ providerIndex }) => providerIndex === byProvider);
  const other = rows.find((row) => row !== own);
  if (other === undefined) return own;
  if (own !== undefined || other.providerIndex !== null) return 'refused';
  return entry.hasOwnAddress ? other : 'address-unsure'; // else whoever writes the address into a profile takes the account
}

async function makeAccount(store: Store, within: Transaction, entry: ProviderSignIn): Promise<{ readonly id: string }> {
  const id = entry.random(12).toString('base64url');
  const key = await createKey(store, within, staffOwner(id));
  await within.orm.insert(staff).values({
    ...{ id, roles: [...entry.roles], createdAt: entry.now },
    ...{ emailIndex: emailIndex(store, entry.email), providerIndex: accountIndex(store, entry) },
    sealed: seal(key, staffOwner(id), { email: tidyEmail(entry.email), name: entry.name }),
  });
  await auditRoles(within, entry, id, 'staff.came');
  return { id };
}

const auditRoles = (within: Transaction, { now, roles }: ProviderSignIn, id: string, action: string): Promise<void> =>
  writeAudit(within, now, { actor: 'provider', action: [action, ...roles].join('.'), subject: staffOwner(id) });

const accountIndex = (store: Store, of: { readonly issuer: string; readonly subject: string }): string =>
  store.blindIndex(`provider:${of.issuer} ${of.subject}`);
const sessionIndex = (store: Store, of: { readonly issuer: string; readonly session: string }): string =>
  store.blindIndex(`provider-session:${of.issuer} ${of.session}`);
const sessionPlace = (staffId: string): string => `staff_session:${staffId}`;
