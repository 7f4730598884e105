import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { openBrowser } from '../support/browser.ts';
import { arrive, openPanel, openVisit, said, say, setStage, type Stage, startChat } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const conversationOf = (): string => stage.bot.taken.at(-1)?.conversationId ?? '';

test('opens on a page of another site, and asks nothing of any other host', async () => {
  const { context, page, asked, errors } = await stage.visit();
  const panel = await openPanel(page, stage.host);
  await say(panel, 'hello from the town hall');
  await said(panel, 'You said: hello from the town hall').waitFor();
  const hosts = new Set(asked.map((address) => new URL(address).host));
  expect(hosts).toEqual(new Set([new URL(stage.host).host, new URL(stage.service).host]));
  expect(await context.cookies()).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('the opened panel asks for at most five things', async () => {
  const { context, page, asked } = await stage.visit();
  await page.goto(`${stage.host}/one`);
  await page.getByRole('button', { name: 'Chat with us' }).waitFor();
  const before = asked.length;
  const streamed = page.waitForEvent('websocket');
  await page.getByRole('button', { name: 'Chat with us' }).click();
  await said(page.frameLocator('iframe'), 'What would you like to do?').waitFor();
  await streamed;
  await page.waitForTimeout(500); // for what would be one thing too many
  const paths = asked.slice(before).map((address) => new URL(address).pathname.replace(/-[\w-]+\.(?=css|js)/, '.'));
  expect(paths.map((path) => path.replace(/conversations\/.*\//, ''))).toEqual([
    '/panel',
    '/assets/chat.css',
    '/assets/chat.js',
    '/v3/directline/conversations',
    '/v3/directline/stream',
  ]);
  await context.close();
});

test('goes on when the resident moves to another page of the host site', async () => {
  const { context, page } = await stage.visit();
  const panel = await openPanel(page, stage.host);
  await say(panel, 'before moving');
  await said(panel, 'You said: before moving').waitFor();
  await page.getByRole('link', { name: 'two' }).click();
  await page.waitForURL(`${stage.host}/two`);
  await said(panel, 'You said: before moving').waitFor();
  await say(panel, 'after moving');
  await said(panel, 'You said: after moving').waitFor();
  expect(new Set(stage.bot.taken.slice(-2).map(({ conversationId }) => conversationId)).size).toBe(1);
  await context.close();
});

test('the panel adds nothing to the history: Back leads to the page before', async () => {
  const { context, page } = await stage.visit();
  await page.goto(`${stage.host}/zero`);
  const panel = await openPanel(page, stage.host);
  await say(panel, 'words');
  await said(panel, 'You said: words').waitFor();
  await panel.getByRole('button', { name: 'Hide the chat' }).click();
  await page.getByRole('button', { name: 'Chat with us' }).click();
  await panel.getByRole('button', { name: 'Hide the chat' }).click();
  expect(await page.evaluate('history.length')).toBe(3); // about:blank, /zero, /one
  await page.goBack();
  expect(page.url()).toBe(`${stage.host}/zero`);
  await context.close();
});

test('S8: a protected conversation ends when the resident moves on, and was said to', async () => {
  const { context, page } = await stage.visit();
  const panel = await openPanel(page, stage.host);
  await say(panel, 'protect');
  await panel.getByText('If you reload this page or leave it').first().waitFor();
  const frame = page.frames().find((one) => one.url().includes('/panel'));
  expect(await frame?.evaluate('sessionStorage.length')).toBe(0);
  expect(await page.evaluate('sessionStorage.length')).toBe(0);
  const conversation = conversationOf();
  await page.getByRole('link', { name: 'two' }).click();
  await page.waitForURL(`${stage.host}/two`);
  await page.getByRole('button', { name: 'Chat with us' }).waitFor();
  expect(await page.locator('iframe').count()).toBe(0);
  while ((await stage.bot.read(conversation, 0)) !== undefined) await page.waitForTimeout(50);
  await context.close();
});

test('hidden, it counts new messages on its button, and names nothing', async () => {
  const { context, page } = await stage.visit();
  const panel = await openPanel(page, stage.host);
  await say(panel, 'hello');
  await said(panel, 'You said: hello').waitFor();
  await panel.getByRole('button', { name: 'Hide the chat' }).click();
  expect(await page.evaluate(`document.activeElement.shadowRoot.activeElement.textContent`)).toBe('Chat with us');
  stage.bot.push(conversationOf(), 'staff', 'Are you there?');
  await page.getByRole('button', { name: 'Chat with us (1)' }).click();
  await said(panel, 'Are you there?').waitFor();
  await panel.getByRole('button', { name: 'Hide the chat' }).click();
  await page.getByRole('button', { name: 'Chat with us', exact: true }).waitFor();
  await context.close();
});

test('hidden, it counts what comes before the host page has answered', async () => {
  const { context, page } = await stage.visit();
  await context.addInitScript(`if (location.pathname === '/panel') addEventListener('message', (event) => {
    if (!event.isTrusted || event.data?.value !== false) return;
    event.stopImmediatePropagation(); // a host page that is busy answers late
    const { data, origin, source } = event;
    setTimeout(() => dispatchEvent(new MessageEvent('message', { data, origin, source })), 2000);
  });`);
  const panel = await openPanel(page, stage.host);
  await say(panel, 'hello');
  await said(panel, 'You said: hello').waitFor();
  await panel.getByRole('button', { name: 'Hide the chat' }).click();
  stage.bot.push(conversationOf(), 'staff', 'Are you there?');
  await page.getByRole('button', { name: 'Chat with us (1)' }).waitFor();
  await context.close();
});

test('S17: when the panel cannot load, the numbers and the way out are there', async () => {
  const { context, page } = await stage.visit();
  await page.goto(`${stage.host}/one`);
  await page.getByRole('button', { name: 'Chat with us' }).waitFor();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  await page.getByText('The chat is loading.').waitFor();
  const numbers = await page.getByRole('dialog').getByRole('link').allInnerTexts();
  expect(numbers).toEqual(expect.arrayContaining(['999', '101', '116 123', '0808 2000 247']));
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Exit this page' }).click();
  await arrive(page, stage.exitSite);
  await context.close();
});

test('S17: when the conversation of the page before cannot be reached, the numbers are there, and it goes on once it can', async () => {
  const { context, page } = await stage.visit();
  const panel = await openPanel(page, stage.host);
  await say(panel, 'hello');
  await said(panel, 'You said: hello').waitFor();
  await context.route('**/v3/directline/**', (route) => route.abort());
  await page.getByRole('link', { name: 'two' }).click();
  await panel.getByText('We cannot open the conversation right now.').waitFor();
  expect(await panel.getByRole('link').allInnerTexts()).toEqual(expect.arrayContaining(['999', '101']));
  await context.unroute('**/v3/directline/**');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await said(panel, 'You said: hello').waitFor();
  await context.close();
});

test('needs no cookie: none is set for the panel and none is sent, even where one is there', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service); // leaves the page's own cookie in this browser
  const sent: (string | undefined)[] = [];
  const set: (string | undefined)[] = [];
  context.on('response', (response) => {
    if (!response.url().startsWith(stage.service)) return;
    sent.push(response.request().headers()['cookie']);
    set.push(response.headers()['set-cookie']);
  });
  const panel = await openPanel(page, stage.host);
  await say(panel, 'no cookies here');
  await said(panel, 'You said: no cookies here').waitFor();
  expect(sent.length).toBeGreaterThan(4);
  expect([...sent, ...set].filter((header) => header !== undefined)).toEqual([]);
  await context.close();
});

test('works where the browser gives a third party no storage at all: only moving on ends the conversation', async () => {
  const { context, page } = await stage.visit();
  await context.addInitScript(`if (location.pathname === '/panel')
    Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });`);
  const panel = await openPanel(page, stage.host);
  await say(panel, 'no storage');
  await said(panel, 'You said: no storage').waitFor();
  await context.close();
});

test('what does not come from the panel, or not from the host page, is not heard', async () => {
  const attacker = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html><script>
      for (const kind of ['exit', 'open', 'unread']) {
        parent.postMessage({ kind, value: kind === 'open' ? false : 7 }, '*');
        for (let index = 0; index < parent.frames.length; index += 1) parent.frames[index].postMessage({ kind, value: false }, '*');
      }</script>`);
  });
  await new Promise<void>((resolve) => attacker.listen(0, '127.0.0.1', resolve));
  const evil = `http://127.0.0.2:${String((attacker.address() as AddressInfo).port)}/`.replace(
    '127.0.0.2',
    '127.0.0.1',
  );
  const { context, page } = await stage.visit();
  const panel = await openPanel(page, stage.host);
  await say(panel, 'still here');
  await page.evaluate(`for (const kind of ['exit', 'open', 'unread']) postMessage({ kind, value: false }, '*');
    const frame = document.createElement('iframe'); frame.id = 'evil'; frame.src = '${evil}'; document.body.prepend(frame);`);
  await page.frameLocator('#evil').locator('body').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(`${stage.host}/one`);
  await said(page.frameLocator('iframe[title]'), 'You said: still here').waitFor();
  expect(await page.getByRole('button', { name: /Chat with us/ }).count()).toBe(0);
  await context.close();
  attacker.close();
});

test('only the pages that the settings name may hold the panel', async () => {
  const stranger = createServer((_request, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end(`<!doctype html><iframe src="${stage.service}/panel"></iframe>`);
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  const { context, page } = await stage.visit();
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.goto(`http://127.0.0.1:${String((stranger.address() as AddressInfo).port)}/`);
  expect((await refused).type()).toBe('error');
  await context.close();
  stranger.close();
});

const READ = `(() => {
  const holder = [...document.querySelectorAll('div')].find((one) => one.shadowRoot);
  const frame = holder.shadowRoot.querySelector('iframe');
  try { return frame.contentDocument?.body.innerText ?? 'kept apart'; } catch { return 'kept apart'; }
})()`;

test('the host page cannot read the panel', async () => {
  const { context, page } = await stage.visit();
  await openPanel(page, stage.host);
  expect(await page.evaluate(READ)).toBe('kept apart');
  await context.close();
});

test('would notice if it could (control: a browser that keeps nothing apart)', async () => {
  const careless = await openBrowser({ args: ['--disable-web-security', '--disable-site-isolation-trials'] });
  const { context, page } = await openVisit(await careless.newContext(), stage.exitSite);
  await openPanel(page, stage.host);
  expect(await page.evaluate(READ)).toContain('What would you like to do?');
  await context.close();
  await careless.close();
});
