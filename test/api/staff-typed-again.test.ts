import { commitTurn } from '../../store/turns.ts';
import { openSample, sampleTurn } from '../store/samples.ts';
import { sentReport } from '../support/sent-report.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

let service: TestService;
let cookie = '';
beforeAll(async () => {
  service = await openTestService();
  ({ cookie } = await signedInStaff(service.opened.store, ['agent']));
});
afterAll(() => service.close());

async function send(): Promise<string> {
  const report = sentReport();
  await commitTurn(service.opened.store, sampleTurn(await openSample(service.opened.store), { report }));
  return report.reference;
}

const post = (url: string, fields: Readonly<Record<string, string | readonly string[]>>) => {
  const payload = new URLSearchParams();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) payload.append(name, value);
  const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie };
  return service.app.inject({ method: 'POST', url, headers, payload: payload.toString() });
};

/** A form of the page as it is drawn: whether it is open, and all that stands in it. */
function formIn(body: string, action: string): { readonly isOpen: boolean; readonly html: string } {
  const [html = '', open = ''] = new RegExp(`(?:<details class="details"([^>]*)>[^]{0,200}?)?<form[^>]*action="[^"]*${action}"[^]*?</form>`).exec(body) ?? []; // prettier-ignore
  return { isOpen: open.includes('open'), html };
}

const REFUSED = [
  ['correct', { field: 'what', value: 'Bikes at <night>' }, ['value="what" selected', '>Bikes at &lt;night&gt;</textarea>'], 'field'],
  ['correct', { value: 'x', why: 'Misheard by me' }, ['>Misheard by me</textarea>'], 'field'],
  ['ward', { why: 'Looked it up' }, ['>Looked it up</textarea>'], 'ward'],
  ['merge', { other: 'ABC-no' }, ['value="ABC-no"'], 'other-merge'],
  ['link', { other: 'ABC-no' }, ['value="ABC-no"'], 'other-link'],
  ['status', { status: 'received', note: 'Rang, no answer' }, ['value="Rang, no answer"', 'value="received" selected'], 'status'],
] as const; // prettier-ignore

describe('what was typed into a form of a report that was refused', () => {
  it.each(REFUSED)('stands there again, ready to be mended: %s %j', async (action, fields, kept, first) => {
    const reference = await send();
    const { statusCode, body } = await post(`/staff/reports/${reference}/${action}`, fields);
    expect(statusCode).toBe(400);
    const form = formIn(body, `/${action}`);
    for (const one of kept) expect(form.html).toContain(one);
    if (action !== 'status') expect(form.isOpen).toBe(true);
    expect(body).toMatch(new RegExp(`role="alert"[^]*?<a href="#${first}">`));
    expect(body).toContain(`id="${first}"`);
    expect(body).toMatch(/<title>Error/);
  });

  it('is in no form once it is saved', async () => {
    const { statusCode, body } = await post(`/staff/reports/${await send()}/note`, { note: 'Rang the landlord' });
    expect([statusCode, formIn(body, '/note')]).toEqual([200, expect.objectContaining({ isOpen: false })]);
    expect(formIn(body, '/note').html).not.toContain('landlord');
  });
});

it('takes a note of 4,000 characters in many lines, as the page lets it be typed', async () => {
  const note = 'Rang, nobody was in.\n'.repeat(190); // a browser counts one for each new line and sends two
  const { statusCode, body } = await post(`/staff/reports/${await send()}/note`, {
    note: note.replaceAll('\n', '\r\n'),
  });
  expect([statusCode, body.includes(note.trim())]).toEqual([200, true]);
});

describe('a change of many reports for which something is missing', () => {
  it('keeps the ticks and what was to be set', async () => {
    const [one, two] = [await send(), await send()];
    const ticked = await post('/staff/reports-bulk', { chosen: [one] });
    expect([ticked.statusCode, ticked.body.includes('Choose what to set.')]).toEqual([400, true]);
    expect(ticked.body).toContain(`value="${one}" checked`);
    expect(ticked.body).not.toContain(`value="${two}" checked`);
    const set = await post('/staff/reports-bulk', { 'set-status': 'closed' });
    expect([set.statusCode, formIn(set.body, '/reports-bulk').html.includes('<option value="closed" selected>')]).toEqual([400, true]); // prettier-ignore
  });

  it('stays on the same page of the list', async () => {
    const first = await send();
    const before = `2026-03-02T21:15:00.001Z~${first}`;
    const { body } = await post('/staff/reports-bulk', { before, 'set-status': 'closed' });
    expect(formIn(body, '/reports-bulk').html).toContain(`name="before" value="${before}"`);
  });
});
