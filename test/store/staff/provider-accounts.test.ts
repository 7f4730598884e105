import { randomBytes } from 'node:crypto';

import { endProviderSessions, enterThroughProvider } from '../../../store/staff/provider-accounts.ts';
import { listStaff, type StaffRole } from '../../../store/staff/staff.ts';
import { seeSession } from '../../../store/staff/staff-sessions.ts';
import { signedInStaff } from '../../support/staff-cases.ts';
import { storeForTests } from '../../support/store.ts';

const now = new Date();
const issuer = 'https://provider.example';
const opened = storeForTests();

/** Signs somebody in whom the provider vouches for, and tells whether their session is still open. */
async function enter(
  name: string,
  session?: string,
  roles: readonly StaffRole[] = ['agent'],
): Promise<() => Promise<boolean>> {
  const { store } = opened;
  const entered = await enterThroughProvider(store, {
    ...{
      issuer,
      subject: name,
      name,
      email: `${name}@council.example`,
      hasOwnAddress: true,
      roles,
      idToken: 'a token',
    },
    ...{
      state: { name: randomBytes(6).toString('hex'), until: new Date(now.getTime() + 60_000) },
      now,
      random: randomBytes,
    },
    ...(session === undefined ? {} : { session }),
  });
  const token = entered.kind === 'signed-in' ? entered.token : '';
  return async () => (await seeSession(store.database, token, now, false))?.viaProvider === true;
}

test('where the provider names no session, no name ends anybody else, and the account still does', async () => {
  const { store } = opened;
  const [ann, bob, cid] = [await enter('ann'), await enter('bob'), await enter('cid', 's-1')];
  const open = async (): Promise<readonly boolean[]> => [await ann(), await bob(), await cid()];
  expect(await open()).toEqual([true, true, true]);
  for (const session of ['', 'undefined']) await endProviderSessions(store, { issuer, session });
  expect(await open()).toEqual([true, true, true]);
  await endProviderSessions(store, { issuer, session: 's-1' });
  await endProviderSessions(store, { issuer, subject: 'ann' });
  expect(await open()).toEqual([false, true, false]);
});

describe('the last administrator', () => {
  const rolesOf = async (name: string) => (await listStaff(opened.store)).find(({ email }) => email === `${name}@council.example`)?.roles; // prettier-ignore
  const audit = async () => (await opened.store.database.execute(`SELECT actor FROM audit WHERE action = 'staff.last-administrator'`, [])).rows; // prettier-ignore

  test('stays one whatever the groups of the provider say, which the audit tells', async () => {
    await enter('dee', undefined, ['administrator']);
    const open = await enter('dee');
    expect([(await rolesOf('dee'))?.toSorted(), await open(), await audit()]).toEqual([
      ['administrator', 'agent'],
      true,
      [{ actor: 'provider' }],
    ]);
    const refused = await enter('dee', undefined, []);
    expect([await rolesOf('dee'), await refused(), await open()]).toEqual([['administrator'], false, false]);
  });

  test('follows the groups once there is another', async () => {
    await signedInStaff(opened.store, ['administrator']);
    await enter('dee');
    expect(await rolesOf('dee')).toEqual(['agent']);
  });
});
