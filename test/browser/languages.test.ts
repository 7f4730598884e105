import type { Page } from 'playwright-core';

import { axeFaults } from './axe.ts';
import { setDeskStage, type DeskStage } from './desk-stage.ts';
import { openVisit } from './stage.ts';

let stage: DeskStage;
beforeAll(async () => {
  stage = await setDeskStage();
}, 60_000);
afterAll(() => stage.close());

const PHONE = { viewport: { width: 320, height: 640 } } as const;
const overflows = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth + 1');
const write = async (page: Page, text: string): Promise<void> => {
  await page.locator('textarea').fill(text);
  await page.locator('.composer-send').click();
};
const visit = async (options = {}) => {
  const context = await stage.browser.newContext({ ...PHONE, ...options });
  context.setDefaultTimeout(20_000);
  const there = await openVisit(context, 'https://www.bbc.co.uk/weather');
  await there.page.goto(`${stage.origin}/chat`);
  return there;
};

test('without JavaScript: chosen before the first word, changed in the middle, and every answer is kept', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Polski', exact: true }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('pl');
  await page.locator('.button-start').click();
  await page.locator('.message-bot [lang="pl"]').first().waitFor();
  await page.locator('.message-bot button[value="do:begin:report-asb"]').click();
  const asked = await page.locator('.message-bot .message-body').last().innerText();
  await page.locator('.languages-title').click();
  await page.getByRole('button', { name: 'English', exact: true }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const again = await page.locator('.message-bot .message-body').last().innerText();
  expect(again).not.toBe(asked);
  await page.getByText('We now chat in English. Your answers are kept.').waitFor();
  await context.close();
}, 90_000);

test('with JavaScript: the list changes the whole app, its direction and what screen readers pronounce', async () => {
  const { context, page, errors } = await visit();
  await page.locator('.button-start').click();
  await page.locator('body.app').waitFor();
  await page.getByLabel('Language').selectOption('ur');
  await page.locator('html[lang="ur"][dir="rtl"]').waitFor();
  await page.locator('.message-bot [lang="ur"]').first().waitFor();
  expect([await axeFaults(page), await overflows(page)]).toEqual([[], false]);
  await write(page, 'he has a knife and he is at my door now');
  const beside = page.locator('.message-english').first();
  await beside.waitFor();
  expect(await beside.locator('[lang="en"]').getAttribute('dir')).toBe('ltr');
  expect([await axeFaults(page), await overflows(page)]).toEqual([[], false]);
  const number = page.getByRole('link', { name: /999/ }).first();
  expect(await number.locator('bdi').getAttribute('dir')).toBe('ltr');
  expect(errors).toEqual([]);
  await context.close();
}, 90_000);

test('the browser’s own language is the first choice, and what somebody writes brings the offer to change', async () => {
  const arabic = await visit({ locale: 'ar-SY' });
  expect(await arabic.page.locator('html').getAttribute('dir')).toBe('rtl');
  await arabic.context.close();
  const { context, page } = await visit({ locale: 'en-GB' });
  await page.locator('.button-start').click();
  await page.locator('body.app').waitFor();
  await write(page, 'sąsiad co noc bardzo głośno puszcza muzykę i nie mogę spać');
  await page.locator('ul[lang="pl"] button').first().click();
  await page.locator('html[lang="pl"]').waitFor();
  expect(await page.locator('#language').inputValue()).toBe('pl');
  await context.close();
}, 90_000);

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])(
  'in Urdu, %s, all is read from right to left but names and numbers, also what begins with an English name',
  async (_how, javaScriptEnabled) => {
    const { context, page } = await visit({ javaScriptEnabled, locale: 'ur' });
    await page.locator('.button-start').click();
    if (javaScriptEnabled) await page.locator('body.app').waitFor();
    await page.locator('.message-bot [lang="ur"]').first().waitFor();
    await write(page, 'what is Crimestoppers? 07700 900123');
    const answer = page.locator('.message-bot .message-body').filter({ hasText: 'Crimestoppers' });
    await answer.waitFor();
    expect(await answer.innerText()).toMatch(/^\W*Crimestoppers/);
    const direction = await page.evaluate<string>(
      `getComputedStyle([...document.querySelectorAll('.message-bot .message-body')].at(-1)).direction`,
    );
    expect(direction).toBe('rtl');
    expect(await page.locator('.message-resident bdi').innerText()).toBe('07700 900123');
    const inOnePiece = await page.evaluate<string>(
      `getComputedStyle(document.querySelector('.message-resident bdi')).display`,
    );
    expect(inOnePiece).toBe('inline-block'); // half of a number on a line is no number to call
    expect(await overflows(page)).toBe(false);
    if (javaScriptEnabled) expect(await axeFaults(page)).toEqual([]); // axe needs timers of the page
    await context.close();
  },
  90_000,
);
