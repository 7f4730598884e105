import { createTestBot, rowsAtCheck, talkAfter, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/* What residents tell in a report while something else is asked: that answers what it is about, and never what is open. */

const opened = storeForTests();

const BEGUN = ['kids throwing stones at cars on Burton Road, Hatton', '> danger=no', 'yesterday'];
const AT_CONSENT = [...BEGUN, '> contact=anonymous'];
const AT_CHECK = [...AT_CONSENT, '> do:skip'];

const after = (lines: readonly string[]): Promise<Talk> => talkAfter(createTestBot(opened.store), lines);

describe('danger, where something else is asked', () => {
  const LEFT_OUT = [BEGUN[0] ?? '', '> do:skip', 'yesterday'];

  it.each(['no im not in danger', 'no danger no', "nobody's in danger", 'no one hurt'])(
    'S9: no answer to whether we may be in touch, but that there is none: %s',
    async (said) => {
      const talk = await after(LEFT_OUT);
      expect((await talk.say(said)).keys).toEqual(['questions:changed', 'questions:contact.wanted.ask']);
      expect(await rowsAtCheck(talk)).toContain('Danger when reported: No');
    },
  );

  it.each(['no', 'no then', 'no thanks then', 'no i dont want anyone hurt'])(
    'still a no to contact: %s',
    async (said) => {
      const talk = await after(LEFT_OUT);
      expect((await talk.say(said)).keys).toContain('questions:contact.wanted.cost');
    },
  );

  it.each(["I'm scared", "they're back", 'they just came back', 'theyre here again'])(
    'S2: whom to call is said, and it is kept: %s',
    async (said) => {
      for (const lines of [BEGUN, AT_CHECK]) {
        const talk = await after(lines);
        const { keys } = await talk.say(said);
        expect(keys.join(' ')).toMatch(/small-talk\.emergency|danger:/u);
        expect(keys).not.toContain('questions:contact.wanted.retry');
        expect(await rowsAtCheck(talk)).toContain(said);
      }
    },
  );

  it.each(["I'm scared", "they're back", 'police please', 'they are here'])('is no place: %s', async (said) => {
    const talk = await after(['kids throwing stones at cars', '> danger=no']);
    expect((await talk.say(said)).keys.at(-1)).toMatch(/^questions:where\.ask$|^danger:/u);
    expect(await rowsAtCheck(talk)).toContain('Where: Left out');
  });

  it.each(['police station', 'school', 'the surgery', 'the ring road', 'phone box'])(
    'a place is one: %s',
    async (said) => {
      const talk = await after(['kids throwing stones at cars', '> danger=no']);
      await talk.say(said);
      expect(await rowsAtCheck(talk)).toContain(`Where: ${said}`);
    },
  );

  it.each(['no', 'no its over', "no they've gone"])(
    'no danger, told beside the card of one, is not asked for again: %s',
    async (said) => {
      const talk = await after(['drunk people fighting outside the pub in Hatton every weekend', 'a lad got glassed']);
      expect((await talk.say(said)).keys).toContain('questions:contact.wanted.ask');
      expect(await rowsAtCheck(talk)).toContain('Danger when reported: No');
    },
  );

  it.each(['dont leave voicemails', 'no voicemails please'])('asks about no danger: %s', async (said) => {
    const talk = await after([...BEGUN, '> contact=contact', '> contact-how=phone', '07700 900123']);
    expect((await talk.say(said)).keys.join(' ')).not.toContain('danger:');
  });

  it.each(['i think hes got mental health problems', 'shes mentally ill'])(
    'of somebody else who is ill, no despair is heard: %s',
    async (said) => {
      expect((await (await after(BEGUN)).say(said)).keys.join(' ')).not.toContain('danger:');
    },
  );

  it('of whoever is ill and wants to die, it is', async () => {
    const { keys } = await (await after(BEGUN)).say('i think hes got mental health problems and wants to die');
    expect(keys.join(' ')).toContain('danger:');
  });

  it('"fine", where no danger was told, is thanked for no safety', async () => {
    expect((await (await after(AT_CONSENT)).say('fine')).keys).not.toContain('answers:small-talk.safe');
  });
});

describe('who may know, told at the check', () => {
  it.each(['police and council', 'the council may know', 'just the police', 'my landlord', 'victim support'])(
    'S9: nobody is added by a name alone, and it is asked again: %s',
    async (said) => {
      const talk = await after(AT_CHECK);
      expect((await talk.say(said)).keys).toEqual(['questions:consent.ask']);
      expect(await rowsAtCheck(talk)).toContain('May share with: None chosen');
    },
  );

  it('leave in so many words is taken, also where the question was left out', async () => {
    expect((await (await after(AT_CHECK)).say('tell the police')).rows).toContain('May share with: The police');
  });

  it.each(['police', 'police please'])('may be a cry for help: %s', async (said) => {
    expect((await (await after(AT_CHECK)).say(said)).keys).toContain('answers:small-talk.emergency');
  });
});

describe('what belongs to no other matter', () => {
  it.each(['you may write to me', "I don't have a mobile", 'write me a letter'])(
    'which ways of contact there are, for who is anonymous so far: %s',
    async (said) => {
      expect((await (await after(AT_CONSENT)).say(said)).keys[0]).toBe('knowledge:ways-of-contact.answer');
    },
  );

  it.each([
    'ref 12345',
    'reference is ABC123',
    'ive asked them nicely twice',
    "he's polish",
    'romanian maybe',
    'alsatian',
  ])('the report goes on: %s', async (said) => {
    const { keys } = await (await after([BEGUN[0] ?? ''])).say(said);
    expect(keys.at(-1)).toMatch(/^report-asb:danger\.(?:ask|retry)$/u);
    expect(keys.join(' ')).not.toMatch(/case-status|wrong-door|languages/u);
  });

  it.each(['can i talk in polish', 'i speak polish', 'urdu please'])(
    'another language is still asked for: %s',
    async (said) => {
      expect((await (await after(BEGUN)).say(said)).keys).toContain('knowledge:languages.answer');
    },
  );

  it.each(['i want to complain about the flats behind me', 'complaint about dogs barking'])(
    'a complaint about others is a report: %s',
    async (said) => {
      expect((await (await after([])).say(said)).keys).toContain('report-asb:opening');
    },
  );

  it.each(['i want to complain about the council', 'i want to complain about how you dealt with my noise report'])(
    'a complaint about us is none: %s',
    async (said) => {
      expect((await (await after([])).say(said)).keys).toEqual(['answers:wrong-door.service-complaint']);
    },
  );
});

describe('how it feels to live with it', () => {
  const FELT = [
    "i've had enough",
    "we're sick of it",
    'im at my wits end',
    'doing my head in',
    'i cant sleep',
    'i want to move',
    'nobody cares',
  ];

  it.each(FELT)('is kept, and neither a place, a refusal nor a wish to stop: %s', async (said) => {
    for (const lines of [['kids throwing stones at cars', '> danger=no'], BEGUN, AT_CHECK]) {
      const talk = await after(lines);
      const { keys } = await talk.say(said);
      expect(keys[0]).toBe('questions:added');
      expect(await rowsAtCheck(talk)).toContain(`\n${said}`);
    }
  });

  it.each(['i cant take it anymore', 'i cant go on like this', 'tired of living', 'sick of everything'])(
    'S2: may be despair, which is met, and the report is not left: %s',
    async (said) => {
      const talk = await after(BEGUN);
      const { keys } = await talk.say(said);
      expect(keys.join(' ')).toContain('danger:');
      expect(keys).not.toContain('questions:send-or-change');
    },
  );

  it.each(['stop', 'enough now stop', 'ive had enough of this chat'])('a wish to stop is one: %s', async (said) => {
    expect((await (await after(BEGUN)).say(said)).keys).toContain('questions:stopped');
  });
});

describe('where it is asked where', () => {
  const AT_WHERE = ['kids throwing stones at cars', '> danger=no'];

  it.each(["i'm 72", 'no contact', 'no calls please', 'police are coming'])('is no place: %s', async (said) => {
    const talk = await after(AT_WHERE);
    await talk.say(said);
    expect(await rowsAtCheck(talk)).toContain('Where: Left out');
  });

  it('S9: a wish to be contacted is one', async () => {
    const { rows } = await (await after(AT_WHERE)).say('text me after 6');
    expect(rows).toEqual([
      'Contact: Yes, you may contact me',
      'Safe ways to contact you: A text message',
      'Safe times: after 6',
    ]);
  });

  it.each(['they ring me at night', 'he texts me', 'they call me a slag', 'nobody rings me'])(
    'S9: what others do is no leave: %s',
    async (said) => {
      const talk = await after(AT_WHERE);
      await talk.say(said);
      expect(await rowsAtCheck(talk)).not.toContain('you may contact me');
    },
  );
});

it('leaves no question of contact out for facts that are told meanwhile', async () => {
  const talk = await after(BEGUN);
  for (const said of ['it was the day before yesterday', '4 lads', 'crime number 26*101090', 'every weekend']) {
    const { keys } = await talk.say(said);
    expect(keys.at(-1)).toBe('questions:contact.wanted.ask');
  }
});

describe('who may know, where it is asked', () => {
  it.each([
    ['The police and the housing', 'The police and A housing association or landlord'],
    ['housing', 'A housing association or landlord'],
    ['yes the police please', 'The police'],
  ])('takes %s', async (said, shared) => {
    const { keys, rows } = await (await after(AT_CONSENT)).say(said);
    expect(keys).toEqual(['report-asb:check.ask']);
    expect(rows).toContain(`May share with: ${shared}`);
  });

  it.each(['they are council housing', 'he is my landlord', 'they are the victims', 'its housing', 'i told housing'])(
    'S9: whoever is told of lets nobody know: %s',
    async (said) => {
      const talk = await after(AT_CONSENT);
      await talk.say(said);
      expect(await rowsAtCheck(talk)).toContain('May share with: None chosen');
    },
  );
});

describe('what is told in passing', () => {
  it('"not anonymous" makes nobody anonymous', async () => {
    const talk = await after(BEGUN);
    expect((await talk.say('not anonymous they know its us')).keys).not.toContain('questions:contact.wanted.cost');
  });

  it('an illness of somebody close asks about no abuse', async () => {
    expect((await (await after(BEGUN)).say('my husband has COPD')).keys[0]).toBe('questions:added');
  });

  it('an illness beside a blow does', async () => {
    const { keys } = await (await after(BEGUN)).say('my husband is ill and hits me');
    expect(keys.join(' ')).toContain('danger:cards.domestic-abuse');
  });

  it('a complaint about what is reported is none about us', async () => {
    const { keys } = await (await after(BEGUN)).say('i want to make a complaint about it');
    expect(keys).not.toContain('answers:wrong-door.service-complaint');
  });

  it.each(['lads from school keep throwing stones at cars', 'people from the pub shout and swear all night'])(
    'where they come from is not where it is: %s',
    async (said) => {
      const { rows } = await (await after([])).say(said);
      expect(rows.join(' ')).not.toContain('Where:');
    },
  );
});

describe('what is meant for somebody else, or by the way', () => {
  it.each(['can you ring someone', 'ring the police', 'call him'])(
    'S9: is no leave to ring who writes: %s',
    async (said) => {
      const talk = await after(BEGUN);
      await talk.say(said);
      expect(await rowsAtCheck(talk)).not.toContain('you may contact me');
    },
  );

  it.each(['can someone ring me', 'yes ring me'])('S9: is leave: %s', async (said) => {
    expect((await (await after(BEGUN)).say(said)).rows).toContain('Contact: Yes, you may contact me');
  });

  it('S2: a call for the police is a yes to danger', async () => {
    const { keys } = await (await after([BEGUN[0] ?? ''])).say('can you call the police');
    expect(keys).toContain('report-asb:danger.now');
  });

  it('"the last one" goes back to no question', async () => {
    expect((await (await after(BEGUN)).say('last night was the last one')).keys).not.toContain('questions:gone-back');
  });

  it('who wants no name given stays anonymous, and is not asked whether to stop', async () => {
    const { rows } = await (await after([BEGUN[0] ?? ''])).say('i dont want to be named');
    expect(rows).toEqual(['Contact: No, I want to stay anonymous']);
  });
});

it('keeps a short first message that names what happens', async () => {
  const talk = await after(["they've started again with the music"]);
  expect(await rowsAtCheck(talk)).toContain("What is happening: they've started again with the music\nKind: Noise");
});

describe('what is half a yes, or one to something else', () => {
  it.each(['both', 'send it later'])('S9: is no leave: %s', async (said) => {
    const talk = await after(BEGUN);
    await talk.say(said);
    expect(await rowsAtCheck(talk)).not.toContain('you may contact me');
  });

  it.each(['both', 'send it later'])('S8: says nothing of whether it is safe to write: %s', async (said) => {
    expect((await (await after(['> do:begin:domestic-abuse'])).say(said)).keys).toEqual([
      'domestic-abuse:da-safe.retry',
    ]);
  });

  it('says of no danger that there is one', async () => {
    expect((await (await after([BEGUN[0] ?? ''])).say('send it later')).keys).not.toContain('report-asb:danger.now');
  });
});

describe('what is asked of the report that is open', () => {
  it.each([
    ['can i report it here', ['report-asb:danger.ask']],
    ['is this the right place', ['report-asb:danger.ask']],
    ['who do i ring', ['knowledge:when-999.answer', 'report-asb:danger.ask']],
    ['should i call the police', ['knowledge:when-999.answer', 'report-asb:danger.ask']],
    ['is that illegal', ['knowledge:what-is-asb.answer', 'report-asb:danger.ask']],
    ['who sees my report', ['knowledge:who-reads.answer', 'report-asb:danger.ask']],
    ['can they trace me', ['knowledge:anonymous.answer', 'report-asb:danger.ask']],
    ['who will ring me', ['knowledge:hear-back.answer', 'report-asb:danger.ask']],
    ['are they allowed to do that', ['knowledge:what-is-asb.answer', 'report-asb:danger.ask']],
  ])('is answered, and the question stays: %s', async (said, keys) => {
    expect((await (await after(BEGUN.slice(0, 1))).say(said)).keys).toEqual(keys);
  });
});
