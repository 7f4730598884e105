import { writeAudit } from '../audit.ts';
import { and, arrayContains, eq, isNull, lt, sql } from '../drizzle.ts';
import type { Connection } from '../database.ts';
import { forgetAttempts } from '../attempts.ts';
import type { Store } from '../handle.ts';
import { tryOnce, type Trying } from './lockout.ts';
import { oneTimePassword, type Random } from './one-time-password.ts';
import { staff } from '../schema.ts';
import { staffOwner } from '../sealing/sealing-keys.ts';
import { readSealedStaff, sealStaff } from './sealed-staff.ts';
import { newTotpSecret, totpStep } from './totp.ts';

const RECOVERY_CODES = 8;

/** How the second step of an account stands. The secret is given only until a first code was right. */
export type SecondStep =
  | { readonly kind: 'on'; readonly since: Date; readonly recoveryCodes: number }
  | { readonly kind: 'off'; readonly secret: string };

interface OfMember {
  readonly staffId: string;
  readonly now: Date;
  readonly random: Random;
}

/** What came of a code: of the app, or one of the recovery codes. */
export type CodeTried = { readonly kind: 'right' } | { readonly kind: 'wrong' } | Extract<Trying, { kind: 'locked' }>;

/** Reads how the second step stands, and makes the secret of one that is to be set up. */
export async function readSecondStep(store: Store, { staffId, random }: OfMember): Promise<SecondStep> {
  return store.database.transaction(async (within) => {
    const row = await lockRow(within, staffId);
    if (row.secondStepSince !== null)
      return { kind: 'on', since: row.secondStepSince, recoveryCodes: row.recoveryCodes.length };
    const told = await readSealedStaff(store, within, row);
    if (told.totp !== undefined) return { kind: 'off', secret: told.totp };
    const secret = newTotpSecret(random);
    const sealed = await sealStaff(store, within, staffId, { ...told, totp: secret });
    await within.orm.update(staff).set({ sealed }).where(eq(staff.id, staffId));
    return { kind: 'off', secret };
  });
}

/** Turns the second step on when a code of the app is right. Returns the recovery codes, this once. */
export async function turnOnSecondStep(
  store: Store,
  turning: OfMember & { readonly code: string },
): Promise<{ readonly kind: 'on'; readonly recoveryCodes: readonly string[] } | Exclude<CodeTried, { kind: 'right' }>> {
  const { staffId, now, random, code } = turning;
  const trying = await tryOnce(store, guessing(staffId, now));
  if (trying.kind === 'locked') return trying;
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, () => oneTimePassword(random));
  return store.database.transaction(async (within) => {
    const row = await lockRow(within, staffId);
    const { totp } = await readSealedStaff(store, within, row);
    const step = totp === undefined ? undefined : totpStep(totp, code, now);
    if (step === undefined || row.secondStepSince !== null) return { kind: 'wrong' };
    const hashes = recoveryCodes.map((each) => recoveryHash(store, staffId, each));
    await within.orm
      .update(staff)
      .set({ secondStepSince: now, lastCode: step, recoveryCodes: hashes })
      .where(and(eq(staff.id, staffId), isNull(staff.secondStepSince)));
    await audit(within, staffId, now, 'staff.second-step.on');
    await forgetAttempts(store, guessing(staffId, now));
    return { kind: 'on', recoveryCodes };
  });
}

/** Tries a code. A code of the app is good once and a recovery code is gone once used; too many wrong ones lock it. */
export async function tryCode(
  store: Store,
  tried: Omit<OfMember, 'random'> & { readonly code: string },
): Promise<CodeTried> {
  const { staffId, now } = tried;
  const trying = await tryOnce(store, guessing(staffId, now));
  if (trying.kind === 'locked') return trying;
  const code = tried.code.replaceAll(/\s/g, '').toLowerCase();
  const right = /^\d{6}$/.test(code)
    ? await useAppCode(store, { staffId, now, code })
    : await useRecoveryCode(store, { staffId, now, code });
  if (right) await forgetAttempts(store, guessing(staffId, now));
  return right ? { kind: 'right' } : { kind: 'wrong' };
}

interface Used {
  readonly staffId: string;
  readonly now: Date;
  readonly code: string;
}

async function useAppCode(store: Store, { staffId, now, code }: Used): Promise<boolean> {
  const { orm } = store.database;
  const [row] = await orm.select().from(staff).where(eq(staff.id, staffId));
  if (row?.secondStepSince === null || row === undefined) return false;
  const { totp } = await readSealedStaff(store, store.database, row);
  const step = totp === undefined ? undefined : totpStep(totp, code, now);
  if (step === undefined) return false;
  const newer = and(eq(staff.id, staffId), lt(staff.lastCode, step)); // a code that was used, or an older one, is refused
  return (await orm.update(staff).set({ lastCode: step }).where(newer).returning({ id: staff.id })).length > 0;
}

async function useRecoveryCode(store: Store, { staffId, now, code }: Used): Promise<boolean> {
  const hash = recoveryHash(store, staffId, code);
  return store.database.transaction(async (within) => {
    const used = await within.orm
      .update(staff)
      .set({ recoveryCodes: sql`array_remove(${staff.recoveryCodes}, ${hash})` })
      .where(and(eq(staff.id, staffId), arrayContains(staff.recoveryCodes, [hash])))
      .returning({ id: staff.id });
    if (used.length > 0) await audit(within, staffId, now, 'staff.recovery-code-used');
    return used.length > 0;
  });
}

async function lockRow(within: Connection, staffId: string): Promise<typeof staff.$inferSelect> {
  const [row] = await within.orm.select().from(staff).where(eq(staff.id, staffId)).for('update');
  if (row === undefined) throw new Error('an account is gone while its owner is signed in');
  return row;
}

/** 100 random bits need no slow hash, only a keyed one. */
const recoveryHash = (store: Store, staffId: string, code: string): string =>
  store.blindIndex(`recovery:${staffId}:${code}`);

const guessing = (staffId: string, now: Date) => ({ kind: 'code', key: staffId, now });

const audit = (within: Connection, staffId: string, at: Date, action: string): Promise<void> =>
  writeAudit(within, at, { actor: staffOwner(staffId), action, subject: staffOwner(staffId) });
