import { findReceipt } from '../../store/reports.ts';
import type { StaffRole } from '../../store/staff/staff.ts';
import { noteOpening } from '../../store/reports/related-reports.ts';
import { commitTurn } from '../../store/turns.ts';
import { openSample, sampleTurn, snapshotOf } from '../store/samples.ts';
import { sentReport } from '../support/sent-report.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const [GRESLEY, WOODVILLE] = ['E05008810', 'E05008823'];
let service: TestService;
const people = new Map<StaffRole, { readonly id: string; readonly cookie: string }>();
beforeAll(async () => {
  service = await openTestService();
  for (const role of ['agent', 'specialist'] as const)
    people.set(role, await signedInStaff(service.opened.store, [role]));
});
afterAll(() => service.close());

const act = (
  reference: string,
  action: string,
  fields: Readonly<Record<string, string>> = {},
  role: StaffRole = 'agent',
) =>
  // prettier-ignore
  service.app.inject({
    method: 'POST',
    url: `/staff/reports/${reference}/${action}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: people.get(role)?.cookie ?? '' },
    payload: new URLSearchParams(fields).toString(),
  });
const look = async (reference: string, role: StaffRole = 'agent'): Promise<string> =>
  (await service.app.inject({ url: `/staff/reports/${reference}`, headers: { cookie: people.get(role)?.cookie ?? '' } })).body; // prettier-ignore

async function send(changes: Parameters<typeof sentReport>[0] = {}): Promise<{ reference: string; from: string }> {
  const { store } = service.opened;
  const report = sentReport(changes);
  const snapshot = await openSample(store);
  await commitTurn(store, sampleTurn(snapshot, { report }));
  return { reference: report.reference, from: snapshot.id };
}

async function actionsOn(reference: string): Promise<readonly string[]> {
  const { rows } = await service.opened.store.database.execute(
    `SELECT action FROM audit WHERE subject = $1 AND action <> 'report.read' ORDER BY id`,
    [`report:${reference}`],
  );
  return (rows as { action: string }[]).map(({ action }) => action);
}

describe('a report at the desk', () => {
  it('is given to somebody, noted on and closed with a reason, all of it in its history and in the audit', async () => {
    const { reference } = await send();
    expect((await act(reference, 'assign', { assignee: 'me' })).body).toContain('Saved.');
    await act(reference, 'note', { note: 'Rang the landlord' });
    const closed = await act(reference, 'status', { status: 'closed', note: 'Warned in writing' });
    for (const said of ['Given to Ann', 'Rang the landlord', 'Warned in writing']) expect(closed.body).toContain(said);
    expect(await actionsOn(reference)).toEqual(['report.assigned', 'report.note', 'report.status.closed']);
    const { rows } = await service.opened.store.database.execute('SELECT report_event::text AS row FROM report_event');
    expect(JSON.stringify(rows)).not.toContain('landlord');
    expect((await act(reference, 'note')).statusCode).toBe(400);
  });

  it('shows what is right beside what was sent, which stays', async () => {
    const { reference } = await send({ value: 'Bikes at nite' });
    const body = (await act(reference, 'correct', { field: 'what', value: 'Bikes at night', why: 'Misspelt' })).body;
    expect(body).toContain('<p class="kept-lines" dir="auto">Bikes at night</p>');
    expect(body).toContain('Sent as: <bdi>Bikes at nite</bdi>');
    expect(body).toContain('(why: Misspelt): <bdi>Bikes at night</bdi>');
    expect((await act(reference, 'correct', { field: 'what', value: 'x' })).statusCode).toBe(400);
    expect((await act(reference, 'correct', { field: 'ward', value: 'x', why: 'y' })).statusCode).toBe(400); // no answer of it
    expect(await actionsOn(reference)).toEqual(['report.edited']);
  });

  it('shows words that would turn the direction of reading as they were typed, on the page and in a file', async () => {
    const supervisor = await signedInStaff(service.opened.store, ['agent', 'supervisor']);
    const { reference } = await send({ value: 'see photo_\u202Egpj.exe' });
    await act(reference, 'note', { note: 'so named: \u202Egpj.exe' });
    const page = await look(reference);
    expect(page).toContain('see photo_gpj.exe');
    const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie: supervisor.cookie };
    const file = await service.app.inject({ method: 'POST', url: '/staff/reports-out/file', headers, payload: 'columns=answers' }); // prettier-ignore
    expect(file.body).toContain('see photo_gpj.exe');
    for (const text of [page, file.body]) expect(text).not.toContain('\u202E');
  });

  it('shows what was said in its chat without what turns the direction of reading', async () => {
    const { store } = service.opened;
    const report = sentReport();
    const resident = { text: 'look at \u202Egpj.exe' };
    await commitTurn(store, sampleTurn(await openSample(store), { report, resident }));
    const page = await look(report.reference);
    expect(page).toContain('look at gpj.exe');
    expect(page).not.toContain('\u202E');
  });

  it('is found by what was corrected, and no longer by what was wrong; so are reports that have to do with it', async () => {
    const find = { phone: '+447700900001' };
    const wrong = await send({ find });
    const right = await send({ find: { phone: '+447700900002' } });
    const mistaken = await send({ fields: { 'contact-phone': '+447700900001' }, find });
    const listed = async (typed: string): Promise<readonly string[]> => {
      const payload = new URLSearchParams({ find: typed }).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie: people.get('agent')?.cookie ?? '' }; // prettier-ignore
      const { body } = await service.app.inject({ method: 'POST', url: '/staff', headers, payload });
      return [wrong, right, mistaken].map(({ reference }) => reference).filter((reference) => body.includes(`/staff/reports/${reference}"`)); // prettier-ignore
    };
    expect(await listed('07700 900001')).toEqual([wrong.reference, mistaken.reference]);
    expect(await look(mistaken.reference)).toContain(`/staff/reports/${wrong.reference}"`);

    await act(mistaken.reference, 'correct', { field: 'contact-phone', value: '07700 900002', why: 'Misheard' });
    expect(await listed('07700 900001')).toEqual([wrong.reference]);
    expect(await listed('07700 900002')).toEqual([right.reference, mistaken.reference]);
    const body = await look(mistaken.reference);
    expect(body).toContain(`/staff/reports/${right.reference}"`);
    expect(body).not.toContain(`/staff/reports/${wrong.reference}"`);
    expect(await look(right.reference)).toContain(`/staff/reports/${mistaken.reference}"`);
  });

  it('follows a corrected place into another ward: in the list, on paper and in the file, with the ward it was sent with beside it', async () => {
    const supervisor = await signedInStaff(service.opened.store, ['agent', 'supervisor']);
    const { reference } = await send({ fields: { where: 'Church Gresley' } });
    const post = async (url: string, fields: Readonly<Record<string, string>>): Promise<string> => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie: supervisor.cookie };
      const payload = new URLSearchParams(fields).toString();
      return (await service.app.inject({ method: 'POST', url, headers, payload })).body;
    };
    const isIn = async (ward: string): Promise<boolean> => (await post('/staff', { ward })).includes(reference);
    expect([await isIn(GRESLEY), await isIn(WOODVILLE)]).toEqual([true, false]);

    const place = { field: 'where', value: 'the park in Woodville', why: 'Misheard' };
    expect((await act(reference, 'correct', place)).body).toContain('Saved.');
    expect([await isIn(GRESLEY), await isIn(WOODVILLE)]).toEqual([false, true]);
    for (const page of [await look(reference), await look(`${reference}/print`)]) {
      expect(page).toContain('<p class="kept-lines" dir="auto">Woodville</p>');
      expect(page).toContain('Sent as: <bdi>Church Gresley</bdi>');
    }
    const file = await post('/staff/reports-out/file', { columns: 'answers', ward: WOODVILLE });
    for (const said of ['the park in Woodville', 'Sent as: Church Gresley', '(why: Misheard): the park'])
      expect(file).toContain(said);
  });

  it('can be given first to whoever knows its ward, also once that was corrected', async () => {
    const { store } = service.opened;
    const zoe = await signedInStaff(store, ['agent'], new Date(), 'Zoe');
    await store.database.execute('UPDATE staff SET skills = $2 WHERE id = $1', [zoe.id, [`area:${WOODVILLE}`]]);
    const { reference } = await send({ fields: { where: 'Church Gresley' } });
    const offered = async () => {
      const [, list = ''] = /<select[^>]*id="assignee"[^>]*>([\s\S]*?)<\/select>/.exec(await look(reference)) ?? [];
      return [...list.matchAll(/<option[^>]*>([^<]*)</g)].map(([, name = '']) => name.trim());
    };
    expect((await offered()).at(-1)).toBe('Zoe');
    await act(reference, 'correct', { field: 'where', value: 'the park in Woodville', why: 'Misheard' });
    expect((await offered())[2]).toBe('Zoe (knows Woodville)'); // after me and nobody
  });

  it('loses its ward with a place that tells none, keeps it where only the words change, and takes the ward that staff name', async () => {
    const { reference } = await send({ fields: { where: 'Church Gresley' } });
    const wardOf = async () => /Ward<\/dt>\s*<dd[^>]*>\s*<p[^>]*>(?:<span >)?([^<]*)</.exec(await look(reference))?.[1];
    const was = await wardOf();
    await act(reference, 'correct', { field: 'where', value: 'by the bus stop', why: 'More exact' });
    expect([was, await wardOf()]).toEqual(['Church Gresley', 'Church Gresley']);
    const told = await act(reference, 'correct', { field: 'where', value: 'DE11 9ZZ', why: 'Asked again' });
    expect(told.body).toContain('This place does not tell the ward');
    expect(await wardOf()).toBe('Not known');
    expect((await act(reference, 'ward', { ward: 'E05000000', why: 'Looked it up' })).statusCode).toBe(400);
    expect((await act(reference, 'ward', { ward: WOODVILLE })).statusCode).toBe(400);
    expect((await act(reference, 'ward', { ward: WOODVILLE, why: 'Looked it up' })).body).toContain('Ward corrected');
    expect(await wardOf()).toBe('Woodville');
  });

  it('stands for its duplicate: the receipt of that tells its status, and what is added there is seen here, until they are separated', async () => {
    const { store } = service.opened;
    const main = await send();
    const double = await send();
    expect((await act(double.reference, 'merge', { other: main.reference })).statusCode).toBe(200);
    await act(main.reference, 'status', { status: 'passed-on' });
    expect((await findReceipt(store, double.reference))?.status).toBe('passed-on');
    const addition = { reference: double.reference, body: { words: 'It went on till four' }, index: [] };
    await commitTurn(store, sampleTurn(await snapshotOf(store, double.from), { addition }));
    expect(await look(main.reference)).toContain('It went on till four');
    expect((await act(main.reference, 'merge', { other: double.reference })).statusCode).toBe(400);

    await act(double.reference, 'unmerge');
    expect((await findReceipt(store, double.reference))?.status).toBe('received');
    expect(await look(main.reference)).not.toContain('It went on till four');
    expect(await look(double.reference)).toContain('It went on till four');
    expect(await actionsOn(double.reference)).toEqual(['report.merged', 'report.unmerged']);
  });

  it('names reports of the same phone, those that staff link, and those that the resident opened from the same chat', async () => {
    const { store } = service.opened;
    const [one, two, three, four] = [
      await send({ find: { phone: '+447700900123' } }),
      await send({ find: { phone: '+447700900123' } }),
      await send(),
      await send(),
    ];
    await act(one.reference, 'link', { other: three.reference });
    await noteOpening(store, { conversationId: one.from, reference: four.reference });
    const body = await look(one.reference);
    for (const { reference } of [two, three, four]) expect(body).toContain(`/staff/reports/${reference}"`);
    for (const why of ['Same phone number.', 'Linked by Ann.', 'Linked by the resident.']) expect(body).toContain(why);
    expect(await look(four.reference)).toContain(`/staff/reports/${one.reference}"`);
    await act(three.reference, 'unlink', { other: one.reference });
    expect(await look(one.reference)).not.toContain(`/staff/reports/${three.reference}"`);
  });

  it('S8: never names a restricted report to whoever may not read it, nor lets them link or merge with one', async () => {
    const find = { phone: '+447700900999' };
    const open = await send({ find });
    const hidden = await send({ find, restricted: true });
    expect(await look(open.reference)).not.toContain(hidden.reference);
    expect(await look(open.reference, 'specialist')).toContain(hidden.reference);
    for (const action of ['link', 'merge']) {
      const reply = await act(open.reference, action, { other: hidden.reference });
      expect([reply.statusCode, reply.body.includes('There is no such report that you can read.')]).toEqual([
        400,
        true,
      ]);
    }
    expect((await act(open.reference, 'merge', { other: hidden.reference }, 'specialist')).statusCode).toBe(400);
  });

  it('is put into a named case, found by it, and taken out again', async () => {
    const { reference } = await send();
    expect((await act(reference, 'case', { name: 'Quads in Hatton' })).body).toContain('Put into the case &quot;Quads in Hatton&quot;'); // prettier-ignore
    const other = await send();
    const id = /value="([\w-]+)"[^>]*>Quads in Hatton/.exec(await look(other.reference))?.[1] ?? '';
    expect((await act(other.reference, 'case', { case: id })).body).toContain('Saved.');
    expect((await act(other.reference, 'case')).body).toContain('Taken out of its case');
  });
});
