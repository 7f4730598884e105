import type { BrowserContextOptions, Page } from 'playwright-core';

import { fakeTranslator } from '../support/fake-engine.ts';
import { axeFaults } from './axe.ts';
import { setDeskStage, take, write, type DeskStage } from './desk-stage.ts';
import { said, say } from './stage.ts';

let stage: DeskStage;
beforeAll(async () => {
  stage = await setDeskStage(fakeTranslator());
}, 60_000);
afterAll(() => stage.close());
afterEach(() => stage.service.opened.store.database.execute('DELETE FROM handoff'));

const overflows = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth + 1');
const key = (page: Page, name: string): Promise<void> => page.keyboard.press(name);

const SCREENS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a wide screen', { viewport: { width: 1360, height: 860 } }],
  ['a tablet in the dark', { viewport: { width: 768, height: 1024 }, colorScheme: 'dark' }],
  ['a phone in the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
];

test.each(SCREENS)(
  'everybody can use it, in every state, on %s',
  async (_name, options) => {
    const resident = await stage.resident();
    await say(resident.page, 'he has a knife and he is at my door now');
    await stage.ask(resident.conversationId, { urgency: 0, reason: 'danger' });
    const ann = await stage.staff({ name: 'Ann', roles: ['agent', 'supervisor'], ...options });
    const { page } = ann;
    const look = async (): Promise<void> => {
      expect(await axeFaults(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
    };
    await page.locator('.desk-row').getByText('Danger', { exact: true }).waitFor();
    await look();
    await take(page);
    await page
      .getByText(/^Sign of danger:/)
      .first()
      .waitFor();
    await look();
    await page.getByLabel('Your message').fill('/hello');
    await page.getByRole('button', { name: /Hello, I have read it/ }).waitFor();
    await look();
    await page.getByRole('button', { name: /Hello, I have read it/ }).click();
    expect(await page.getByLabel('Your message').inputValue()).toContain('my name is Ann');
    await page.getByLabel('Your message').fill('');
    await page
      .getByRole('button', { name: 'Case', exact: true })
      .first()
      .click({ timeout: 1_000 })
      .catch(() => undefined);
    await page.getByText('No contact was agreed.').waitFor();
    await page
      .getByRole('region', { name: 'Signs of danger' })
      .getByText(/he has a knife/)
      .waitFor();
    await page.getByLabel('New note, for staff only').fill('spoke to the police');
    await page.getByRole('button', { name: 'Add note' }).click();
    await page.getByText('spoke to the police', { exact: true }).waitFor();
    await look();
    await page
      .getByRole('button', { name: 'Conversation', exact: true })
      .click({ timeout: 1_000 })
      .catch(() => undefined);
    for (const [button, title] of [
      ['Pass on', 'Pass this chat on'],
      ['End the chat', 'End this chat'],
      ['Keys', 'Keys'],
      ['Training', 'Training'],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('dialog', { name: title }).waitFor();
      await look();
      await key(page, 'Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.getByLabel('I am').selectOption('break');
    await page.getByRole('dialog', { name: 'Take a break' }).waitFor();
    await look();
    await page.getByRole('dialog').getByRole('button', { name: 'Take a break' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('1 person waits').waitFor();
    expect([ann.errors, resident.errors]).toEqual([[], []]);
    for (const { context } of [resident, ann]) await context.close();
    await stage.service.opened.store.database.execute('DELETE FROM handoff');
  },
  120_000,
);

test('keys do all that is done most, never while somebody types, but with Ctrl', async () => {
  const [one, two] = [await stage.resident(), await stage.resident()];
  await stage.ask(one.conversationId);
  await stage.ask(two.conversationId);
  const ann = await stage.staff({ name: 'Ann' });
  const { page } = ann;
  await page.getByText('2 people wait').waitFor();
  await key(page, '?');
  await page.getByRole('dialog', { name: 'Keys' }).getByText('Take the most urgent chat that you can take').waitFor();
  await key(page, 'Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await key(page, 'g');
  await page.getByText('1 person waits').waitFor();
  await page.getByLabel('Your message').waitFor();
  await key(page, 'm');
  const box = page.getByLabel('Your message');
  await page.keyboard.type('great job by the desk');
  expect(await box.inputValue()).toBe('great job by the desk');
  await key(page, 'Shift+Enter');
  expect(await box.inputValue()).toBe('great job by the desk\n');
  await key(page, 'Control+g');
  await page.getByText('Nobody is waiting.').waitFor();
  await page.getByText('2 of 4').waitFor();
  for (const { context } of [one, two, ann]) await context.close();
}, 90_000);

test('new words are read out once, the focus stays where it is, and the title tells a number and nothing else', async () => {
  const [one, two] = [await stage.resident(), await stage.resident()];
  const ann = await stage.staff({ name: 'Ann' });
  const { page } = ann;
  await stage.ask(one.conversationId);
  await titled(page, '(1) Desk');
  await page.locator('[aria-live]').getByText('Somebody is waiting: Anti-social behaviour.').waitFor();
  await take(page);
  await titled(page, 'Desk');
  await page.getByLabel('Your message').focus();
  await say(one.page, 'zebrafinch');
  await page.locator('[aria-live]').getByText('Resident: zebrafinch').waitFor();
  expect(await page.locator('[aria-live]').getByText('zebrafinch').count()).toBe(1);
  expect(await page.evaluate('document.activeElement.id')).toBe('desk-text');
  await stage.ask(two.conversationId);
  await titled(page, '(1) Desk');
  for (const { context } of [one, two, ann]) await context.close();
}, 90_000);

test('another language: the original, the translation marked under it, and the way back before anything is sent', async () => {
  const resident = await stage.resident();
  await say(resident.page, 'Dzień dobry, sąsiad bardzo głośno hałasuje codziennie wieczorem i nie mogę spać');
  await stage.ask(resident.conversationId, { language: 'pl', needs: ['language:pl'] });
  const bob = await stage.staff({ name: 'Bob' });
  await bob.page.getByText('You cannot take this. It needs: Polish.').waitFor();
  const ann = await stage.staff({ name: 'Ann', skills: ['language:pl'] });
  await take(ann.page);
  await ann.page.getByText('Machine translation by Fake engine, quality fair').waitFor();
  await ann.page.getByText(/^\[en\] Dzień dobry/).waitFor();
  await write(ann.page, 'Thank you for telling us');
  await ann.page.getByText('[pl] Thank you for telling us', { exact: true }).waitFor();
  await ann.page.getByText('[en] [pl] Thank you for telling us').waitFor();
  expect(await axeFaults(ann.page)).toEqual([]);
  await ann.page.getByRole('button', { name: 'Send the translation' }).click();
  await said(resident.page, '[pl] Thank you for telling us').waitFor();
  await ann.page.getByText('Sent as a machine translation by Fake engine. You wrote:').waitFor();
  await holdTranslation(ann.page, 'second');
  await write(ann.page, 'first');
  await ann.page.getByText('[pl] first', { exact: true }).waitFor();
  await write(ann.page, 'second'); // instead of the first, whose translation must not go in its place
  await ann.page.getByText('[pl] first', { exact: true }).waitFor({ state: 'detached' });
  expect(await ann.page.getByRole('button', { name: 'Send the translation' }).count()).toBe(0);
  for (const { context } of [resident, ann, bob]) await context.close();
}, 90_000);

test('S15: a number among words that run from right to left is read in the order in which it is dialled', async () => {
  const resident = await stage.resident();
  const ann = await stage.staff({ name: 'Ann' });
  await stage.ask(resident.conversationId);
  await take(ann.page);
  await say(resident.page, 'اتصل بي على 07700 900123 بعد السادسة');
  await ann.page.locator('.message-resident .message-body').getByText(/07700/).waitFor();
  const [area, rest] = await ann.page.evaluate<readonly number[]>(`['07700', '900123'].map((group) => {
    const walker = document.createTreeWalker(document.querySelector('.desk-scroller'), NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (!node.data.includes(group)) node = walker.nextNode();
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(group));
    range.setEnd(node, node.data.indexOf(group) + group.length);
    return range.getBoundingClientRect().left;
  })`);
  expect(area).toBeLessThan(rest ?? 0);
  for (const { context } of [resident, ann]) await context.close();
}, 60_000);

test('a drill is at this desk alone and its made-up resident answers', async () => {
  const [ann, bob] = [await stage.staff({ name: 'Ann' }), await stage.staff({ name: 'Bob' })];
  await ann.page.getByRole('button', { name: 'Training' }).click();
  await ann.page.getByLabel('Which drill?').selectOption({ index: 1 });
  await ann.page.getByRole('button', { name: 'Start a drill' }).click();
  await ann.page.getByText('This is a drill. Nobody real is writing.').waitFor();
  const before = await ann.page.locator('.log .message-resident').count();
  await write(ann.page, 'Hello, how can I help?');
  await ann.page.locator('.log .message-resident').nth(before).waitFor();
  await bob.page.reload();
  await bob.page.getByText('Nobody is waiting.').waitFor();
  await bob.page.getByText('You have no chats.').waitFor();
  expect(await bob.page.locator('.desk-row').count()).toBe(0);
  const { rows } = await stage.service.opened.store.database.execute(
    `SELECT state, training FROM handoff WHERE training`,
  );
  expect(rows).toEqual([{ state: 'with-staff', training: true }]);
  for (const { context } of [ann, bob]) await context.close();
}, 90_000);

/** Waits until the tab says this; the page's own policy lets no test look from inside. */
async function titled(page: Page, title: string): Promise<void> {
  for (let look = 0; look < 150 && (await page.title()) !== title; look += 1) await page.waitForTimeout(100);
  expect(await page.title()).toBe(title);
}

/** The translation of some words is asked for and never comes. */
async function holdTranslation(page: Page, words: string): Promise<void> {
  await page.route('**/translate', async (route) => {
    if (!(route.request().postData() ?? '').includes(words)) await route.continue();
  });
}
