import { setDeskStage, take, type DeskStage } from './desk-stage.ts';
import { enlargePage, inView, LARGE_TEXT } from './large-text.ts';
import { said, say } from './stage.ts';

let stage: DeskStage;
beforeAll(async () => {
  stage = await setDeskStage();
}, 60_000);
afterAll(() => stage.close());
afterEach(() => stage.service.opened.store.database.execute('DELETE FROM handoff'));

test.each(LARGE_TEXT)(
  'with 200 %% text %s on a small phone, whoever has taken a chat can write and send without scrolling',
  async (_how, enlarge) => {
    const resident = await stage.resident();
    await say(resident.page, 'bikes race past the school every night');
    await stage.ask(resident.conversationId);
    const { page, context } = await stage.staff({ name: 'Ann', viewport: { width: 320, height: 640 } });
    await enlarge(page);
    await take(page);
    const needed = ['#desk-text', '.desk-composer .button'];
    expect(await inView(page, needed)).toEqual([true, true]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.locator('.desk-scroller').scrollIntoViewIfNeeded();
    expect(await inView(page, needed)).toEqual([true, true]);
    await page.getByLabel('Your message').fill('When does it happen?');
    await page.locator('.desk-composer .button').click();
    await said(resident.page, 'When does it happen?').waitFor();
    for (const one of [resident.context, context]) await one.close();
  },
  60_000,
);

test('with 200 % text on a small phone a quick reply can be read, chosen and sent', async () => {
  const resident = await stage.resident();
  await stage.ask(resident.conversationId);
  const { page, context } = await stage.staff({ name: 'Ann', viewport: { width: 320, height: 640 } });
  await enlargePage(page);
  await take(page);
  await page.getByLabel('Your message').fill('/hello');
  await page.getByRole('button', { name: /Hello, I have read it/ }).click();
  expect(await page.getByLabel('Your message').inputValue()).toContain('my name is Ann');
  expect(await inView(page, ['#desk-text', '.desk-composer-row .button'])).toEqual([true, true]);
  for (const one of [resident.context, context]) await one.close();
}, 60_000);
