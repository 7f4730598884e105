import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';

import { shippedContent } from '../../content/shipped.ts';
import { openBrowser } from '../support/browser.ts';
import { spawnService, type SpawnedService } from '../support/spawned-service.ts';
import { axeFaults } from './axe.ts';
import { serveHost, type HostSite } from './host-site.ts';
import { openVisit, said, say, type Visit } from './stage.ts';

/*
 * The whole service in a process of its own, and real browsers: a resident's on a phone and one at the council. Nothing
 * here is scripted, so a word that changes in a question changes here too.
 */
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;
const OWN_PASSWORD = 'four words not together';
const STORY = 'kids on quad bikes behind the park in Hatton every night about 9 since January';

const GREETING = 'Tell me what is happening, in your own words. Or choose one of these.';
const DANGER = 'Is anyone in danger right now, or is a crime happening now?';
const CONTACT = 'May we contact you about this? You do not have to say who you are.';
const CONSENT =
  'Your report goes to the council team. Who else may they share it with? Choose all that you agree to, or none. ' +
  'If someone could come to serious harm, or the law says so, staff may have to share it without asking.';
const CHECK =
  'Please check your answers. Nothing is sent yet. You can send the report now, change an answer, or add more first.';
const END = 'If it happens again, you can add to this report or make a new one. If someone is in danger, call 999.';

let service: SpawnedService;
let host: HostSite;
let browser: Browser;
let password: string;

beforeAll(async () => {
  host = await serveHost();
  [service, browser] = await Promise.all([
    spawnService({ FRAME_ANCESTORS: host.origin, LIMIT_TURNS_PER_CONVERSATION: '1000' }),
    openBrowser(),
  ]);
  host.load(`${service.origin}/widget.js`);
  ({ password } = service.administrator);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await service.close();
  await host.close();
});

const visit = async (options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ ...PHONE, ...options });
  context.setDefaultTimeout(20_000);
  return openVisit(context, shippedContent().partnership.exitSite);
};
type Chat = Page | FrameLocator;
const press = (chat: Chat, name: string): Promise<void> =>
  chat.getByRole('button', { name, exact: true }).last().click();

/** Waits until the last thing said is this. */
async function asked(chat: Chat, words: string): Promise<void> {
  await said(chat, words).last().waitFor();
  await chat.locator('.message-waiting').waitFor({ state: 'detached' });
  expect(await chat.locator('.message-body').last().innerText()).toBe(words);
}

/** Starts a conversation; with JavaScript on, the app has taken the page over. */
async function start(page: Page, javaScriptEnabled: boolean): Promise<void> {
  await page.goto(`${service.origin}/chat`);
  await press(page, 'Start');
  await page.locator(javaScriptEnabled ? 'body.app' : 'body:not(.app)').waitFor();
  await asked(page, GREETING);
}

/** From the story to the check: only what is missing is asked. */
async function tell(chat: Chat): Promise<void> {
  await say(chat, STORY);
  await asked(chat, DANGER);
  await press(chat, 'No');
  await asked(chat, CONTACT);
  await press(chat, 'No, I want to stay anonymous');
  await asked(chat, CONSENT);
  await chat.getByLabel('The police').check();
  await chat.getByLabel('The county council').check();
  await press(chat, 'Continue');
  await asked(chat, CHECK);
}

interface Codes {
  readonly reference: string;
  readonly receipt: string;
}

/** Checks the answers, sends them and writes down reference and receipt. */
async function send(chat: Chat): Promise<Codes> {
  const card = chat.locator('.summary').last();
  const rows = await Promise.all([card.locator('.summary-key').allInnerTexts(), card.locator('.summary-value').allInnerTexts()]); // prettier-ignore
  expect(Object.fromEntries(rows[0].map((key, index) => [key, rows[1][index]]))).toEqual({
    'Danger when reported': 'No',
    'What is happening': STORY,
    Kind: 'Nuisance bikes, cars or scooters',
    Where: 'behind the park in Hatton',
    When: expect.stringContaining('Still going on') as string,
    'How often': expect.stringContaining('every night about 9') as string,
    Contact: 'No, I want to stay anonymous',
    'May share with': 'The police and The county council',
  });
  await press(chat, 'Send the report');
  await asked(chat, END);
  const texts = (await chat.locator('.message-body').allInnerTexts()).join('\n');
  const reference = /Your reference is ([0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z])\./.exec(texts)?.[1] ?? 'no reference';
  const receipt = /Your secret receipt is ((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})\./.exec(texts)?.[1] ?? 'no receipt';
  return { reference, receipt };
}

/** Opens a report with its two codes and waits for its status, which ends like this. */
async function comeBack(chat: Chat, { reference, receipt }: Codes, status: string): Promise<void> {
  await press(chat, 'See a report I made');
  await asked(chat, 'What is the reference? It looks like 7K3M-X9P-4.');
  await say(chat, reference);
  await asked(chat, 'What is the secret receipt? It has 16 letters and numbers.');
  await say(chat, receipt);
  await asked(chat, 'Would you like to add something? If so, please type it now.');
  const texts = await chat.locator('.message-body').allInnerTexts();
  const line = texts.findLast((text) => text.startsWith(`Your report ${reference}`)) ?? 'no status';
  expect(line.slice(line.lastIndexOf(status))).toBe(status);
}

/** Signs in at the council; the first time with the password that was printed, which gives way to one of their own. */
async function signIn(page: Page): Promise<void> {
  await page.goto(`${service.origin}/staff`);
  await page.getByLabel('E-mail address').fill(service.administrator.email);
  await page.getByLabel('Password').fill(password);
  await press(page, 'Sign in');
  await page.locator('h1').waitFor();
  if (password === OWN_PASSWORD) return;
  await page.getByLabel('Password you signed in with').fill(password);
  await page.getByLabel('New password').fill(OWN_PASSWORD);
  await press(page, 'Save and go on');
  password = OWN_PASSWORD;
}

/** Finds a report by its reference. */
async function find(page: Page, { reference }: Codes): Promise<void> {
  await page.getByLabel('Reference, postcode, phone or e-mail').fill(reference.toLowerCase());
  await press(page, 'Show');
  await page.getByRole('heading', { name: `Report ${reference}` }).waitFor();
}

describe('a report, from the first word to the staff who read it', () => {
  it.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])(
    '%s: told, checked, sent, come back to, added to, read, and its new status seen',
    async (_name, javaScriptEnabled) => {
      const resident = await visit({ javaScriptEnabled });
      await start(resident.page, javaScriptEnabled);
      await tell(resident.page);
      const codes = await send(resident.page);
      await resident.context.close(); // the phone is put away

      const again = await visit({ javaScriptEnabled });
      await start(again.page, javaScriptEnabled);
      await comeBack(again.page, codes, 'has arrived. Staff have not started on it yet.');
      await say(again.page, 'They set fire to a bin tonight');
      await asked(again.page, 'Shall I add this to your report? Nothing is sent yet.');
      await press(again.page, 'Yes, add it');
      await asked(again.page, `Thank you. It is added to your report ${codes.reference}. You can come back and add more at any time.`); // prettier-ignore

      const staff = await visit({ javaScriptEnabled, viewport: { width: 1280, height: 800 } });
      await signIn(staff.page);
      await find(staff.page, codes);
      const sheet = await staff.page.locator('main').innerText();
      for (const words of [
        STORY,
        'Hatton',
        'Nuisance bikes, cars or scooters',
        'They set fire to a bin tonight',
        'The police and The county council',
      ])
        // prettier-ignore
        expect(sheet).toContain(words);
      expect(sheet).not.toContain(codes.receipt);
      await staff.page.getByLabel('New status').selectOption({ label: 'Being looked at' });
      await press(staff.page, 'Save');
      await staff.page.getByText('The status is saved.').waitFor();

      const later = await visit({ javaScriptEnabled });
      await start(later.page, javaScriptEnabled);
      await comeBack(later.page, codes, 'is being looked at by staff.');
      expect([resident.errors, again.errors, staff.errors, later.errors]).toEqual([[], [], [], []]);
      for (const { context } of [again, staff, later]) await context.close();
    },
    120_000,
  );

  it.each([
    ['begun with JavaScript, it goes on without', true],
    ['begun without JavaScript, it goes on with it', false],
  ])(
    '%s',
    async (_name, javaScriptEnabled) => {
      const one = await visit({ javaScriptEnabled });
      await start(one.page, javaScriptEnabled);
      await tell(one.page);
      const other = await visit({
        javaScriptEnabled: !javaScriptEnabled,
        storageState: await one.context.storageState(),
      });
      await one.context.close();
      await other.page.goto(`${service.origin}/chat`);
      await asked(other.page, CHECK);
      const codes = await send(other.page);
      const staff = await visit();
      await signIn(staff.page);
      await find(staff.page, codes);
      await staff.context.close();
      await other.context.close();
    },
    90_000,
  );

  it('in the panel on a page of another site, also after moving on to another page of it', async () => {
    const { context, page, errors } = await visit();
    await page.goto(`${host.origin}/one`);
    await press(page, 'Chat with us');
    const panel = page.frameLocator('iframe');
    await asked(panel, GREETING);
    await tell(panel);
    await page.goto(`${host.origin}/two`);
    await asked(panel, CHECK);
    const codes = await send(panel);
    expect(await context.cookies()).toEqual([]);
    expect(errors).toEqual([]);
    const staff = await visit();
    await signIn(staff.page);
    await find(staff.page, codes);
    await staff.context.close();
    await context.close();
  }, 90_000);

  it('staff can read the list and the sheet on a small screen with large text, and axe finds nothing on either', async () => {
    const { context, page } = await visit({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    await signIn(page);
    const found: Record<string, unknown> = {};
    const look = async (state: string): Promise<void> => {
      const violations = await axeFaults(page);
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'); // prettier-ignore
      found[state] = { violations, sideways };
    };
    await look('list');
    await page.locator('.staff-table a').first().click();
    await page.getByLabel('New status').waitFor();
    await look('sheet');
    expect(found).toEqual({ list: { violations: [], sideways: 0 }, sheet: { violations: [], sideways: 0 } });
    await context.close();
  }, 60_000);
});
