import type { Page } from 'playwright-core';

import { said, say, setStage, startChat, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());
afterEach(() => {
  stage.bot.breakDown(false);
});

const texts = (page: Page): Promise<string[]> => page.locator('.message-body').allInnerTexts();
const conversationOf = (): string => stage.bot.taken.at(-1)?.conversationId ?? '';

test('a dropped socket loses no message and repeats none', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  await say(page, 'one');
  await said(page, 'You said: one').waitFor();
  for (const socket of stage.app.websocketServer.clients) socket.terminate();
  stage.bot.push(conversationOf(), 'staff', 'Said while you were away.');
  await said(page, 'Said while you were away.').waitFor();
  await say(page, 'two');
  await said(page, 'You said: two').waitFor();
  expect((await texts(page)).slice(2)).toEqual([
    'one',
    'You said: one',
    'Said while you were away.',
    'two',
    'You said: two',
  ]);
  await context.close();
});

test('where sockets are blocked, the page asks for new messages instead', async () => {
  const { context, page, asked } = await stage.visit();
  await page.routeWebSocket(/\/stream/, (socket) => socket.close());
  await startChat(page, stage.service);
  await say(page, 'no sockets here');
  await said(page, 'You said: no sockets here').waitFor();
  expect(asked.some((address) => address.includes('/activities?watermark='))).toBe(true);
  await context.close();
});

test('offline: says so, keeps what was typed, and sends it when the resident says', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  await context.setOffline(true);
  await page.locator('.notice', { hasText: 'You are offline' }).waitFor();
  await say(page, 'written on the train');
  await page.locator('.message-note').getByText('Not sent.').waitFor();
  await page.getByRole('status').getByText('Not sent.').waitFor();
  await context.setOffline(false);
  await page.locator('.notice', { hasText: 'You are offline' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Send again' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.message-resident:focus').waitFor();
  await said(page, 'You said: written on the train').waitFor();
  expect((await texts(page)).filter((text) => text === 'written on the train')).toHaveLength(1);
  await context.close();
});

test('a message whose answer was lost on the way is taken once', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  let lost = 0;
  await page.route('**/activities', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await say(page, 'only once please');
  await said(page, 'You said: only once please').waitFor();
  await page.waitForTimeout(1500);
  expect(lost).toBe(1);
  expect(stage.bot.taken.filter(({ text }) => text === 'only once please')).toHaveLength(1);
  expect((await texts(page)).filter((text) => text === 'only once please')).toHaveLength(1);
  await context.close();
});

test('a network that swallows what it is given: the message is not on its way for ever', async () => {
  const { context, page } = await stage.visit();
  await page.clock.install();
  await startChat(page, stage.service);
  await page.route('**/activities', () => undefined);
  await say(page, 'is anybody there');
  const failed = page.locator('.message-note').getByText('Not sent.');
  for (let passed = 0; passed < 90 && (await failed.count()) === 0; passed += 2) await page.clock.runFor(2_000);
  expect(await failed.count()).toBe(1);
  await page.unroute('**/activities');
  await page.getByRole('button', { name: 'Send again' }).click();
  await said(page, 'You said: is anybody there').waitFor();
  await context.close();
});

test('S1: when nothing can be saved, the card with the numbers is shown and the message is kept', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  stage.bot.breakDown(true);
  await say(page, 'he is at the door');
  await page.getByRole('link', { name: 'Emergency: 999' }).waitFor();
  await page.locator('.message-note').getByText('Not sent.').waitFor();
  stage.bot.breakDown(false);
  await page.getByRole('button', { name: 'Send again' }).click();
  await said(page, 'You said: he is at the door').waitFor();
  expect(await page.getByRole('link', { name: 'Emergency: 999' }).count()).toBe(0);
  await context.close();
});

test('a message that is too long says so and goes back to the box as often as it is sent, before what stands there', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  const box = page.locator('#text');
  const long = 'word '.repeat(2500).trim();
  for (const meanwhile of ['', 'and more']) {
    await say(page, long);
    const refused = 'Your message has 12,499 characters. Make it 12,000 or fewer.';
    await page.locator('.message-note').getByText(refused).waitFor();
    await page.getByRole('status').getByText(`Not sent. ${refused}`).first().waitFor();
    await box.fill(meanwhile);
    await page.getByRole('button', { name: 'Put it back in the box' }).click();
    await page.locator('#text:focus').waitFor();
    const back = [long, meanwhile].filter(Boolean).join('\n');
    while ((await box.inputValue()) !== back) await page.waitForTimeout(20); // the box follows a moment later
    expect(await page.locator('.message-note').count()).toBe(0);
    await box.fill('');
  }
  await context.close();
});

test('a conversation that was ended elsewhere says so and shows none of its words', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  await say(page, 'quiet words');
  await said(page, 'You said: quiet words').waitFor();
  await stage.bot.exit(conversationOf());
  await page.locator('.prose').getByText('This conversation has ended.').waitFor({ timeout: 15_000 });
  expect(await page.getByRole('status').allInnerTexts()).toEqual([
    expect.stringMatching(/^This conversation has ended\./),
  ]);
  expect(await page.getByText('quiet words').count()).toBe(0);
  await context.close();
});

test('S1, S2: what was written when the conversation was ended elsewhere is screened and kept, for as long as somebody is there', async () => {
  const { context, page } = await stage.visit();
  await page.clock.install();
  await startChat(page, stage.service);
  await say(page, 'protect');
  await page.getByText('If you reload this page or leave it').first().waitFor();
  await page.route('**/activities', async (route) => {
    await page.getByLabel('Your message').fill('and he has');
    await stage.bot.exit(conversationOf());
    await route.continue();
  });
  await say(page, 'danger at my door');
  await page.locator('.prose').getByText('This conversation has ended.').waitFor();
  await page.getByRole('link', { name: 'Emergency: 999' }).waitFor();
  const kept = page.getByLabel('What you just wrote was not sent. You can copy it from here:');
  expect(await kept.inputValue()).toBe('danger at my door\n\nand he has');
  expect(await page.getByText('You are not to blame').count()).toBe(0);
  expect(await page.locator('[role=status]').innerText()).toContain('If you are in danger, call 999.');
  await page.clock.fastForward('04:05');
  await page.locator('.notice', { hasText: 'Are you still there?' }).waitFor();
  await page.clock.fastForward('01:00');
  await kept.waitFor({ state: 'detached' });
  expect(await page.getByText('danger at my door').count()).toBe(0);
  await context.close();
});

test('an untouched conversation is closed after 30 minutes, with a warning that any key answers', async () => {
  const { context, page } = await stage.visit();
  await page.clock.install();
  await startChat(page, stage.service);
  const warning = page.locator('.notice', { hasText: 'Are you still there?' });
  await page.clock.fastForward('27:55');
  expect(await warning.count()).toBe(0);
  await page.clock.fastForward('00:10');
  await warning.waitFor();
  await page.keyboard.press('Tab');
  await warning.waitFor({ state: 'detached' });
  await page.clock.fastForward('28:05');
  await warning.waitFor();
  await page.clock.fastForward('02:00');
  const over = /^This conversation ended because nothing was typed for a while\./;
  await page.locator('.prose').getByText(over).waitFor();
  await page.getByRole('status').getByText(over).waitFor();
  expect(await texts(page)).toEqual([]);
  await page.goto(`${stage.service}/chat`);
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await context.close();
});

test.each([
  ['the click alone that a screen reader or a voice sends', 'button:has-text("I am still here")', 'click'],
  ['the words alone that a voice writes', '#text', 'input'],
])('a warned conversation is kept open by %s', async (_sign, target, type) => {
  const { context, page } = await stage.visit();
  await page.clock.install();
  await startChat(page, stage.service);
  await say(page, 'protect');
  const warning = page.locator('.notice', { hasText: 'Are you still there?' });
  await page.clock.fastForward('04:05');
  await warning.waitFor();
  await page.locator(target).dispatchEvent(type);
  await warning.waitFor({ state: 'detached' });
  await page.clock.fastForward('03:55');
  await said(page, 'You are not to blame. Do you want to talk to someone?').waitFor();
  expect(await warning.count()).toBe(0);
  await context.close();
});

test('S8: a protected conversation is closed after 5 minutes, says beforehand that reloading ends it, and it does', async () => {
  const { context, page } = await stage.visit();
  await page.clock.install();
  await startChat(page, stage.service);
  await say(page, 'protect');
  await page.getByText('If you reload this page or leave it').first().waitFor();
  await page.clock.fastForward('04:05');
  await page.locator('.notice', { hasText: 'Are you still there?' }).waitFor();
  await page.getByRole('button', { name: 'I am still here' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Start' }).waitFor();
  expect(await page.getByText('You are not to blame').count()).toBe(0);
  await expect(stage.bot.read(conversationOf(), 0)).resolves.toBeUndefined();
  await context.close();
});
