import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

describe('whoever no longer has what opens their report', () => {
  const opened = storeForTests();

  it.each([
    'i lost my receipt',
    'i dont have my receipt',
    'lost my reference number',
    'my receipt has gone',
    "I've lost my secret code",
    'i have lost my reference and receipt, what can i do',
    "i can't find my reference",
  ])('is told what can be done, and not asked for it: "%s"', async (text) => {
    const talk = await startTalk(createTestBot(opened.store));
    expect((await talk.say(text)).keys).toEqual(['knowledge:lost-receipt.answer']);
  });

  it.each([
    ['pl', 'zgubiłem kod'],
    ['uk', 'я загубила таємний код'],
  ])('in another language as well: %s', async (language, text) => {
    const talk = await startTalk(createTestBot(opened.store), packNamed(language));
    expect((await talk.say(text)).keys).toEqual(['knowledge:lost-receipt.answer']);
  });

  it('is told who gives the number of the police, which is another one', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    expect((await talk.say('i lost my crime reference number')).keys).toEqual(['knowledge:crime-number.answer']);
  });

  it('is not told so who has a reference, or lost something else', async () => {
    const bot = createTestBot(opened.store);
    expect((await (await startTalk(bot)).say('i have a reference number')).keys).toContain('case-status:reference.ask');
    const other = await (await startTalk(bot)).say('i lost my receipt for the shop and he was threatening me');
    expect(other.keys).not.toContain('knowledge:lost-receipt.answer');
  });
});
