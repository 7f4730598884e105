import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';

describe('what is told beside a question', () => {
  const opened = storeForTests();

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

  it.each(['i dont know who', 'i dont know when, teatimes', 'i havent got a computer', 'im homeless'])(
    'leaves the question about contact open: "%s" does not answer it',
    async (said) => {
      const { keys } = await told('rubbish dumped on Burton Road, Hatton', 'no', 'today', said);
      expect(keys.at(-1)).toBe('questions:contact.wanted.ask');
      expect(keys).not.toContain('questions:not-known');
    },
  );

  it.each(['3 times now', 'no times', 'no one', 'one man', 'about ten lads', 'the police and the council'])(
    'is no other need: "%s"',
    async (said) => {
      const { keys } = await told('rubbish dumped on Burton Road, Hatton', 'no', 'today', said);
      expect(keys.at(-1)).toMatch(/^questions:contact\.wanted\.(?:ask|retry)$/u);
      expect(keys).not.toContain('guide:beside');
    },
  );

  it.each([
    ['we have cctv', 'CCTV'],
    ['ive got it on video', 'Video'],
    ['my wife kept a diary of it', 'diary'],
  ])('is understood where it says what there is to show: "%s"', async (said, shown) => {
    const { talk, keys } = await told('rubbish dumped on Burton Road, Hatton', 'no', 'today', said);
    expect(keys).toEqual(['questions:understood', 'questions:contact.wanted.ask']);
    await talk.say('anonymous');
    const { rows } = await talk.say('none');
    expect(rows.find((row) => row.startsWith('Evidence'))).toMatch(new RegExp(shown, 'iu'));
  });

  it('fills no optional answer with nobody, or with agencies that are only named', async () => {
    const { talk } = await told('rubbish dumped on Burton Road, Hatton', 'no', 'today', 'anonymous', 'none', 'no one');
    const { rows } = await talk.say('yes the police');
    expect(rows.filter((row) => /^(?:People involved|Reported before)/u.test(row))).toEqual([]);
  });

  it('is asked for again where only a place was told, and grows by what is told of it later', async () => {
    const { talk, keys } = await told('noise', 'no', 'Church Street');
    expect(keys.at(-1)).toBe('report-asb:what.ask');
    for (const line of ['music from the flat above', 'it is so loud we cannot sleep']) await talk.say(line);
    for (const line of ['last night', 'anonymous']) await talk.say(line);
    expect(await accountAtCheck(talk)).toBe('music from the flat above\nit is so loud we cannot sleep');
  });

  it.each(['youre useless just a stupid robot', 'this is a waste of time stupid bot'])(
    'is no account where it only scolds the assistant: "%s"',
    async (scolding) => {
      const { talk } = await told(
        scolding,
        'kids keep smashing bottles in the park in Hilton',
        'no',
        'damage',
        'today',
      );
      await talk.say('anonymous');
      expect(await accountAtCheck(talk)).toBe('kids keep smashing bottles in the park in Hilton');
    },
  );

  it('is no account where two words told what happens: "Church Street" is only where', async () => {
    const { talk, keys } = await told('loud music', 'no', 'Church Street', 'last night');
    expect(keys.at(-1)).toBe('questions:contact.wanted.ask');
    await talk.say('anonymous');
    expect(await accountAtCheck(talk)).toBe('loud music');
  });

  it.each(['i not report before', 'i phoned you in june and got nowhere ref 00123', 'i reported it before'])(
    'stays in the report: "%s"',
    async (said) => {
      const { keys } = await told('rubbish dumped on Burton Road, Hatton', 'no', 'today', said);
      expect(keys.at(-1)).toBe('questions:contact.wanted.ask');
    },
  );

  it.each([
    ['10 oak close midway', 'Where: 10 oak close midway'],
    ['14 the green', 'Where: 14 the green'],
  ])('is where it happens, whatever is asked: "%s"', async (address, row) => {
    const { talk } = await told('my neighbour has a camera pointing at my bedroom', 'no');
    await talk.say(address);
    for (const line of ['since march', 'anonymous']) await talk.say(line);
    expect((await talk.say('none')).rows).toContain(row);
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

  it('is added where it says that they have gone, and a danger was told before', async () => {
    const { keys } = await told(
      'neighbours dealing drugs and we get death threats',
      'yes',
      'no',
      'church lane',
      'today',
      'they ran off laughing when i came out',
    );
    expect(keys).toEqual(['answers:small-talk.safe', 'questions:added', 'questions:contact.wanted.ask']);
  });

  it('is no place where it says how many there were', async () => {
    const { keys } = await told('kids throwing stones at windows', 'no', '4 of them');
    expect(keys).toEqual(['questions:understood', 'questions:where.ask']);
  });

  it('is how often it happens, where it is asked whether we may contact them', async () => {
    const { keys } = await told(
      'noisy neighbour playing music all night',
      'no',
      'bretby road',
      'yesterday',
      "it's most nights by the way",
    );
    expect(keys).toEqual(['questions:understood', 'questions:contact.wanted.ask']);
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

  it.each(['silver fiesta', 'hes called Vernon', 'number 31', 'the blue bell'])(
    'in a few words beside the question about danger is added to what happened: %s',
    async (line) => {
      const { talk, keys } = await told('lads racing round the car park in Midway', line);
      expect(keys).toEqual(['questions:added', 'report-asb:danger.ask']);
      for (const said of ['no', 'today', 'anonymous']) await talk.say(said);
      expect(await accountAtCheck(talk)).toBe(`lads racing round the car park in Midway\n${line}`);
    },
  );

  it('in a language that does not part its words is added too', async () => {
    const talk = await startTalk(createTestBot(opened.store), packNamed('zh-Hans'));
    await talk.say('一些年轻人在停车场飙车');
    expect((await talk.say('银色面包车')).keys).toEqual(['questions:added', 'report-asb:danger.ask']);
  });

  it('in a few words never stands for what happened, which is asked', async () => {
    const { talk, keys } = await told('I want to report anti-social behaviour', 'silver fiesta');
    expect(keys).toEqual(['report-asb:danger.retry']);
    expect((await talk.say('no')).keys).toEqual(['report-asb:what.ask']);
  });

  it.each([
    ['actually i meant wednesdays', 'About once a week (wednesdays)'],
    ['it should be mondays and tuesdays', 'Several times a week (mondays and tuesdays)'],
  ])('is put right where the days of a habit are: %s', async (line, often) => {
    const { talk, keys } = await told('most fridays kids throw mud at my windows in Hilton', 'no', 'damage', line);
    expect(keys).toEqual(['questions:changed', 'questions:contact.wanted.ask']);
    await talk.say('anonymous');
    expect((await talk.say('none')).rows).toContain(`How often: ${often}`);
  });

  it('is no habit where one day is put right', async () => {
    const { keys } = await told('kids threw mud at my windows in Hilton on friday', 'no', 'damage', 'actually it was thursday'); // prettier-ignore
    expect(keys).toEqual(['questions:changed', 'questions:contact.wanted.ask']);
  });

  it.each([
    ['there is damp in my flat and the council wont repair it', 'church gresley high street', 'i have 3 kids'],
    ['my bins were not emptied', 'swadlincote'],
  ])('of what another service sees to is thanked for, and named no second time: %s', async (first, ...more) => {
    const { talk, keys } = await told(first);
    expect(keys).toEqual([expect.stringMatching(/^answers:wrong-door/)]);
    for (const line of more) {
      const { keys: after, codes } = await talk.say(line);
      expect([after, codes]).toEqual([['questions:told'], ['do:begin:report-asb', 'do:human']]);
    }
    expect((await talk.say(first)).keys).toEqual(keys);
    const begun = await talk.press('do:begin:report-asb');
    expect(begun.rows.join()).toMatch(/^Where: .*(?:gresley|swadlincote)/); // it is kept for a report
  });

  it('of hate stands in the report that it was told in, and abuse at home does not (S8)', async () => {
    const REPORT = [
      'kids standing on the garage roofs throwing stones',
      'no',
      'church gresley, by the co-op',
      'last night',
    ];
    const HATE = 'my neighbour told them off and they called her a fat cow';
    const hate = await told(...REPORT, HATE);
    expect(hate.keys).toContain('danger:cards.hate-crime.self');
    await hate.talk.say('anonymous');
    expect(await accountAtCheck(hate.talk)).toContain(HATE);
    const abuse = await told(...REPORT, 'my husband hits me');
    expect(abuse.keys).toContain('danger:cards.domestic-abuse.self');
    await abuse.talk.say('anonymous');
    expect(await accountAtCheck(abuse.talk)).not.toContain('hits me');
  });

  it('how old somebody is stands in the report, and not of whoever writes alone (S14)', async () => {
    const REPORT = ['my neighbour plays loud music', 'no', 'flat 4 regent street church gresley', 'every weekend'];
    const { talk, keys } = await told(
      ...REPORT,
      'my son is 6 and scared',
      'he is about 15',
      'im 74 and live alone',
      'im 45',
    );
    expect(keys).toEqual(['questions:contact.wanted.ask']);
    await talk.say('anonymous');
    expect((await accountAtCheck(talk))?.split('\n')).toEqual([
      'my neighbour plays loud music',
      'my son is 6 and scared',
      'he is about 15',
      'im 74 and live alone',
    ]);
  });

  it('keeps a place that was told while it was not clear what was needed', async () => {
    const { talk, keys } = await told('there is a thing on the netball court', 'castle gresley');
    expect(keys).toEqual(['answers:unclear']);
    const begun = await talk.press('do:begin:report-asb');
    expect(begun.rows.join()).toContain('castle gresley');
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
  const opened = storeForTests();

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
