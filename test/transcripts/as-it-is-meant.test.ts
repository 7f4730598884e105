import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

/** What a resident says, and the keys of what is said to the last of it. */
type Talk = readonly [promise: string, lines: readonly string[], keys: readonly string[]];

const REPORT = ['report-asb:opening', 'report-asb:danger.ask'];
const NOISE = ['noise from next door in Midway', 'no', 'today'];
const REVIEW = 'ive reported my neighbour 5 times and no one listens i want a review';
const CHILD = 'im 15 and a lad at school keeps sending me pics and wants me to send some';

const TALKS: readonly Talk[] = [
  ['begins a report', ['report'], REPORT],
  ['begins a report', ['hi can i report please'], REPORT],
  ['begins a report', ['need to report someone'], REPORT],
  ['shows the numbers for nobody who only says to send', ['send'], ['answers:not-understood.first']],
  ['says whose matter a dead animal is', ['dead fox on the road in Hilton'], ['answers:wrong-door.dead-animal']],
  ['says whose matter a dead animal is', ['theres a dead badger by the a444'], ['answers:wrong-door.dead-animal']],
  ['shows what there is to whoever asks what now', ['now what'], ['guide:menu.first']],
  ['shares with nobody after a polite no', [...NOISE, 'anonymous', 'no thanks'], ['report-asb:check.ask']],
  [
    'goes on without a reference that is lost',
    ['i reported fly tipping 3 weeks ago and nothing happened', 'i lost my reference'],
    ['questions:not-known', 'case-status:not-opened'],
  ],
  [
    'goes on without a receipt that was thrown away',
    ['how is my report going, 190S-E0C-J', 'think I threw it away'],
    ['questions:not-known', 'case-status:not-opened'],
  ],
  [
    'begins what a page has just offered',
    [REVIEW, 'yes please'],
    ['case-review-request:opening', 'case-review-request:review-for.ask'],
  ],
  [
    'begins what a page has just offered',
    [REVIEW, 'ok how do I do that'],
    ['case-review-request:opening', 'case-review-request:review-for.ask'],
  ],
  [
    'stays with a child who has sent something',
    [CHILD, 'i already sent one'],
    ['questions:told', 'child-safeguarding:child-my-danger.ask'],
  ],
  [
    'takes callers who did not ring again for no wish to have a report reviewed',
    ["i've been scammed", 'yes £600 by bank transfer', 'no they havent rang again'],
    ['fraud-advice:fraud-who.ask'],
  ],
  [
    'tells a page again to whoever asks for it',
    ['my husband hits me', 'yes im alone', 'i just want to talk to someone'],
    ['domestic-abuse:pages.talk.text', 'guide:more.ask'],
  ],
  [
    'keeps the number of a house until its street is told',
    ['noise next door', 'number 5', 'High Street Newhall', 'no'],
    ['report-asb:when.ask'],
  ],
  [
    'tells whoever does not want to go to the police where else to go',
    ['Somebody spat at me and called me a paki on the bus', 'yesterday', 'i dont want to go to the police'],
    ['hate-crime:pages.elsewhere.text', 'guide:more.ask'],
  ],
];

describe('a message is heard as it is meant', () => {
  const opened = storeForTests();

  it.each(TALKS)('%s: %j', async (_promise, lines, expected) => {
    const talk = await startTalk(createTestBot(opened.store));
    let keys: readonly string[] = [];
    for (const line of lines) keys = (await talk.say(line)).keys.filter((key) => key !== 'questions:understood');
    expect(keys).toEqual(expected);
  });

  it.each([
    'a man called me horrid names in the street in Melbourne',
    'lads keep calling me names outside the shop in Hatton',
    'she calls me all sorts when I go past her gate in Midway',
  ])('names that are called are no unwanted calls: %s', async (text) => {
    const talk = await startTalk(createTestBot(opened.store));
    const { rows } = await talk.say(text);
    const { rows: after } = await talk.press('do:begin:report-asb');
    expect([...rows, ...after]).toContain('Kind: Threats or harassment');
  });
});
