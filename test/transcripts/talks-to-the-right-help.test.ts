import { openTestStore, type TestStore } from '../support/store.ts';
import { createTestBot, lastSaid } from '../support/test-bot.ts';

/** What was said before, line by line, what the last line is answered with, and what no answer to it may be. */
interface Told {
  readonly lines: readonly string[];
  readonly said: readonly string[];
  readonly not?: readonly string[];
}

const HIT = ['my husband hits me'];
const SAFE = [...HIT, 'he is out'];
const PAID = [
  'i sent 400 quid to a scammer by bank transfer',
  'no nobody is here',
  'its just me',
  'no i havent got a message',
];
const GANG = ['my son is 14 and selling drugs for a gang', 'no', 'no'];
const BROTHER = ['my son watches extremist videos', 'no', 'yes'];
const INSIDE = 'theres someone in my house downstairs';

const UNSAFE = ['domestic-abuse:remark.unsafe'];
const TALK = ['domestic-abuse:pages.talk.text'];
const HURT = ['danger:cards.medical-fire.other'];
const NOW = ['danger:cards.danger-now.self'];
const NOTED = ['answers:small-talk.safe'];

const alike = (before: readonly string[], last: readonly string[], said: readonly string[]): readonly Told[] =>
  last.map((line) => ({ lines: [...before, line], said }));

const ABOUT_SAFETY: readonly Told[] = [
  ...alike(
    HIT,
    [
      'shes in the other room',
      'theyre downstairs',
      'hes in the garden',
      'hes on the sofa',
      'sat next to him',
      'he might come in',
      'hes just come home',
    ],
    UNSAFE,
  ),
  ...alike(HIT, ['hes at the pub', 'hes at football', 'he doesnt live here', 'he moved out', 'im on the bus'], TALK),
  ...alike(
    HIT,
    ['hes in bed', 'back at 5', 'he is out but back soon', 'hes at work but comes home for lunch', 'i have 5 mins'],
    ['domestic-abuse:pages.watched.text', ...TALK],
  ),
  { lines: [...HIT, 'hes not at work'], said: ['domestic-abuse:da-safe.ask'], not: TALK },
  { lines: ['my boyfriend shouts and smashes things', 'hes at work till 6'], said: TALK, not: NOTED },
  {
    lines: ['my boyfriend shouts and smashes things', 'yes'],
    said: [...NOTED, 'domestic-abuse:da-safe.ask'],
    not: TALK,
  },
];

const IN_DANGER: readonly Told[] = [
  ...alike([], ['he said hell kill me', 'shell kill me', 'he keeps saying hell kill her'], NOW),
  ...alike([], ['i shot him', 'i think ive killed her', 'he shot her and ran off', 'i ran him over'], HURT),
  ...alike([], ['i killed him in fortnite', 'i shot him a look', 'i ran over to him'], []).map((told) => ({
    ...told,
    not: HURT,
  })),
  { lines: ['i shot him', 'what do i do'], said: ['danger:reminder'] },
  { lines: [INSIDE, 'im in the bathroom'], said: ['danger:reminder'] },
  ...alike([INSIDE], ['yes i rang', 'police are on their way'], NOTED),
  {
    lines: [INSIDE, 'they said stay on line'],
    said: NOTED,
    not: ['danger:ask.fraud-in-progress', 'county-lines:opening'],
  },
  { lines: [INSIDE, 'theyre coming'], said: [], not: NOTED },
  { lines: ['someone is trying to get in my back door', 'im so scared'], said: [], not: ['safer-homes:opening'] },
];

const LED_ON: readonly Told[] = [
  ...[SAFE, PAID, GANG, BROTHER].map((lines) => ({
    lines: [...lines, 'they said no'],
    said: [],
    not: ['danger:cards.forced-marriage.self', 'domestic-abuse:da-safe.ask'],
  })),
  ...alike(SAFE, ['and then', 'then what'], ['domestic-abuse:pages.call-back.text']),
  ...alike(GANG, ['and then'], ['county-lines:pages.after.text']),
  ...alike(SAFE, ['can i talk to someone', 'what number', 'whats womens aid number'], TALK),
  ...alike(GANG, ['can i talk to someone', 'i just want to talk', 'what number'], ['county-lines:pages.child.text']),
  ...alike(PAID, ['can i talk to someone'], ['fraud-advice:pages.support.text']),
  ...alike(PAID, ['what number'], ['fraud-advice:pages.bank-now.text']),
  ...alike(['i feel so low i dont want to be here', 'me'], ['can i talk to someone'], ['self-harm:pages.me.text']),
  ...alike(
    ['i got a text from the bank is it a scam', 'no', 'no'],
    ['what number'],
    ['fraud-advice:pages.protect.text'],
  ),
  ...alike(BROTHER, ['what number', 'will he find out i rang'], ['terrorism:pages.person.text']),
  ...alike(['a car nearly hit me on the crossing'], ['can i talk to someone'], ['answers:person-hours-unknown']),
  ...[SAFE, PAID, BROTHER].map((lines) => ({
    lines: [...lines, 'whats crimestoppers number'],
    said: ['knowledge:crimestoppers.answer'],
  })),
  ...alike(SAFE, ['number for childline please'], ['domestic-abuse:pages.young.text']),
  {
    lines: ['im 15 and someone has my nudes and wants money', 'can i talk to someone'],
    said: ['cyber:pages.pictures.text', 'self-harm:pages.young.text'],
  },
];

describe('a talk with whoever looks for help comes to the help that is meant', () => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore();
  });
  afterAll(() => opened.close());

  it.each([...ABOUT_SAFETY, ...IN_DANGER, ...LED_ON])('S2: $lines', async ({ lines, said, not = [] }) => {
    const keys = await lastSaid(createTestBot(opened.store), lines);
    expect(keys).toEqual(expect.arrayContaining([...said]));
    expect(keys.filter((key) => not.includes(key))).toEqual([]);
  });
});
