import { axeFaults } from './axe.ts';
import { inView, LARGE_TEXT } from './large-text.ts';
import { openPanel, said, say, setStage, startChat, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());
afterEach(() => {
  stage.bot.breakDown(false);
});

const LOOKS = [
  ['light, phone', { viewport: { width: 390, height: 844 }, colorScheme: 'light' }, []],
  ['dark, desktop', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }, ['color-contrast']],
] as const;
const SLOW = 90_000; // axe looks at every element of every state

test.each(LOOKS)(
  'axe finds nothing on any state of the page: %s',
  async (_name, look, rules) => {
    const { context, page } = await stage.visit({ ...look, reducedMotion: 'reduce' });
    await page.clock.install();
    await startChat(page, stage.service);
    const states: Record<string, readonly string[]> = { greeting: await axeFaults(page, { rules }) };
    for (const word of ['danger', 'check', 'agencies', 'done', 'protect']) {
      await say(page, word);
      await page.locator('.message-waiting').waitFor({ state: 'detached' });
      states[word] = await axeFaults(page, { rules });
    }
    stage.bot.breakDown(true);
    await say(page, 'not now');
    await page.locator('.message-note').getByText('Not sent.').waitFor();
    states['not sent'] = await axeFaults(page, { rules });
    await page.clock.fastForward('04:10');
    await page.locator('.notice', { hasText: 'Are you still there?' }).waitFor();
    states['idle'] = await axeFaults(page, { rules });
    await page.clock.fastForward('01:10');
    await page.locator('.prose').getByText('This conversation ended because').waitFor();
    states['over'] = await axeFaults(page, { rules });
    expect(states).toEqual(Object.fromEntries(Object.keys(states).map((state) => [state, []])));
    await context.close();
  },
  SLOW,
);

test.each(LOOKS)(
  'axe finds nothing on a host page with the panel: %s',
  async (_name, look, rules) => {
    const { context, page } = await stage.visit({ ...look, reducedMotion: 'reduce' });
    await page.goto(`${stage.host}/one`);
    await page.getByRole('button', { name: 'Chat with us' }).waitFor();
    const states: Record<string, readonly string[]> = {
      button: await axeFaults(page, { rules, frames: 'of any origin' }),
    };
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Chat with us' }).click();
    await page.getByText('The chat is loading.').waitFor();
    states['numbers'] = await axeFaults(page, { rules, frames: 'of any origin' });
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Hide the chat' }).click();
    const panel = await openPanel(page, stage.host);
    await panel.getByText('Your privacy, and leaving').click();
    states['open'] = await axeFaults(page, { rules, frames: 'of any origin' });
    await say(panel, 'danger');
    await said(panel, 'Where did it happen?').waitFor();
    states['danger'] = await axeFaults(page, { rules, frames: 'of any origin' });
    expect(states).toEqual(Object.fromEntries(Object.keys(states).map((state) => [state, []])));
    await context.close();
  },
  SLOW,
);

test('would find a fault (control)', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  await page.evaluate(`document.querySelector('label[for=text]').remove()`);
  expect((await axeFaults(page)).join()).toContain('label');
  await context.close();
});

test('with 200 % text at 320 px nothing is cut off sideways, and the box stays within reach', async () => {
  const { context, page } = await stage.visit({ viewport: { width: 320, height: 640 } });
  await startChat(page, stage.service);
  await say(page, 'check');
  await page.getByRole('button', { name: 'Change where' }).waitFor();
  await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(
    await page.evaluate(
      `document.querySelector('.scroller').scrollWidth <= document.querySelector('.scroller').clientWidth`,
    ),
  ).toBe(true);
  await page.getByRole('button', { name: 'Send', exact: true }).scrollIntoViewIfNeeded();
  expect(await page.getByRole('button', { name: 'Exit this page' }).isVisible()).toBe(true);
  await context.close();
});

test.each(LARGE_TEXT)(
  'with 200 %% text %s on a phone the box, Send, the way out and the newest words are in view together',
  async (_how, enlarge) => {
    const { context, page } = await stage.visit({ viewport: { width: 390, height: 700 } });
    await enlarge(page);
    await startChat(page, stage.service);
    await enlarge(page);
    const needed = ['.exit-button', '#text', '.composer-send'];
    expect(await inView(page, needed)).toEqual([true, true, true]); // before anything was scrolled
    await page.locator('#text').fill('many');
    await page.keyboard.press('Enter');
    await page.locator('.message-resident').waitFor();
    await page.locator('.message-waiting').waitFor({ state: 'detached' });
    expect(await inView(page, needed)).toEqual([true, true, true]);
    const newest = `(() => {
      const box = document.querySelector('.scroller').getBoundingClientRect();
      const own = [...document.querySelectorAll('.message-resident')].at(-1);
      return [own, own.nextElementSibling].map((one) => one.getBoundingClientRect())
        .some(({ top }) => top >= box.top - 1 && top < Math.min(box.bottom, innerHeight));
    })()`;
    expect(await page.evaluate(newest)).toBe(true);
    await context.close();
  },
);

test('with 200 % text and a warning, Send can still be reached on a small phone', async () => {
  const { context, page } = await stage.visit({ viewport: { width: 390, height: 700 } });
  await page.clock.install();
  await startChat(page, stage.service);
  await say(page, 'protect');
  await page.locator('.message-waiting').waitFor({ state: 'detached' });
  await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
  await page.clock.fastForward('04:10');
  await page.locator('.notice', { hasText: 'Are you still there?' }).waitFor();
  for (const name of ['.composer-send', '.main > .notice .button']) {
    await page.locator(name).first().scrollIntoViewIfNeeded();
    const isSeen = `(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector('${name}').getBoundingClientRect())`;
    expect([name, await page.evaluate(isSeen)]).toEqual([name, true]);
  }
  await context.close();
});

test('on a small screen the bar, the box and a warning all stay in view: only the conversation scrolls', async () => {
  const { context, page } = await stage.visit({ viewport: { width: 320, height: 640 } });
  await page.clock.install();
  await startChat(page, stage.service);
  for (const word of ['check', 'agencies', 'many', 'protect']) {
    await say(page, word);
    await page.locator('.message-waiting').waitFor({ state: 'detached' });
  }
  await page.clock.fastForward('04:10');
  await page.locator('.notice', { hasText: 'Are you still there?' }).waitFor();
  expect(await page.evaluate(`document.body.scrollHeight`)).toBe(640);
  const inView = `[...document.querySelectorAll('.exit-button, .main > .notice, .composer-send')]
    .map((one) => one.getBoundingClientRect()).every(({ top, bottom }) => top >= 0 && bottom <= 640)`;
  expect(await page.evaluate(inView)).toBe(true);
  await context.close();
});

/** A telephone on its side, one with its keyboard open, and a big font: windows of few lines. */
test.each([
  [844, 390],
  [390, 400],
  [320, 256],
])('S5: in a window of %d by %d pixels the way out stays in view, however far one reads', async (width, height) => {
  const { context, page } = await stage.visit({ viewport: { width, height } });
  await startChat(page, stage.service);
  await say(page, 'many');
  await page.locator('.message-waiting').waitFor({ state: 'detached' });
  const read = `['.scroller', 'html'].map((part) => document.querySelector(part))
    .map((part) => { part.scrollTop = part.scrollHeight; return part.scrollTop; })`;
  expect(Math.max(...(await page.evaluate<readonly number[]>(read)))).toBeGreaterThan(height);
  expect(
    await page.evaluate(`(() => {
      const { top, bottom, left, right } = document.querySelector('.exit-button').getBoundingClientRect();
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return top >= 0 && bottom <= innerHeight && seen?.closest('.exit-button') !== null;
    })()`),
  ).toBe(true);
  await context.close();
});

test('nothing moves for somebody who asked for less motion', async () => {
  const { context, page } = await stage.visit({ reducedMotion: 'reduce' });
  await startChat(page, stage.service);
  await page.route('**/activities', () => undefined); // the answer never comes
  await say(page, 'waiting');
  await page.locator('.message-waiting').waitFor();
  expect(await page.evaluate(`getComputedStyle(document.querySelector('.dots i')).animationName`)).toBe('none');
  await context.close();
});
