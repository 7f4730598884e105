import { createTestBot, startTalk, TEST_NOW } from '../support/test-bot.ts';
import { openTestStore, storeForTests } from '../support/store.ts';
import { runBotFrameworkStack } from '../../bot/adapter/bot-framework-stack.ts';
import { caseSheet } from '../../bot/reports/case-sheet.ts';
import { shippedContent } from '../../content/shipped.ts';
import type { Language } from '../../locales/index.ts';
import { recentAttempts } from '../../store/attempts.ts';
import { findReport } from '../../store/reports.ts';
import { openStore } from '../../store/store.ts';

const ALL = 'kids on quad bikes behind Eureka Park every night about 9 since January, DE11 8AA';

describe('a turn', () => {
  const opened = storeForTests();

  const sendReport = async (bot: ReturnType<typeof createTestBot>) => {
    const talk = await startTalk(bot);
    await talk.say(ALL);
    await talk.press('danger=no');
    await talk.press('contact=anonymous');
    await talk.press('consent=police');
    const sent = await talk.press('do:send');
    const reference = /[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]/.exec(sent.texts[0] ?? '')?.[0] ?? '';
    const receipt = /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(sent.texts[1] ?? '')?.[0] ?? '';
    return { talk, sent, reference, receipt };
  };

  it('takes a report from first word to reference, and stores what was confirmed', async () => {
    const { sent, reference, receipt } = await sendReport(createTestBot(opened.store));

    expect(sent.outcome).toBe('reported');
    expect(receipt).not.toBe('');
    const stored = await findReport(opened.store, reference);
    expect(stored?.status).toBe('received');
    const sheet = caseSheet({ body: stored?.body, edits: [] }, 'en', shippedContent().directory);
    expect(sheet).toMatchObject({ type: 'Nuisance bikes, cars or scooters', category: 'nuisance', anonymous: true });
    expect(sheet.rows.find(({ label }) => label === 'Where')?.value).toBe('behind Eureka Park, DE11 8AA');
  });

  it('sends the same report only once, however often "send" is pressed', async () => {
    const { talk, reference } = await sendReport(createTestBot(opened.store));

    const again = await talk.press('do:send');

    expect(again.keys).toEqual(['report-asb:sent.again']);
    expect(again.texts[0]).toContain(reference);
  });

  it('S10, S19: opens a report with its receipt; a wrong pair looks like one that never existed', async () => {
    const bot = createTestBot(opened.store);
    const { reference, receipt } = await sendReport(bot);

    const right = await startTalk(bot);
    await right.press('do:begin:case-status');
    await right.say(reference);
    const status = await right.say(receipt);
    expect(status.keys).toContain('case-status:status.received');

    const wrong = await startTalk(bot);
    await wrong.press('do:begin:case-status');
    await wrong.say(reference);
    const refused = await wrong.say('0000-0000-0000-0000');
    const unknown = await startTalk(bot);
    await unknown.press('do:begin:case-status');
    await unknown.say('0000-000-0');
    const nobody = await unknown.say('0000-0000-0000-0000');
    expect(refused.texts).toEqual(nobody.texts);

    const kept = await bot.read(right.id, 0);
    expect(JSON.stringify(kept)).not.toContain(receipt);
  });

  describe('a wrong receipt is one try', () => {
    const tries = (reference: string): Promise<number> =>
      recentAttempts(opened.store, { kind: 'receipt', key: reference, now: TEST_NOW });
    const wrong = { clientMessageId: 'sent-again', text: '0000-0000-0000-0000', choices: [] };

    it('when it arrives again and again, and is answered as it was', async () => {
      const bot = createTestBot(opened.store);
      const { reference } = await sendReport(bot);
      const talk = await startTalk(bot);
      await talk.press('do:begin:case-status');
      await talk.say(reference);
      const answers = [];
      for (let times = 0; times < 8; times += 1)
        answers.push(await bot.takeTurn({ ...wrong, conversationId: talk.id }));
      const [first, ...again] = answers;
      expect(first).toMatchObject({ kind: 'taken', sequence: expect.any(Number) as number });
      for (const one of again) expect(one).toEqual({ ...first, kind: 'repeated' });
      expect(await tries(reference)).toBe(1);
    });

    it('when its turn is tried again because another was stored meanwhile', async () => {
      const node = createTestBot(opened.store);
      const { reference } = await sendReport(node);
      const talk = await startTalk(node);
      await talk.press('do:begin:case-status');
      await talk.say(reference);
      let decided = 0;
      const bot = createTestBot(opened.store, {
        runStack: async (...turn) => {
          decided += 1;
          if (decided === 1) await node.takeTurn({ conversationId: talk.id, text: 'what did you ask?', choices: [] });
          return runBotFrameworkStack(...turn);
        },
      });
      expect((await bot.takeTurn({ ...wrong, conversationId: talk.id })).kind).toBe('taken');
      expect([decided, await tries(reference)]).toEqual([2, 1]);
    });
  });

  it('S19: hides a receipt that a resident typed, and never a word of a story', async () => {
    const bot = createTestBot(opened.store);
    const { receipt } = await sendReport(bot);
    const talk = await startTalk(bot);
    const story = 'someone has parked across my drive with some good good good good dogs';

    await talk.say(story);
    await talk.say(`my receipt is ${receipt.toLowerCase()} and more`);

    const said = (await bot.read(talk.id, 0))?.messages.filter(({ from }) => from === 'resident');
    expect(said?.map(({ body }) => body.text)).toEqual([story, 'my receipt is (hidden) and more']);
  });

  it.each([
    ['Arabic figures', (made: string) => made.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))],
    ['a space that cannot be seen', (made: string) => made.replaceAll('-', '-\u200b')],
    ['slashes', (made: string) => made.replaceAll('-', '/')],
    ['a space behind each sign', (made: string) => made.replaceAll('-', '').replaceAll(/.(?=.)/g, '$& ')],
  ])('S19: opens a report with a receipt typed with %s, and stores none', async (_how, write) => {
    const bot = createTestBot(opened.store);
    const { reference, receipt } = await sendReport(bot);
    const talk = await startTalk(bot);
    await talk.press('do:begin:case-status');
    await talk.say(reference);

    const shown = await talk.say(`it is ${write(receipt)} thanks`);

    expect(shown.keys[0]).toBe('case-status:status.received');
    const said = (await bot.read(talk.id, 0))?.messages.filter(({ from }) => from === 'resident');
    expect(said?.at(-1)?.body.text).toBe('it is (hidden) thanks');
    expect(said?.at(-2)?.body.text).toBe(reference);
  });

  it('S1, S2, S8: shows the card, goes on with the report and protects the conversation', async () => {
    const talk = await startTalk(createTestBot(opened.store));

    const heard = await talk.say('my husband hits me and the neighbours have loud music every night in Swadlincote');

    expect(heard.outcome).toBe('danger-shown');
    expect(heard.protected).toBe(true);
    expect(heard.keys[0]).toMatch(/^danger:/);
  });

  it('S2: shows danger alone at the check; the check stays open, and "I am safe" asks it again', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say(ALL);
    for (const step of ['danger=no', 'contact=anonymous', 'consent=police']) await talk.press(step);

    const shown = await talk.say('he is outside with a knife');
    const safe = await talk.press('do:safe');

    expect([shown.outcome, shown.keys]).toEqual(['danger-shown', ['danger:cards.danger-now.self']]);
    expect(safe.keys).toEqual(['answers:small-talk.safe', 'report-asb:check.ask']);
  });

  it('S9: takes a cry for help for no leave to be contacted', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say(ALL);
    await talk.press('danger=no');

    const shown = await talk.say('he is outside with a knife');

    expect(shown.keys[0]).toBe('danger:cards.danger-now.self');
    expect(shown.keys).not.toContain('questions:contact.how.ask');
  });

  it('S1: says sorry with the card and the numbers when nothing can be stored', async () => {
    const own = await openTestStore();
    const failures: string[] = [];
    const bot = createTestBot(own.store, { failed: (id) => failures.push(id) });
    const { conversationId } = await bot.open({ channel: 'page', language: 'en' });
    await own.close();

    const result = await bot.takeTurn({ conversationId, text: 'he is outside with a knife', choices: [] });

    expect(result.kind).toBe('failed');
    expect(JSON.stringify(result)).toContain('"href":"tel:999"');
    expect(failures).toHaveLength(1);
  });

  it('S1: says sorry in the language of the page that asks', async () => {
    const own = await openTestStore();
    const bot = createTestBot(own.store);
    const { conversationId } = await bot.open({ channel: 'page', language: 'en' });
    await own.close();
    const language = 'pl' as Language;
    const result = await bot.takeTurn({ conversationId, text: 'he is outside with a knife', choices: [], language });
    const said = result.kind === 'failed' ? result.replies : [];
    expect(said.map((reply) => [reply.language, reply.say?.key])).toEqual([
      ['pl', 'danger:cards.danger-now.self'],
      ['pl', 'danger:always'],
    ]);
  });

  it('loses and doubles nothing when 100 messages come at once on two nodes', async () => {
    const { databaseUrl, keyRing, store } = opened;
    const second = await openStore({ databaseUrl, keyRing, applicationName: 'second', log: store.log, connections: 5 });
    const one = createTestBot(store);
    const other = createTestBot(second);
    const { conversationId } = await one.open({ channel: 'page', language: 'en' });
    const before = (await one.read(conversationId, 0))?.messages.length ?? 0;

    const results = await Promise.all(
      Array.from({ length: 100 }, (_none, index) =>
        (index % 2 === 0 ? one : other).takeTurn({
          conversationId,
          clientMessageId: `message-${String(Math.floor(index / 2))}`,
          text: `number ${String(Math.floor(index / 2))}`,
          choices: [],
        }),
      ),
    );

    expect(results.filter(({ kind }) => kind === 'taken')).toHaveLength(50);
    expect(results.filter(({ kind }) => kind === 'repeated')).toHaveLength(50);
    const messages = (await one.read(conversationId, 0))?.messages ?? [];
    expect(messages.map(({ sequence }) => sequence)).toEqual(messages.map((_message, index) => index + 1));
    const said = messages.slice(before).filter(({ from }) => from === 'resident');
    expect(new Set(said.map(({ body }) => body.text)).size).toBe(50);
    expect(said).toHaveLength(50);
    await second.close();
  });
});
