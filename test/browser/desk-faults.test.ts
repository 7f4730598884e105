import { randomBytes } from 'node:crypto';

import type { Locator } from 'playwright-core';

import { doHandoffRound } from '../../bot/handoff/handoff-rounds.ts';
import { shippedContent } from '../../content/shipped.ts';
import { startSession } from '../../store/staff/staff-sessions.ts';
import { setDeskStage, take, write, type DeskStage } from './desk-stage.ts';
import { said, say } from './stage.ts';

let stage: DeskStage;
beforeAll(async () => {
  stage = await setDeskStage();
}, 60_000);
afterAll(() => stage.close());
afterEach(() => stage.service.opened.store.database.execute('DELETE FROM handoff'));

const close = async (...visits: readonly { readonly context: { close: () => Promise<void> } }[]): Promise<void> => {
  for (const { context } of visits) await context.close();
};

/** Waits until a box holds a text. */
async function holds(box: Locator, text: string): Promise<void> {
  while ((await box.inputValue()) !== text) await box.page().waitForTimeout(50);
}

test('two who press at once: one has the chat, the other reads who', async () => {
  const resident = await stage.resident();
  await stage.ask(resident.conversationId);
  const [ann, bob] = [await stage.staff({ name: 'Ann' }), await stage.staff({ name: 'Bob' })];
  const buttons = [ann, bob].map(({ page }) => page.getByRole('button', { name: /^Take:/ }).first());
  await Promise.all(buttons.map((button) => button.waitFor()));
  await Promise.all(buttons.map((button) => button.dispatchEvent('click')));
  const told = await Promise.all([ann, bob].map(({ page }) => page.getByText(/^(?:It is yours now\.|(?:Ann|Bob) has it\.)$/).innerText())); // prettier-ignore
  expect(told.toSorted()).toEqual([expect.stringMatching(/^(?:Ann|Bob) has it\.$/), 'It is yours now.']);
  expect(told[0] === 'It is yours now.' ? told[1] : told[0]).toBe(
    `${told[0] === 'It is yours now.' ? 'Ann' : 'Bob'} has it.`,
  );
  await close(resident, ann, bob);
}, 90_000);

test('what is far too long is refused kindly and stays; pasted HTML and turned letters are only words', async () => {
  const resident = await stage.resident();
  await stage.ask(resident.conversationId);
  const ann = await stage.staff({ name: 'Ann' });
  await take(ann.page);
  const box = ann.page.getByLabel('Your message');
  await write(ann.page, 'a'.repeat(100_000));
  await ann.page.getByText('This is too long: 100000 characters.').waitFor();
  expect((await box.inputValue()).length).toBe(100_000);

  await write(ann.page, '<img src=x onerror=alert(1)><b>bold</b>');
  await said(resident.page, '<img src=x onerror=alert(1)><b>bold</b>').waitFor();
  expect(await ann.page.locator('.log img, .log b').count()).toBe(0);

  await say(resident.page, 'see photo_\u202Egpj.exe');
  await said(ann.page, 'see photo_gpj.exe').waitFor();
  await close(resident, ann);
}, 90_000);

test('a resident who leaves: staff are told only that, and what they were writing is kept', async () => {
  const resident = await stage.resident();
  await stage.ask(resident.conversationId);
  const ann = await stage.staff({ name: 'Ann' });
  await take(ann.page);
  await ann.page.getByLabel('Your message').fill('half a sen');
  await resident.page.getByRole('button', { name: 'Exit this page' }).click();
  await ann.page.locator('.desk-standing').getByText('The resident has left.').waitFor();
  await ann.page.getByText('The resident has left. Your words are kept here.').waitFor();
  await ann.page.getByLabel('Your message').press('Enter');
  expect(await ann.page.getByLabel('Your message').inputValue()).toBe('half a sen');
  await close(resident, ann);
}, 90_000);

test('unsent words are there after a reload, in another browser, and after a session that ended in the middle', async () => {
  const resident = await stage.resident();
  await stage.ask(resident.conversationId);
  const ann = await stage.staff({ name: 'Ann' });
  await take(ann.page);
  const box = ann.page.getByLabel('Your message');
  const kept = ann.page.waitForResponse(/\/draft$/);
  await box.fill('half a sentence');
  await kept;
  await ann.page.reload();
  await ann.page.locator('.desk-held .desk-open').click();
  await holds(box, 'half a sentence');

  const { store } = stage.service.opened;
  await store.database.execute('DELETE FROM staff_session WHERE staff_id = $1', [ann.id]);
  await box.fill('half a sentence and more');
  await box.press('Enter');
  const beside = ann.context.waitForEvent('page');
  await ann.page.getByRole('button', { name: 'Sign in again (in a new tab)' }).click();
  await (await beside).getByRole('heading', { name: 'Sign in' }).waitFor();
  await ann.page.getByText('half a sentence and more').first().waitFor();

  const value = await startSession(store.database, { staffId: ann.id, now: new Date(), random: randomBytes });
  await ann.context.addCookies([{ name: 'staff', value, url: `${stage.origin}/staff`, httpOnly: true, sameSite: 'Lax' }]); // prettier-ignore
  await ann.page.evaluate("dispatchEvent(new Event('focus'))");
  await ann.page.getByRole('button', { name: 'Send again' }).click();
  await said(resident.page, 'half a sentence and more').waitFor();
  await close(resident, ann);
}, 90_000);

test('a note that could not be added stays in its box, also while another chat is open, and the case stays in sight', async () => {
  const [one, two] = [await stage.resident(), await stage.resident()];
  await stage.ask(one.conversationId);
  const ann = await stage.staff({ name: 'Ann' });
  await take(ann.page);
  const note = ann.page.getByLabel('New note, for staff only');
  await note.fill('Rings on Tuesdays');
  await stage.ask(two.conversationId);
  await ann.page.getByRole('button', { name: /^Take:/ }).click();
  await holds(note, '');
  await ann.page.locator('.desk-held .desk-open:not([aria-current])').click();
  await holds(note, 'Rings on Tuesdays');

  await ann.context.setOffline(true);
  await ann.page.getByRole('button', { name: 'Add note' }).click();
  await ann.page.getByText('That did not work. Nothing was changed.').waitFor();
  await ann.page.getByText('The case cannot be read at the moment.').waitFor();
  expect(await note.inputValue()).toBe('Rings on Tuesdays');
  await ann.page.getByText('No contact was agreed.').waitFor();
  await ann.context.setOffline(false);
  await ann.page.getByText('The case cannot be read at the moment.').waitFor({ state: 'detached', timeout: 40_000 });
  await ann.page.getByRole('button', { name: 'Add note' }).click();
  await ann.page.locator('.desk-note').getByText('Rings on Tuesdays').waitFor();
  expect(await note.inputValue()).toBe('');
  await close(one, two, ann);
}, 120_000);

test('a network that swallows what it is given: a message is not on its way for ever, and a chat that cannot be opened says so', async () => {
  const resident = await stage.resident();
  await stage.ask(resident.conversationId);
  const ann = await stage.staff({ name: 'Ann' });
  await take(ann.page);
  await ann.page.clock.install();
  await ann.page.route(/\/say$|\/conversations\/[^/]+$/, () => undefined);
  await write(ann.page, 'Are you there?');
  await ann.page.locator('.desk-held .desk-open').click();
  await ann.page.getByText('Sending').waitFor();
  await ann.page.clock.runFor(21_000);
  await ann.page.getByText('Not sent.').waitFor();
  await ann.page.getByText('That did not work. Nothing was changed.').waitFor();
  await ann.page.unroute(/\/say$|\/conversations\/[^/]+$/);
  await ann.page.getByRole('button', { name: 'Send again' }).click();
  await said(resident.page, 'Are you there?').waitFor();
  await close(resident, ann);
}, 90_000);

test('a desk that was offline comes back to everything that was said, once and in order', async () => {
  const resident = await stage.resident();
  await stage.ask(resident.conversationId);
  const ann = await stage.staff({ name: 'Ann' });
  await take(ann.page);
  await ann.context.setOffline(true);
  await ann.page.evaluate("dispatchEvent(new Event('offline'))");
  for (const text of ['one', 'two', 'three']) await say(resident.page, text);
  await said(resident.page, 'three').waitFor();
  await write(ann.page, 'written while offline');
  await ann.page.getByText('Not sent.').waitFor();
  await ann.context.setOffline(false);
  await said(ann.page, 'three').waitFor({ timeout: 40_000 });
  await ann.page.getByRole('button', { name: 'Send again' }).click();
  await said(resident.page, 'written while offline').waitFor();
  const texts = await ann.page.locator('.log .message-body').allInnerTexts();
  expect(texts.slice(-4)).toEqual(['one', 'two', 'three', 'written while offline']);
  await close(resident, ann);
}, 120_000);

test('a desk that was offline for an hour reads who has its chat now, and keeps what it could not send', async () => {
  const resident = await stage.resident();
  await stage.ask(resident.conversationId);
  const ann = await stage.staff({ name: 'Ann' });
  await take(ann.page);
  await ann.context.setOffline(true);
  await ann.page.evaluate("dispatchEvent(new Event('offline'))");
  await write(ann.page, 'written while offline');
  await ann.page.getByText('Not sent.').waitFor();
  const { store } = stage.service.opened;
  await store.database.execute(`UPDATE handoff SET lease_until = now() - interval '1 hour' WHERE holder = $1`, [
    ann.id,
  ]);
  await doHandoffRound({ store, content: shippedContent, now: () => new Date() });
  const bob = await stage.staff({ name: 'Bob' });
  await take(bob.page);
  await ann.context.setOffline(false);
  await ann.page.getByText('Bob has this chat. You can read it.').waitFor({ timeout: 40_000 });
  await ann.page.getByText('written while offline').first().waitFor();
  expect(await said(resident.page, 'written while offline').count()).toBe(0);
  await close(resident, ann, bob);
}, 120_000);

test('a desk that vanishes gives its chat back, and whoever is there can take it', async () => {
  const resident = await stage.resident();
  await stage.ask(resident.conversationId);
  const [ann, bob] = [await stage.staff({ name: 'Ann' }), await stage.staff({ name: 'Bob' })];
  await take(ann.page);
  await bob.page.getByText('Nobody is waiting.').waitFor();
  await ann.context.close(); // the browser is gone
  const { store } = stage.service.opened;
  await store.database.execute(`UPDATE handoff SET lease_until = now() - interval '1 second' WHERE holder = $1`, [
    ann.id,
  ]);
  await doHandoffRound({ store, content: shippedContent, now: () => new Date() });
  await bob.page
    .getByRole('button', { name: /^Take:/ })
    .first()
    .waitFor({ timeout: 40_000 });
  await close(resident, bob);
}, 120_000);

test('S1, S11: a danger told while staff have the chat stands in the case at once, with its words', async () => {
  const resident = await stage.resident();
  await stage.ask(resident.conversationId);
  const ann = await stage.staff({ name: 'Ann' });
  await take(ann.page);
  await say(resident.page, 'he is outside with a knife');
  const banner = ann.page.getByRole('region', { name: 'Signs of danger' });
  await banner.getByText('he is outside with a knife').waitFor();
  await close(resident, ann);
}, 90_000);
