import { endSessionsOf } from '../../store/staff/staff-sessions.ts';
import { commitTurn } from '../../store/turns.ts';
import { openSample, sampleTurn } from '../store/samples.ts';
import { interrupted, type Interrupted } from '../support/meanwhile.ts';
import { sentReport } from '../support/sent-report.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const WORDS = 'Bikes past the window of the refuge';
let opened: TestStore;
let service: TestService;
let meanwhile: Interrupted['meanwhile']; // when the guard has let the request through

beforeAll(async () => {
  opened = await openTestStore();
  const { store, ...moment } = interrupted(opened.store, 'case-of-report');
  meanwhile = moment.meanwhile;
  service = await openTestService({ opened: { ...opened, store } });
});
afterAll(() => service.close());

/** A report for trained staff alone, and somebody who is. */
async function restrictedReport() {
  const { store } = opened;
  const report = sentReport({ restricted: true, value: WORDS });
  await commitTurn(store, sampleTurn(await openSample(store), { report }));
  return { reference: report.reference, sam: await signedInStaff(store, ['agent', 'specialist']) };
}

const isNoSpecialist = (id: string) =>
  opened.store.database.execute(`UPDATE staff SET roles = '{agent}' WHERE id = $1`, [id]);

const ASKED = [
  ['GET', 'the page of a report', '', {}],
  ['GET', 'its sheet for paper', '/print', {}],
  ['POST', 'a change', '/status', { status: 'closed' }],
  ['POST', 'a note', '/note', { note: 'Rang back' }],
  ['POST', 'a change that is refused', '/note', {}],
] as const;

describe.each(ASKED)('S8: %s of %s', (method, _name, path, fields) => {
  const ask = (reference: string, cookie: string) =>
    service.app.inject({
      ...{ method, url: `/staff/reports/${reference}${path}` },
      headers: { cookie, ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
      ...(method === 'POST' ? { payload: new URLSearchParams(fields).toString() } : {}),
    });

  test('shows nothing of the report to whoever stopped being trained staff while it was read', async () => {
    const { reference, sam } = await restrictedReport();
    meanwhile(() => isNoSpecialist(sam.id));
    const answer = await ask(reference, sam.cookie);
    expect([answer.statusCode, answer.body.includes(WORDS)]).toEqual([403, false]);
    expect(answer.body).toContain('For specialist staff');
  });

  test('leads whoever was signed out while it was read to the sign-in page', async () => {
    const { reference, sam } = await restrictedReport();
    meanwhile(() => endSessionsOf(opened.store.database, sam.id));
    const answer = await ask(reference, sam.cookie);
    expect([answer.statusCode, answer.body]).toEqual([303, '']);
    expect(answer.headers.location).toMatch(/^\/staff\/sign-in\?next=/);
  });
});
