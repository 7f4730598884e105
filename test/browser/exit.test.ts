import type { FrameLocator, Page } from 'playwright-core';

import { arrive, openPanel, said, say, setStage, startChat, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const SECRET = 'zebrafinch at the door';
const conversationOf = (): string => stage.bot.taken.at(-1)?.conversationId ?? '';

/** The server knows the conversation no more: nobody can read or continue it. */
async function isOver(conversationId: string): Promise<void> {
  await until(async () => (await stage.bot.read(conversationId, 0)) === undefined);
}
async function until(check: () => Promise<boolean>): Promise<void> {
  while (!(await check())) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** What the page holds, once it has come to rest. */
async function contentOf(page: Page): Promise<string> {
  let content: string | undefined;
  await until(async () => (content = await page.content().catch(() => undefined)) !== undefined);
  return content ?? '';
}

/** Says something secret on the service's own page. */
async function confide(page: Page): Promise<string> {
  await startChat(page, stage.service);
  await say(page, SECRET);
  await said(page, `You said: ${SECRET}`).waitFor();
  return conversationOf();
}

const SHOWN = `document.body.checkVisibility()`;

/** Notes, in the page itself, how often it was drawn after the deed that left it, and what was there when it was blank. */
const WATCH = (deed: string): string => `new Promise((resolve) => {
  let drawn = 0;
  const look = () => {
    if (${SHOWN}) { drawn += 1; requestAnimationFrame(look); return; }
    resolve({ drawn, page: document.documentElement.outerHTML, stored: sessionStorage.length + localStorage.length });
  };
  addEventListener('${deed}', () => { drawn = 0; }, { capture: true });
  addEventListener('${deed}', () => requestAnimationFrame(look), { capture: true, once: true });
})`;

const WAYS: readonly (readonly [name: string, deed: string, go: (page: Page) => Promise<void>])[] = [
  ['touch', 'touchend', (page) => page.getByRole('button', { name: 'Exit this page' }).tap()],
  [
    'the keyboard',
    'keydown',
    async (page) => {
      await page.keyboard.press('Shift+Tab');
      await page.getByRole('button', { name: 'Exit this page' }).focus();
      await page.keyboard.press('Enter');
    },
  ],
  [
    'Shift three times',
    'keyup',
    async (page) => {
      for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
    },
  ],
];

test.each(WAYS)(
  'S5: leaves by %s: neutral site, conversation over, nothing on Back or forward',
  async (_name, _deed, go) => {
    const { context, page } = await stage.visit({ hasTouch: true });
    const conversation = await confide(page);
    await page.getByLabel('Your message').fill('not sent yet');
    await go(page);
    await arrive(page, stage.exitSite);
    await isOver(conversation);
    expect(await context.cookies(stage.service)).toEqual([]);
    await page.goBack().catch(() => undefined);
    await page.waitForLoadState();
    expect(await contentOf(page)).not.toMatch(/zebrafinch|not sent yet/);
    await page.goForward().catch(() => undefined);
    await page.waitForLoadState();
    expect(await contentOf(page)).not.toMatch(/zebrafinch|not sent yet/);
    await page.goto(`${stage.service}/chat`);
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await context.close();
  },
);

test('S5: the page is blank before it is drawn again, while the neutral site still loads', async () => {
  const { context, page } = await stage.visit({ hasTouch: true });
  await confide(page);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route(`${stage.exitSite}**`, async (route) => {
    await held;
    await route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' });
  });
  const blank = page.evaluate(WATCH('click'));
  const tapped = page.getByRole('button', { name: 'Exit this page' }).tap();
  const seen = (await blank) as { readonly drawn: number; readonly page: string; readonly stored: number };
  expect(seen.drawn).toBe(0);
  expect(seen.page).not.toContain('zebrafinch');
  expect(seen.stored).toBe(0);
  release();
  await tapped;
  await arrive(page, stage.exitSite);
  await context.close();
});

test('S5: leaves without a network too', async () => {
  const { context, page } = await stage.visit();
  await confide(page);
  await context.unroute(`${new URL(stage.exitSite).origin}/**`);
  await context.setOffline(true);
  const blank = page.evaluate(WATCH('keyup'));
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
  await blank.then(
    (seen) => {
      expect((seen as { readonly drawn: number }).drawn).toBe(0);
    },
    () => undefined, // it had gone before it could tell
  );
  await until(async () => !page.url().startsWith(stage.service));
  expect(await contentOf(page)).not.toContain('zebrafinch');
  await page.goBack().catch(() => undefined);
  expect(await contentOf(page)).not.toContain('zebrafinch');
  await context.close();
});

test('S5: Shift with another key between, in a chord, or too slowly does not leave; the count is said politely', async () => {
  const { context, page } = await stage.visit();
  await confide(page);
  const spoken = page.locator('[role=status]');
  await page.getByLabel('Your message').focus();
  await page.keyboard.type('He Said NO to ME');
  await page.keyboard.press('Shift');
  await spoken.getByText('Press Shift 2 more times to leave this page.').waitFor();
  await page.keyboard.press('Shift');
  await spoken.getByText('Press Shift 1 more time to leave this page.').waitFor();
  await page.keyboard.press('a');
  await spoken.getByText('You have not left the page.').waitFor();
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.waitForTimeout(5200);
  await page.keyboard.press('Shift');
  expect(page.url()).toBe(`${stage.service}/chat`);
  await said(page, `You said: ${SECRET}`).waitFor();
  await context.close();
});

test('S5: a restored page shows nothing until the server has confirmed, and then all', async () => {
  const { context, page } = await stage.visit();
  await confide(page);
  let confirm = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    confirm = resolve;
  });
  await page.route('**/chat/token', async (route) => {
    await held;
    await route.continue();
  });
  await page.evaluate(`dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`);
  expect(await page.evaluate(SHOWN)).toBe(false);
  confirm();
  await said(page, `You said: ${SECRET}`).waitFor();
  await context.close();
});

test('S5: a restored page whose conversation is over goes to the neutral site without a word', async () => {
  const { context, page } = await stage.visit();
  const conversation = await confide(page);
  await page.evaluate(`dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))`);
  await stage.bot.exit(conversation);
  await page.evaluate(`dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`);
  await arrive(page, stage.exitSite);
  await context.close();
});

test('S5: the start page leaves as quickly', async () => {
  const { context, page } = await stage.visit();
  await page.goto(`${stage.service}/chat`);
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await page.waitForLoadState();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
  await arrive(page, stage.exitSite);
  await context.close();
});

test('S5: leaves where the browser lets the page keep nothing at all', async () => {
  const { context, page } = await stage.visit();
  await context.addInitScript(
    `Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });`,
  );
  await page.goto(`${stage.service}/chat`);
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await page.getByRole('button', { name: 'Exit this page' }).click();
  await arrive(page, stage.exitSite);
  const conversation = await confide(page);
  await page.getByRole('button', { name: 'Exit this page' }).click();
  await arrive(page, stage.exitSite);
  await isOver(conversation);
  await context.close();
});

const PANEL_WAYS: readonly (readonly [name: string, go: (page: Page, panel: FrameLocator) => Promise<void>])[] = [
  ['touch', (_page, panel) => panel.getByRole('button', { name: 'Exit this page' }).tap()],
  [
    'Shift in the panel',
    async (page, panel) => {
      await panel.getByLabel('Your message').focus();
      for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
    },
  ],
  [
    'Shift on the host page',
    async (page) => {
      await page.getByLabel('Search').focus();
      for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
    },
  ],
];

test.each(PANEL_WAYS)(
  'S5: the panel leaves the host page by %s, and coming back shows only the button',
  async (_name, go) => {
    const { context, page } = await stage.visit({ hasTouch: true });
    const panel = await openPanel(page, stage.host);
    await say(panel, SECRET);
    await said(panel, `You said: ${SECRET}`).waitFor();
    const conversation = conversationOf();
    await go(page, panel);
    await arrive(page, stage.exitSite);
    await isOver(conversation);
    await page.goto(`${stage.host}/two`);
    await page.getByRole('button', { name: 'Chat with us' }).waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    await page.getByRole('button', { name: 'Chat with us' }).click();
    await said(page.frameLocator('iframe'), 'What would you like to do?').waitFor();
    expect(await page.frameLocator('iframe').locator('body').innerText()).not.toContain('zebrafinch');
    await context.close();
  },
);

test('S5: the panel leaves by itself when the loader keeps silent', async () => {
  const { context, page } = await stage.visit();
  const panel = await openPanel(page, stage.host);
  const silenced: string[] = [];
  page.on('console', (message) => silenced.push(message.text()));
  await page.evaluate(`addEventListener('message', (event) => {
    event.stopImmediatePropagation(); // the loader hears nothing
    console.log(event.data.kind);
  }, { capture: true })`);
  await panel.getByRole('button', { name: 'Exit this page' }).click();
  await arrive(page, stage.exitSite);
  expect(silenced[0]).toBe('exit');
  await context.close();
});
