import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { endedPage, outagePage, refusalPage } from '../../web/pages/plain-pages.ts';
import { staticPage } from '../../web/pages/static-page.ts';
import { makeStylesheet } from '../../web/pages/stylesheet.ts';
import { makeSite } from '../../api/routes/chat-assets.ts';
import { shippedContent } from '../../content/shipped.ts';
import { openBrowser } from '../support/browser.ts';
import { startPages, type PagesServer } from '../support/pages-server.ts';
import { axeFaults } from './axe.ts';

/*
 * The same HTML as in no-javascript.test.ts, in a browser that can run the checker: the demo has no browser app, so nothing
 * on these pages is enhanced.
 */
let browser: Browser;
let pages: PagesServer;

beforeAll(async () => {
  [browser, pages] = await Promise.all([openBrowser(), startPages()]);
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

/** Goes through every state of a conversation, and through the pages beside it, and calls `check` on each. */
async function visitAll(page: Page, check: (state: string) => Promise<void>): Promise<void> {
  const write = async (text: string): Promise<void> => {
    await page.getByLabel('Your message').fill(text);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
  };
  await page.goto(`${pages.address}/chat`);
  await check('start');
  for (const fold of await page.locator('summary').all()) await fold.click();
  await check('start, unfolded');
  await page.getByRole('button', { name: 'Start' }).click();
  await check('greeting');
  await page.getByRole('button', { name: 'Keep checking for new messages' }).click();
  await page.getByText('This page checks for new messages').waitFor();
  await check('following');
  await page.getByRole('link', { name: 'Stop checking and write' }).click();
  for (const text of ['Noise at night', 'danger', 'agencies', 'check', 'protect', '', 'x'.repeat(13_000), 'break']) {
    await write(text);
    await check(text.slice(0, 10) || 'empty');
  }
  await visitPlain(page, check);
}

async function visitPlain(page: Page, check: (state: string) => Promise<void>): Promise<void> {
  const content = shippedContent();
  const site = makeSite(content);
  const { css } = makeStylesheet('chat', content.partnership.brand);
  const written: Readonly<Record<string, string>> = {
    ended: endedPage(site, 'en', { said: [], draft: 'too late' }),
    outage: outagePage(site, 'en', { said: [], draft: 'not sent', messageId: 'abcdefgh' }),
    refusal: refusalPage(site, ['That message is too long.'], 'en'),
    static: staticPage({ ...content, css }, 'en'),
  };
  for (const [state, html] of Object.entries(written)) {
    await page.route('**/as-written', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${pages.address}/as-written`);
    await page.unroute('**/as-written');
    await check(state);
  }
}

const onAll = async <Found>(look: BrowserContextOptions, find: (page: Page) => Promise<readonly Found[]>) => {
  const context = await browser.newContext(look);
  const page = await context.newPage();
  const found: Record<string, readonly Found[]> = {};
  await visitAll(page, async (state) => {
    await page.waitForLoadState(); // what was written is on its way, and one page comes again by itself
    const here = await find(page);
    if (here.length > 0) found[state] = here;
  });
  await context.close();
  return found;
};

const PHONE = { viewport: { width: 320, height: 640 } } as const;
const DESKTOP = { viewport: { width: 1280, height: 800 } } as const;

const AXE: readonly (readonly [string, BrowserContextOptions, readonly string[]])[] = [
  ['on a desktop', DESKTOP, []],
  [
    'in the colours of the dark, on a small phone',
    { ...PHONE, colorScheme: 'dark' },
    ['color-contrast', 'link-in-text-block'],
  ],
];
const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const SMALL = `[...document.querySelectorAll('button, summary, textarea, input:not([type=hidden]), a.contact-link, a.button, .bar a')]
  .filter((target) => target.getAttribute('aria-hidden') !== 'true')
  .map((target) => ({ box: (target.closest('.option') ?? target).getBoundingClientRect(), name: target.className }))
  .filter(({ box }) => box.height > 0 && (box.height < 44 || box.width < 44))
  .map(({ box, name }) => name + ' ' + box.width + ' x ' + box.height)`;
const FOCUS = `(() => {
  const target = document.activeElement;
  const box = target.getBoundingClientRect();
  const bar = document.querySelector('.bar').getBoundingClientRect().bottom;
  const isInView = target.closest('.bar, .skip-link') !== null || (box.top >= bar && box.bottom <= innerHeight);
  const isDrawn = getComputedStyle(target).outlineStyle !== 'none';
  return { name: target.tagName + ' ' + target.textContent.trim().slice(0, 40), isSeen: target === document.body || (isDrawn && isInView) };
})()`;

describe('every state of the pages', () => {
  it.each(AXE)(
    'has nothing that axe finds %s',
    async (_, look, rules) => {
      const found = await onAll(look, (page) => axeFaults(page, { rules }));
      expect(found).toEqual({});
    },
    120_000,
  );

  it.each([
    ['at 320 px', PHONE, 100],
    ['at 320 px with text twice as large', PHONE, 200],
    ['at 1280 px with text twice as large', DESKTOP, 200],
  ])(
    'never scrolls sideways %s',
    async (_, look, percent) => {
      const found = await onAll(look, async (page) => {
        await page.evaluate(`document.documentElement.style.fontSize = '${percent}%'`);
        const wide: number = await page.evaluate(SIDEWAYS);
        return wide > 0 ? [`${wide} px`] : [];
      });
      expect(found).toEqual({});
    },
    60_000,
  );

  it('has targets of at least 44 px, but for links inside sentences', async () => {
    expect(await onAll(PHONE, (page) => page.evaluate<readonly string[]>(SMALL))).toEqual({});
  }, 60_000);

  it('shows the focus on everything, and never under the bar', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 500 } });
    const page = await context.newPage();
    await page.goto(`${pages.address}/chat`);
    await page.getByRole('button', { name: 'Start' }).click();
    for (const text of ['many', 'danger', 'check']) {
      await page.getByLabel('Your message').fill(text);
      await page.getByRole('button', { name: 'Send', exact: true }).click();
    }
    await page.getByRole('button', { name: 'Check for new messages' }).focus();
    const stops = new Map<string, boolean>();
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Shift+Tab');
      const { name, isSeen } = await page.evaluate<{ name: string; isSeen: boolean }>(FOCUS);
      stops.set(name, isSeen);
    }
    expect(stops.size).toBeGreaterThan(8);
    expect([...stops].filter(([, isSeen]) => !isSeen)).toEqual([]);
    await context.close();
  }, 60_000);
});
