import type { StaffRole } from '../../store/staff/staff.ts';
import { findReport } from '../../store/reports.ts';
import { commitTurn } from '../../store/turns.ts';
import { openSample, sampleTurn } from '../store/samples.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { sentReport } from '../support/sent-report.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
let service: TestService;
const people = new Map<StaffRole, { readonly id: string; readonly cookie: string }>();

beforeAll(async () => {
  service = await openTestService();
  for (const role of ['agent', 'specialist', 'supervisor'] as const)
    people.set(role, await signedInStaff(service.opened.store, [role]));
});
afterAll(() => service.close());

const post = (role: StaffRole, url: string, fields: Readonly<Record<string, string | readonly string[]>>) => {
  const payload = new URLSearchParams();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) payload.append(name, value);
  const headers = { ...FORM, cookie: people.get(role)?.cookie ?? '' };
  return service.app.inject({ method: 'POST', url, headers, payload: payload.toString() });
};
const send = async (changes: Parameters<typeof sentReport>[0] = {}): Promise<string> => {
  const { store } = service.opened;
  const report = sentReport(changes);
  await commitTurn(store, sampleTurn(await openSample(store), { report }));
  return report.reference;
};

describe('the list of reports', () => {
  it('is filtered by who has a report and by the day it was sent', async () => {
    const mine = await send();
    const other = await send();
    const id = people.get('agent')?.id ?? '';
    const set = await post('agent', '/staff/reports-bulk', { chosen: mine, 'set-assignee': id });
    expect(set.body).toContain('1 report is changed.');
    const list = await post('agent', '/staff', { assignee: 'me', from: '2026-03-02', to: '2026-03-02' });
    expect([list.body.includes(mine), list.body.includes(other)]).toEqual([true, false]);
    const nobody = await post('agent', '/staff', { assignee: 'nobody', from: '2026-03-02' });
    expect([nobody.body.includes(mine), nobody.body.includes(other)]).toEqual([false, true]);
    expect((await post('agent', '/staff', { from: '2026-03-03' })).body).toContain('No report fits what you chose.');
  });

  it('keeps a filter under a name, never what was searched for', async () => {
    const kept = await post('agent', '/staff/filters', { name: 'New ones', status: 'received', find: '07700 900123' });
    expect(kept.body).toContain('The filter is kept.');
    expect(kept.body).not.toContain('900123');
    const again = await post('agent', '/staff', { saved: '1' });
    expect(again.body).toContain('<option value="received" selected>');
    expect((await post('supervisor', '/staff', {})).body).not.toContain('New ones');
    expect((await post('agent', '/staff/filters/forget', { saved: '1' })).statusCode).toBe(303);
    expect((await post('agent', '/staff', {})).body).not.toContain('New ones');
  });

  it('tells the audit by what somebody looked for reports and how many there were, and no word of it', async () => {
    const phone = '07700 900777';
    const found = await send({ find: { phone: '+447700900777' } });
    const search = async (fields: Readonly<Record<string, string>>, role: StaffRole = 'agent', url = '/staff') => {
      await post(role, url, fields);
      const { rows } = await service.opened.store.database.execute(
        `SELECT actor, action, subject FROM audit WHERE action LIKE 'reports.searched%' ORDER BY id`,
      );
      await service.opened.store.database.execute(`DELETE FROM audit WHERE action LIKE 'reports.searched%'`);
      return rows;
    };
    const actor = `staff:${people.get('agent')?.id ?? ''}`;
    await search({});
    expect(await search({})).toEqual([]);
    expect(await search({ find: phone })).toEqual([{ actor, action: 'reports.searched.phone', subject: 'reports:count.1' }]); // prettier-ignore
    expect(await search({ find: 'ann@example.org', status: 'received', ward: 'E05008810' })).toEqual([
      { actor, action: 'reports.searched.email.ward.status', subject: 'reports:count.0' },
    ]);
    expect(await search({ find: found })).toEqual([{ actor, action: 'reports.searched.reference', subject: `report:${found}` }]); // prettier-ignore
    expect(await search({ find: phone }, 'supervisor', '/staff/reports-out')).toMatchObject([{ action: 'reports.searched.phone', subject: 'reports:count.1' }]); // prettier-ignore
  });

  it('changes what is ticked and takes it back', async () => {
    const references = [await send(), await send()];
    const done = await post('agent', '/staff/reports-bulk', { chosen: references, 'set-status': 'closed' });
    expect(done.body).toContain('2 reports are changed.');
    const batch = /name="batch" value="([\w-]+)"/.exec(done.body)?.[1] ?? '';
    expect((await post('agent', '/staff/reports-bulk/undo', { batch })).body).toContain('2 reports are as they were');
    expect((await findReport(service.opened.store, references[0] ?? ''))?.status).toBe('received');
    expect((await post('agent', '/staff/reports-bulk/undo', { batch })).body).toContain('cannot be taken back');
    expect((await post('agent', '/staff/reports-bulk', { 'set-status': 'closed' })).statusCode).toBe(400);
  });
});

describe('a list that leaves', () => {
  it('is a file whose words begin no formula, with what is restricted left out, and the audit has how many', async () => {
    const formula = await send({ value: '=HYPERLINK("https://evil.example")' });
    const secret = await send({ restricted: true });
    const columns = { columns: ['reference', 'answers'] };
    const reply = await post('supervisor', '/staff/reports-out/file', columns);
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = reply.body.split('\r\n');
    expect(lines[0]).toBe('\u{FEFF}Reference,"Everything that was sent and corrected, personal data too"');
    expect(reply.body).toContain(`${formula},"What is happening: =HYPERLINK(""https://evil.example"")"`);
    expect(reply.body).not.toContain(secret);
    const { rows } = await service.opened.store.database.execute(
      `SELECT subject FROM audit WHERE action = 'reports.exported.answers'`,
    );
    expect(rows).toEqual([{ subject: `reports:count.${String(lines.length - 2)}` }]);
  });

  it('is made by supervisors alone', async () => {
    expect((await post('agent', '/staff/reports-out/file', {})).statusCode).toBe(403);
    expect((await post('agent', '/staff', {})).body).not.toContain('/staff/reports-out');
    const asked = await post('supervisor', '/staff/reports-out', { status: 'received' });
    expect(asked.body).toContain('name="status" value="received"');
  });

  it('goes on paper, which is the way to a PDF', async () => {
    const reference = await send();
    const page = await post('supervisor', '/staff/reports-out/paper', { columns: 'reference' });
    expect(page.body).toContain('choose &quot;Save as PDF&quot;');
    expect(page.body).toContain(`<td class="kept-lines">${reference}</td>`);
  });
});
