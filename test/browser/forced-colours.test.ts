import type { Page } from 'playwright-core';

import { axeFaults } from './axe.ts';
import { say, setStage, startChat, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());
afterEach(() => {
  stage.bot.breakDown(false);
});

const SLOW = 120_000; // axe looks at every element of every state
const KEPT_APART = '.bar, .notice, .emergency, .service, .contact-link, .message-body, button:not(.link-button), .button, .choice, .input'; // prettier-ignore

/**
 * What stands out by its background alone, in forced colours, which take every background away: each needs a line around
 * it that can be seen. Gives the name and the sides that have none.
 */
const WITHOUT_BORDER = `[...document.querySelectorAll('${KEPT_APART}')].filter((one) => one.checkVisibility()).flatMap((one) => {
  const style = getComputedStyle(one);
  const behind = getComputedStyle(document.body).backgroundColor;
  const bare = ['Top', 'Right', 'Bottom', 'Left'].filter((side) =>
    style['border' + side + 'Style'] === 'none' || parseFloat(style['border' + side + 'Width']) < 1 ||
    style['border' + side + 'Color'] === behind);
  return bare.length === 0 ? [] : [one.className + ': ' + bare];
})`;

/** Goes through all that can be focused, and gives what shows it with no outline. */
async function withoutFocus(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate<string>(`(() => {
      const one = document.activeElement;
      if (one === null || one === document.body) return '';
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      const behind = getComputedStyle(document.body).backgroundColor;
      const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== behind;
      return isSeen ? '' : one.className + ': ' + [outlineStyle, outlineWidth, outlineColor];
    })()`);
    if (fault !== '') faults.push(fault);
  }
  return faults;
}

test(
  'in forced colours what could be told by its background keeps a border, in every state, and axe finds nothing',
  async () => {
    const { context, page } = await stage.visit({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.clock.install();
    const states: Record<string, readonly string[]> = {};
    const look = async (state: string): Promise<void> => {
      states[state] = [...(await page.evaluate<string[]>(WITHOUT_BORDER)), ...(await axeFaults(page))];
    };
    await page.goto(`${stage.service}/chat`);
    await look('first page');
    await startChat(page, stage.service);
    await look('greeting');
    for (const word of ['danger', 'check', 'agencies', 'done', 'protect']) {
      await say(page, word);
      await page.locator('.message-waiting').waitFor({ state: 'detached' });
      await look(word);
      if (word === 'danger') expect(await page.locator('.services-urgent .service').count()).toBeGreaterThan(0);
    }
    states['focus'] = await withoutFocus(page);
    stage.bot.breakDown(true);
    await say(page, 'not now');
    await page.locator('.message-note').getByText('Not sent.').waitFor();
    await look('not sent');
    await page.clock.fastForward('04:10');
    await page.locator('.notice', { hasText: 'Are you still there?' }).waitFor();
    await look('idle');
    await page.clock.fastForward('01:10');
    await page.locator('.prose').getByText('This conversation ended because').waitFor();
    await look('over');
    expect(states).toEqual(Object.fromEntries(Object.keys(states).map((state) => [state, []])));
    await context.close();
  },
  SLOW,
);

test('without what is said of forced colours, borders and the outline of the focus are missed (control)', async () => {
  const { context, page } = await stage.visit({ forcedColors: 'active' });
  await page.clock.install();
  await startChat(page, stage.service);
  await say(page, 'protect');
  await page.locator('.message-waiting').waitFor({ state: 'detached' });
  await page.clock.fastForward('04:10');
  await page.locator('.notice', { hasText: 'Are you still there?' }).waitFor();
  expect(await page.evaluate(WITHOUT_BORDER)).toEqual([]);
  await page.evaluate(`for (const sheet of document.styleSheets)
    [...sheet.cssRules].forEach((rule, at) => rule.media?.mediaText.includes('forced-colors') && (rule.media.mediaText = 'print'))`);
  const faults = (await page.evaluate<string[]>(WITHOUT_BORDER)).join('\n');
  expect(faults).toMatch(/^bar\b.*: /mu);
  expect(faults).toMatch(/message-body: /u);
  expect(faults).toMatch(/notice-warning.*: /u);
  await page.evaluate(`for (const one of document.querySelectorAll('*')) one.style.outline = 'none'`);
  expect((await withoutFocus(page)).length).toBeGreaterThan(0);
  await context.close();
});
