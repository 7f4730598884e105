import type { Page } from 'playwright-core';

import { axeFaults } from './axe.ts';
import { type FakeVoice, fakeVoice, notesOf, speakTo } from './fake-voice.ts';
import { openPanel, said, say, setStage, startChat, type Stage, type Visit } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
}, 60_000);
afterAll(() => stage.close());

const ENGLISH: FakeVoice = { voices: [{ lang: 'en-GB', local: true }], hears: ['en-GB'] };
const DEAF: FakeVoice = { voices: [{ lang: 'en-GB', local: false }] };
const SPEAK = 'Speak your message';
const SOON = 10_000;

/** Opens what holds the buttons. */
const unfold = (page: Page): Promise<void> => page.locator('.voice-title').click();

/** A conversation in a browser that can do so much by itself. */
async function chatWith(voice: FakeVoice, isUnfolded = true): Promise<Visit> {
  const visit = await stage.visit({ locale: 'en-GB' });
  await fakeVoice(visit.page, voice);
  await startChat(visit.page, stage.service);
  if (isUnfolded) await unfold(visit.page);
  return visit;
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const tools = (page: Page): Promise<readonly string[]> => page.locator('.voice button').allTextContents();
const status = (page: Page): Promise<string> => page.locator('.voice-status').innerText({ timeout: SOON });

async function until(check: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await check()); tries += 1) {
    if (tries === 100) throw new Error('not so after 10 seconds');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
const spoken = async (page: Page, count: number): Promise<readonly string[]> => {
  await until(async () => (await notesOf(page)).spoken.length >= count);
  await page.waitForTimeout(200);
  return (await notesOf(page)).spoken;
};

describe('speaking and reading aloud', () => {
  test('are off when a conversation begins, and nothing of them is remembered by the next page', async () => {
    const { context, page } = await chatWith(ENGLISH);
    expect(await tools(page)).toEqual([SPEAK, 'Read aloud']);
    expect(await notesOf(page)).toEqual({ spoken: [], cancels: 0, microphone: [], isSpeaking: false });
    await press(page, 'Read aloud');
    await page.reload();
    await page.locator('body.app').waitFor();
    await page.locator('.voice-title').waitFor();
    expect(await page.getByRole('button', { name: 'Read aloud', exact: true }).isVisible()).toBe(false);
    await page.waitForTimeout(300);
    expect((await notesOf(page)).spoken).toEqual([]);
    expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0);
    await context.close();
  });

  test.each<readonly [string, FakeVoice, readonly string[]]>([
    ['a browser with neither', {}, []],
    ['voices that send the text to a company only', { voices: [{ lang: 'en-GB', local: false }] }, []],
    ['voices of other languages only', { voices: [{ lang: 'pl-PL', local: true }] }, []],
    ['a voice that comes late', { voices: [{ lang: 'en_GB', local: true }], late: true }, ['Read aloud']],
    ['recognition that sends what is said to a company', { ...DEAF, hears: ['en-GB'], old: true }, []],
    ['recognition that would have to be fetched first', { ...DEAF, hears: ['en-GB'], available: 'downloadable' }, []],
    ['recognition of another language only', { ...DEAF, hears: ['pl-PL'] }, []],
    ['recognition in a browser that may crash when it is asked', { hears: ['en-GB'] }, []],
    ['recognition on the device', { ...DEAF, hears: ['en-US'] }, [SPEAK]],
    ['recognition of a browser whose voices come late', { ...DEAF, hears: ['en-GB'], late: true }, [SPEAK]],
  ])('offer only what stays on the device: %s', async (_case, voice, offered) => {
    const { context, page, errors } = await chatWith(voice, false);
    await until(async () => (await tools(page)).length >= offered.length);
    await page.waitForTimeout(voice.late ? 2500 : 500); // for what should not be offered
    expect(await tools(page)).toEqual(offered);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('are found by axe to be without a fault, on a small screen too, and say that others may hear', async () => {
    const { context, page } = await chatWith(ENGLISH);
    await page.setViewportSize({ width: 320, height: 640 });
    await press(page, SPEAK);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    const described = `document.getElementById(document.querySelector('.voice button').getAttribute('aria-describedby')).innerText`;
    expect(await page.evaluate(described)).toContain('People near you may hear it.');
    await context.close();
  });
});

describe('reading aloud', () => {
  test('reads what was said last, numbers digit by digit, and then what comes, until it is stopped', async () => {
    const { context, page } = await chatWith(ENGLISH);
    await press(page, 'Read aloud');
    expect(await spoken(page, 5)).toEqual([
      'en-GB: Hello. This is the community safety assistant. It is not a person. Do not wait here if you are in danger: call 9 9 9.',
      'en-GB: What would you like to do?',
      'en-GB: Report a problem',
      'en-GB: Ask about a report I made',
      'en-GB: Talk to a person',
    ]);
    expect(await status(page)).toBe('New messages will be read aloud until you stop it.');
    await say(page, 'Bins');
    expect((await spoken(page, 8)).slice(5)).toEqual(['en-GB: You said: Bins', 'en-GB: Skip', 'en-GB: Go back']);
    await press(page, 'Stop reading aloud');
    await say(page, 'Again');
    await said(page, 'You said: Again').waitFor();
    expect(await spoken(page, 8)).toHaveLength(8);
    await context.close();
  });

  test('is silent at once when it is stopped, when the resident answers, and when the page is left or hidden', async () => {
    const { context, page } = await chatWith({ ...ENGLISH, reading: 'never-ends' });
    const isSilent = async (): Promise<boolean> => !(await notesOf(page)).isSpeaking;
    const ways: Record<string, () => Promise<unknown>> = {
      stopped: () => press(page, 'Stop reading aloud'),
      hidden: () =>
        page.evaluate(`Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
          Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })`),
      folded: () => unfold(page),
      left: () => page.evaluate(`dispatchEvent(new PageTransitionEvent('pagehide')); document.documentElement.hidden = false`),
    }; // prettier-ignore
    for (const [name, way] of Object.entries(ways)) {
      if (!(await page.getByRole('button', { name: SPEAK }).isVisible())) await unfold(page);
      await press(page, 'Read aloud');
      await until(async () => !(await isSilent()));
      await way();
      await until(isSilent);
      expect({ [name]: await tools(page) }).toEqual({ [name]: [SPEAK, 'Read aloud'] });
    }
    await context.close();
  });

  test('S5: leaving silences it before the neutral page is there', async () => {
    const { context, page } = await chatWith({ ...ENGLISH, reading: 'never-ends' });
    await press(page, 'Read aloud');
    await until(async () => (await notesOf(page)).isSpeaking);
    let isSilent = false;
    await page.exposeFunction('voiceIsSilent', () => {
      isSilent = true;
    });
    await page.route(`${stage.exitSite}**`, () => undefined); // the neutral site never answers
    await page.getByRole('button', { name: 'Exit this page' }).click({ noWaitAfter: true });
    await until(() => Promise.resolve(isSilent));
    await context.close();
  });

  test('S8: a danger, and a chat that becomes protected, silence it and say so; then it reads only when it is asked', async () => {
    for (const word of ['danger', 'protect']) {
      const { context, page } = await chatWith(ENGLISH);
      await press(page, 'Read aloud');
      const before = await spoken(page, 5);
      await say(page, word);
      await page.getByText('Sound is off now').first().waitFor();
      expect(await spoken(page, 5)).toEqual(before);
      await say(page, word);
      await page.waitForTimeout(500);
      expect(await spoken(page, 5)).toEqual(before);
      await context.close();
    }
    const { context, page } = await chatWith(ENGLISH);
    await say(page, 'protect');
    await said(page, 'You are not to blame. Do you want to talk to someone?').waitFor();
    await press(page, 'Read aloud');
    expect(await spoken(page, 1)).toEqual(['en-GB: You are not to blame. Do you want to talk to someone?']);
    await page.getByRole('button', { name: 'Read aloud', exact: true }).waitFor(); // it was for once
    await say(page, 'protect');
    await page.waitForTimeout(500);
    expect(await spoken(page, 1)).toHaveLength(1);
    await context.close();
  });

  test('a voice that fails says so once, to eyes and ears, and is off', async () => {
    const { context, page } = await chatWith({ ...ENGLISH, reading: 'fails' });
    await press(page, 'Read aloud');
    await page.locator('.voice-status', { hasText: 'Some words could not be read aloud.' }).waitFor();
    expect(await tools(page)).toEqual([SPEAK, 'Read aloud']);
    const told = (await page.locator('[role=status]').innerText()).match(/Some words could not be read aloud/g);
    expect(told).toHaveLength(1);
    await context.close();
  });

  test('a voice that never tells of its end is given up', async () => {
    const { context, page } = await stage.visit({ locale: 'en-GB' });
    await page.clock.install();
    await fakeVoice(page, { ...ENGLISH, reading: 'never-ends' });
    await startChat(page, stage.service);
    await unfold(page);
    await press(page, 'Read aloud');
    await until(async () => (await notesOf(page)).isSpeaking);
    await page.clock.fastForward('01:30');
    await page.locator('.voice-status', { hasText: 'Some words could not be read aloud.' }).waitFor();
    expect((await notesOf(page)).isSpeaking).toBe(false);
    await context.close();
  });
});

describe('speaking', () => {
  test('puts what is heard in the box, to be changed and sent by hand, all by keyboard', async () => {
    const { context, page } = await chatWith(ENGLISH);
    const taken = stage.bot.taken.length;
    await page.getByLabel('Your message').fill('On Tuesday');
    await page.getByRole('button', { name: SPEAK }).focus();
    await page.keyboard.press('Enter');
    expect(await status(page)).toBe('Listening. What you say is put in the box. It is not sent by itself.');
    await speakTo(page, 'bikes on', false);
    await speakTo(page, 'bikes on the park');
    await page.keyboard.press('Enter');
    await page.locator('.voice-status', { hasText: 'Your words are in the box.' }).waitFor();
    expect(await page.getByLabel('Your message').inputValue()).toBe('On Tuesday bikes on the park');
    expect((await notesOf(page)).microphone).toEqual(['on en-GB', 'stop', 'abort']);
    expect(stage.bot.taken).toHaveLength(taken);
    const told = await page.locator('[role=status] p').allInnerTexts();
    expect(told).toEqual([
      'Listening. What you say is put in the box. It is not sent by itself.',
      'Your words are in the box. Check them before you send them.',
    ]);
    await press(page, 'Send');
    await said(page, 'You said: On Tuesday bikes on the park').waitFor();
    await context.close();
  });

  test('never starts where the browser would not keep it on the device after all', async () => {
    const { context, page } = await chatWith({ ...ENGLISH, stubborn: true });
    await press(page, SPEAK);
    expect(await status(page)).toBe('We could not hear any words. You can try again or type.');
    expect((await notesOf(page)).microphone).not.toContain('on en-GB');
    await context.close();
  });

  test('that fails says so, and is off', async () => {
    const { context, page } = await chatWith({ ...ENGLISH, hearing: 'fails' });
    await press(page, SPEAK);
    await page.locator('.voice-status', { hasText: 'We could not hear any words.' }).waitFor();
    expect(await tools(page)).toEqual([SPEAK, 'Read aloud']);
    await context.close();
  });

  test('that never ends is let go: after its button, and after a minute', async () => {
    const { context, page } = await stage.visit({ locale: 'en-GB' });
    await page.clock.install();
    await fakeVoice(page, { ...ENGLISH, hearing: 'never-ends' });
    await startChat(page, stage.service);
    await unfold(page);
    await press(page, SPEAK);
    await press(page, 'Stop listening');
    await page.clock.fastForward('00:04');
    await page.locator('.voice-status', { hasText: 'We could not hear any words.' }).waitFor();
    await press(page, SPEAK);
    await page.clock.fastForward('01:01');
    await page.clock.fastForward('00:04');
    await page.getByRole('button', { name: SPEAK }).waitFor();
    expect((await notesOf(page)).microphone).toEqual(['on en-GB', 'stop', 'abort', 'on en-GB', 'stop', 'abort']);
    await context.close();
  });

  test('S5: sending and leaving switch the microphone off, and nothing late gets into the box', async () => {
    const { context, page } = await chatWith(ENGLISH);
    await press(page, SPEAK);
    await page.getByLabel('Your message').fill('protect');
    await press(page, 'Send');
    expect((await notesOf(page)).microphone.at(-1)).toBe('abort');
    await speakTo(page, 'too late');
    expect(await page.getByLabel('Your message').inputValue()).toBe('');
    await press(page, SPEAK);
    await page.evaluate(`dispatchEvent(new PageTransitionEvent('pagehide'))`);
    expect((await notesOf(page)).microphone.at(-1)).toBe('abort');
    await context.close();
  });
});

describe('in the panel', () => {
  test('the device may be used from the page of another site, and hiding the panel makes it silent', async () => {
    const { context, page, errors } = await stage.visit({ locale: 'en-GB' });
    await fakeVoice(page, { ...ENGLISH, reading: 'never-ends' });
    const panel = await openPanel(page, stage.host);
    const frame = page.frames().find((one) => one.url().includes('/panel'));
    const may = (feature: string): string => `document.featurePolicy.allowsFeature('${feature}')`;
    expect(await frame?.evaluate(`[${may('microphone')}, ${may('on-device-speech-recognition')}, ${may('camera')}]`)).toEqual([true, true, false]); // prettier-ignore
    await panel.locator('.voice-title').click();
    await panel.getByRole('button', { name: 'Read aloud', exact: true }).click();
    await until(async () => (await notesOf(page)).isSpeaking);
    await panel.getByRole('button', { name: 'Hide the chat' }).click();
    await until(async () => !(await notesOf(page)).isSpeaking);
    expect(errors).toEqual([]);
    await context.close();
  });
});
