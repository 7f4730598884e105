import { storeForTests } from '../support/store.ts';
import { createTestBot, lastSaid, startTalk } from '../support/test-bot.ts';

const SLAVES = 'do:begin:modern-slavery';
const begun = (topic: string): string => `do:begin:${topic}`;

describe('a question about reports, in a guide where none is', () => {
  const opened = storeForTests();

  it.each([
    ['modern-slavery', 'can i be anonymous', 'answers:in-guide.unnamed'],
    ['modern-slavery', 'will they know it was me', 'answers:in-guide.unnamed'],
    ['adult-safeguarding', 'is it confidential', 'answers:in-guide.kept'],
    ['drugs-alcohol', 'who will see this', 'answers:in-guide.kept'],
    ['drugs-alcohol', 'can i stay anonymous', 'answers:in-guide.unnamed'],
    ['terrorism', 'will he know it was me', 'answers:in-guide.unnamed'],
    ['road-safety', 'what happens after i report it', 'answers:in-guide.done'],
    ['hate-crime', 'who sees my report', 'answers:in-guide.kept'],
    ['burglary-theft', 'will the police come out', 'answers:in-guide.done'],
    ['stalking', 'can i be anonymous', 'answers:in-guide.unnamed'],
  ])('is answered of the guide: %s, "%s"', async (topic, asked, key) => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.press(begun(topic));
    const { keys } = await talk.say(asked);
    expect(keys[0]).toBe(key);
  });

  it('is answered so after the guide as well, and nothing was sent then', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.press(begun('drugs-alcohol'));
    await talk.press('drugs-who=dealing');
    expect((await talk.press('do:skip')).keys).toEqual(['guide:end']);
    expect((await talk.say('who sees this')).keys).toEqual(['answers:in-guide.kept']);
    expect((await talk.say('did you tell the police')).keys[0]).toBe('answers:in-guide.done');
  });

  it('is not answered so once a person may read it', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.press(begun('talk-to-person'));
    expect((await talk.say('is this private')).keys[0]).not.toMatch(/in-guide/);
  });

  it.each([
    ['road-safety', 'how do i join speed watch', 'knowledge:speed-watch.answer'],
    ['burglary-theft', 'how do i get the police report', 'knowledge:crime-number.answer'],
    ['hate-crime', 'can someone come with me', 'knowledge:go-with-me.answer'],
  ])('has its card where that is no other matter: %s, "%s"', async (topic, asked, key) => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.press(begun(topic));
    expect((await talk.say(asked)).keys[0]).toBe(key);
  });

  it('S8: tells whoever is protected how soon their chat goes, also where the guide alone does not protect', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.press(begun('stalking'));
    expect((await talk.say('is it confidential')).keys[0]).toBe('domestic-abuse:pages.kept.text');
    const child = await startTalk(createTestBot(opened.store));
    await child.say('i am 12 and my dad hits me');
    expect((await child.say('is this private')).keys[0]).toBe('domestic-abuse:pages.kept.text');
  });

  it('S14: names the services of the guide that ask for no name, and none of which that is not known', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.press(SLAVES);
    expect((await talk.say('can i be anonymous')).services).toEqual([
      'Modern Slavery and Exploitation Helpline',
      'Crimestoppers (anonymous)',
    ]);
    const adult = await startTalk(createTestBot(opened.store));
    await adult.press(begun('adult-safeguarding'));
    expect((await adult.say('do i have to give my name')).services).toEqual([]);
  });

  it('is answered of the report where one is open, or was sent, and where nothing is open', async () => {
    const bot = createTestBot(opened.store);
    expect(await lastSaid(bot, ['can i be anonymous'])).toEqual(['knowledge:anonymous.answer']);
    const talk = await startTalk(bot);
    await talk.say('kids on quad bikes in Hatton every night about 9 since January');
    expect((await talk.say('can i be anonymous')).keys[0]).toBe('knowledge:anonymous.answer');
  });

  it.each([
    [SLAVES, 'the address is 4 Invented Road Swadlincote', 'Modern Slavery and Exploitation Helpline'],
    [begun('hate-crime'), 'his name is Kevin Made-up he lives at number 4', 'Derbyshire Police (not an emergency)'],
    [begun('road-safety'), 'the reg is AB12 CDE', 'Derbyshire Police (not an emergency)'],
    [begun('fraud-advice'), 'hsbc', 'Report Fraud'],
  ])(
    'S10: what is told beside a question is passed on by nobody, which is said once with whom to tell: %s',
    async (topic, told, first) => {
      const talk = await startTalk(createTestBot(opened.store));
      const asked = (await talk.press(topic)).keys.at(-1);
      const { keys, services } = await talk.say(told);
      expect([keys, services]).toEqual([['guide:more.noted', asked], [first]]);
    },
  );

  it('says it once', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.press(SLAVES);
    await talk.say('the address is 4 Invented Road Swadlincote');
    expect((await talk.say('AB12 CDE is his van')).keys[0]).toBe('questions:told');
  });

  it('S8: only thanks whoever is protected', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.press(begun('stalking'));
    const { keys } = await talk.say('his name is Kevin Made-up he lives at number 4');
    expect(keys).toEqual(['questions:told', 'stalking:stalking-who.ask']);
  });
});
