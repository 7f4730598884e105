import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';

const opened = storeForTests();

const after = async (...lines: readonly string[]): Promise<Talk> => {
  const talk = await startTalk(createTestBot(opened.store));
  for (const line of lines) await talk.say(line);
  return talk;
};

const SEEN = 'my child saw something horrible on tiktok';
const LOW = 'i just want it all to stop';
const UNSAFE = 'i feel unsafe at home';

describe('a question about danger', () => {
  it.each([
    [SEEN, 'yes', 'do:need:child-safeguarding'],
    [SEEN, 'since easter', 'do:need:child-safeguarding'],
    [SEEN, 'yes shes safe', 'do:need:child-safeguarding'],
    [UNSAFE, 'yes', 'do:need:safer-homes'],
    [LOW, 'yes im safe', 'do:need:self-harm'],
  ])('is followed by what was likely before it: %s / %s', async (told, answer, need) => {
    const { keys, codes } = await (await after(told)).say(answer);
    expect(keys.at(-1)).toBe('answers:unclear');
    expect(codes).toContain(need);
  });

  it('offers it again where the button says that they are safe', async () => {
    const { keys, codes } = await (await after(SEEN)).press('do:safe');
    expect(keys).toEqual(['answers:small-talk.safe', 'answers:unclear']);
    expect(codes).toContain('do:need:child-safeguarding');
  });

  it.each([
    [SEEN, 'no', 'danger:cards.child-at-risk.self', 'do:need:child-safeguarding'],
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
    const talk = await after(SEEN, 'yes');
    await talk.press('do:need:child-safeguarding');
    await talk.press('do:stop');
    expect((await talk.say('blue mostly')).codes).not.toContain('do:need:cyber');
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
    expect(keys).toEqual([
      'questions:added',
      'burglary-theft:pages.report.text',
      'guide:beside',
      'report-asb:when.ask',
    ]);
  });
});

describe('what is told where a report asks about danger', () => {
  const asked = async (said: string): Promise<Awaited<ReturnType<Talk['say']>>> =>
    (await after('i want to report my neighbour')).say(said);

  it.each([
    'someone is selling drugs from number 9',
    'someone is playing loud music',
    'he is shouting',
    'they are drinking in the street',
    'someone is riding a quad',
  ])('is no danger that is there now: %s', async (said) => {
    const { keys } = await asked(said);
    expect(keys).toContain('report-asb:danger.ask');
    expect(keys).not.toContain('report-asb:danger.now');
  });

  it.each(['someone is hurt', 'they are fighting', 'someone is being hit', 'they are kicking my door in'])(
    'S2: is one: %s',
    async (said) => {
      expect((await asked(said)).keys).toContain('report-asb:danger.now');
    },
  );
});

describe('whoever is not safe, where it was asked beside a question about danger', () => {
  it.each([
    [
      'i think they are keeping people in the car wash',
      'modern-slavery:pages.now.text',
      'modern-slavery:slavery-danger.ask',
    ],
    ['my friend is being controlled', 'domestic-abuse:remark.unsafe', 'domestic-abuse:da-safe.ask'],
    ['someone keeps ringing my doorbell at night', 'report-asb:danger.now', 'report-asb:danger.ask'],
  ])('S2: has answered that as well: %s', async (told, page, question) => {
    const { keys } = await (await after(told)).say('no');
    expect(keys).toContain(page);
    expect(keys).not.toContain(question);
  });
});
