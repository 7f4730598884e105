import { setDeskStage, take, write, type DeskStage } from './desk-stage.ts';
import { said, say } from './stage.ts';

let stage: DeskStage;
beforeAll(async () => {
  stage = await setDeskStage();
}, 60_000);
afterAll(() => stage.close());

test('a supervisor joins a chat, lets the assistant ask, and takes over: the resident and the colleague are told each time', async () => {
  const resident = await stage.resident();
  await say(resident.page, 'kids on quad bikes every night about 9 since January');
  await said(resident.page, 'Is anyone in danger right now, or is a crime happening now?').waitFor();
  await stage.ask(resident.conversationId);
  const ann = await stage.staff({ name: 'Ann' });
  const sue = await stage.staff({ name: 'Sue', roles: ['supervisor'] });
  await take(ann.page);

  const colleagues = sue.page.getByRole('list', { name: 'Chats of colleagues' });
  await colleagues.getByRole('button').first().click();
  await sue.page.getByText('Ann has this chat. You can read it.').waitFor();
  expect(await sue.page.getByLabel('Your message').count()).toBe(0);
  await ann.page.getByText('Sue is looking at this chat too.').waitFor();
  await sue.page.getByRole('button', { name: 'Join' }).click();
  await said(
    resident.page,
    'Sue is here as well now. They can read this chat, and they can write to you too.',
  ).waitFor();
  await write(sue.page, 'I am here too');
  await said(resident.page, 'I am here too').waitFor();

  await sue.page.getByLabel('Your message').fill('/where');
  await sue.page.getByRole('button', { name: 'Let the assistant ask: Where' }).click();
  await said(resident.page, 'Where is it happening? A street, a postcode, or a place nearby will do.').waitFor();
  await say(resident.page, 'in Hatton');
  await said(resident.page, 'Thank you. Staff can see your answer.').waitFor();
  await sue.page.getByRole('complementary', { name: 'Case' }).getByText('Hatton').first().waitFor();

  await sue.page.getByRole('button', { name: 'Take over' }).click();
  await said(resident.page, 'You are now talking to Sue.').waitFor();
  await ann.page.getByText('Sue has this chat. You can read it.').waitFor();
  await ann.page.getByText('You have no chats.').waitFor();
  await sue.page.getByRole('button', { name: 'End the chat' }).waitFor();
  expect([resident.errors, ann.errors, sue.errors]).toEqual([[], [], []]);
  for (const { context } of [resident, ann, sue]) await context.close();
}, 120_000);

test('a drill is passed on with its note to nobody, and is over then', async () => {
  const ann = await stage.staff({ name: 'Ann' });
  const bob = await stage.staff({ name: 'Bob' });
  await ann.page.getByRole('button', { name: 'Training' }).click();
  await ann.page.getByRole('dialog').getByRole('button', { name: 'Start a drill' }).click();
  await ann.page.getByText('This is a drill. Nobody real is writing.').waitFor();
  await ann.page.getByRole('button', { name: 'Pass on' }).click();
  const dialog = ann.page.getByRole('dialog');
  await dialog.getByText('It goes to nobody, and the drill is over then.', { exact: false }).waitFor();
  await dialog.getByLabel('To').selectOption({ label: 'Bob (colleague)' });
  await dialog.getByLabel('Note for whoever takes it').fill('Wants to hear from the council');
  await dialog.getByRole('button', { name: 'Pass on' }).click();
  await ann.page.getByText('The drill is over. It went to nobody.', { exact: false }).waitFor();
  await ann.page.getByText('You have no chats.').waitFor();
  await bob.page.getByText('You have no chats.').waitFor();
  await bob.page.getByText('Nobody is waiting.').waitFor();
  const { rows } = await stage.service.opened.store.database.execute(
    `SELECT state, outcome, holder FROM handoff WHERE training`,
  );
  expect(rows).toEqual([{ state: 'closed', outcome: 'drill-over', holder: ann.id }]);
  expect([ann.errors, bob.errors]).toEqual([[], []]);
  for (const { context } of [ann, bob]) await context.close();
}, 90_000);

test('whom a chat is passed to stays chosen while colleagues come and go, and the note stays where it could not be passed', async () => {
  const resident = await stage.resident();
  await stage.ask(resident.conversationId);
  const ann = await stage.staff({ name: 'Ann' });
  await take(ann.page);
  const [bea, cy] = [await stage.staff({ name: 'Bea' }), await stage.staff({ name: 'Cy' })];
  const dialog = ann.page.getByRole('dialog');
  const open = async (): Promise<void> => {
    await ann.page.getByRole('group').getByRole('button', { name: 'Pass on' }).click();
    await dialog.waitFor();
  };
  await open();
  while ((await dialog.getByRole('option', { name: /^(?:Bea|Cy) \(colleague\)$/ }).count()) < 2) {
    await ann.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await open();
  }
  const to = dialog.getByLabel('To');
  await to.selectOption({ label: 'Cy (colleague)' });
  await dialog.getByLabel('Note for whoever takes it').fill('Wants a woman');
  const told = ann.page.waitForResponse((one) => one.url().includes('/staff/api/overview'));
  await bea.page.getByLabel('I am').selectOption('away');
  await told;
  await ann.page.waitForTimeout(200); // until it is drawn
  expect(await to.locator('option:checked').textContent()).toBe('Cy (colleague)');

  await ann.context.setOffline(true);
  await dialog.getByRole('button', { name: 'Pass on' }).click();
  await dialog.getByRole('alert').getByText('That did not work. Nothing was changed.').waitFor();
  expect(await dialog.getByLabel('Note for whoever takes it').inputValue()).toBe('Wants a woman');
  await ann.context.setOffline(false);
  await dialog.getByRole('button', { name: 'Pass on' }).click();
  await dialog.waitFor({ state: 'detached' });
  await cy.page.locator('.desk-held .desk-open').first().click();
  await cy.page.locator('.desk-passed').getByText('Wants a woman').waitFor();
  for (const { context } of [resident, ann, bea, cy]) await context.close();
}, 120_000);
