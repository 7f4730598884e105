import { commitTurn } from '../../store/turns.ts';
import { openSample, sampleTurn } from '../store/samples.ts';
import { sentReport } from '../support/sent-report.ts';
import { bareHandoff, signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const NOW = new Date('2026-07-02T09:00:00Z');
let service: TestService;
let cookie = '';
beforeAll(async () => {
  service = await openTestService({ now: () => NOW });
  ({ cookie } = await signedInStaff(service.opened.store, ['agent', 'supervisor'], NOW));
});
afterAll(() => service.close());

async function sendAt(moment: string): Promise<string> {
  const report = sentReport();
  const now = new Date(moment);
  await commitTurn(service.opened.store, sampleTurn(await openSample(service.opened.store, now), { report, now }));
  return report.reference;
}

/** Which of some reports the list has between two days, both included. */
async function listed(among: readonly string[], from: string, to: string): Promise<readonly string[]> {
  const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' };
  const payload = new URLSearchParams({ from, to }).toString();
  const { body } = await service.app.inject({ method: 'POST', url: '/staff', headers, payload });
  return among.filter((reference) => body.includes(`/staff/reports/${reference}"`));
}

test('a report sent between midnight in London and midnight by UTC is of the new day, in the list and on its page', async () => {
  const late = await sendAt('2026-06-30T22:59:59Z');
  const early = await sendAt('2026-06-30T23:30:00Z');
  const both = [late, early];
  expect(await listed(both, '2026-06-30', '2026-06-30')).toEqual([late]);
  expect(await listed(both, '2026-07-01', '2026-07-01')).toEqual([early]);
  expect(await listed(both, '2026-06-30', '2026-07-01')).toEqual(both);
  const { body } = await service.app.inject({ url: `/staff/reports/${early}`, headers: { cookie } });
  expect(body).toContain('1 July 2026 at 00:30');
});

test('a day on which the clocks go back has its 25 hours', async () => {
  const [first, last, next] = [
    await sendAt('2025-10-25T23:00:00Z'),
    await sendAt('2025-10-26T23:59:59Z'),
    await sendAt('2025-10-27T00:00:00Z'),
  ];
  expect(await listed([first, last, next], '2025-10-26', '2025-10-26')).toEqual([first, last]);
});

test('a chat that ended after midnight in London is counted in the new month', async () => {
  const { database } = service.opened.store;
  for (let made = 0; made < 5; made += 1) {
    const id = `chat-${String(made)}`;
    await bareHandoff(service.opened.store, { id, restricted: false });
    await database.execute(
      `UPDATE handoff SET state = 'closed', satisfaction = 3, ended_at = '2026-06-30T23:30:00Z' WHERE id = $1`,
      [id],
    );
    await database.execute(
      `INSERT INTO handoff_event (handoff_id, number, at, kind, by) VALUES ($1, 1, $2, 'ended', 'staff:x')`,
      [id, NOW],
    );
  }
  const { body } = await service.app.inject({ url: '/staff/satisfaction', headers: { cookie } });
  expect(body).toContain('July 2026');
  expect(body).not.toContain('June 2026');
});
