import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';

describe('the search for help', () => {
  const opened = storeForTests();
  const search = async (): Promise<Talk> => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.press('do:begin:find-support');
    return talk;
  };

  it.each(['find a helpline for a deaf man', 'someone who speaks urdu'])(
    'asks nobody for whom it is who has said so: "%s"',
    async (said) => {
      const talk = await search();
      await talk.say(said);
      expect((await talk.press('find-for=modern-slavery')).keys).toEqual(['find-support:find-where.ask']);
    },
  );

  it('hears for whom beside what for', async () => {
    expect((await (await search()).say('my mum needs help in polish')).keys).toEqual(['find-support:find-where.ask']);
  });

  it.each(['find a helpline for a deaf man', 'find a service that speaks polish'])(
    'begins with it, and asks for whom no more: "%s"',
    async (said) => {
      const talk = await startTalk(createTestBot(opened.store));
      expect((await talk.say(said)).keys).toEqual(['find-support:opening', 'find-support:find-for.ask']);
      expect((await talk.press('find-for=fraud-advice')).keys).toEqual(['find-support:find-where.ask']);
    },
  );

  it('is offered to whoever asks for another language', async () => {
    const { keys, codes } = await (await startTalk(createTestBot(opened.store))).say('someone who speaks urdu');
    expect(keys).toEqual(['language:offer-own', 'language:offer', 'knowledge:languages.answer']);
    expect(codes).toEqual(expect.arrayContaining(['do:language:ur', 'do:begin:find-support']));
  });
});
