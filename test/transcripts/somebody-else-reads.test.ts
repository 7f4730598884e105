import { tellsOfOtherReader } from '../../bot/understand/telling/other-reader.ts';
import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

describe('S8: whoever takes the phone of somebody who told of abuse', () => {
  const opened = storeForTests();

  it.each([
    'this is her husband, who is she talking to',
    'who has my wife been talking to',
    'what did she say about me',
    'what has she told you',
    'why is my wife on here',
    'im her husband who are you',
    'is she talking to you about me',
    'show me what my wife wrote',
  ])('finds the chat ended, as after an exit: %s', async (said) => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say('my husband hits me');
    await expect(talk.say(said)).rejects.toThrow('ended');
    await expect(talk.say('hello')).rejects.toThrow('ended');
  });

  it.each([
    ['pl', 'mąż mnie bije', 'z kim ona rozmawia'],
    ['ur', 'میرا شوہر مجھے مارتا ہے', 'ye kis se baat kar rahi hai'],
    ['zh-Hans', '我老公打我', '我是她老公，你是谁'],
    ['en', 'my husband hits me', 'с кем она переписывается'],
  ])('finds it ended in the language that they ask in: %s', async (tag, told, asked) => {
    const talk = await startTalk(createTestBot(opened.store), packNamed(tag));
    await talk.say(told);
    await expect(talk.say(asked)).rejects.toThrow('ended');
  });

  it('ends nothing where no abuse was told, nor where the words tell of a danger', async () => {
    const report = await startTalk(createTestBot(opened.store));
    await report.say('loud music from next door');
    await expect(report.say('who is she talking to')).resolves.toBeDefined();
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say('my husband hits me');
    await expect(talk.say('what did she say about me he has a knife')).resolves.toBeDefined();
  });

  it.each([
    'who are you',
    'he asks me who i am talking to',
    'he keeps asking who i was talking to',
    'my husband found out what i wrote here',
    'what has he told the police',
    'im his wife',
    'im his wife what can i do',
    'what did he say about me',
    'who am i talking to',
    'my daughter wont tell me who she is talking to',
    'this is her mum, he hits her',
    'who can i talk to',
    'he always checks who i talk to',
    'what will they say about me',
    'she said you can help',
    'can you tell me what to say to her',
  ])('is not whoever goes on writing: %s', (said) => {
    expect(tellsOfOtherReader(said)).toBe(false);
  });
});
