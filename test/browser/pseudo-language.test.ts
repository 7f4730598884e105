import type { Frame, Page } from 'playwright-core';

import type { Phrased } from '../../locales/phrased.ts';
import type { Say } from '../../locales/say.ts';
import { addPseudoLanguage, PSEUDO } from '../support/pseudo-language.ts';
import type { Stage, Visit } from './stage.ts';

addPseudoLanguage(import.meta.url); // before anything of the service is imported, so that it is in every list of languages
const { unmarkedIn } = await import('../support/unmarked-words.ts');
const { shippedContent } = await import('../../content/shipped.ts');
const { TOPICS } = await import('../../dialogs/index.ts');
const { advance, askAgain, begin } = await import('../../dialogs/advance.ts');
const { caseStatus } = await import('../../dialogs/case-status/topic.ts');
const { greetingSays } = await import('../../dialogs/greeting.ts');
const { sentSay } = await import('../../dialogs/report-asb/sent.ts');
const { dangerSays, emergencySays } = await import('../../bot/danger/danger.ts');
const { gatherFacts } = await import('../../bot/gather-facts.ts');
const { tellOf } = await import('../../bot/handoff/handoff-words.ts');
const { phrase, RECEIPT_MARKER } = await import('../../bot/phrase.ts');
const { allAnswered } = await import('../dialogs/answers-of.ts');
const { heard, progressOf, say: saying } = await import('../dialogs/support.ts');
const { createFakeBot } = await import('../support/fake-bot.ts');
const { markedPage } = await import('./host-site.ts');
const { fakeVoice } = await import('./fake-voice.ts');
const { scriptOf } = await import('./pseudo-script.ts');
const { namesIn, textsIn } = await import('./readable.ts');
const { setStage } = await import('./stage.ts');

const facts = gatherFacts(shippedContent(), new Date('2027-03-09T15:00:00Z'));
const BROUGHT = ['my words', 'some words of mine', 'some words', 'West Street', 'Swadlincote', 'someone@example.org'];
const ALL = { timeout: 20_000 };

const worded = (says: readonly Say[]): readonly Phrased[] =>
  says.map((say) => {
    const body = phrase(say, { language: PSEUDO, facts });
    return { ...body, text: body.text.replace(RECEIPT_MARKER, '1111-2222-3333-4444') };
  });

/** What a report asks at one of its questions, everything before it answered. */
function askedAt(field: string): readonly Say[] {
  const topic = TOPICS.find(({ id }) => id === 'report-asb');
  if (topic === undefined) throw new Error('no report');
  const { formVersion } = topic;
  const slots = allAnswered(topic, [field]);
  const open = { slots, asked: field, groups: (topic.groups ?? []).map(({ id }) => id), formVersion, trail: [field] };
  return askAgain(topic, { ...open, misses: 0, told: [] }, facts);
}

function statusSays(): readonly Say[] {
  const opened = { kind: 'opened', reference: '7234-567-8', status: 'passed-on', sentOn: facts.now, additions: 2 } as const;
  const asked = advance(caseStatus, progressOf(begin(caseStatus, heard(), facts)), saying({ reference: '7234-567-8' }), facts);
  return advance(caseStatus, progressOf(asked), saying({ receipt: '1' }), { ...facts, opened }).say;
} // prettier-ignore

const finding = (kind: 'danger-now' | 'domestic-abuse') =>
  ({ kind, about: 'self', level: 'certain', reason: 'test' }) as const;
const report = { topic: 'report-asb', formVersion: 1, type: 'hate', category: 'nuisance', anonymous: true, fields: [], find: {} } as const; // prettier-ignore
const handoff = { language: PSEUDO, restricted: false, urgency: 2 } as never;
const MOMENTS = {
  'the danger card': { says: worded(dangerSays([finding('danger-now')], [], facts)) },
  'a question of several answers': { says: worded(askedAt('effect-signs')) },
  'the check': { says: worded(askedAt('check')) },
  'the receipt': { says: worded(sentSay({ reference: '7234-567-8', report, facts })) },
  'the status': { says: worded(statusSays()) },
  'news of a person': { says: [tellOf({ kind: 'joined', name: '1' }, facts)(handoff) as Phrased] },
  'protected mode': { says: worded(dangerSays([finding('domestic-abuse')], [], facts)), protects: true },
};

let stage: Stage;
beforeAll(async () => {
  const script = scriptOf(worded(greetingSays(facts, PSEUDO)), Object.values(MOMENTS), worded(emergencySays(facts)));
  stage = await setStage({}, createFakeBot({ script }));
}, 60_000);
afterAll(() => stage.close());
afterEach(() => {
  stage.bot.breakDown(false);
  stage.bot.loseSight(false);
});

/** An address that may break after its dots is one word. */
const unbroken = (text: string): string => text.replaceAll(/(?<=[./@])\s+/g, '');

/** What stands in a page, or is said of it, without having come through a pack; and how much has. */
async function looked({ context }: Visit, frame: Page | Frame, root?: string): Promise<readonly string[]> {
  const names = root === undefined ? await namesIn(context, frame) : [];
  const all = [...(await textsIn(frame, root)), ...names].map(unbroken);
  const marked = all.filter((text) => text.includes('ẋ')).length;
  if (marked < 3) return [`only ${String(marked)} marked texts: ${all.join(' | ').slice(0, 200)}`];
  return unmarkedIn(all.join('\n').replaceAll('<', ' '), BROUGHT);
}

async function start(visit: Visit): Promise<void> {
  await visit.page.goto(`${stage.service}/chat?language=${PSEUDO}`);
  await visit.page.locator('.button-start').click();
}

/** Writes something and waits until the conversation has grown by the answers. */
async function write(chat: Page | Frame, text: string, answers: number): Promise<void> {
  const before = await chat.locator('.message').count();
  await chat.locator('#text').fill(text);
  await chat.locator('.composer-send').click();
  await chat.locator('.message').nth(before + answers).waitFor(ALL); // prettier-ignore
}

const nothing = (states: Record<string, readonly string[]>) => Object.fromEntries(Object.keys(states).map((state) => [state, []])); // prettier-ignore

describe('no word of English is hard-coded in what a browser shows and says', () => {
  test('on the first page, in every state of the chat, and in the warning before it is closed', async () => {
    const visit = await stage.visit();
    const { page } = visit;
    await page.clock.install();
    await fakeVoice(page, { voices: [{ lang: 'am-ET', local: true }], hears: ['am-GB'] });
    const states: Record<string, readonly string[]> = {};
    await page.goto(`${stage.service}/chat?language=${PSEUDO}`);
    states['first page'] = await looked(visit, page);
    await start(visit);
    await page.locator('body.app').waitFor(ALL);
    await page.locator('.voice-title').click(ALL);
    states['greeting'] = await looked(visit, page);
    for (const [index, [name, { says }]] of Object.entries(MOMENTS).entries()) {
      await write(page, String(index + 1), says.length);
      states[name] = await looked(visit, page);
      await page.locator('.voice button').nth(0).click();
      states[`${name}, spoken`] = await looked(visit, page);
      await page.locator('.voice button').nth(1).click();
    }
    stage.bot.breakDown(true);
    await write(page, '1', 1);
    await page.locator('.message-note .link-button').waitFor(ALL);
    await page.keyboard.press('Shift');
    states['not sent, and Shift once'] = await looked(visit, page);
    await visit.context.setOffline(true);
    await page.locator('.notice-warning').first().waitFor(ALL);
    states['offline'] = await looked(visit, page);
    await visit.context.setOffline(false);
    await page.clock.fastForward('28:10');
    await page.locator('.notice .button').waitFor(ALL);
    states['the warning'] = await looked(visit, page);
    await page.clock.fastForward('02:10');
    await page.locator('.numbers').waitFor(ALL);
    states['over'] = await looked(visit, page);
    expect(states).toEqual(nothing(states));
    await visit.context.close();
  }, 120_000);

  test('without JavaScript, from the first page to the last', async () => {
    const visit = await stage.visit({ javaScriptEnabled: false });
    const { page } = visit;
    const states: Record<string, readonly string[]> = {};
    await start(visit);
    states['greeting'] = await looked(visit, page);
    for (const [index, [name, { says }]] of Object.entries(MOMENTS).entries()) {
      await write(page, String(index + 1), says.length);
      states[name] = await looked(visit, page);
    }
    await page.locator('.composer-send').click();
    states['nothing written'] = await looked(visit, page);
    stage.bot.loseSight(true);
    await page.goto(`${stage.service}/chat?language=${PSEUDO}`);
    states['out of order'] = await looked(visit, page);
    stage.bot.loseSight(false);
    expect(states).toEqual(nothing(states));
    await visit.context.close();
  }, 120_000);

  test('in the widget: its button, what stands there until the panel has come, and the panel', async () => {
    const visit = await stage.visit({ locale: 'en-GB' });
    const { page } = visit;
    const states: Record<string, readonly string[]> = {};
    const ours = `document.querySelector('body > div').shadowRoot`;
    await page.goto(markedPage(stage.host, { lang: PSEUDO }));
    await page.locator('button.open').waitFor(ALL);
    await page.route('**/assets/**', () => undefined); // the panel's script never comes
    await page.locator('button.open').click();
    states['loading'] = await looked(visit, page, ours);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    const panel = page.frameLocator('iframe');
    await panel.locator('.details-title').waitFor(ALL);
    await panel.locator('.message').nth(1).waitFor(ALL);
    const frame = page.frames().find((one) => one.url().includes('/panel'));
    if (frame === undefined) throw new Error('no panel');
    states['panel'] = await looked(visit, frame);
    await write(frame, '1', MOMENTS['the danger card'].says.length);
    states['danger'] = await looked(visit, frame);
    states['around the panel'] = await looked(visit, page, ours);
    expect(states).toEqual(nothing(states));
    await visit.context.close();
  }, 120_000);
});

describe('a hard-coded word', () => {
  test.each([
    ['a text', `document.querySelector('.bar').append('Leave now')`],
    ['a name', `document.querySelector('.exit-button').setAttribute('aria-label', 'Leave now')`],
    ['a hint', `document.querySelector('#text').placeholder = 'Leave now'`],
    ['a word that a style adds', `const sheet = new CSSStyleSheet(); sheet.replaceSync('.exit-button::after{content:"Leave now"}'); document.adoptedStyleSheets = [sheet]`],
  ])('is found where one is planted: %s', async (_what, plant) => {
    const visit = await stage.visit();
    await start(visit);
    await visit.page.locator('body.app').waitFor(ALL);
    await visit.page.evaluate(plant);
    expect(await looked(visit, visit.page)).toContain('Leave now');
    await visit.context.close();
  }, 60_000); // prettier-ignore
});
