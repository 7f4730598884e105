import { storeForTests } from '../support/store.ts';
import { createTestBot, talkAfter } from '../support/test-bot.ts';

const opened = storeForTests();

const begun = (...lines: readonly string[]) => talkAfter(createTestBot(opened.store), lines);

describe('a bank, a sum or a time told to the guide about scams', () => {
  const DETAILS = ['barclays', 'my bank is santander', 'about 800 pounds', 'an hour ago', 'yesterday'];

  it.each(DETAILS)('is thanked for where it is asked whether money has gone: %s', async (detail) => {
    const { keys } = await (await begun("i've been scammed")).say(detail);
    expect(keys).not.toContain('fraud-advice:fraud-gone.retry');
    expect(keys).not.toContain('questions:stuck');
  });

  it.each(DETAILS)('is no answer that failed at any question after it: %s', async (detail) => {
    const talk = await begun('i sent money to a scammer', 'no one is here', 'by bank transfer');
    expect((await talk.say(detail)).keys).toEqual(['guide:more.noted', 'fraud-advice:fraud-text.ask']);
    await talk.say('it was 800 pounds');
    expect((await talk.say(detail)).keys).toEqual(['guide:more.noted', 'fraud-advice:fraud-text.ask']);
  });
});

describe('a number told after the page about a call back', () => {
  it('begins the call back with it, and with the hours', async () => {
    const talk = await begun('my husband hits me', 'safe', 'can someone call me back');
    const { keys, rows } = await talk.say('07700 900123 after 6pm');
    expect(keys).toEqual(expect.arrayContaining(['call-back:opening', 'call-back:call-back-for.ask']));
    expect(rows).toEqual(expect.arrayContaining(['Phone number: +447700900123', 'Safe times: after 6pm']));
  });

  it('begins none where no call back was offered', async () => {
    const talk = await begun('someone broke into my shed');
    expect((await talk.say('07700 900123 after 6pm')).keys).not.toContain('call-back:opening');
  });
});

describe('how a home is held, told after whoever looks after homes', () => {
  it.each(['council', 'its a council house', 'housing association'])(
    'shows whose matter it is then: %s',
    async (told) => {
      const talk = await begun('my landlord wont fix the boiler');
      expect((await talk.say(told)).keys).toEqual(['answers:wrong-door.housing']);
    },
  );

  it.each(['private', 'rented privately', 'its a private landlord'])(
    'is thanked for where it is the same: %s',
    async (told) => {
      const talk = await begun('my landlord wont fix the boiler');
      expect((await talk.say(told)).keys).toEqual(['questions:told']);
    },
  );
});

describe('how many there are, where nothing is open', () => {
  it.each(['about 12 houses', '20 people', 'there are 4 of them'])(
    'is thanked for, and what is happening asked: %s',
    async (told) => {
      const talk = await begun('is there a grant for gates');
      expect((await talk.say(told)).keys).toEqual(['questions:told', 'answers:greeting.ask']);
    },
  );
});

describe('how often, told alone', () => {
  it.each(['every day', 'most weeks', 'about twice a week'])('begins nothing, and shows no card: %s', async (said) => {
    const talk = await begun('someone keeps parking across my drive');
    const { keys } = await talk.say(said);
    expect(keys).toEqual(['questions:told']);
  });
});

it('"this morning" is when it was, also where it is asked whether anybody is in danger', async () => {
  const talk = await begun('kids throwing stones at cars in Hatton');
  const { keys, rows } = await talk.say('this morning');
  expect([keys.at(-1), rows]).toEqual(['report-asb:danger.ask', ['When: Tuesday, 9 March 2027 (this morning)']]);
});

it('"no, she hasn\'t paid" is of whoever knocked, and of nobody who is made to work', async () => {
  const talk = await begun('my mum is 82 and someone keeps knocking asking to do her roof');
  expect((await talk.say("no she hasn't paid")).keys).not.toContain('danger:cards.modern-slavery.other');
});

describe('what is told where it is asked where', () => {
  it.each(['yes its every day after school', 'every friday night about 10'])('is no place: %s', async (said) => {
    const talk = await begun('someone has been dumping rubbish', 'no');
    expect((await talk.say(said)).rows.join('\n')).not.toContain('Where:');
  });

  it.each(['on the school field after school', 'behind the co-op every weekend', 'every night at the park'])(
    'is one: %s',
    async (said) => {
      const talk = await begun('someone has been dumping rubbish', 'no');
      expect((await talk.say(said)).keys).not.toContain('questions:where.ask');
    },
  );
});

it('S8: what is only an answer protects nothing, so that whoever is on duty reads the report', async () => {
  const report = ['kids throwing stones at cars on Burton Road, Hatton', 'no', 'yesterday'];
  expect((await (await begun(...report)).say('no contact')).protected).toBe(false);
  expect((await (await begun(...report)).say('my husband hits me')).protected).toBe(true);
});

it('a child who harms themselves is told of, and nobody who writes', async () => {
  const { keys } = await (await begun()).say('my teenage son is self harming');
  expect(keys).toContain('danger:cards.self-harm.other');
  expect(keys).toContain('self-harm:pages.other.text');
});
