import { accessOf, ACCESS } from '../../api/routes/staff/access/access.ts';
import { reachesAddress } from '../../api/routes/staff/access/may.ts';
import { commitTurn } from '../../store/turns.ts';
import { STAFF_ROLES } from '../../store/staff/staff.ts';
import { saveContent } from '../../store/content/content-versions.ts';
import { openSample, sampleTurn } from '../store/samples.ts';
import { sentReport } from '../support/sent-report.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const MOST_PAGES = 120;
const AT_LEAST = 2; // pages that every role has: their own and the second step

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
  const { store } = service.opened;
  for (const restricted of [{}, { restricted: true } as const])
    await commitTurn(store, sampleTurn(await openSample(store), { report: sentReport(restricted) }));
  const alert = { id: 'roof', copy: { en: 'Men offer roof repairs.' }, starts: '2020-03-01', ends: '2099-03-31', source: 'Trading Standards' }; // prettier-ignore
  for (const basedOn of [0, 1])
    await saveContent(store, { kind: 'alerts', basedOn, body: [alert], at: new Date(), by: 'command', note: 'note' });
});
afterAll(() => service.close());

const addressesIn = (body: string, pattern: RegExp): readonly string[] =>
  [...body.matchAll(pattern)].flatMap(([, address = '']) => (address.startsWith('/staff') ? [address] : []));

/** Follows every link from somebody's first page; gives each page with what it links and what its forms send to. */
async function pagesOf(cookie: string) {
  const seen = new Map<string, { readonly links: readonly string[]; readonly forms: readonly string[] }>();
  const waiting = ['/staff/home'];
  for (let address = waiting.shift(); address !== undefined && seen.size < MOST_PAGES; address = waiting.shift()) {
    if (seen.has(address)) continue;
    const { body, statusCode, headers } = await service.app.inject({ url: address, headers: { cookie } });
    if (statusCode === 303) waiting.push(headers.location ?? '');
    if (statusCode !== 303 && statusCode !== 200) throw new Error(`${address} answers ${String(statusCode)}`);
    const links = addressesIn(body, /<a [^>]*href="([^"]*)"/g);
    const forms = addressesIn(body, /<form [^>]*method="post"[^>]*action="([^"]*)"/g);
    seen.set(address, { links, forms });
    waiting.push(...links);
  }
  return seen;
}

test.each(STAFF_ROLES)('nobody sees a link or a form that they may not use: %s', async (role) => {
  const { cookie } = await signedInStaff(service.opened.store, [role]);
  const pages = await pagesOf(cookie);
  const dead = [...pages].flatMap(([page, { links, forms }]) => [
    ...links.filter((one) => !reachesAddress({ roles: [role] }, 'GET', one)).map((one) => `${page} links ${one}`),
    ...forms.filter((one) => !reachesAddress({ roles: [role] }, 'POST', one)).map((one) => `${page} sends to ${one}`),
  ]);
  expect(dead).toEqual([]);
  expect(pages.size).toBeGreaterThan(AT_LEAST);
});

test('an address is held against the route table as the router would', () => {
  const auditor = { roles: ['auditor'] } as const;
  expect(reachesAddress(auditor, 'GET', '/staff/content/alerts/history/3?before=2#x')).toBe(true);
  expect(reachesAddress(auditor, 'GET', '/staff/register')).toBe(false);
  expect(reachesAddress(auditor, 'POST', '/staff/content/alerts/history/3/restore')).toBe(false);
  expect(reachesAddress(auditor, 'GET', '/staff/nowhere')).toBe(false);
  expect(accessOf(ACCESS, 'GET', '/staff/register')?.who).toEqual(['editor']);
});
