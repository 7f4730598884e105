import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/* What residents ask of a scam: as first words it asks for the message, once one was looked at it is said what no check knows. */

const ASKS_FOR_TEXT = ['fraud-advice:opening', 'fraud-advice:fraud-text.ask'];
const NO_VERDICT = ['scam:unknown', 'scam:how-to-check'];
const PARCEL = 'Your parcel is held. Pay £1.99 at http://royal-mail.delivery-fee.top now.';

const opened = storeForTests();

const begun = (): Promise<Talk> => startTalk(createTestBot(opened.store));
const first = async (said: string): Promise<readonly string[]> => (await (await begun()).say(said)).keys;

it.each([
  'is this a scam?',
  'is it a scam or not',
  'is this email genuine',
  'scam or not',
  'can you check a message for me',
  'i want to check a text',
  'how do i know if this is a scam',
  'is the council tax letter real',
  'can you open the link',
])('asks for the message: %s', async (said) => {
  expect(await first(said)).toEqual(ASKS_FOR_TEXT);
});

it.each(['is this genuine www.southderbyshire.gov.uk', 'is 0345 734 5345 barclays real number', 'is bit.ly/abc safe'])(
  'looks at the address that is asked about, and finds no sign in the words of the question: %s',
  async (said) => {
    const { keys, texts, rows } = await (await begun()).say(said);
    expect(keys).toEqual(expect.arrayContaining([...NO_VERDICT, 'scam:report']));
    expect([...texts, ...rows].join(' ')).not.toContain('worded like');
  },
);

it.each([
  ['is it safe to tell you', 'knowledge:privacy.answer'],
  ['is this real', 'knowledge:robot.answer'],
])('leaves what is asked of us alone: %s', async (said, met) => {
  expect(await first(said)).toEqual([met]);
});

describe('once a message was looked at', () => {
  const LEADS: Readonly<Record<string, (talk: Talk) => Promise<unknown>>> = {
    'as the first words': (talk) => talk.say(PARCEL),
    'where one was asked for': async (talk) => {
      await talk.press('fraud-gone=check');
      await talk.say(PARCEL);
    },
    'at the pages': async (talk) => {
      await talk.press('fraud-gone=check');
      await talk.say(PARCEL);
      await talk.press('do:skip');
    },
  };
  it.each(
    Object.keys(LEADS).flatMap((where) =>
      ['so is it safe', 'is it a scam or not', 'is it real', 'can i trust it', 'should i click it'].map(
        (said) => [where, said] as const,
      ),
    ),
  )('no verdict is given, and how to find out is said again: %s, %s', async (where, said) => {
    const talk = await begun();
    await LEADS[where]?.(talk);
    const { keys, texts } = await talk.say(said);
    expect(keys.slice(0, -1)).toEqual(NO_VERDICT);
    expect(texts.join(' ')).not.toMatch(/\b(?:is|are) safe\b/iu);
  });

  it('a link is never opened, which the question for another one says', async () => {
    const talk = await begun();
    await talk.say(PARCEL);
    expect((await talk.say('can you open the link')).keys).toEqual(['fraud-advice:fraud-text.ask']);
  });
});

it.each(['someone rang from 159 is it real', '159 called me', 'got a call from 159 saying my card is blocked'])(
  'the number of the banks never rings: %s',
  async (said) => {
    expect(await first(said)).toContain('knowledge:line-159.answer');
  },
);

it('whoever did what a call from that number wanted is sent to the bank', async () => {
  expect(await first('159 called and i moved my money')).toContain('fraud-advice:pages.bank-now.text');
});
