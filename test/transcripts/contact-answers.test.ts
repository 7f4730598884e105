import { languageOf } from '../../locales/index.ts';
import { createTestBot, rowsAtCheck, startTalk, talkAfter, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/* What residents answer most plainly where it is asked how, when and by whom they may be contacted, and who may know (S9). */

const opened = storeForTests();

const BEGUN = ['kids throwing stones at cars on Burton Road, Hatton', 'no', 'yesterday'];
const TO_PHONE = ['> contact=contact', '> contact-how=phone'];
const TO_TIMES = [...TO_PHONE, '07700 900123'];
const TO_CARE = [...TO_TIMES, '> do:skip'];
const TO_NEEDS = [...TO_CARE, '> do:skip'];
const TO_CONSENT = [...TO_NEEDS, '> do:skip'];

const at = (lines: readonly string[]): Promise<Talk> => talkAfter(createTestBot(opened.store), [...BEGUN, ...lines]);

describe('whether', () => {
  it.each(['any time', 'mornings only', 'only after 6', "yes, but don't call me"])('yes: %s', async (said) => {
    expect((await (await at([])).say(said)).keys).toContain('questions:contact.how.ask');
  });

  it.each(['you can ring me i dont mind', 'no problem', 'i dont mind', 'no i dont mind', 'no objection', 'fine by me'])(
    'yes, from whoever minds nothing: %s',
    async (said) => {
      expect((await (await at([])).say(said)).keys).toContain('questions:contact.how.ask');
    },
  );

  it.each(['i do mind', 'no', 'no thanks', 'i dont mind if you dont', 'im not bothered'])(
    'S9: no leave: %s',
    async (said) => {
      const talk = await at([]);
      await talk.say(said);
      expect(await rowsAtCheck(talk)).not.toContain('you may contact me');
    },
  );

  it.each(['yes, but without my name', 'yes but my wife will answer', 'through my mum', 'Call Anna'])(
    'yes, and what it hangs on is kept for staff: %s',
    async (said) => {
      const talk = await at([said, '> contact-how=phone', '07700 900123']);
      const rows = await rowsAtCheck(talk);
      expect(rows).toContain('Contact: Yes, you may contact me');
      expect(rows).toContain(`Good to know: ${said}`);
    },
  );

  it.each(['ok but i work nights', "yes but i'm at college till 3", 'yes but i sleep in the day'])(
    'yes, and when not stands in whole words: %s',
    async (said) => {
      const talk = await at([said, '> contact-how=phone', '07700 900123']);
      const rows = await rowsAtCheck(talk);
      expect(rows).toContain('Contact: Yes, you may contact me');
      expect(rows).toContain(`Safe times: ${said.replace(/^\w+ but /u, '')}`);
    },
  );

  it.each(['my wife will answer', 'sarah will answer', "it's my mum's phone", 'shared phone'])(
    'no leave yet, but kept for when there is: %s',
    async (said) => {
      const talk = await at([]);
      expect((await talk.say(said)).keys).toEqual(['questions:understood', 'questions:contact.wanted.ask']);
      await talk.say('yes');
      for (const line of ['> contact-how=phone', '07700 900123'])
        await (line.startsWith('> ') ? talk.press(line.slice(2)) : talk.say(line));
      expect(await rowsAtCheck(talk)).toContain(`Good to know: ${said}`);
    },
  );

  it.each(['i only want to report it', 'just want to report it', 'just letting you know', 'for information only'])(
    'no, from whoever only tells something: %s',
    async (said) => {
      const talk = await at([]);
      expect((await talk.say(said)).keys).toContain('questions:contact.wanted.cost');
      const rows = await rowsAtCheck(talk);
      expect(rows).toContain('Contact: No, I want to stay anonymous');
      expect(rows).toContain('What is happening: kids throwing stones at cars on Burton Road, Hatton\n');
    },
  );

  it.each([
    'they call my mum names',
    'call my mum names every day',
    'i have to ring Dave',
    'they always call Kelly a slag',
  ])('no leave, from who rings whom: %s', async (said) => {
    const talk = await at([]);
    expect((await talk.say(said)).keys.at(-1)).toMatch(/^questions:contact\.wanted\.(?:ask|retry)$/u);
    expect(await rowsAtCheck(talk)).not.toContain('you may contact me');
  });

  it.each(["i'll call you", 'can i ring you instead'])(
    'who would ring us gives no leave to be rung: %s',
    async (said) => {
      const talk = await at([]);
      await talk.say(said);
      expect(await rowsAtCheck(talk)).not.toContain('you may contact me');
    },
  );

  it.each(["don't ring after 8", "after 8, don't call", 'before christmas', 'between the shops'])(
    'asked again, since it gives no leave: %s',
    async (said) => {
      expect((await (await at([])).say(said)).keys).toContain('questions:contact.wanted.ask');
    },
  );

  it('keeps for the contact when not to ring, told before it is known whether we may', async () => {
    const talk = await at(["don't ring after 8", 'yes', '> contact-how=phone', '07700 900123']);
    const rows = await rowsAtCheck(talk);
    expect(rows).toContain("Safe times: don't ring after 8");
    expect(rows).toContain('What is happening: kids throwing stones at cars on Burton Road, Hatton\n');
  });

  it('lets go of it where nobody is to be contacted', async () => {
    expect(await rowsAtCheck(await at(["don't ring after 8", 'no']))).not.toContain('after 8');
  });

  it.each(['just sort it', 'i just want it sorted'])('asks before it ends what was told: %s', async (said) => {
    const { keys, codes } = await (await at([])).say(said);
    expect([keys, codes]).toEqual([['questions:send-or-change'], ['do:stop', 'do:repeat']]);
  });
});

it.each(['no calls', 'not by phone', 'no emails please', "don't come round", 'no texts'])(
  'says no to one way, and is told which ways there are: %s',
  async (said) => {
    const { keys } = await (await at([])).say(said);
    expect(keys).toEqual(['knowledge:ways-of-contact.answer', 'questions:contact.wanted.ask']);
  },
);

it.each(['by letter', 'whatsapp', "i don't have a phone", 'come to my house', 'in this chat'])(
  'tells which ways there are: %s',
  async (said) => {
    for (const lines of [[], ['> contact=contact']]) {
      const { keys } = await (await at(lines)).say(said);
      expect(keys[0]).toBe('knowledge:ways-of-contact.answer');
    }
  },
);

describe('how', () => {
  it.each(['i dont mind', 'no problem', 'whichever is easiest', 'up to you', 'im not bothered'])(
    'is left to us: %s',
    async (said) => {
      const talk = await at(['> contact=contact', said, '07700 900123', '> do:skip']);
      expect(await rowsAtCheck(talk)).toContain('Safe ways to contact you: A phone call, A text message and An e-mail');
    },
  );
});

describe('by which number or address', () => {
  it.each([
    "it's my husband's phone 07700 900123",
    '07700 900123 but dont leave a message',
    '07700 900123 or 07700 900124',
    '01632 960123 ext 4',
  ])('what is said with it is kept for staff: %s', async (said) => {
    const talk = await at(TO_PHONE);
    await talk.say(said);
    expect(await rowsAtCheck(talk)).toContain(`Good to know: ${said}`);
  });

  it.each(['07700 900123', 'my number is 07700 900123', '07700 900123 after 6pm only'])(
    'nothing is kept twice: %s',
    async (said) => {
      const talk = await at(TO_PHONE);
      await talk.say(said);
      expect(await rowsAtCheck(talk)).not.toContain('Good to know');
    },
  );

  it('nothing is kept of a number that is told in other words', async () => {
    const talk = await startTalk(createTestBot(opened.store), languageOf('pl'));
    await talk.say('chłopaki rzucają kamieniami w samochody na Burton Road, Hatton');
    for (const code of ['danger=no', 'when=yesterday', 'contact=contact', 'contact-how=phone']) await talk.press(code);
    expect((await talk.say('mój numer to 07700 900123')).keys).toEqual(['questions:contact.times.ask']);
  });

  it.each<readonly [said: string, key: string]>([
    ['od 9 do 12', 'questions:contact.careful.ask'],
    ['chcę umrzeć', 'danger:cards.self-harm.self'],
  ])('hours in Polish are no overdose, and a wish to die is one: %s', async (said, key) => {
    const talk = await startTalk(createTestBot(opened.store), languageOf('pl'));
    await talk.say('chłopaki rzucają kamieniami w samochody na Burton Road, Hatton');
    for (const code of ['danger=no', 'when=yesterday', 'contact=contact', 'contact-how=phone']) await talk.press(code);
    await talk.say('07700 900123');
    expect((await talk.say(said)).keys[0]).toBe(key);
  });

  it.each<readonly [said: string, row: string]>([
    ['email instead', 'Safe ways to contact you: An e-mail'],
    ['jane@example.com', 'E-mail address: jane@example.com'],
  ])('another way takes the place of the one that was chosen: %s', async (said, row) => {
    const talk = await at(TO_PHONE);
    const { keys } = await talk.say(said);
    expect(keys).toContain('questions:changed');
    if (keys.includes('questions:contact.email.ask')) await talk.say('jane@example.com');
    expect(await rowsAtCheck(talk)).toContain(row);
  });

  it.each(['jane@example', 'jane.example.com'])('is asked for again where it is none: %s', async (said) => {
    const { keys } = await (await at(['> contact=contact', '> contact-how=email'])).say(said);
    expect(keys).toEqual(['questions:contact.email.retry']);
  });
});

describe('what to take care of', () => {
  it.each(['let it ring', 'speak slowly', "i don't answer withheld numbers", "don't say who you are"])(
    'is kept for staff: %s',
    async (said) => {
      const talk = await at(TO_CARE);
      await talk.say(said);
      expect(await rowsAtCheck(talk)).toContain(`Good to know: ${said}`);
    },
  );

  it.each(['no', 'not needed', 'no code word'])('a code word is none: %s', async (said) => {
    const talk = await at([...TO_CARE, '> contact-careful=code-word']);
    await talk.say(said);
    expect(await rowsAtCheck(talk)).not.toContain('Code word');
  });

  it('a code word is not chosen by us', async () => {
    const talk = await at([...TO_CARE, '> contact-careful=code-word']);
    expect((await talk.say('you choose')).keys).toEqual([
      'questions:contact.code-word.why',
      'questions:contact.code-word.ask',
    ]);
  });

  it.each(['none are safe', 'nothing is safe'])('no way is safe, and nobody is glad of it: %s', async (said) => {
    const { keys } = await (await at(['> contact=contact'])).say(said);
    expect(keys).toEqual(['questions:contact.wanted.no-way', 'questions:consent.ask']);
  });
});

describe('what makes it easier', () => {
  it.each(['braille', 'dyslexic', 'speak clearly', 'my daughter will help'])('is kept for staff: %s', async (said) => {
    const talk = await at(TO_NEEDS);
    await talk.say(said);
    expect(await rowsAtCheck(talk)).toContain(`Good to know: ${said}`);
  });

  it.each(['polish', 'i speak polish', 'i need an interpreter polish'])(
    'a language asks for an interpreter: %s',
    async (said) => {
      const talk = await at(TO_NEEDS);
      expect((await talk.say(said)).keys).toContain('questions:consent.ask');
      const rows = await rowsAtCheck(talk);
      expect(rows).toContain('To make it easier: An interpreter');
      expect(rows).toContain('Language: polish');
    },
  );
});

describe('who may know', () => {
  it('"anyone but the police" leaves the police out', async () => {
    const talk = await at(TO_CONSENT);
    await talk.say('anyone but the police');
    const rows = await rowsAtCheck(talk);
    expect(rows).toContain('May share with: A housing association or landlord');
    expect(rows).not.toContain('May share with: The police');
  });

  it.each(['maybe the police', 'who are victim services', 'does the landlord see it'])(
    'gives no leave: %s',
    async (said) => {
      const talk = await at(TO_CONSENT);
      expect((await talk.say(said)).keys.at(-1)).toMatch(/^questions:consent\.(?:ask|retry)$/u);
    },
  );

  it.each(['anyone could see it', 'everyone could see it', 'anyone might see it', 'anyone would know its me'])(
    'S9: what is feared lets nobody know: %s',
    async (said) => {
      const talk = await at(TO_CONSENT);
      expect((await talk.say(said)).keys.at(-1)).toMatch(/^questions:consent\.(?:ask|retry)$/u);
      expect(await rowsAtCheck(talk)).toContain('May share with: None chosen');
    },
  );

  it.each(['yes council', 'the council', 'council'])('the council has it anyway, and nobody else: %s', async (said) => {
    const talk = await at(['> contact=anonymous']);
    expect((await talk.say(said)).rows).toContain('May share with: None chosen');
  });

  it.each(['anyone', 'anyone can see it', 'all of them could know', 'the police could know'])(
    'lets those know who may: %s',
    async (said) => {
      const talk = await at(TO_CONSENT);
      await talk.say(said);
      expect(await rowsAtCheck(talk)).toContain('May share with: The police');
    },
  );

  it.each(['fire', 'fire brigade'])('the fire service is no fire: %s', async (said) => {
    const talk = await at(TO_CONSENT);
    expect((await talk.say(said)).keys).toEqual(['report-asb:reporter.ask']);
    expect((await talk.say('fire in the house')).keys[0]).toMatch(/^danger:/u);
  });

  it.each(['police but not my name', 'police but dont use my name'])('keeps the condition: %s', async (said) => {
    const talk = await at(TO_CONSENT);
    await talk.say(said);
    const rows = await rowsAtCheck(talk);
    expect(rows).toContain('May share with: The police');
    expect(rows).toContain(`Good to know: ${said}`);
  });

  it.each([
    'without my name',
    'not my name',
    'yes but keep me anonymous',
    'ask me first',
    'everyone except the neighbour',
    "as long as it's confidential",
    "don't want them knowing",
  ])('asks again who may know, and keeps what it hangs on and how to reach them: %s', async (said) => {
    const talk = await at(TO_CONSENT);
    expect((await talk.say(said)).keys).toEqual(['questions:understood', 'questions:consent.ask']);
    const rows = await rowsAtCheck(talk);
    expect(rows).toContain(`Good to know: ${said}`);
    expect(rows).toContain('+447700900123');
    expect(rows).toContain('May share with: None chosen');
  });
});
