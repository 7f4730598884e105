import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

/** What the resident says first, and then what they put right with what the bot says it has changed. */
type Talk = readonly [before: readonly string[], then: readonly (readonly [said: string, changed: string])[]];

const TALKS: Readonly<Record<string, Talk>> = {
  'a house number': [
    ['loud music from 12 Church Street Swadlincote', 'no', 'last night'],
    [
      ['its number 14 not 12', 'Where: from 14 Church Street Swadlincote'],
      ['sorry it should be church lane not church street', 'Where: from 14 church lane Swadlincote'],
      ['no wait number 9', 'Where: from 9 church lane Swadlincote'],
      ['sorry I meant 10', 'Where: from 10 church lane Swadlincote'],
      ['it wasnt Swadlincote it was Midway', 'Where: from 10 church lane Midway'],
      ['it isnt Midway after all, its Newhall', 'Where: from 10 church lane Newhall'],
    ],
  ],
  'a day and a street, where it is asked whether there is danger': [
    ['someone smashed my car on Station Road Hatton last night'],
    [
      ['no wait it was this morning', 'When: Tuesday, 9 March 2027 (this morning)'],
      ['no actually it was melbourne road', 'Where: melbourne road'],
    ],
  ],
  'a place that is told more closely': [
    ['kids throwing stones behind Eureka Park, DE11 8AB', 'no'],
    [['behind the pavilion', 'Where: behind Eureka Park, DE11 8AB, behind the pavilion']],
  ],
  'a place that is told again in full': [
    ['lads throwing stones at the bus shelter', 'no', 'damage'],
    [
      ['midland road woodville', 'Where: at the bus shelter, midland road woodville'],
      ['Woodville rec off Swadlincote Road', 'Where: Woodville rec off Swadlincote Road'],
    ],
  ],
  'a town with its street, and a landmark with its street': [
    ['graffiti on the chapel in Ticknall', 'no'],
    [
      ['main street ticknall', 'Where: on the chapel in Ticknall, main street ticknall'],
      ['hatton', 'Where: hatton'],
      ['hatton, scropton lane i think', 'Where: hatton, scropton lane'],
      ['Hassall Road', 'Where: Hassall Road, Hatton'],
    ],
  ],
  'a place in the message that wishes it changed': [
    ['fly tipping on Burton Road, Hatton', 'no', 'today', 'anonymous'],
    [
      ['change the address i mean 12 church street', 'Where: 12 church street, Hatton'],
      ['change the place, its 14 church street', 'Where: 14 church street, Hatton'],
      ['where it says church i mean chapel', 'Where: 14 chapel street, Hatton'],
    ],
  ],
  'a place by words that name none by themselves': [
    ['fly tipping on Burton Road', 'no', 'today', 'anonymous'],
    [['where it says park i mean the rec', 'Where: the rec']],
  ],
  'a day and a time': [
    ['someone smashed the bus shelter in Hatton', 'no', 'on Monday about 9'],
    [
      ['sorry I meant 10', 'When: Monday, 8 March 2027 at 22:00'],
      ['about 11', 'When: Monday, 8 March 2027 at 23:00'],
      ['did i say monday i should have said sunday', 'When: Sunday, 7 March 2027 at 23:00'],
      ['sunday, or rather saturday', 'When: Saturday, 6 March 2027 at 23:00'],
      ['last night', 'When: Monday, 8 March 2027 at 23:00 (last night)'],
      ['no scratch that it was thursday last week', 'When: Thursday, 4 March 2027 at 23:00'],
    ],
  ],
  'the time of what goes on every night': [
    ['quad bikes on the rec in Newhall every night at 10', 'no'],
    [['sorry about half 9 not 10', 'How often: Every day or night (every night half 9)']],
  ],
  'how many there were': [
    ['two lads threw stones at the bus on Sandypits Lane in Etwall', 'no', 'yesterday'],
    [['no scratch that it was three lads not two', 'People involved: three lads']],
  ],
  'when it happened, told where it is asked whether there may be contact': [
    ['fly tipping on Burton Road, Hatton today', 'no'],
    [['yesterday afternoon at 5', 'When: Monday, 8 March 2027 at 17:00']],
  ],
  'whether there may be contact': [
    ['fly tipping on Burton Road, Hatton', 'no', 'today', 'anonymous'],
    [
      ['you can ring me on 07700 900123 after all', 'Contact: Yes, you may contact me'],
      ['no wait anonymous', 'Contact: No, I want to stay anonymous'],
    ],
  ],
};

describe('what a resident puts right', () => {
  const opened = storeForTests();

  it.each(Object.entries(TALKS))('changes %s, says so, and keeps the rest', async (_what, [before, then]) => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const said of before) await talk.say(said);
    for (const [said, changed] of then) {
      const { texts } = await talk.say(said);
      expect([said, ...texts]).toContain(`I have changed that. ${changed}`);
    }
  });

  it('puts the account right with the answer that stands in it, and leaves other numbers of it alone', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say('12 lads on quad bikes outside 12 Church Street Swadlincote');
    await talk.say('no');
    const { texts } = await talk.say('its number 14 not 12');
    expect(texts).toContain(
      'I have changed that. What is happening: 12 lads on quad bikes outside 14 Church Street Swadlincote',
    );
  });

  it.each([
    ['wrong day', 'report-asb:when.ask'],
    ['wrong road', 'questions:where.ask'],
    ['wrong kind', 'report-asb:kind.ask'],
    ["it's not fly tipping", 'report-asb:kind.ask'],
  ])('asks again, at the check, what is said to be wrong: %s', async (said, asked) => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const line of ['fly tipping on Burton Road, Hatton', 'no', 'today', 'anonymous', 'nobody', 'skip'])
      await talk.say(line);
    expect((await talk.say(said)).keys.at(-1)).toBe(asked);
  });

  it('takes a yes or a no for no place', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const said of ['fly tipping on Burton Road, Hatton', 'no', 'today', 'anonymous', 'change the place']) await talk.say(said); // prettier-ignore
    for (const said of ['yes', 'no']) expect((await talk.say(said)).keys).not.toContain('questions:changed');
  });

  it('takes "after all" for no leave to share a report with everybody (S9)', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const said of ['fly tipping on Burton Road, Hatton', 'no', 'today', 'anonymous']) await talk.say(said);
    const { keys } = await talk.say('there were five of them after all');
    expect(keys).not.toContain('report-asb:check.ask');
  });
});
