import { DESK_NEWS } from '../../store/desk/desk-news.ts';
import { openMany } from '../support/many-handoffs.ts';
import { axeFaults } from './axe.ts';
import { setDeskStage, write, type DeskStage, type DeskVisit } from './desk-stage.ts';

const WAITING = 1_000;
const HELD = 50;

let stage: DeskStage;
let ann: DeskVisit;
beforeAll(async () => {
  stage = await setDeskStage();
  ann = await stage.staff({ name: 'Ann' });
  await openMany(stage.service.opened.store, { waiting: WAITING, held: HELD, holder: ann.id, now: new Date() });
  await ann.page.reload();
  await ann.page.getByText('1000 people wait').waitFor();
}, 180_000);
afterAll(() => stage.close());

const rows = () => ann.page.locator('.desk-queue .desk-row');
const chats = () => ann.page.locator('.desk-held .desk-row');

test('of a thousand who wait fifty are shown, with how many there are; more come by one press, and the focus goes on to them', async () => {
  const { page } = ann;
  await page.getByText('50 of 50').waitFor();
  await page.getByText('50 of 1000 shown, the most urgent first.').waitFor();
  expect([await rows().count(), await chats().count()]).toEqual([50, HELD]);
  expect(await rows().first().getAttribute('id')).toBe('waiting-many-0');
  await page.getByRole('button', { name: 'Show 50 more' }).click();
  await page.getByText('100 of 1000 shown, the most urgent first.').waitFor();
  await page.locator('#waiting-many-50:focus').waitFor();
  expect(await axeFaults(page)).toEqual([]);
}, 60_000);

test('all thousand can be shown, each to be found by the browser, and a chat among fifty is written in without waiting', async () => {
  const { page } = ann;
  for (let shown = await rows().count(); shown < WAITING; shown += 50) {
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await page.locator(`#waiting-many-${String(shown)}:focus`).waitFor();
  }
  expect(await page.getByRole('button', { name: /^Show \d+ more$/ }).count()).toBe(0);
  await page.keyboard.press('u');
  await page.keyboard.press('j');
  await page.locator('.log').getByText('This is chat 1000').waitFor();
  const size = sizeOfNextOverview();
  await write(page, 'Hello from among fifty');
  await page.locator('.log').getByText('Hello from among fifty').waitFor();
  expect(await size).toBeLessThan(16_000); // the whole of it is about 250,000 bytes
}, 180_000);

test('the filter shows only whom one can take, also from behind the first page, and the key takes the first of them', async () => {
  const { page } = ann;
  await stage.service.opened.store.database.execute(`DELETE FROM handoff WHERE state = 'with-staff' AND id <> 'many-1000'`); // prettier-ignore
  await page.reload();
  await page.getByText('1 of 50').waitFor();
  await page.getByRole('checkbox', { name: 'Only chats that I can take' }).check();
  await page.getByText('50 of 100 shown, the most urgent first.').waitFor();
  expect(await Promise.all([0, 1, 2].map((at) => rows().nth(at).getAttribute('id')))).toEqual(['waiting-many-0', 'waiting-many-10', 'waiting-many-20']); // prettier-ignore
  await page.getByText('1000 people wait').waitFor();
  await page.getByRole('checkbox', { name: 'Only chats that I can take' }).uncheck();
  await page.getByText('50 of 1000 shown').waitFor();
  await stage.service.opened.store.database.execute(`DELETE FROM handoff WHERE state = 'waiting' AND needs = '{}' AND id < 'many-9'`); // prettier-ignore
  await page.reload();
  await page.getByText('1 of 50').waitFor();
  await page.keyboard.press('g');
  await page.getByText('It is yours now.').waitFor();
  await page.locator('.log').getByText('This is chat 90', { exact: true }).waitFor();
}, 60_000);

test('a filter that is on is seen to be on, also after a time when nobody waited', async () => {
  const { page } = ann;
  const { store } = stage.service.opened;
  const filter = page.getByRole('checkbox', { name: 'Only chats that I can take' });
  await filter.check();
  await store.database.execute(`UPDATE handoff SET state = 'closed' WHERE state = 'waiting'`);
  store.announcer.announce(DESK_NEWS);
  await page.getByText('Nobody is waiting.').waitFor();
  await store.database.execute(`UPDATE handoff SET state = 'waiting' WHERE id = 'many-91'`);
  store.announcer.announce(DESK_NEWS);
  await page.getByText('1 person waits').waitFor();
  expect(await filter.isChecked()).toBe(true);
}, 60_000);

/** How many bytes of JSON the next overview brings. */
async function sizeOfNextOverview(): Promise<number> {
  const answer = await ann.page.waitForResponse((one) => one.url().includes('/staff/api/overview'));
  return (await answer.body()).length;
}
