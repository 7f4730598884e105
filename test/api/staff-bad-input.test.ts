import { ACCESS } from '../../api/routes/staff/access/access.ts';
import { STAFF_ROLES } from '../../store/staff/staff.ts';
import { commitTurn } from '../../store/turns.ts';
import { openSample, sampleTurn } from '../store/samples.ts';
import { sentReport } from '../support/sent-report.ts';
import { bareHandoff, signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

let service: TestService;
let cookie = '';
let real: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  service = await openTestService();
  const { store } = service.opened;
  const me = await signedInStaff(store, STAFF_ROLES);
  const report = sentReport();
  await commitTurn(store, sampleTurn(await openSample(store), { report }));
  await bareHandoff(store, { id: 'chat', restricted: false, holder: me.id });
  ({ cookie } = me);
  real = { reference: report.reference, conversationId: 'chat', handoffId: 'chat', sequence: '0' };
});
afterAll(() => service.close());

const FIELDS = 'find type ward status assignee case from to saved name chosen set-status set-assignee set-case batch columns before note field value why other id title text seen email roles teams skills kind subject reason next actor action about day date message until language version outcome'.split(' '); // prettier-ignore
const VALUES = ['a\u0000b', '9999-12-31', '2026-03-01T00:00:00Z~\u0000'];
const NOTHING: Readonly<Record<string, string>> = {};
const TRIED = ACCESS.filter(({ path }) => !/sign-out|stream|end-sessions|switch/.test(path));

/** Whatever a form or a script of staff sends: an answer of ours, never one that says that the service is down. */
describe('staff who paste what no form is made for get an answer', () => {
  it.each(TRIED.map((row) => [`${row.method} ${row.path}`, row] as const))('%s', async (_, { method, path, data }) => {
    const found: string[] = [];
    for (const value of VALUES) {
      for (const named of path.includes(':') && value === VALUES[0] ? [real, NOTHING] : [real]) {
        const url = path.replaceAll(/:(\w+)/g, (_all, name: string) => encodeURIComponent(named[name] ?? value));
        const fields = Object.fromEntries(FIELDS.map((name) => [name, value]));
        const isForm = data !== true;
        const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
        const sent = {
          headers: { cookie, 'content-type': type },
          payload: isForm ? new URLSearchParams(fields).toString() : JSON.stringify(fields),
        };
        const answer = await service.app.inject({
          method,
          url,
          ...(method === 'POST' ? sent : { headers: { cookie } }),
        });
        if (answer.statusCode >= 500) found.push(`${String(answer.statusCode)} ${JSON.stringify(value)} ${url}`);
      }
    }
    expect(found).toEqual([]);
  });
});
