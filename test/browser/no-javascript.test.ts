import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

import { browserLaunchOptions, openBrowser } from '../support/browser.ts';
import { startPages, type PagesServer } from '../support/pages-server.ts';

const SECRET = 'my upstairs neighbour Zebedee';

let browser: Browser;
let pages: PagesServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, pages] = await Promise.all([openBrowser(), startPages()]);
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});
beforeEach(async () => {
  context = await browser.newContext({
    javaScriptEnabled: false,
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  });
  page = await context.newPage();
});
afterEach(async () => context.close());

const begin = async (): Promise<void> => {
  await page.goto(`${pages.address}/chat`);
  await page.getByRole('button', { name: 'Start' }).click();
};
const write = async (text: string): Promise<void> => {
  await page.getByLabel('Your message').fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
};
const said = async (): Promise<readonly string[]> => page.locator('.message-body').allInnerTexts();
const moves = async (act: () => Promise<void>): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), act()]);
};
/** The page's source once no navigation is under way: a form posted again moves on by itself. */
const contentAtRest = async (): Promise<string> => {
  for (;;) {
    const html = await page.content().catch(() => undefined);
    if (html !== undefined) return html;
    await page.waitForTimeout(50);
  }
};
/** What can be seen: `start` (the neutral page), `weather`, `asks` (the browser's own page on posting a form again) or the chat. */
const seen = async (): Promise<string> => {
  await page.waitForLoadState();
  const html = await contentAtRest();
  if (page.url().startsWith('chrome-error:')) return 'asks';
  if (html.includes(SECRET) || html.includes('class="log"')) return 'CHAT';
  if (html.includes('action="/chat/start"')) return 'start';
  return (await page.title()) === 'Weather' ? 'weather' : page.url();
};
/** Goes one step through the history; where the browser asks whether to post a form again, the answer is yes. */
const step = async (go: 'goBack' | 'goForward'): Promise<string> => {
  const wrong = await page[go]().then(() => '', String);
  const asks = wrong.includes('ERR_CACHE_MISS'); // the browser's own page comes after the failure is told
  while (asks && !page.url().startsWith('chrome-error:')) await page.waitForTimeout(20);
  const first = await seen();
  if (first !== 'asks') return first;
  await page.reload().catch(() => undefined);
  return `asks, then ${await seen()}`;
};

describe('with JavaScript off', () => {
  it('a resident goes from the first word to the reference', async () => {
    await begin();
    await page.getByRole('button', { name: 'Report a problem' }).click();
    await write('Quad bikes behind the park');
    expect((await said()).slice(-2)).toEqual(['Quad bikes behind the park', 'You said: Quad bikes behind the park']);
    await write('agencies');
    await page.getByLabel('Derbyshire Police').check();
    await page.getByLabel('Derbyshire County Council').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(pages.bot.taken.at(-1)?.choices).toEqual(['share=police', 'share=county']);
    await write('check');
    await page.getByRole('button', { name: 'Change where' }).click();
    expect(pages.bot.taken.at(-1)?.choices).toEqual(['do:change:where']);
    await write('done');
    expect((await said()).at(-1)).toBe('We have your report. Your reference is K7M2-9QXD.');
    expect(page.url()).toBe(`${pages.address}/chat#latest`);
  });

  it('lands on the answer after each turn, below the bar', async () => {
    await begin();
    await write('many');
    const answer = await page.locator('#message-4').boundingBox();
    const bar = await page.locator('.bar').boundingBox();
    expect(answer?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    expect(answer?.y).toBeLessThan(300);
  });

  it('works with the keyboard alone, and skips the bar first', async () => {
    await page.goto(`${pages.address}/chat`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip to the main part of the page');
    const start = page.getByRole('button', { name: 'Start' });
    for (let presses = 0; presses < 20 && !(await isFocused(start)); presses += 1) await page.keyboard.press('Tab');
    await moves(() => page.keyboard.press('Enter'));
    const box = page.getByLabel('Your message');
    for (let presses = 0; presses < 20 && !(await isFocused(box)); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('Fireworks');
    await page.keyboard.press('Tab');
    await moves(() => page.keyboard.press('Enter'));
    expect((await said()).at(-1)).toBe('You said: Fireworks');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip'); // reading goes on at the answer, not at the top
  });

  it('sends the ticked answers, not the first button of the page, when Enter is pressed on a box', async () => {
    await begin();
    await write('agencies');
    await page.getByLabel('Your landlord').focus();
    await page.keyboard.press('Space');
    await moves(() => page.keyboard.press('Enter'));
    expect(pages.bot.taken.at(-1)?.choices).toEqual(['share=housing']);
  });

  it('keeps what was typed when an answer is pressed or the service fails', async () => {
    await begin();
    await page.getByLabel('Your message').fill('  two\n\nlines');
    await page.getByRole('button', { name: 'Talk to a person' }).click();
    expect(await page.getByLabel('Your message').inputValue()).toBe('  two\n\nlines');
    await write('break');
    expect(await page.getByLabel('Your message').inputValue()).toBe('break');
    expect(await page.getByRole('link', { name: '999' }).count()).toBeGreaterThan(0);
  });
});

const isFocused = async (target: ReturnType<Page['locator']>): Promise<boolean> =>
  (await target.and(page.locator(':focus')).count()) === 1;

describe('S5: leaving with JavaScript off', () => {
  const ways: readonly (readonly [string, () => Promise<void>])[] = [
    ['a click', () => page.getByRole('button', { name: 'Exit this page' }).click()],
    ['a touch', () => page.getByRole('button', { name: 'Exit this page' }).tap()],
    [
      'the keyboard',
      async () => {
        await page.getByRole('button', { name: 'Exit this page' }).focus();
        await moves(() => page.keyboard.press('Enter'));
      },
    ],
  ];

  it.each(ways)(
    'by %s: the neutral site, no cookie, and Back and Forward show nothing of the chat',
    async (_, leave) => {
      await begin();
      await write(SECRET);
      await page.getByLabel('Your message').fill(`a draft about ${SECRET}`);
      await page.getByRole('button', { name: 'Check for new messages' }).click(); // a posted page stands in the history too
      expect(await page.content()).toContain(SECRET);
      await leave();
      await page.waitForURL(pages.neutral);
      expect(await context.cookies()).toEqual([]);
      expect(await page.title()).toBe('Weather');
      const back = [await step('goBack'), await step('goBack'), await step('goBack')];
      expect(back).toEqual(['asks, then start', 'start', 'start']);
      const forth = [await step('goForward'), await step('goForward'), await step('goForward')];
      expect(forth).toEqual(['start', expect.stringMatching(/start$/), 'weather']);
    },
  );

  it('leaves for wherever the neutral site leads on to', async () => {
    const moved = await startPages({ leadsOn: true });
    await page.goto(`${moved.address}/chat`);
    await page.getByRole('button', { name: 'Exit this page' }).click();
    await page.waitForURL('http://localhost:*/abroad');
    await moved.close();
  });

  it('the conversation cannot be opened again with the cookie that it had', async () => {
    await begin();
    await write(SECRET);
    const cookies = await context.cookies();
    expect(cookies).toMatchObject([{ name: 'session', httpOnly: true, sameSite: 'Lax', expires: -1 }]);
    await page.getByRole('button', { name: 'Exit this page' }).click();
    await page.waitForURL(pages.neutral);
    await context.addCookies(cookies);
    await page.goto(`${pages.address}/chat`);
    expect(await seen()).toBe('start');
  });

  it('another tab of the same browser shows nothing of the chat either', async () => {
    await begin();
    await write(SECRET);
    const other = await context.newPage();
    await other.goto(`${pages.address}/chat`);
    expect(await other.content()).toContain(SECRET);
    await page.getByRole('button', { name: 'Exit this page' }).click();
    await page.waitForURL(pages.neutral);
    await other.reload();
    expect(await other.content()).not.toContain(SECRET);
  });
});

describe('S6: the browser profile with JavaScript off', () => {
  it('holds no word of the conversation and no cookie afterwards', async () => {
    const profile = await mkdtemp(path.join(tmpdir(), 'profile-'));
    const lasting = await chromium.launchPersistentContext(profile, {
      ...(await browserLaunchOptions()),
      javaScriptEnabled: false,
    });
    page = lasting.pages()[0] ?? (await lasting.newPage());
    await begin();
    await write(SECRET);
    await page.getByLabel('Your message').fill(`a draft about ${SECRET}`);
    await page.getByRole('button', { name: 'Check for new messages' }).click();
    const token = (await lasting.cookies())[0]?.value ?? 'no cookie';
    await page.getByRole('button', { name: 'Exit this page' }).click();
    await page.waitForURL(pages.neutral);
    await lasting.close();
    const files = await filesOf(profile);
    const found = (words: string): readonly string[] =>
      files.filter(({ bytes }) => holds(bytes, words)).map(({ name }) => name);
    expect(found('Dry and bright')).not.toEqual([]); // the search does find what a browser keeps: the neutral page
    expect([...found(SECRET), ...found('Zebedee'), ...found(token)]).toEqual([]);
    await rm(profile, { recursive: true, force: true });
  });
});

async function filesOf(folder: string): Promise<readonly { readonly name: string; readonly bytes: Buffer }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(name) })));
}

/** Looks for words as plain text, as two-byte text and as a form would post them. */
function holds(bytes: Buffer, words: string): boolean {
  const forms = [Buffer.from(words), Buffer.from(words, 'utf16le'), Buffer.from(words.replaceAll(' ', '+'))];
  return forms.some((form) => bytes.includes(form));
}
