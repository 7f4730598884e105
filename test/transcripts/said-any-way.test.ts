import { storeForTests } from '../support/store.ts';
import { createTestBot, lastHeard, lastSaid } from '../support/test-bot.ts';

const opened = storeForTests();
const said = (lines: readonly string[]): Promise<readonly string[]> => lastSaid(createTestBot(opened.store), lines);

const BEGUN = ['lads on quad bikes at Maurice Lea Park in Church Gresley', '> danger=no'];
const AT_CONTACT = [...BEGUN, 'last friday at 9pm'];
const AT_CHECK = [...AT_CONTACT, '> contact=anonymous', '> consent=police'];
const SCAM = ['someone got money out of me, a romance scam'];
const THEFT = ['someone broke into my garage on monday'];

describe('the check', () => {
  it.each(["that's right, off you go", 'spot on', 'please proceed', 'I confirm the above is accurate', 'sound, send'])(
    'sends what is confirmed in so many words: %s',
    async (line) => {
      expect(await said([...AT_CHECK, line])).toContain('report-asb:sent.done');
    },
  );

  it.each([
    'spot on?',
    'yes but not yet',
    "no don't send it off",
    'ready to send, is it free',
    'go ahead and change the date',
  ])('sends nothing where that is asked, put off or put right: %s', async (line) => {
    expect(await said([...AT_CHECK, line])).not.toContain('report-asb:sent.done');
  });

  it('puts right what is left out of a yes', async () => {
    const { texts } = await lastHeard(createTestBot(opened.store), [...AT_CHECK, 'spot on except its Newhall']);
    expect(texts).toContain('I have changed that. Where: Newhall');
  });
});

describe('a question that is gone back to because of what was put there', () => {
  it.each([
    ['go back, i put the wrong park', 'questions:where.ask'],
    ['sorry i gave you the wrong street', 'questions:where.ask'],
    ['go back i said the wrong kind', 'report-asb:kind.ask'],
    ['ive put the wrong day', 'report-asb:when.ask'],
  ])('is asked again: %s', async (line, asked) => {
    expect((await said([...AT_CONTACT, line])).at(-1)).toBe(asked);
  });
});

describe('how often something happens', () => {
  it.each(['every weekend', 'actually every other friday'])(
    'leaves the day that was told as it is: %s',
    async (line) => {
      const { texts } = await lastHeard(createTestBot(opened.store), [...AT_CONTACT, 'it happens every night', line]);
      expect(texts.filter((text) => text.includes('changed'))).toEqual([expect.stringContaining('How often: ')]);
    },
  );
});

describe('a guide that asks something', () => {
  it.each(['can we do this in polish', 'do you speak urdu', 'my english is bad, can we talk in arabic'])(
    'offers the language that is wished for: %s',
    async (line) => {
      expect(await said([...SCAM, line])).toEqual([
        'language:offer-own',
        'language:offer',
        'knowledge:languages.answer',
        'fraud-advice:fraud-gone.ask',
      ]);
    },
  );

  it.each(['no, it was Tuesday, not Monday', 'no it wasnt a friday it was saturday'])(
    'takes the no to an earlier day for no answer, and asks again: %s',
    async (line) => {
      expect(await said([...SCAM, line])).toEqual(['fraud-advice:fraud-gone.ask']);
    },
  );

  it('takes a no for an answer', async () => {
    expect(await said([...SCAM, 'no'])).toEqual(['fraud-advice:fraud-now.ask']);
  });

  it('asks again and answers nothing where its own words are asked about', async () => {
    expect((await said([...SCAM, 'what do you mean by details'])).at(-1)).toBe('fraud-advice:fraud-gone.ask');
  });

  it.each(['ta very much', 'cheers very much mate'])('is thanked, and tells no more unasked: %s', async (line) => {
    expect(await said([...THEFT, line])).toEqual(['answers:small-talk.thanks', 'guide:more.ask']);
  });
});

describe('a question at the check', () => {
  it('is not added to what was told: how do i print this', async () => {
    const keys = await said([...AT_CHECK, 'how do i print this']);
    expect(keys).not.toContain('questions:added');
    expect(keys.at(-1)).toBe('report-asb:check.ask');
  });

  it('is no question where it tells more', async () => {
    expect(await said([...AT_CHECK, 'they also had a dog off the lead that went for me'])).toContain('questions:added');
  });
});

describe('who may be told', () => {
  it.each(['tell the fire lot and the cops', 'the coppers and the fire crew'])(
    'is heard as people say it: %s',
    async (line) => {
      const { rows } = await lastHeard(createTestBot(opened.store), [...AT_CONTACT, '> contact=anonymous', line]);
      expect(rows).toContain('May share with: The police and The fire and rescue service');
    },
  );
});

describe('a first message', () => {
  it.each([
    ['evicted today nowhere to sleep', 'answers:wrong-door.homelessness'],
    ["how do i help a friend who's been self harming", 'self-harm:opening'],
    ['how do i help a friend whose husband hits her', 'knowledge:da-friend.answer'],
    ["dad's sent £8,000 to a woman he's never met", 'fraud-advice:pages.bank-theirs.text'],
  ])('is met by what it is about: %s', async (line, key) => {
    expect(await said([line])).toContain(key);
  });

  it('of a young bird is no scam', async () => {
    expect((await said(['baby seagull stuck'])).filter((key) => key.startsWith('scam:'))).toEqual([]);
  });
});
