import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { saveContent } from '../../store/content/content-versions.ts';
import { commitTurn } from '../../store/turns.ts';
import { openSample, sampleTurn } from '../store/samples.ts';
import { openBrowser } from '../support/browser.ts';
import { sentReport } from '../support/sent-report.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';
import { axeFaults } from './axe.ts';

const REPORT = sentReport();
const ALERT = {
  ...{ id: 'roof-callers', copy: { en: 'Men offer roof repairs in Midway.' }, source: 'Trading Standards' },
  ...{ starts: '2026-01-01', ends: '2099-12-31' },
};
const PAGES = [
  '/staff/content',
  '/staff/content/alerts/history',
  '/staff/content/alerts/history/1',
  '/staff/alerts',
  '/staff/alerts-new',
  '/staff/alerts/roof-callers',
  '/staff/quick-replies',
  '/staff/quick-replies-new',
  '/staff/quick-replies/hello',
  '/staff/translations',
  '/staff/satisfaction',
  '/staff/people',
  '/staff/audit',
  '/staff/switch',
  '/staff',
] as const;

let service: TestService;
let browser: Browser;
let origin: string;
let who: Awaited<ReturnType<typeof signedInStaff>>;
beforeAll(async () => {
  [service, browser] = await Promise.all([openTestService(), openBrowser()]);
  const { store } = service.opened;
  origin = await service.app.listen({ host: '127.0.0.1', port: 0 });
  who = await signedInStaff(store, ['editor', 'administrator', 'supervisor']);
  await commitTurn(store, sampleTurn(await openSample(store), { report: REPORT }));
  for (const [basedOn, body] of [[ALERT], [{ ...ALERT, ends: '2099-01-01' }]].entries())
    await saveContent(store, { kind: 'alerts', basedOn, body, at: new Date(), by: 'command', note: 'a test' });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await service.close();
});

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['on a small phone', { viewport: { width: 320, height: 640 } }],
  ['on a desktop in the dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
];
const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

async function visit(look: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(look);
  const value = who.cookie.slice('staff='.length);
  await context.addCookies([{ name: 'staff', value, url: `${origin}/staff`, httpOnly: true, sameSite: 'Lax' }]);
  return context.newPage();
}

/** What axe finds on the page, and by how much it scrolls sideways. */
async function faults(page: Page): Promise<readonly string[]> {
  const wide: number = await page.evaluate(SIDEWAYS);
  const found = await axeFaults(page);
  return wide > 0 ? [...found, `${String(wide)} px wider than the screen`] : found;
}

test.each(LOOKS)(
  'axe finds nothing on the pages for staff, and nothing is cut off: %s',
  async (_, look) => {
    const page = await visit(look);
    const found: Record<string, readonly string[]> = {};
    for (const path of [...PAGES, `/staff/people/${who.id}`, `/staff/reports/${REPORT.reference}`]) {
      const reply = await page.goto(`${origin}${path}`);
      const bad = [...(reply?.status() === 200 ? [] : [`status ${String(reply?.status())}`]), ...(await faults(page))];
      if (bad.length > 0) found[path] = bad;
    }
    expect(found).toEqual({});
    await page.context().close();
  },
  240_000,
);

test.each(LOOKS)(
  'an alert is previewed, refused and saved by hand, and axe finds nothing on the way: %s',
  async (name, look) => {
    const page = await visit(look);
    await page.goto(`${origin}/staff/alerts-new`);
    await page.getByLabel('Name').fill(name.replaceAll(' ', '-'));
    await page.getByLabel('What residents read').fill('Look at www.example.org');
    await page.getByLabel('First day').fill('2026-02-01');
    await page.getByLabel('Last day').fill('2099-02-01');
    await page.getByLabel('Who says so').fill('Trading Standards');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('link', { name: 'Take the web address out' }).click();
    expect(await page.getByLabel('What residents read').inputValue()).toBe('Look at www.example.org');
    expect(await faults(page)).toEqual([]);
    await page.getByLabel('What residents read').fill('Texts ask for a parcel fee.');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('Texts ask for a parcel fee. (from Trading Standards, since').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The alert is added.').waitFor();
    await page.context().close();
  },
  120_000,
);

test('a case sheet becomes a PDF by the browser, with what was sent and without what is for the screen', async () => {
  const page = await visit({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${origin}/staff/reports/${REPORT.reference}/print`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Bikes at night').first().isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Back to the report' }).count()).toBe(0);
  expect(await page.getByRole('button').count()).toBe(0);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  await page.context().close();
}, 60_000);

test('a note of several lines that was sent after the session had ended is saved from the page that gives it back', async () => {
  const page = await visit({ viewport: { width: 320, height: 640 } });
  await page.goto(`${origin}/staff/reports/${REPORT.reference}`);
  await page.getByText('Write a note').click();
  await page.locator('#note-note').fill('First line\n\nSecond line');
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.locator('form[action$="/note"] button').click();
  expect(await faults(page)).toEqual([]);
  expect(await page.getByRole('alert').innerText()).toContain('You were signed out');
  expect(page.url()).not.toContain('First');
  await page.context().addCookies(cookies); // signed in in another tab
  await page.getByRole('button', { name: 'Send it now' }).click();
  expect(await page.locator('main').innerText()).toContain('First line\n\nSecond line');
  await page.context().close();
});
