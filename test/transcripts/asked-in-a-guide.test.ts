import { storeForTests } from '../support/store.ts';
import { createTestBot, lastSaid } from '../support/test-bot.ts';

const opened = storeForTests();

/** What a whole conversation ends with: its lines, and the keys of the last reply. */
type Row = readonly [promise: string, lines: readonly string[], last: readonly string[]];

const lastOf = (lines: readonly string[]) => lastSaid(createTestBot(opened.store), lines);

const MORE = 'guide:more.ask';
const TEXT = 'fraud-advice:fraud-text.ask';
const ABUSED = ['my husband hits me', 'yes i am safe'];
const RAPED = ['i was raped 3 weeks ago'];
const PAID = ['my dad sent 2000 to a man online', 'no', 'transfer'];
const PUPIL = ['my pupil told me her dad hits her', 'no'];

describe('a question in a guide', () => {
  it.each<Row>([
    [
      'is answered with the page it is about',
      [...ABUSED, 'is it even abuse'],
      ['danger:reminder', 'domestic-abuse:pages.happening.text', MORE],
    ],
    [
      'for a call is answered with the way to one',
      [...ABUSED, 'can someone ring me'],
      ['domestic-abuse:pages.call-back.text', MORE],
    ],
    [
      'of evidence is not answered as one of years ago',
      [...RAPED, 'is it too late for evidence'],
      ['sexual-violence:pages.centre.text', MORE],
    ],
    [
      'who is told is not taken for who did it',
      [...RAPED, 'is it too late for evidence', 'will they tell my husband'],
      ['sexual-violence:pages.talk.text', MORE],
    ],
    [
      'of whether to pay whoever threatens is answered',
      ['someone is blackmailing me with my nudes', 'do we pay'],
      ['cyber:pages.pictures.text', MORE],
    ],
    ['of a bank stops nothing', [...PAID, 'can his bank stop it'], ['fraud-advice:pages.bank-theirs.text', TEXT]],
    [
      'whether to send more is answered by the bank to call',
      [...PAID, 'should i send it'],
      ['fraud-advice:pages.bank-theirs.text', TEXT],
    ],
    [
      'whether to ring them is answered by how to check',
      ['a man from hmrc rang and said i owe tax', 'no', 'should i ring them'],
      ['fraud-advice:pages.challenge.text', 'fraud-advice:fraud-now.ask'],
    ],
    [
      'what to tell the parents is not answered for a report',
      [...PUPIL, 'do i tell the parents'],
      ['child-safeguarding:pages.tell.text', MORE],
    ],
    [
      'if she will be in trouble is not answered for a report',
      ['a friend is selling drugs', 'no', 'will she be in trouble'],
      ['county-lines:pages.after.text', MORE],
    ],
    [
      'how to be seen without work knowing is not about this service',
      ['my son is on heroin', 'no', 'can i see someone without my work knowing'],
      ['drugs-alcohol:pages.me.text', MORE],
    ],
    [
      'how much there is is not what this service costs',
      ['we run a youth club in Newhall can we get some money for it', 'how much'],
      ['community-grants:pages.grants.text', MORE],
    ],
  ])('%s', async (_promise, lines, last) => {
    expect(await lastOf(lines)).toEqual(last);
  });

  it.each(['can you stop them', 'what if they find out'])(
    'S4: about who does harm is answered by who can help, and by no card for neighbours: %s',
    async (text) => {
      const keys = await lastOf(['my parents are forcing me to marry', text]);
      expect(keys).toEqual(['domestic-abuse:pages.talk.text', 'domestic-abuse:da-safe.ask']);
    },
  );
});

describe('what is told in a guide', () => {
  it.each<Row>([
    ['of whoever it is about leaves it for no other', [...PAID, 'hes got early dementia'], ['guide:beside', TEXT]],
    [
      'of somebody close who steals leaves it for none',
      ['my son is on heroin', 'no', 'he steals from me'],
      ['guide:beside', MORE],
    ],
    [
      'names no page by one word of its button',
      ['my ex keeps following me', 'my ex', 'not on a tuesday after lunch'],
      ['guide:more.noted', MORE],
    ],
    [
      'of a threat is no wish for a person',
      ['my ex keeps following me', 'my ex', 'he wants me to talk to him'],
      ['guide:more.noted', MORE],
    ],
    [
      'of more that has gone leads to the bank once more',
      ['a caller from my bank got me to send 900 pounds', 'no', 'transfer', 'i gave them my pin as well'],
      ['fraud-advice:pages.bank-now.text', TEXT],
    ],
  ])('%s', async (_promise, lines, last) => {
    expect(await lastOf(lines)).toEqual(last);
  });
});

it('takes a dog that went for a child to a report', async () => {
  const keys = await lastOf(['a dog went for my little girl outside the school in hilton, off the lead, no muzzle']);
  expect(keys[0]).toBe('report-asb:opening');
});

it.each(['mercia marina willington', 'alexandra road swadlincote'])(
  'takes the name of a place for no other language: %s',
  async (place) => {
    const keys = await lastOf(['a boat with loud music and parties every night', 'no', place]);
    expect(keys).not.toContain('language:not-spoken');
  },
);
