import type { Page } from 'playwright-core';

import { said, say, setStage, startChat, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const texts = (page: Page): Promise<string[]> => page.locator('.message-body').allInnerTexts();

test('the page that the server wrote goes on as an app, with nothing lost and nothing else asked for', async () => {
  const { context, page, asked, errors } = await stage.visit();
  await startChat(page, stage.service);
  await say(page, 'Bins again');
  await said(page, 'You said: Bins again').waitFor();
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await said(page, 'You said: Skip do:skip').waitFor();
  expect(await texts(page)).toEqual([
    'Hello. This is the community safety assistant. It is not a person. Do not wait here if you are in danger: call 999.',
    'What would you like to do?',
    'Bins again',
    'You said: Bins again',
    'Skip',
    'You said: Skip do:skip',
  ]);
  expect(stage.bot.taken.slice(-2)).toMatchObject([
    { text: 'Bins again', choices: [] },
    { text: 'Skip', choices: ['do:skip'] },
  ]);
  expect(new Set(asked.map((address) => new URL(address).host))).toEqual(new Set([new URL(stage.service).host]));
  expect(asked.some((address) => address.startsWith('ws:'))).toBe(true);
  expect(errors).toEqual([]);
  await context.close();
});

test('the same conversation goes on without JavaScript, and comes back', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  await say(page, 'First with the app');
  await said(page, 'You said: First with the app').waitFor();
  const state = await context.storageState();
  const plain = await stage.visit({ javaScriptEnabled: false, storageState: state });
  await plain.page.goto(`${stage.service}/chat`);
  await said(plain.page, 'You said: First with the app').waitFor();
  await say(plain.page, 'Then without');
  await said(plain.page, 'You said: Then without').waitFor();
  await said(page, 'You said: Then without').waitFor();
  await plain.context.close();
  await context.close();
});

test('what stood in the box when the app took over is still there', async () => {
  const { context, page } = await stage.visit();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/chat/token', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${stage.service}/chat`);
  await page.getByRole('button', { name: 'Start' }).click();
  const box = page.getByLabel('Your message');
  await box.fill('half a sent');
  release();
  await page.locator('body.app').waitFor();
  expect(await box.inputValue()).toBe('half a sent');
  expect(await box.evaluate('document.activeElement.id')).toBe('text');
  await context.close();
});

test('several answers are ticked and sent together; none is an answer too', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  await say(page, 'agencies');
  await page.getByLabel('Derbyshire Police').check();
  await page.getByLabel('Derbyshire County Council').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await said(page, 'You said: Derbyshire Police, Derbyshire County Council share=police share=county').waitFor();
  expect(stage.bot.taken.at(-1)?.choices).toEqual(['share=police', 'share=county']);
  await say(page, 'agencies');
  await page.getByRole('button', { name: 'Continue' }).click();
  await said(page, 'You said: None of these share=').waitFor();
  expect(stage.bot.taken.at(-1)?.choices).toEqual(['share=']);
  await context.close();
});

test('an answer on the check card can be changed', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  await say(page, 'check');
  await page.locator('.summary-row').first().waitFor();
  expect(await page.locator('.summary-row').allInnerTexts()).toHaveLength(4);
  await page.getByRole('button', { name: 'Change where' }).click();
  await said(page, 'You said: Change where do:change:where').waitFor();
  expect(stage.bot.taken.at(-1)?.choices).toEqual(['do:change:where']);
  await context.close();
});

test('a card shows each service with links that ring, and pages open beside the chat', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  await say(page, 'danger');
  const ring = page.getByRole('link', { name: 'Emergency: 999' });
  expect(await ring.getAttribute('href')).toBe('tel:999');
  const site = page.getByRole('link', { name: /derbyshire.police.uk/ });
  expect(await site.getAttribute('target')).toBe('_blank');
  expect(await site.getAttribute('rel')).toBe('noopener noreferrer');
  await context.close();
});

test('each new message is read out once, and focus stays where it is', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  await page.evaluate(`window.heard = [];
    new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((node) => heard.push(node.textContent))))
      .observe(document.querySelector('[role=status]'), { childList: true })`);
  await say(page, 'later');
  await page.getByLabel('Your message').focus();
  await said(page, 'Hello, this is Sam from the community safety team.').waitFor();
  await page.waitForFunction('heard.length > 0');
  await page.waitForTimeout(2500); // for what would be said twice
  expect(await page.evaluate('heard')).toEqual(['Adviser: Hello, this is Sam from the community safety team.']);
  expect(await page.evaluate('document.activeElement.id')).toBe('text');
  await context.close();
});

test('with the keyboard alone: an answer is given, and the next one is one step away', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  await page.getByRole('button', { name: 'Report a problem' }).focus();
  await page.keyboard.press('Enter');
  await said(page, 'You said: Report a problem do:begin:report-asb').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip');
  await context.close();
});

test('S7: a hidden tab counts new messages in its title and says nothing else', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  const title = await page.title();
  await page.evaluate(
    `Object.defineProperty(document, 'visibilityState', { get: () => window.seen ? 'visible' : 'hidden' })`,
  );
  await say(page, 'many');
  await said(page, 'Message 30').waitFor();
  expect(await page.title()).toBe(`(30) ${title}`);
  await page.evaluate(`window.seen = true; document.dispatchEvent(new Event('visibilitychange'))`);
  expect(await page.title()).toBe(title);
  await context.close();
});
