import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

const opened = storeForTests();

describe('whoever is asked what else would help, and asks what to do', () => {
  it.each(['what can i do', 'what should I do?', 'dont know what to do', 'what shall i do', 'what now'])(
    'is told the next page: %s',
    async (text) => {
      const talk = await startTalk(createTestBot(opened.store));
      await talk.say('someone broke into my shed');
      expect((await talk.say(text)).keys).toEqual(['burglary-theft:pages.cards.text', 'guide:more.ask']);
    },
  );

  it('S2: is shown the numbers before it where the words may be a cry for help', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say('someone broke into my shed');
    const { keys } = await talk.say('help me');
    expect(keys).toEqual(['danger:cards.danger-now.self', 'burglary-theft:pages.cards.text', 'guide:more.ask']);
  });

  it('is told no page about what has gone where it is whoever was there', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say('someone broke into my shed');
    expect((await talk.say("they've gone")).keys).not.toContain('burglary-theft:pages.cards.text');
  });
});
