import { openTestStore, type TestStore } from '../support/store.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';

describe('what is told beside a question', () => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore();
  });
  afterAll(() => opened.close());

  const told = async (
    ...lines: readonly string[]
  ): Promise<{ readonly talk: Talk; readonly keys: readonly string[] }> => {
    const talk = await startTalk(createTestBot(opened.store));
    let keys: readonly string[] = [];
    for (const line of lines) keys = (await talk.say(line)).keys;
    return { talk, keys };
  };
  const accountAtCheck = async (talk: Talk): Promise<string | undefined> => {
    const { rows } = await talk.say('none');
    return rows.find((row) => row.startsWith('What is happening: '))?.slice('What is happening: '.length);
  };

  it('is added to what happened, and said to be', async () => {
    const { talk, keys } = await told(
      'kids kicking football at my car in Woodville',
      'no',
      'white corsa smashed wing mirror',
      'he was on the phone about it too',
      'today',
      'they ran off laughing when I shouted',
    );
    expect(keys).toEqual(['questions:added', 'questions:contact.wanted.ask']);
    await talk.say('anonymous');
    expect(await accountAtCheck(talk)).toBe(
      [
        'kids kicking football at my car in Woodville',
        'white corsa smashed wing mirror',
        'he was on the phone about it too',
        'they ran off laughing when I shouted',
      ].join('\n'),
    );
  });

  it('is no place where it is asked where, but for words that place it', async () => {
    const { keys } = await told(
      'kids kicking a football at my car',
      'no',
      'damage',
      "he's done it before to my neighbour",
    );
    expect(keys).toEqual(['questions:added', 'questions:where.ask']);
    const { keys: after } = await told(
      'kids kicking a football at my car',
      'no',
      'damage',
      'they do it by the garages',
    );
    expect(after).toEqual(['report-asb:when.ask']);
  });

  it('is kept from before it was clear what was needed', async () => {
    const { talk } = await told(
      'he is at it again down the road',
      'that motorbike of his in Midway',
      'no',
      'today',
      'anonymous',
    );
    expect(await accountAtCheck(talk)).toBe('he is at it again down the road\nthat motorbike of his in Midway');
  });

  it.each([
    'he says he will show it to everyone in my year',
    'I already sent one before I knew',
    'my best mate got one off him as well',
  ])('is thanked for in a guide: %s', async (line) => {
    const { keys } = await told('im 15 and a lad at school keeps sending me pics and wants me to send some', line);
    expect(keys).toEqual(['questions:told', 'child-safeguarding:child-my-danger.ask']);
  });
});

describe('a no at the check', () => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore();
  });
  afterAll(() => opened.close());

  const atCheck = async (): Promise<Talk> => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const said of ['fly tipping on Burton Road, Hatton', 'no', 'today', 'anonymous', 'none']) await talk.say(said);
    return talk;
  };

  it.each(['no thanks', 'no', 'nah', 'no thank you', 'not now'])('is asked what it means: %s', async (said) => {
    const talk = await atCheck();
    const { keys, codes } = await talk.say(said);
    expect(keys).toEqual(['questions:send-or-change']);
    expect(codes).toEqual(['do:send', 'do:change', 'do:stop']);
    expect((await talk.say('send it')).outcome).toBe('reported');
  });

  it.each(["that's wrong", 'that is not right', 'I made a mistake'])(
    'lists what can be changed after "%s"',
    async (said) => {
      expect((await (await atCheck()).say(said)).keys).toEqual(['questions:which-change']);
    },
  );
});
