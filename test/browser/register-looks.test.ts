import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

import { openBrowser } from '../support/browser.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';
import { axeFaults } from './axe.ts';

let service: TestService;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  service = await openTestService();
  origin = await service.app.listen({ host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await service.close();
});

const SCREENS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a desktop', { viewport: { width: 1280, height: 860 } }],
  ['a screen of 320 pixels, in the dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
];

async function signIn(name: string, options: BrowserContextOptions): Promise<BrowserContext> {
  const { cookie } = await signedInStaff(service.opened.store, ['editor', 'administrator'], new Date(), name);
  const context = await browser.newContext(options);
  context.setDefaultTimeout(20_000);
  const value = cookie.slice('staff='.length);
  await context.addCookies([{ name: 'staff', value, url: `${origin}/staff`, httpOnly: true, sameSite: 'Lax' }]);
  return context;
}

async function look(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')).toBe(false);
}

test.each(SCREENS)(
  'an editor reviews a service and a team, and everybody can use the pages, on %s',
  async (_name, options) => {
    const [ann, bea] = [await signIn('Ann', options), await signIn('Bea', options)];
    const page = await ann.newPage();
    await page.goto(`${origin}/staff/register?find=galop`);
    await look(page);
    await page.getByRole('link', { name: /Galop/ }).click();
    await page.getByRole('heading', { name: 'Record a check' }).waitFor();
    await look(page);
    await page.getByRole('link', { name: /^Change / }).first().click(); // prettier-ignore
    await page.getByRole('button', { name: 'Mark it as wrong' }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: /Say what is wrong/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('why');
    await look(page);
    await page.getByLabel('Number or address').fill('0800 1111');
    await page.getByLabel('How you checked it').fill('on its website');
    await page.getByRole('button', { name: 'Give it to a second person' }).click();
    await page.getByText('You gave this one. Somebody else has to confirm it.').waitFor();
    const address = page.url();
    const other = await bea.newPage();
    await other.goto(address);
    await look(other);
    await other.getByRole('button', { name: 'Take it back' }).click();
    await other.getByText('It is taken back.').waitFor();

    await page.goto(`${origin}/staff/teams`);
    await look(page);
    await page.getByRole('link', { name: 'Community safety team' }).click();
    await page.getByLabel('By the week, as below').check();
    await page.getByLabel('Monday').fill('late');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByRole('link', { name: /Monday/ }).click(); // prettier-ignore
    expect(await page.evaluate('document.activeElement.id')).toBe('monday');
    await look(page);
    await page.goto(`${origin}/staff/people`);
    await page.getByRole('link', { name: 'Ann' }).first().click(); // prettier-ignore
    await look(page);
    await Promise.all([ann.close(), bea.close()]);
  },
  120_000,
);
