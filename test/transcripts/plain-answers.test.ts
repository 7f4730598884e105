import { createTestBot, rowsAtCheck, talkAfter, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';
import { TEST_SCREEN } from '../support/models.ts';

/* What residents answer most plainly to each question of a report is taken at once, and as it is meant. */

const opened = storeForTests();

const after = (lines: readonly string[]): Promise<Talk> => talkAfter(createTestBot(opened.store), lines);
const TIPPING = 'fly tipping in the layby by Overseal';
const STONES = 'kids throwing stones at cars on Burton Road, Hatton';
const TO_GROUPS = [STONES, 'no', 'yesterday', 'no', 'no'];
const TO_WHERE = ['someone has been dumping rubbish', 'no'];
const TO_CONTACT = [STONES, 'no', 'yesterday'];
const TO_EFFECT = [...TO_GROUPS, 'do:group:effect'];
const TO_WISH = [...TO_GROUPS, 'do:group:reported-before', 'do:skip', 'do:skip'];
const pressing = async (lines: readonly string[]): Promise<Talk> => {
  const talk = await after([]);
  for (const line of lines) await (line.startsWith('do:') ? talk.press(line) : talk.say(line));
  return talk;
};

describe('danger', () => {
  const SMASHED = 'someone smashed my car on Burton Road, Hatton last night';

  it.each(['no wait yes', 'no actually yes', 'no, sorry, yes they are'])(
    'a no that is taken back at once is none: %s',
    async (said) => {
      expect((await (await after([SMASHED])).say(said)).keys).toContain('report-asb:danger.now');
    },
  );

  it.each(['no wait', 'no sorry nobody is hurt', 'no actually its fine now', 'no they left this morning'])(
    'a no stays one: %s',
    async (said) => {
      const talk = await after([SMASHED]);
      expect((await talk.say(said)).keys).toEqual(['questions:contact.wanted.ask']);
      expect(await rowsAtCheck(talk)).toContain('Danger when reported: No');
    },
  );
});

describe('when', () => {
  it.each<readonly [said: string, row: string]>([
    ['this morning', 'When: Tuesday, 9 March 2027 (this morning)'],
    ['last night', 'When: Monday, 8 March 2027 (last night)'],
    ['from 8pm to 2am', 'When: At 20:00 (from 8pm to 2am)'],
    ['before 7am', 'When: before 7am'],
    ['when the pubs shut', 'When: when the pubs shut'],
    ['after work', 'When: after work'],
    ['since they moved in', 'When: It is still going on (since they moved in)'],
    ['1430', 'When: At 14:30'],
    ['5th', 'When: Friday, 5 March 2027'],
    ['yesterday', 'When: Monday, 8 March 2027\n'],
  ])('%s', async (said, row) => {
    const talk = await after([TIPPING, 'no']);
    expect((await talk.say(said)).keys).toEqual(['questions:contact.wanted.ask']);
    expect(await rowsAtCheck(talk)).toContain(row);
  });

  it.each(['not anymore', 'its stopped now', 'theyve gone now', 'its over now', 'theyve stopped'])(
    'it is over, which neither stops nor ends anything else: %s',
    async (said) => {
      const talk = await after([TIPPING, 'no']);
      expect((await talk.say(said)).keys).toEqual(['questions:contact.wanted.ask']);
      expect(await rowsAtCheck(talk)).toContain(`When: ${said}`);
    },
  );

  it.each(['stop', 'i want to stop'])('whoever stops is heard: %s', async (said) => {
    expect((await (await after([TIPPING, 'no'])).say(said)).keys).toEqual(['questions:stopped']);
  });

  it.each(['yes thats right now', 'yes its all right now'])('a yes at the check tells no time: %s', async (said) => {
    const talk = await after([STONES, 'no']);
    for (const code of ['do:skip', 'do:skip', 'do:skip']) await talk.press(code);
    expect((await talk.say(said)).keys).toContain('report-asb:sent.done');
  });

  it.each(['yes its happening now', 'its happening right now'])('at the check it still may: %s', async (said) => {
    const talk = await after([STONES, 'no']);
    for (const code of ['do:skip', 'do:skip', 'do:skip']) await talk.press(code);
    expect((await talk.say(said)).rows).toContain('When: It is still going on');
  });

  it('"about 10" counts nobody', async () => {
    const talk = await after([TIPPING, 'no', 'about 10']);
    expect(await rowsAtCheck(talk)).not.toContain('People involved');
  });
});

describe('where', () => {
  it.each(['where i live', 'what3words filled.count.soap', 'in the woods'])('%s', async (said) => {
    const talk = await after(['someone has been dumping rubbish', 'no']);
    expect((await talk.say(said)).keys).toEqual(['report-asb:when.ask']);
    expect(await rowsAtCheck(talk)).toContain(`Where: ${said}\n`);
  });
});

describe('whether anyone is in danger', () => {
  it.each(['not at present', 'all quiet now', 'theyve all gone home', 'they run off when i shouted'])(
    'no: %s',
    async (said) => {
      const talk = await after([STONES]);
      expect((await talk.say(said)).keys).toContain('report-asb:when.ask');
      expect(await rowsAtCheck(talk)).toContain('Danger when reported: No');
    },
  );

  it('is not told by asking what danger is', async () => {
    const talk = await after([STONES]);
    expect((await talk.say('what counts as danger')).keys).toContain('report-asb:danger.ask');
  });
});

describe('who may know', () => {
  it.each(['just the council', 'only the council', 'council only'])('nobody else: %s', async (said) => {
    const talk = await after([STONES, 'no', 'yesterday', 'no']);
    await talk.say(said);
    const rows = (await talk.say('what have i told you')).rows.join('\n');
    expect(rows).not.toContain('The police');
  });

  it.each(['anyone', 'whoever you need to', 'anybody who can help'])('all of them: %s', async (said) => {
    const talk = await after([STONES, 'no', 'yesterday', 'no']);
    expect((await talk.say(said)).rows.join('\n')).toContain('May share with: The police, A housing association');
  });
});

describe('what is asked in the optional groups', () => {
  it('"no", asked who was told before, is not asked for its day and reference', async () => {
    const talk = await after(TO_GROUPS);
    await talk.press('do:group:reported-before');
    expect((await talk.say('no')).keys).toEqual(['report-asb:wanted.ask']);
  });

  it.each(['just stop', 'leave me alone'])('"%s" is what should happen, and leaves nothing', async (said) => {
    const talk = await after(TO_GROUPS);
    await talk.press('do:group:reported-before');
    for (let at = 0; at < 2; at += 1) await talk.press('do:skip');
    expect((await talk.say(said)).rows.join('\n')).toContain(said);
  });

  it('"all of it" chooses all, and stops nothing', async () => {
    const talk = await after(TO_GROUPS);
    await talk.press('do:group:effect');
    await talk.press('do:skip');
    expect((await talk.say('all of it')).keys).toEqual(['report-asb:aimed-at.ask']);
  });

  it('"other" is of what is asked, and changes no kind', async () => {
    const talk = await after(TO_GROUPS);
    await talk.press('do:group:who-involved');
    await talk.say('other');
    expect(await rowsAtCheck(talk)).toContain('Kind: Damage or vandalism');
  });
});

it.each([
  'bloke in his 50s shouting at kids by the shops',
  'a man and a woman in their 30s',
  'a female please',
  'female only',
])('an answer cries for no help: %s', (said) => {
  expect(TEST_SCREEN(said)).toEqual([]);
});

describe('no card about danger', () => {
  it.each<readonly [said: string, lines: readonly string[]]>([
    ['on the bridge', TO_WHERE],
    ['swarkestone bridge', TO_WHERE],
    ['i just want it to stop', TO_WISH],
    ['i want to be able to sleep', TO_WISH],
    ['my son was hit by a stone', TO_EFFECT],
  ])('%s', async (said, lines) => {
    const { keys } = await (await pressing(lines)).say(said);
    expect(keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
  });

  it.each<readonly [said: string, lines: readonly string[], card: string]>([
    ['on the bridge, i want to jump', TO_WHERE, 'danger:cards.self-harm.self'],
    ['in the river', TO_WHERE, 'danger:cards.medical-fire.self'],
    ['i want it to be over', TO_WISH, 'danger:cards.self-harm.self'],
    ['i just want everything to be over', TO_WISH, 'danger:ask.self-harm'],
    ['i want him to stop hurting me', TO_WISH, 'danger:ask.domestic-abuse'],
    ['stop i want to die', TO_CONTACT, 'danger:cards.self-harm.self'],
    ['i cant take it anymore', TO_CONTACT, 'danger:cards.self-harm.self'],
    ['i cant take any more', TO_EFFECT, 'danger:ask.self-harm'],
  ])('but one where it may be: %s', async (said, lines, card) => {
    const talk = await pressing(lines);
    expect((await talk.say(said)).keys).toContain(card);
  });
});

describe('what it has done, and what should happen', () => {
  it.each(['cant sleep', 'i dont go out anymore', 'cost me 200 quid', 'im scared'])('effect: %s', async (said) => {
    const talk = await pressing(TO_EFFECT);
    expect((await talk.say(said)).keys).toEqual(['report-asb:effect-signs.ask']);
    expect(await rowsAtCheck(talk)).toContain(`Effect: ${said}`);
  });

  it.each(['clean it up', 'move me', 'i dont want them in trouble'])('wanted: %s', async (said) => {
    const talk = await pressing(TO_WISH);
    const { rows } = await talk.say(said);
    expect(rows.join('\n')).toContain(said);
  });
});
