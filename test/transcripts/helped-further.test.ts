import { storeForTests } from '../support/store.ts';
import { createTestBot, lastSaid } from '../support/test-bot.ts';

const opened = storeForTests();

/** What a whole conversation ends with: its lines, and the keys of the last reply. */
type Row = readonly [promise: string, lines: readonly string[], last: readonly string[]];

const lastOf = (lines: readonly string[]) => lastSaid(createTestBot(opened.store), lines);

const TEXT = 'fraud-advice:fraud-text.ask';
const MORE = 'guide:more.ask';
const SOMEBODY_IN = ['a caller got me to install anydesk on my laptop', 'no'];
const COURIER = ["a bloke called at the house and took my nan's bank card and pin, she is 81"];
const FRIEND = ['my friend is suicidal'];

describe('S2: somebody whose bank a thief has seen', () => {
  it.each<Row>([
    [
      'is told to call the bank again when they tell that',
      [...SOMEBODY_IN, 'i logged into barclays while they were on'],
      ['fraud-advice:pages.bank-now.text', TEXT],
    ],
    [
      'and when they ask if it can still be seen',
      [...SOMEBODY_IN, 'can he still see my bank'],
      ['fraud-advice:pages.bank-now.text', TEXT],
    ],
    [
      'is led to the bank, and not told that they have called it',
      [...SOMEBODY_IN, 'what next', 'what next'],
      ['fraud-advice:pages.bank-now.text', MORE],
    ],
  ])('%s', async (_promise, lines, last) => {
    expect(await lastOf(lines)).toEqual(last);
  });
});

it('S2: hears that money has gone from whoever was got to send it', async () => {
  expect(await lastOf(['a caller from my bank got me to send 900 pounds'])).toContain(
    'fraud-advice:pages.bank-now.text',
  );
});

describe('S2: somebody whose relative gave a card to a courier', () => {
  it.each<Row>([
    [
      'is told whose bank to call, and not asked whether anything has gone',
      COURIER,
      [
        'danger:ask.fraud-in-progress',
        'fraud-advice:pages.bank-theirs.text',
        'fraud-advice:opening',
        'fraud-advice:fraud-now.ask',
      ],
    ],
    [
      'is told what to do if he comes back',
      [...COURIER, 'he left ten minutes ago', 'is he coming back'],
      ['fraud-advice:pages.danger-now.text', TEXT],
    ],
    [
      'is told who helps whoever is shaken',
      [...COURIER, 'he left ten minutes ago', 'shes very shaken'],
      ['fraud-advice:pages.support.text', TEXT],
    ],
  ])('%s', async (_promise, lines, last) => {
    expect(await lastOf(lines)).toEqual(last);
  });
});

describe('S2: somebody who fears for a friend', () => {
  it.each<Row>([
    ['is told what helps the friend', [...FRIEND, 'what do i say to him'], ['self-harm:pages.other.text', MORE]],
    [
      'is told to call 999 when the friend does not answer',
      [...FRIEND, 'hes not answering his phone'],
      ['self-harm:pages.unreached.text', MORE],
    ],
  ])('%s', async (_promise, lines, last) => {
    expect(await lastOf(lines)).toEqual(last);
  });
});

it('S2: tells whoever is followed by a stranger to call the police, and nothing of a couple', async () => {
  const lines = ['im being followed home from work by a man i dont know', 'no', 'what do i do'];
  expect(await lastOf(lines)).toEqual(['stalking:pages.report.text', MORE]);
});

describe('a guide that asks what else would help', () => {
  const SAFE = ['my husband hits me', 'yes i am safe'];
  it.each<Row>([
    ['goes on after a plea', [...SAFE, 'please dont tell my son'], ['guide:more.noted', MORE]],
    [
      'goes on, and begins no other, when nobody else knows',
      [...SAFE, 'no one else knows'],
      ['guide:more.noted', MORE],
    ],
    ['tells of money when there is none', [...SAFE, 'i have no money'], ['domestic-abuse:pages.money.text', MORE]],
    ['leads whoever does not know', [...SAFE, 'i dont know'], ['domestic-abuse:pages.call-back.text', MORE]],
    ['ends when that is all', [...SAFE, 'no thats everything'], ['guide:end-protected']],
  ])('%s', async (_promise, lines, last) => {
    expect(await lastOf(lines)).toEqual(last);
  });
});

describe('S4: whoever is asked if it is safe to write', () => {
  it.each(['no he not home', 'no hes not home', "no they don't know I'm on here", 'no shes gone out'])(
    'is safe when nobody is there, or knows: %s',
    async (text) => {
      expect(await lastOf(['my husband hits me', text])).toEqual(['domestic-abuse:pages.talk.text', MORE]);
    },
  );

  it.each(['no', 'no im not alone', 'no he knows im on here', 'no hes not home yet but he will be back soon'])(
    'is not when somebody is, or will be: %s',
    async (text) => {
      const keys = await lastOf(['my husband hits me', text]);
      expect(keys.slice(-2)).toEqual(['domestic-abuse:remark.unsafe', MORE]);
    },
  );
});
