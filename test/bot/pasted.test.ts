import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

const CHECK = ['scam:how-to-check', 'scam:report', 'fraud-advice:fraud-text.ask'];
const E_MAIL = [
  'From: Royal Mail <no-reply@rm-parcel.example>',
  'Subject: Your parcel is held',
  ...Array.from(
    { length: 90 },
    (_, at) => `X-Header-${String(at)}: ${'by mx.example with ESMTPS id a1b2c3; '.repeat(3)}`,
  ),
  '',
  'Your parcel is held. Pay the shipping fee of £1.99 at https://royal-mail.delivery-fee.example today.',
].join('\n');
const FOLLOWABLE = /https?:|www\.|javascript:|[a-z0-9]\.[a-z]{2,}(?:\/|\b)/iu; // an address that a program would make a link of

describe('a message that a resident pastes to have it checked', () => {
  const opened = storeForTests();
  let resident: Talk;
  beforeEach(async () => {
    resident = await startTalk(createTestBot(opened.store));
    await resident.press('do:need:fraud-advice');
    await resident.press('fraud-gone=check');
  });

  it.each([
    ['a short link', 'http://bit.ly/3xYz'],
    ['a short link without its beginning', 'bit.ly/3xYz'],
    ['punycode', 'https://xn--pple-43d.com/login'],
    ['an address that runs code', 'javascript:alert(document.cookie)'],
    ['zero-width characters', 'Ver\u200bify your acc\u200bount at pay\u200dpal.example today'],
    ['text turned around', 'your account waits, open \u202egro.elpmaxe now'],
    ['100 kB', 'Your parcel is held. Pay £1.99 at http://royal-mail.delivery-fee.top now. '.repeat(1300)],
    ['a whole e-mail with its head', E_MAIL],
    ['a greeting', 'hello mum its me'],
    ['a threat that opens like a request', 'Stop! Your account will be closed'],
    ['words that ask to be called', 'Please call us back urgently about your tax'],
    ['a number', '07700 900123'],
    ['an address for e-mail', 'paypa1-security@mail.example'],
  ])('is looked at, and nothing in it can be followed: %s', async (_name, text) => {
    const { keys, texts, rows } = await resident.say(text);
    expect(keys[0]).toMatch(/^scam:(?:seen|seen-little|not-seen)$/);
    expect(keys.slice(-CHECK.length)).toEqual(CHECK);
    expect([...texts, ...rows].filter((each) => FOLLOWABLE.test(each))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('asks for no page by the words in it', async () => {
    const { keys } = await resident.say(
      'Evri: your parcel could not be delivered, pay the fee at http://evri.parcel.top',
    );
    expect(keys.filter((key) => key.startsWith('fraud-advice:pages.'))).toEqual(['fraud-advice:pages.delivery.text']);
  });

  it('is told from the name of a page, a question, and the wish for a person', async () => {
    expect((await resident.say('romance scams')).keys).toContain('fraud-advice:pages.romance.text');
    expect((await resident.say('can I get my money back?')).keys).not.toContain('scam:unknown');
    expect((await resident.say('I want to talk to a real person about it')).keys).not.toContain('scam:unknown');
  });
});

describe('a message that somebody asks about first of all', () => {
  const opened = storeForTests();

  it.each([
    ['Is this real? HMRC: You are due a refund of £384.22. Claim it today', 'fraud-advice:pages.government.text'],
    ['does this look right to you: DVLA: a tax refund is waiting, see http://dvla.refunds.example', 'scam:seen'],
  ])('is about a scam, and neither about a purchase nor about us: %s', async (text, told) => {
    const { keys } = await (await startTalk(createTestBot(opened.store))).say(text);
    expect(keys.filter((key) => !key.startsWith('fraud-advice:') && !key.startsWith('scam:'))).toEqual([]);
    expect(keys).toContain(told);
  });

  it('is not asked for again once it was looked at and nothing has gone', async () => {
    const resident = await startTalk(createTestBot(opened.store));
    await resident.say('a man rang saying he was from my bank and told me to move my savings to a safe account');
    expect((await resident.say('no i put the phone down')).keys.at(-1)).toBe('guide:more.ask');
    expect((await resident.say('it said: your parcel is held, pay £1.99 at http://parcel.example')).keys).toContain(
      'scam:unknown',
    );
  });
});
