import { TOPICS } from '../../../dialogs/index.ts';
import { tellsOfDanger } from '../../../dialogs/danger-choices.ts';
import { LANGUAGES, packOf, words, type CopyKey, type Language } from '../../../locales/index.ts';
import type { Bot } from '../../../bot/bot.ts';
import type { Screen } from '../../../bot/screen.ts';
import { createTestBot } from '../../support/test-bot.ts';
import { openTestStore, storeForTests } from '../../support/store.ts';

/** Hears a danger in whatever is written: only what is not the resident's own words can pass it. */
const HEARS_DANGER_IN_ALL: Screen = (text) =>
  text.trim() === '' ? [] : [{ kind: 'domestic-abuse', level: 'ask', reason: 'of the test' }];

interface Sent {
  readonly card: boolean;
  readonly keys: readonly string[];
  readonly protected: boolean;
  readonly buttons: readonly { readonly code: string; readonly label: string }[];
}

/** Talks as a page does: a button sends its label and its code. */
async function startTalk(bot: Bot, language: Language = 'en') {
  const { conversationId } = await bot.open({ channel: 'page', language });
  const send = async (text: string, choices: readonly string[] = []): Promise<Sent> => {
    const result = await bot.takeTurn({ conversationId, text, choices });
    if (result.kind === 'ended') throw new Error('The conversation is over.');
    const bodies = result.replies.map((reply) => ('body' in reply ? reply.body : reply));
    const keys = bodies.map(({ say }) => say?.key ?? '');
    return {
      card: keys.some((key) => key.startsWith('danger:') && key !== 'danger:always'),
      keys,
      protected: result.kind !== 'failed' && result.protected,
      buttons: bodies.flatMap(({ choices: offered, card }) => [
        ...offered,
        ...(card?.kind === 'summary' ? card.rows.flatMap(({ change }) => change ?? []) : []),
      ]),
    };
  };
  /** Presses without a word, as a page without JavaScript does, to get somewhere. */
  const walk = async (...codes: readonly string[]): Promise<Sent | undefined> => {
    let last: Sent | undefined;
    for (const code of codes) last = await send('', [code]);
    return last;
  };
  return { id: conversationId, send, walk };
}

const TO_CARE = ['do:begin:call-back', 'call-back-for=me', 'do:skip', 'contact=contact', 'contact-how=email'];
const OTHERS_SEE = words('en', 'questions:contact.careful.others-see');
const CODE_WORD = words('en', 'questions:contact.careful.code-word');
const CARE = 'contact-careful=others-see';

describe('a button whose label sounds like a danger', () => {
  const opened = storeForTests();

  const suspicious = (language?: Language) => startTalk(createTestBot(opened.store, { screen: HEARS_DANGER_IN_ALL }), language); // prettier-ignore
  const atCare = async () => {
    const talk = await suspicious();
    await talk.walk(...TO_CARE);
    await talk.send('someone@example.org');
    await talk.walk('do:skip');
    return talk;
  };

  it('S1, S3: shows no card for the label of an offered choice, pressed or written', async () => {
    const pressed = await (await suspicious()).send(words('en', 'answers:start.find-help'), ['do:help']);
    const written = await (await suspicious()).send(words('en', 'answers:start.find-help'));

    expect([pressed.card, pressed.protected]).toEqual([false, false]);
    expect([written.card, written.protected]).toEqual([false, false]);
  });

  it.each([
    ['one word more', `${words('en', 'answers:start.find-help')} now`],
    ['one word before', `please ${words('en', 'answers:start.find-help')}`],
    ['other letters', words('en', 'answers:start.find-help').toUpperCase()],
    ['the label of another button that is not offered', OTHERS_SEE],
  ])('S1: screens %s', async (_name, text) => {
    expect((await (await suspicious()).send(text)).card).toBe(true);
    expect((await (await suspicious()).send(text, ['do:help'])).card).toBe(true);
  });

  it('S1: screens the label of a button that another code was sent with', async () => {
    const sent = await (await suspicious()).send(words('en', 'answers:start.find-help'), ['do:begin:report-asb']);

    expect(sent.card).toBe(true);
  });

  it('S1: screens the label of an older question', async () => {
    const talk = await suspicious();
    await talk.walk('do:begin:report-asb');

    expect((await talk.send(words('en', 'answers:start.report-asb'), ['do:begin:report-asb'])).card).toBe(true);
  });

  it('S3: shows no card for boxes that were ticked, and screens them with a word more', async () => {
    const ticked = [CARE, 'contact-careful=code-word'];
    const quiet = await (await atCare()).send(`${OTHERS_SEE}, ${CODE_WORD}`, ticked);
    const one = await (await atCare()).send(OTHERS_SEE, [CARE]);
    const none = await (await atCare()).send(words('en', 'chat:noneChosen'), ['contact-careful=']);
    const more = await (await atCare()).send(`${OTHERS_SEE}, he hits me`, ticked);

    expect([quiet.card, one.card, none.card, more.card]).toEqual([false, false, false, true]);
  });

  it('S3: shows no card for a button that changes an answer at the check', async () => {
    const talk = await suspicious();
    await talk.walk('do:begin:report-asb', 'danger=no', 'do:skip', 'kind=noise', 'do:skip', 'when=today', 'contact=anonymous'); // prettier-ignore
    const check = await talk.walk('do:skip');
    const change = check?.buttons.find(({ code }) => code.startsWith('do:change:'));

    expect(change).toBeDefined();
    expect((await talk.send(change?.label ?? '', [change?.code ?? ''])).card).toBe(false);
  });

  it.each([
    ['danger=yes', ['do:begin:report-asb'], 'common:yes'],
    ['da-safe=unsafe', ['do:need:domestic-abuse'], 'domestic-abuse:da-safe.unsafe'],
    ['fraud-now=talking', ['do:need:fraud-advice', 'fraud-gone=money'], 'fraud-advice:fraud-now.talking'],
    ['find-for=self-harm', ['do:begin:find-support'], 'find-support:find-for.self-harm'],
    ['do:need:domestic-abuse', ['do:help'], 'answers:need.domestic-abuse'],
  ] as const)('S1, S2: screens a choice that tells of a danger itself: %s', async (code, before, label: CopyKey) => {
    const screen: Screen = (text) =>
      text === words('en', label) ? [{ kind: 'medical-fire', level: 'certain', reason: 'of the test' }] : [];
    const talk = await startTalk(createTestBot(opened.store, { screen }));
    await talk.walk(...before);

    expect((await talk.send(words('en', label), [code])).keys).toContain('danger:cards.medical-fire.self');
  });

  it.each(LANGUAGES.map((language) => [language]))(
    'S3: knows its labels in %s, as they were worded',
    async (language) => {
      const begin = 'answers:start.report-asb';
      const quiet = await (await suspicious(language)).send(words(language, begin), ['do:begin:report-asb']);
      const chosen = await (await suspicious(language)).send(packOf('uk' as Language).name, ['do:language:uk']);

      expect([quiet.card, chosen.card]).toEqual([false, false]);
    },
  );

  it('S1: screens the label as it stands in another language than it was offered in', async () => {
    const talk = await suspicious('pl' as Language);

    expect((await talk.send(words('en', 'answers:start.report-asb'))).card).toBe(true);
  });

  it('S1: shows the card all the same when the conversation cannot be read', async () => {
    const own = await openTestStore();
    const talk = await startTalk(createTestBot(own.store, { screen: HEARS_DANGER_IN_ALL }));
    await own.close();

    expect((await talk.send(words('en', 'answers:start.find-help'), ['do:help'])).card).toBe(true);
  });

  it('S1, S2: counts every yes to "is anyone in danger" and every page of an emergency as telling of a danger', () => {
    const steps = TOPICS.flatMap((topic) => topic.steps);
    const asked = steps.filter(
      ({ field, answer }) => answer.kind === 'yes-no' && /danger|terror-now|-ill$|-missing$/.test(field),
    );

    expect(asked.length).toBeGreaterThan(7);
    expect(asked.filter(({ field }) => !tellsOfDanger(`${field}=yes`) || tellsOfDanger(`${field}=no`))).toEqual([]);
    expect(['county-lines.more=now', 'stalking.more=silent', 'child-safeguarding.more=my-now'].filter((code) => !tellsOfDanger(code))).toEqual([]); // prettier-ignore
    expect([CARE, 'county-lines.more=signs', 'do:skip', 'do:safe', 'do:need:housing'].filter(tellsOfDanger)).toEqual(
      [],
    );
  });
});
