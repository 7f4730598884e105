import { openTestStore, type TestStore } from '../support/store.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

const after = async (...lines: readonly string[]): Promise<Talk> => {
  const talk = await startTalk(createTestBot(opened.store));
  for (const line of lines) await talk.say(line);
  return talk;
};

const BORROWING = 'my mum is 82 and a man keeps coming round borrowing money off her';
const LOW = 'i just want it all to stop';
const UNSAFE = 'i feel unsafe at home';

describe('a question about danger', () => {
  it.each([
    [BORROWING, 'no', 'do:need:adult-safeguarding'],
    [BORROWING, 'since easter', 'do:need:adult-safeguarding'],
    [BORROWING, 'not me, my mum', 'do:need:adult-safeguarding'],
    [UNSAFE, 'yes', 'do:need:safer-homes'],
    [LOW, 'yes im safe', 'do:need:self-harm'],
  ])('is followed by what was likely before it: %s / %s', async (told, answer, need) => {
    const { keys, codes } = await (await after(told)).say(answer);
    expect(keys.at(-1)).toBe('answers:unclear');
    expect(codes).toContain(need);
  });

  it('offers it again where the button says that they are safe', async () => {
    const { keys, codes } = await (await after(BORROWING)).press('do:safe');
    expect(keys).toEqual(['answers:small-talk.safe', 'answers:unclear']);
    expect(codes).toContain('do:need:adult-safeguarding');
  });

  it.each([
    [BORROWING, 'yes', 'danger:cards.fraud-in-progress.self', 'do:need:adult-safeguarding'],
    [BORROWING, 'its gone', 'danger:cards.fraud-in-progress.self', 'do:need:adult-safeguarding'],
    [LOW, 'no', 'danger:cards.self-harm.self', 'do:need:self-harm'],
    [
      'the boys next door never get let out and are always crying',
      'no',
      'danger:cards.child-at-risk.self',
      'do:need:child-safeguarding',
    ],
  ])(
    'S2: that names the danger shows its card where the answer is that it is so: %s / %s',
    async (told, answer, card, need) => {
      const { keys, codes } = await (await after(told)).say(answer);
      expect(keys).toEqual([card]);
      expect(codes).toContain(need);
    },
  );

  it('S2: that names none shows the emergency numbers, and offers what was likely', async () => {
    const { keys, codes } = await (await after(UNSAFE)).say('no');
    expect(keys).toEqual(['answers:small-talk.emergency']);
    expect(codes).toContain('do:need:domestic-abuse');
  });

  it.each(['dont know', 'not sure', 'maybe'])(
    'S3: takes a doubt for no answer, and says the number: %s',
    async (text) => {
      const { keys, codes } = await (await after(UNSAFE)).say(text);
      expect(keys).toEqual(['danger:reminder']);
      expect(codes).toContain('do:need:domestic-abuse');
    },
  );

  it('S3: skips no question of a report by a doubt about safety', async () => {
    const talk = await after('neighbours dealing drugs and we get death threats');
    expect((await talk.say('dont know')).keys).toEqual(['danger:reminder', 'report-asb:danger.ask']);
  });

  it('is not followed by it once a guide is begun', async () => {
    const talk = await after(BORROWING, 'no');
    await talk.press('do:need:adult-safeguarding');
    await talk.press('do:stop');
    expect((await talk.say('blue mostly')).codes).not.toContain('do:need:fraud-advice');
  });
});

describe('a danger that is told where a question is open', () => {
  it('S2: has the question asked again beside the reminder', async () => {
    const talk = await after('neighbours dealing drugs and we get death threats', 'yes', 'no', 'church lane');
    const { keys } = await talk.say('there were more death threats from that lot');
    expect(keys).toEqual(['danger:reminder', 'questions:added', 'report-asb:when.ask']);
  });
});

describe('words of danger that the open question does not ask for', () => {
  it('are no leave to pass over it', async () => {
    const talk = await after('i need help with domestic abuse', 'he hits me');
    expect((await talk.say('he beats me up')).keys).toEqual([
      'danger:reminder',
      'questions:told',
      'domestic-abuse:da-safe.ask',
    ]);
  });
});

describe('what is told beside a report and met elsewhere', () => {
  it('is added to the report as well', async () => {
    const talk = await after('kids throwing stones at cars', 'no', 'stanton road');
    const { keys } = await talk.say('my bike was stolen from my shed as well');
    expect(keys).toEqual(['questions:added', 'guide:beside', 'report-asb:when.ask']);
  });
});
