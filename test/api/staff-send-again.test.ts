import { randomBytes } from 'node:crypto';

import { inviteStaff } from '../../store/staff/staff.ts';
import { signIn } from '../../store/staff/staff-sign-in.ts';
import { commitTurn } from '../../store/turns.ts';
import { openSample, sampleTurn } from '../store/samples.ts';
import { sentReport } from '../support/sent-report.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const NOTE = 'Rang the landlord.\n\nHe said: "not before <Monday>" & hung up';
let service: TestService;
let address: string;
beforeAll(async () => {
  service = await openTestService();
  const report = sentReport();
  await commitTurn(service.opened.store, sampleTurn(await openSample(service.opened.store), { report }));
  address = `/staff/reports/${report.reference}`;
});
afterAll(() => service.close());

const send = (url: string, fields: readonly (readonly [string, string])[], cookie = '') =>
  service.app.inject({
    ...{ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded', cookie } },
    payload: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString(),
  });

const plain = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const fieldsIn = (page: string): readonly (readonly [string, string])[] =>
  [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [plain(name), plain(value)]); // prettier-ignore

/** Somebody who gave their password, and has yet to choose their own. */
async function halfSignedIn(): Promise<string> {
  const { store } = service.opened;
  const email = 'half@example.org';
  const about = { email, name: 'Half', roles: ['agent'], by: 'test', now: new Date(), random: randomBytes } as const;
  const invited = await inviteStaff(store, about);
  const password = invited.kind === 'invited' ? invited.oneTimePassword : '';
  const entered = await signIn(store, { email, password, now: new Date(), random: randomBytes });
  return entered.kind === 'signed-in' ? `staff=${entered.token}` : '';
}

describe('what was typed when the session had ended', () => {
  test.each([
    ['who is signed out', () => Promise.resolve('staff=ended')],
    ['who has not finished signing in', halfSignedIn],
  ])('stands on the page that says so, for %s, and is sent from there', async (_who, cookieOf) => {
    const kept = await send(`${address}/note`, [['note', NOTE]], await cookieOf());
    expect([kept.statusCode, kept.headers.location, kept.headers['cache-control']]).toEqual([401, undefined, 'no-store']); // prettier-ignore
    expect(kept.headers['set-cookie']).toBeUndefined();
    expect(kept.body).toContain(`action="${address}/note"`);
    expect(kept.body).toMatch(/href="\/staff\/home" target="_blank"/);
    expect(fieldsIn(kept.body)).toEqual([['note', NOTE]]);
    const { cookie } = await signedInStaff(service.opened.store, ['agent']);
    expect((await service.app.inject({ url: address, headers: { cookie } })).body).not.toContain('Rang the landlord');
    const saved = await send(`${address}/note`, fieldsIn(kept.body), cookie);
    expect([saved.statusCode, saved.body.includes('Rang the landlord')]).toEqual([200, true]);
    await service.opened.store.database.execute('DELETE FROM report_event', []);
  });

  test('keeps every tick of a list', async () => {
    const ticked = [['reference', 'one'], ['reference', 'two'], ['do', 'status']] as const; // prettier-ignore
    expect(fieldsIn((await send('/staff/reports-bulk', ticked)).body)).toEqual(ticked);
  });

  test('never holds a password or a code', async () => {
    const secret = [['current', 'old secret'], ['next', 'new secret'], ['code', '123456']] as const; // prettier-ignore
    for (const page of ['/staff/password', '/staff/code', '/staff/second-step']) {
      const { statusCode, body } = await send(page, secret);
      expect([statusCode, body]).toEqual([303, '']);
    }
  });
});
