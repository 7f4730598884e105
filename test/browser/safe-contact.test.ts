import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';

import { shippedContent } from '../../content/shipped.ts';
import { openBrowser } from '../support/browser.ts';
import { spawnService, type SpawnedService } from '../support/spawned-service.ts';
import { serveHost, type HostSite } from './host-site.ts';
import { openVisit, said, say, type Visit } from './stage.ts';

/* A safe contact as a resident says it in each way in, and as staff read it on the sheet and in print. */
const STORY = 'kids on quad bikes behind the park in Hatton every night about 9 since January';
const OWN_PASSWORD = 'four words not together';
const CARE = ['Someone else sees or hears this phone or e-mail', 'Say a code word first', 'Ask for me by a name that I choose']; // prettier-ignore
const ROWS = {
  Contact: 'Yes, you may contact me',
  'Safe ways to contact you': 'A phone call and An e-mail',
  'Phone number': '+447700900123',
  'E-mail address': 'someone@example.org',
  'Safe times': 'weekdays after 5, never at weekends',
  'Take care': `${CARE[0] ?? ''}, ${CARE[1] ?? ''} and ${CARE[2] ?? ''}`,
  'Code word': 'sunflower',
  'Name to ask for': 'Sam',
  'To make it easier': 'An interpreter and Speak with a woman',
  Language: 'Polish',
};

let service: SpawnedService;
let host: HostSite;
let browser: Browser;

beforeAll(async () => {
  host = await serveHost();
  [service, browser] = await Promise.all([
    spawnService({ FRAME_ANCESTORS: host.origin, LIMIT_TURNS_PER_CONVERSATION: '1000' }),
    openBrowser(),
  ]);
  host.load(`${service.origin}/widget.js`);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await service.close();
  await host.close();
});

type Chat = Page | FrameLocator;
const visit = async (options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, ...options });
  context.setDefaultTimeout(20_000);
  return openVisit(context, shippedContent().partnership.exitSite);
};
const press = (chat: Chat, name: string): Promise<void> =>
  chat.getByRole('button', { name, exact: true }).last().click();

async function asked(chat: Chat, words: string): Promise<void> {
  await said(chat, words).last().waitFor();
  await chat.locator('.message-waiting').waitFor({ state: 'detached' });
  expect(await chat.locator('.message-body').last().innerText()).toBe(words);
}

async function tick(chat: Chat, names: readonly string[]): Promise<void> {
  for (const name of names) await chat.getByLabel(name, { exact: true }).last().check();
  await press(chat, 'Continue');
}

/** From the story to the check, by way of every question of a safe contact. */
async function tell(chat: Chat): Promise<void> {
  await say(chat, STORY);
  await asked(chat, 'Is anyone in danger right now, or is a crime happening now?');
  await press(chat, 'No');
  await asked(chat, 'May we contact you about this? You do not have to say who you are.');
  await press(chat, 'Yes, you may contact me');
  await asked(chat, 'How is it safe to contact you? Choose all that are safe.');
  await tick(chat, ['A phone call', 'An e-mail']);
  await asked(chat, 'What are the phone number and the e-mail address?');
  await say(chat, '07700 900123 or someone@example.org');
  await asked(chat, 'When is it safe to contact you, and when is it not?');
  await say(chat, 'weekdays after 5, never at weekends');
  await asked(chat, 'What should we know before we call, text or write? Choose all that fit, or none.');
  await tick(chat, CARE);
  await asked(chat, 'Which code word should we say first, and what name should we ask for?');
  await say(chat, 'sunflower, Sam');
  await asked(chat, 'Is there anything that would make it easier to talk with us? Choose all that fit, or none.');
  await tick(chat, ['An interpreter', 'Speak with a woman']);
  await asked(chat, 'Which language do you want to use?');
  await say(chat, 'Polish');
  await said(chat, 'Who else may they share it with?').or(chat.getByLabel('The police')).first().waitFor();
  await press(chat, 'Skip this question');
  await asked(chat, 'Is this happening to you, or are you reporting it for someone else?');
  await press(chat, 'It happens to me');
  await chat.getByRole('button', { name: 'Send the report' }).waitFor();
}

/** The check shows all of it; the report is sent, and its reference told. */
async function send(chat: Chat): Promise<string> {
  const card = chat.locator('.summary').last();
  const [keys, values] = [await card.locator('.summary-key').allInnerTexts(), await card.locator('.summary-value').allInnerTexts()]; // prettier-ignore
  expect(Object.fromEntries(keys.map((key, at) => [key, values[at]]))).toMatchObject(ROWS);
  await press(chat, 'Send the report');
  await asked(chat, 'If it happens again, you can add to this report or make a new one. If someone is in danger, call 999.'); // prettier-ignore
  const texts = (await chat.locator('.message-body').allInnerTexts()).join('\n');
  return /Your reference is ([0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z])\./.exec(texts)?.[1] ?? 'no reference';
}

async function start(page: Page, isApp: boolean): Promise<void> {
  await page.goto(`${service.origin}/chat`);
  await press(page, 'Start');
  await page.locator(isApp ? 'body.app' : 'body:not(.app)').waitFor();
}

async function openPanel(page: Page): Promise<FrameLocator> {
  await page.goto(`${host.origin}/one`);
  await press(page, 'Chat with us');
  const panel = page.frameLocator('iframe');
  await said(panel, 'Tell me what is happening, in your own words. Or choose one of these.').waitFor();
  return panel;
}

describe('S9: a safe contact with everything special', () => {
  const references: string[] = [];

  it.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])(
    '%s: is told, shown at the check and sent',
    async (_name, javaScriptEnabled) => {
      const { context, page, errors } = await visit({ javaScriptEnabled });
      await start(page, javaScriptEnabled);
      await tell(page);
      references.push(await send(page));
      expect(errors).toEqual([]);
      await context.close();
    },
    120_000,
  );

  it('in the panel: is told, shown at the check and sent', async () => {
    const { context, page, errors } = await visit();
    const panel = await openPanel(page);
    await tell(panel);
    references.push(await send(panel));
    expect(errors).toEqual([]);
    await context.close();
  }, 120_000);

  it('is read by staff on the case sheet and in print, whichever way it came', async () => {
    const { context, page } = await visit({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${service.origin}/staff`);
    await page.getByLabel('E-mail address').fill(service.administrator.email);
    await page.getByLabel('Password').fill(service.administrator.password);
    await press(page, 'Sign in');
    await page.getByLabel('Password you signed in with').fill(service.administrator.password);
    await page.getByLabel('New password').fill(OWN_PASSWORD);
    await press(page, 'Save and go on');
    await page.getByLabel('Reference, postcode, phone or e-mail').waitFor();
    expect(references).toHaveLength(3);
    for (const reference of references) {
      for (const view of ['', '/print']) {
        await page.goto(`${service.origin}/staff/reports/${reference}${view}`);
        const sheet = (await page.locator('body').innerText()).replaceAll(/\s+/gu, ' ');
        for (const [label, value] of Object.entries(ROWS)) expect(sheet).toContain(`${label} ${value}`);
      }
    }
    await context.close();
  }, 60_000);
});
