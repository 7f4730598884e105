import { storeForTests } from '../support/store.ts';
import { createTestBot, talkAfter } from '../support/test-bot.ts';

const opened = storeForTests();

const begun = (...lines: readonly string[]) => talkAfter(createTestBot(opened.store), lines);

describe('what a few words tell', () => {
  it('S8: "not me, her" says nothing of whether it is safe to write', async () => {
    const talk = await begun("my daughter's boyfriend hits her");
    expect((await talk.say('not me, her')).keys).toEqual(['domestic-abuse:da-safe.retry']);
  });

  it('a caller from a shop or a bank is no stalker', async () => {
    const { keys } = await (await begun()).say('i keep getting calls from a man saying hes from amazon');
    expect(keys).toContain('fraud-advice:fraud-gone.ask');
    expect(keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
  });

  it.each(["neighbour's dog bit my little girl", 'we were attacked by a loose dog'])(
    'a dog that bites is reported: %s',
    async (text) => {
      expect((await (await begun()).say(text)).keys).toContain('report-asb:danger.ask');
    },
  );

  it('"i want it reported" adds nothing to a report that is begun', async () => {
    const talk = await begun('lads smashed my fence on mill lane hatton last night');
    expect((await talk.say('i want it reported')).keys).toEqual(['report-asb:danger.ask']);
  });

  it('"he is ok" takes a danger back', async () => {
    const talk = await begun('a kid was hit by a car and is bleeding');
    expect((await talk.say('hes ok')).keys).toContain('answers:small-talk.safe');
  });

  it('"I am ok now" is no time at which it happened', async () => {
    const talk = await begun('my neighbour plays loud music');
    const { keys, rows } = await talk.say('im ok now');
    expect([keys, rows]).toEqual([['questions:where.ask'], []]);
  });

  it('of a scam, that the caller is still on the phone', async () => {
    const { keys } = await (await begun()).say('the man on phone says hes police and i need to withdraw 5 grand');
    expect(keys).toContain('fraud-advice:pages.hang-up.text');
  });

  it.each(['carry on', 'ok send it', "I've changed my mind"])('takes up a report that was left: %s', async (text) => {
    const talk = await begun('my neighbour plays loud music', 'stop');
    expect((await talk.say(text)).keys.at(-1)).toBe('report-asb:danger.ask');
  });

  it('"no, but I want to report it" is no danger, and goes on', async () => {
    const talk = await begun('my neighbour plays loud music');
    expect((await talk.say('no but I want to report it')).keys).toEqual(['questions:where.ask']);
  });

  it('S9: a wish who is not to know is no place', async () => {
    const talk = await begun('my neighbour plays loud music', 'no');
    expect((await talk.say('please dont call me')).keys.at(-1)).toBe('questions:where.ask');
  });

  it('"do not send it yet" asks what is to become of it', async () => {
    const talk = await begun('loud music on mill lane hatton last night', 'no', 'anonymous', 'none');
    expect((await talk.say('dont send it yet')).keys).toEqual(['questions:send-or-change']);
  });

  it.each(['my son is missing from school', 'my daughter has gone missing'])(
    'leads whoever misses a child to 999 first: %s',
    async (text) => {
      expect((await (await begun()).say(text)).keys).toContain('child-safeguarding:pages.missing.text');
    },
  );

  it('leads whoever has no computer to a person', async () => {
    expect((await (await begun()).say("I haven't got a computer or email")).keys).toEqual([
      'answers:person-hours-unknown',
    ]);
  });
});
