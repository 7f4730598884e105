import { randomBytes } from 'node:crypto';

import { ensureFirstAdministrator, inviteStaff, listStaff } from '../../../store/staff/staff.ts';
import { changeRoles, removeStaff, resetStaff } from '../../../store/staff/staff-changes.ts';
import { changePassword, findSession, signIn, signOut, type SignedIn } from '../../../store/staff/staff-sign-in.ts';
import { openStore, type Store } from '../../../store/store.ts';
import { openTestStore, type TestStore } from '../../support/store.ts';
import { DAY, later, MINUTE, NOW } from '../samples.ts';

const random = randomBytes;
const ANN = { email: 'Ann@example.org', name: 'Ann Example', roles: ['agent'], by: 'staff:boss', random } as const;
const PASSWORD = 'correct horse battery';
let opened: TestStore;
let store: Store;
let oneTime: string;
beforeEach(async () => {
  opened = await openTestStore();
  store = opened.store;
  const invited = await inviteStaff(store, { ...ANN, now: NOW });
  if (invited.kind !== 'invited') throw new Error('Ann was not invited');
  oneTime = invited.oneTimePassword;
});
afterEach(() => opened.close());

const enter = (password: string, now = NOW, email = 'ann@example.org'): Promise<SignedIn> =>
  signIn(store, { email, password, now, random });

async function entered(password: string, now = NOW, email?: string) {
  const result = await enter(password, now, email);
  if (result.kind !== 'signed-in') throw new Error(`not signed in: ${result.kind}`);
  const member = await findSession(store, result.token, now);
  if (member === undefined) throw new Error('no session began');
  return { token: result.token, member };
}

test('the first administrator is made once, by one node, with a password shown once', async () => {
  await removeStaff(store, { whom: ANN, by: 'service', now: NOW });
  const other = await openStore({
    databaseUrl: opened.databaseUrl,
    keyRing: opened.keyRing,
    applicationName: 'other',
    log: store.log,
  });
  const making = { now: NOW, random };
  const made = await Promise.all([ensureFirstAdministrator(store, making), ensureFirstAdministrator(other, making)]);
  await other.close();
  const [first] = made.filter((one) => one !== undefined);
  expect(made.filter((one) => one !== undefined)).toHaveLength(1);
  expect(first?.oneTimePassword).toMatch(/^(?:[0-9a-hjkmnp-tv-z]{5}-){3}[0-9a-hjkmnp-tv-z]{5}$/);
  expect(await ensureFirstAdministrator(store, making)).toBeUndefined();
  const { member } = await entered(first?.oneTimePassword ?? '', NOW, first?.email);
  expect(member).toMatchObject({ roles: ['administrator', 'supervisor'], mustChangePassword: true });
});

test('an invited member signs in with the one-time password and must change it', async () => {
  const { token, member } = await entered(oneTime);
  expect(member).toEqual({
    id: member.id,
    email: 'ann@example.org',
    name: 'Ann Example',
    roles: ['agent'],
    mustChangePassword: true,
    teams: [],
    skills: [],
    mostChats: 4,
    hasSecondStep: false,
    mustGiveCode: false,
    viaProvider: false,
  });
  expect(await findSession(store, token, NOW)).toEqual(member);

  const change = { staffId: member.id, current: oneTime, next: PASSWORD, now: NOW, random };
  const changed = await changePassword(store, change);
  if (changed.kind !== 'changed') throw new Error(changed.kind);
  expect(await findSession(store, token, NOW)).toBeUndefined();
  expect(await findSession(store, changed.token, NOW)).toEqual({ ...member, mustChangePassword: false });
  expect(await enter(oneTime)).toEqual({ kind: 'wrong' });
  expect((await entered(PASSWORD)).member.mustChangePassword).toBe(false);
});

test('a one-time password that nobody used for a week is worth nothing', async () => {
  expect(await enter(oneTime, later(7 * DAY))).toEqual({ kind: 'wrong' });
  const reset = await resetStaff(store, { whom: ANN, by: 'staff:boss', now: later(7 * DAY), random });
  expect((await enter(reset?.oneTimePassword ?? '', later(7 * DAY))).kind).toBe('signed-in');
});

test.each([
  ['a short one', 'eleven char', 'too-short'],
  ['one beyond all reason', 'x'.repeat(201), 'too-long'],
])('a new password is refused: %s', async (_, next, kind) => {
  const { member } = await entered(oneTime);
  expect(await changePassword(store, { staffId: member.id, current: oneTime, next, now: NOW, random })).toEqual({
    kind,
  });
});

test('the old password and a wrong one do not change a password', async () => {
  const { member } = await entered(oneTime);
  const change = { staffId: member.id, current: oneTime, next: oneTime, now: NOW, random };
  expect(await changePassword(store, change)).toEqual({ kind: 'same' });
  expect(await changePassword(store, { ...change, current: 'wrong', next: PASSWORD })).toEqual({ kind: 'wrong' });
});

test('after five wrong passwords an address is locked for 15 minutes, whether or not it has an account', async () => {
  for (const email of ['ann@example.org', 'nobody@example.org']) {
    const kinds: string[] = [];
    for (let guess = 0; guess < 6; guess += 1) kinds.push((await enter('wrong', NOW, email)).kind);
    expect(kinds).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'locked']);
  }
  expect(await enter(oneTime)).toEqual({ kind: 'locked', until: later(15 * MINUTE) });
  expect((await enter(oneTime, later(16 * MINUTE))).kind).toBe('signed-in');
});

test('a session ends after 15 idle minutes, and after 12 hours however busy', async () => {
  const idle = await entered(oneTime);
  expect(await findSession(store, idle.token, later(15 * MINUTE))).toBeUndefined();
  const busy = await entered(oneTime);
  for (let minutes = 0; minutes < 12 * 60; minutes += 10) {
    expect(await findSession(store, busy.token, later(minutes * MINUTE))).toBeDefined();
  }
  expect(await findSession(store, busy.token, later(12 * 60 * MINUTE))).toBeUndefined();
});

test('what a page asks by itself keeps no session alive', async () => {
  const { token } = await entered(oneTime);
  for (let minutes = 1; minutes < 15; minutes += 2) {
    expect(await findSession(store, token, later(minutes * MINUTE), false)).toBeDefined();
  }
  expect(await findSession(store, token, later(15 * MINUTE), false)).toBeUndefined();
});

test('the last administrator stays one, also when two take the role from each other at once', async () => {
  const by = { by: 'staff:boss', now: NOW };
  const [one, other] = [{ email: 'one@example.org' }, { email: 'other@example.org' }];
  for (const { email } of [one, other]) {
    await inviteStaff(store, { email, name: 'X', roles: ['administrator'], ...by, random });
  }
  const results = await Promise.all([
    changeRoles(store, { whom: one, roles: ['agent'], ...by }),
    removeStaff(store, { whom: other, ...by }),
  ]);
  expect(results.toSorted()).toEqual(['changed', 'last-administrator']);
  expect((await listStaff(store)).filter(({ roles }) => roles.includes('administrator'))).toHaveLength(1);
});

test('signing in again ends the session the browser had, and signing out ends the new one', async () => {
  const first = await entered(oneTime);
  const second = await signIn(store, { ...ANN, password: oneTime, previousToken: first.token, now: NOW });
  if (second.kind !== 'signed-in') throw new Error(second.kind);
  expect(second.token).not.toBe(first.token);
  expect(await findSession(store, first.token, NOW)).toBeUndefined();
  await signOut(store, second.token);
  expect(await findSession(store, second.token, NOW)).toBeUndefined();
});

test.each([
  ['a reset', () => resetStaff(store, { whom: ANN, by: 'staff:boss', now: NOW, random })],
  ['a change of roles', () => changeRoles(store, { whom: ANN, roles: ['specialist'], by: 'staff:boss', now: NOW })],
  ['a removal', () => removeStaff(store, { whom: ANN, by: 'staff:boss', now: NOW })],
])('%s ends every session of the account', async (_, act) => {
  const { token } = await entered(oneTime);
  expect(await act()).toBeTruthy();
  expect(await findSession(store, token, NOW)).toBeUndefined();
});

test('an address has one account, however it is written; an unknown one cannot be reset or removed', async () => {
  expect(await inviteStaff(store, { ...ANN, email: ' ANN@EXAMPLE.ORG ', now: NOW })).toEqual({ kind: 'taken' });
  expect(await resetStaff(store, { whom: { email: 'nobody@example.org' }, by: 'x', now: NOW, random })).toBeUndefined();
  expect(await removeStaff(store, { whom: { email: 'nobody@example.org' }, by: 'x', now: NOW })).toBe('missing');
  expect((await listStaff(store)).map((member) => member.email)).toEqual(['ann@example.org']);
});

test('neither names and addresses nor passwords and tokens are in the database', async () => {
  const { token } = await entered(oneTime);
  const { rows } = await store.database.execute(
    'SELECT (SELECT json_agg(staff) FROM staff)::text AS staff, (SELECT json_agg(s) FROM staff_session s)::text AS sessions',
  );
  const all = JSON.stringify(rows);
  expect(all).toContain('$argon2id$v=19$m=19456');
  for (const secret of ['ann@example.org', 'Ann Example', oneTime, token]) expect(all).not.toContain(secret);
});
