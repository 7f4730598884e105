import { axeFaults } from './axe.ts';
import { setDeskStage, take, write, type DeskStage } from './desk-stage.ts';
import { said, say } from './stage.ts';

let stage: DeskStage;
beforeAll(async () => {
  stage = await setDeskStage();
}, 60_000);
afterAll(() => stage.close());

test('a conversation from the queue to its end: both read each other at once, and the resident is told nothing untrue', async () => {
  const resident = await stage.resident();
  await say(resident.page, 'kids on quad bikes behind the park in Hatton every night about 9 since January');
  await said(resident.page, 'Is anyone in danger right now, or is a crime happening now?').waitFor();
  const ann = await stage.staff({ name: 'Ann' });
  const bob = await stage.staff({ name: 'Bob' });
  await stage.ask(resident.conversationId);
  await ann.page.getByText('1 person waits').waitFor();
  await bob.page.getByText('1 person waits').waitFor();
  expect(await axeFaults(ann.page)).toEqual([]);

  await take(ann.page);
  await ann.page
    .getByText('kids on quad bikes behind the park in Hatton every night about 9 since January')
    .first()
    .waitFor();
  const panel = ann.page.getByRole('complementary', { name: 'Case' });
  await panel.getByText('Nuisance bikes, cars or scooters').waitFor();
  await panel.getByText('No contact was agreed. Do not call, write or visit.').waitFor();
  await bob.page.getByText('Nobody is waiting.').waitFor();

  await write(ann.page, 'Hello, this is Ann from the council');
  await said(resident.page, 'Hello, this is Ann from the council').waitFor();
  await say(resident.page, 'hello Ann, thank you');
  await said(ann.page, 'hello Ann, thank you').waitFor();
  expect(await axeFaults(ann.page)).toEqual([]);

  await ann.page.getByRole('button', { name: 'End the chat' }).click();
  await ann.page.getByRole('dialog').getByRole('button', { name: 'End the chat' }).click();
  await ann.page.getByRole('button', { name: 'Close the case' }).click();
  await ann.page.getByLabel('Outcome').selectOption({ label: 'Helped' });
  await ann.page.getByRole('dialog').getByRole('button', { name: 'Close the case' }).click();
  await ann.page.getByText('The case is closed.').waitFor();
  await ann.page.getByText('You have no chats.').waitFor();
  expect([resident.errors, ann.errors, bob.errors]).toEqual([[], [], []]);
  for (const { context } of [resident, ann, bob]) await context.close();
}, 120_000);

test('each sees that the other writes and what was read; nothing of it is kept', async () => {
  const resident = await stage.resident();
  await stage.ask(resident.conversationId);
  const ann = await stage.staff({ name: 'Ann' });
  await take(ann.page);
  await write(ann.page, 'Hello there');
  await said(resident.page, 'Hello there').waitFor();
  await resident.page.getByText('Ann (Adviser)').waitFor();
  await ann.page.getByText('Seen by the resident').waitFor();
  await ann.page.getByLabel('Your message').pressSequentially('And n');
  await resident.page.getByText('Ann is writing').waitFor();
  await resident.page.getByLabel('Your message').pressSequentially('I was');
  await ann.page.getByText('The resident is writing.').waitFor();
  const { rows } = await stage.service.opened.store.database.execute('SELECT count(*)::int AS messages FROM message WHERE conversation_id = $1', [resident.conversationId]); // prettier-ignore
  expect(rows).toEqual([{ messages: await ann.page.locator('.log .message').count() }]);
  for (const { context } of [resident, ann]) await context.close();
}, 90_000);
