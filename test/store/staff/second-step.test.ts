import { randomBytes } from 'node:crypto';

import { Secret, TOTP } from 'otpauth';

import { readSecondStep, tryCode, turnOnSecondStep } from '../../../store/staff/second-step.ts';
import { resetStaff } from '../../../store/staff/staff-changes.ts';
import { changePassword, findSession, giveCode, signIn } from '../../../store/staff/staff-sign-in.ts';
import { inviteStaff } from '../../../store/staff/staff.ts';
import type { Store } from '../../../store/store.ts';
import { openTestStore, type TestStore } from '../../support/store.ts';
import { later, MINUTE, NOW } from '../samples.ts';

const random = randomBytes;
const ANN = { email: 'ann@example.org', name: 'Ann', roles: ['agent'], by: 'test', random } as const;
let opened: TestStore;
let store: Store;
let staffId: string;
let secret: string;
let recoveryCodes: readonly string[];

const codeAt = (now: Date, of = secret): string =>
  TOTP.generate({ secret: Secret.fromBase32(of), timestamp: now.getTime() });
const trying = (code: string, now: Date) => tryCode(store, { staffId, code, now });

beforeEach(async () => {
  opened = await openTestStore();
  store = opened.store;
  const invited = await inviteStaff(store, { ...ANN, now: NOW });
  if (invited.kind !== 'invited') throw new Error('Ann was not invited');
  staffId = invited.id;
  const step = await readSecondStep(store, { staffId, now: NOW, random });
  secret = step.kind === 'off' ? step.secret : '';
  const turned = await turnOnSecondStep(store, { staffId, code: codeAt(NOW), now: NOW, random });
  if (turned.kind !== 'on') throw new Error('the second step is not on');
  recoveryCodes = turned.recoveryCodes;
});
afterEach(() => opened.close());

test('a code is good once, half a minute early or late, and never an older one after a newer', async () => {
  expect(await trying(codeAt(NOW), NOW)).toEqual({ kind: 'wrong' }); // it turned the second step on
  const now = later(5 * MINUTE);
  const [before, after] = [later(4.5 * MINUTE), later(5.5 * MINUTE)];
  expect(await trying(codeAt(later(3 * MINUTE)), now)).toEqual({ kind: 'wrong' });
  expect(await trying(codeAt(after), now)).toEqual({ kind: 'right' });
  expect(await trying(codeAt(after), now)).toEqual({ kind: 'wrong' });
  expect(await trying(codeAt(before), now)).toEqual({ kind: 'wrong' });
});

test('one code that two windows send at once lets one of them in', async () => {
  const now = later(5 * MINUTE);
  const both = await Promise.all([trying(codeAt(now), now), trying(codeAt(now), now)]);
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['right', 'wrong']);
});

test('a recovery code lets in once, however it is spaced and written', async () => {
  const [first = '', second = ''] = recoveryCodes;
  expect(await trying(` ${first.toUpperCase()} `, NOW)).toEqual({ kind: 'right' });
  expect(await trying(first, NOW)).toEqual({ kind: 'wrong' });
  expect(await trying(second, NOW)).toEqual({ kind: 'right' });
  expect(await readSecondStep(store, { staffId, now: NOW, random })).toEqual({
    kind: 'on',
    since: NOW,
    recoveryCodes: 6,
  });
});

test('five wrong codes lock the second step, also for the right one', async () => {
  const now = later(5 * MINUTE);
  for (let number = 0; number < 5; number += 1) expect(await trying('000000', now)).toEqual({ kind: 'wrong' });
  expect(await trying(codeAt(now), now)).toEqual({ kind: 'locked', until: later(20 * MINUTE) });
});

test('with the password alone nobody has signed in, and the code begins another session', async () => {
  const reset = await resetStaff(store, { whom: { id: staffId }, by: 'test', now: NOW, random });
  const password = reset?.oneTimePassword ?? '';
  const entered = async (now: Date) => {
    const result = await signIn(store, { email: ANN.email, password, now, random });
    if (result.kind !== 'signed-in') throw new Error(result.kind);
    return result.token;
  };
  const open = await entered(NOW); // a reset takes the second step away
  expect(await findSession(store, open, NOW)).toMatchObject({ mustGiveCode: false, hasSecondStep: false });
  await changePassword(store, { staffId, current: password, next: 'four words not together', now: NOW, random });

  const step = await readSecondStep(store, { staffId, now: NOW, random });
  const fresh = step.kind === 'off' ? step.secret : '';
  expect(fresh).not.toBe(secret);
  await turnOnSecondStep(store, { staffId, code: codeAt(NOW, fresh), now: NOW, random });
  const result = await signIn(store, { email: ANN.email, password: 'four words not together', now: NOW, random });
  const token = result.kind === 'signed-in' ? result.token : '';
  const lastDone = async (): Promise<unknown> =>
    (await store.database.execute('SELECT action FROM audit ORDER BY id DESC LIMIT 1')).rows[0];
  expect(await findSession(store, token, NOW)).toMatchObject({ mustGiveCode: true });
  expect(await giveCode(store, { staffId, token, code: '000000', now: NOW, random })).toEqual({ kind: 'wrong' });
  expect(await lastDone()).toEqual({ action: 'staff.password-given' });
  const now = later(MINUTE);
  const given = await giveCode(store, { staffId, token, code: codeAt(now, fresh), now, random });
  expect(await lastDone()).toEqual({ action: 'staff.signed-in' });
  expect(await findSession(store, token, now)).toBeUndefined();
  expect(await findSession(store, given.kind === 'signed-in' ? given.token : '', now)).toMatchObject({
    mustGiveCode: false,
  });
});

test('neither the secret nor a recovery code is in the database', async () => {
  const { rows } = await store.database.execute('SELECT json_agg(staff)::text AS all FROM staff');
  const all = JSON.stringify(rows);
  expect(all).toContain('recovery_codes');
  for (const hidden of [secret, ...recoveryCodes]) expect(all).not.toContain(hidden);
});
