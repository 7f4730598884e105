import { londonDay } from '../../api/routes/staff/london-time.ts';
import { writeAudit } from '../../store/audit.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
let service: TestService;
let auditor: Awaited<ReturnType<typeof signedInStaff>>;

const show = async (fields: Readonly<Record<string, string>>): Promise<string> =>
  (
    await service.app.inject({
      method: 'POST',
      url: '/staff/audit',
      headers: { ...FORM, cookie: auditor.cookie },
      payload: new URLSearchParams(fields).toString(),
    })
  ).body;

beforeAll(async () => {
  service = await openTestService();
  const { database } = service.opened.store;
  for (let number = 0; number < 250; number += 1) {
    await writeAudit(database, new Date(Date.UTC(2026, 5, 1, 22, number)), {
      actor: number % 2 === 0 ? 'staff:even' : 'resident',
      action: number % 2 === 0 ? 'report.read' : 'report.sent',
      subject: `report:${String(number)}`,
    });
  }
  auditor = await signedInStaff(service.opened.store, ['auditor']);
});
afterAll(() => service.close());

test('an auditor goes through all of it page by page, and each look is written down', async () => {
  const seen: string[] = [];
  let before = '';
  for (let page = 0; page < 3; page += 1) {
    const body = await show({ action: 'report.', before });
    seen.push(...[...body.matchAll(/<td>(report:\d+)<\/td>/g)].map(([, subject = '']) => subject));
    before = /name="before" value="(\d+)"/.exec(body)?.[1] ?? '';
  }
  expect(seen).toEqual(Array.from({ length: 250 }, (_, index) => `report:${String(249 - index)}`));
  expect(before).toBe('');
  const body = await show({ actor: `staff:${auditor.id}` });
  expect(body.match(/<td>audit\.read<\/td>/g)).toHaveLength(4);
});

test.each([
  ['by whom', { actor: 'staff:even' }, 100, 'report:248'],
  ['what', { action: 'report.sent' }, 100, 'report:249'],
  ['to what', { subject: 'report:7', action: 'report.sent' }, 1, 'report:7'],
  ['the day, in London', { day: '2026-06-01', action: 'report.' }, 60, 'report:59'],
  ['the day after', { day: '2026-06-02', actor: 'resident' }, 95, 'report:249'],
])('it is found by %s', async (_, fields, count, first) => {
  const body = await show(fields);
  const found = [...body.matchAll(/<td>(report:\d+)<\/td>/g)].map(([, subject]) => subject);
  expect([found.length, found[0]]).toEqual([count, first]);
});

test.each([
  { actor: "x' OR 1=1 --" },
  { day: 'yesterday' },
  { before: '-1' },
  { before: '9'.repeat(100) },
  { action: '%' },
])('what makes no sense is met calmly: %j', async (fields) => {
  expect(await show(fields)).toContain('<h1 class="title">Audit</h1>');
});

test('it names nobody', async () => {
  const body = await show({});
  expect(body).not.toContain(auditor.email);
  expect(body).toContain(`staff:${auditor.id}`);
});

test('a day in London begins at its own midnight, also when the clocks change', () => {
  expect(londonDay('2026-03-29')).toEqual({ from: new Date('2026-03-29T00:00Z'), to: new Date('2026-03-29T23:00Z') });
  expect(londonDay('2026-10-25')).toEqual({ from: new Date('2026-10-24T23:00Z'), to: new Date('2026-10-26T00:00Z') });
  expect(londonDay('2026-02-30')).toEqual({});
});
