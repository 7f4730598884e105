import { storeForTests } from '../support/store.ts';
import { createTestBot, talkAfter } from '../support/test-bot.ts';

const REPORT = 'do:begin:report-asb';
const DANGER = 'report-asb:danger.ask';

const opened = storeForTests();

const begun = (...lines: readonly string[]) => talkAfter(createTestBot(opened.store), lines);

describe('whoever tells other things where it is asked whether anyone is in danger', () => {
  const others = ['noise', 'swadlincote', 'anonymous', 'last night', 'on high street'];

  it('S2: is asked it three times and then the next question, with whom to call', async () => {
    const talk = await begun();
    await talk.press(REPORT);
    for (const told of others.slice(0, 2)) {
      expect((await talk.say(told)).keys).toEqual(['questions:understood', DANGER]);
    }
    expect((await talk.say('anonymous')).keys).toEqual([
      'questions:understood',
      'questions:contact.wanted.cost',
      'questions:skipped',
      'answers:greeting.emergency',
      'report-asb:what.ask',
    ]);
  });

  it('reads at the check that it was left out, and all that was told', async () => {
    const talk = await begun();
    await talk.press(REPORT);
    for (const told of ['noise', 'swadlincote', 'anonymous']) await talk.say(told);
    await talk.say('loud music from the flat above');
    await talk.press('when=yesterday');
    const { rows } = await talk.press('consent=');
    expect(rows).toEqual(
      expect.arrayContaining(['Danger when reported: Left out', 'Kind: Noise', 'Where: swadlincote']),
    );
  });

  it('loses nothing of an account that comes in its place', async () => {
    const talk = await begun();
    await talk.press(REPORT);
    const told = ['they kick a ball at my car', 'the mirror was smashed by it', 'my daughter was in tears after'];
    for (const line of told.slice(0, 2)) expect((await talk.say(line)).keys).toContain(DANGER);
    expect((await talk.say(told[2] ?? '')).keys).toEqual(
      expect.arrayContaining(['questions:added', 'questions:skipped', 'answers:greeting.emergency']),
    );
  });

  it('is still asked it where they go back, and is heard', async () => {
    const talk = await begun();
    await talk.press(REPORT);
    for (const told of others.slice(0, 3)) await talk.say(told);
    expect((await talk.say('go back')).keys).toContain(DANGER);
    expect((await talk.say('yes')).keys).toContain('report-asb:danger.now');
  });
});

describe('whoever says inside a report that they want to report it', () => {
  it.each(['i want to report it', 'can i report this', "i'd like to report", 'I want to make a report please'])(
    'is asked the open question again, and nothing is added: %s',
    async (wish) => {
      const talk = await begun('my neighbour plays loud music every night');
      expect((await talk.say(wish)).keys).toEqual([DANGER]);
      await talk.say('no');
      expect((await talk.say(wish)).keys).toEqual(['questions:where.ask']);
    },
  );

  it('is asked again about danger, since the yes before it may be to that or to the report', async () => {
    const talk = await begun('my neighbour plays loud music every night');
    expect((await talk.say('yes i want to report it')).keys).toEqual(['report-asb:danger.ask']);
  });

  it('tells nothing of what happened where that is asked', async () => {
    const talk = await begun();
    await talk.press(REPORT);
    await talk.say('no');
    expect((await talk.say('i want to report something')).keys).toEqual(['report-asb:what.ask']);
  });
});

describe('a place where nothing is open', () => {
  it.each(['swadlincote', 'woodville', 'DE11 9AB', 'its on station road', 'i live in hatton', 'outside tesco'])(
    'brings what can be done about it: %s',
    async (place) => {
      const { keys, codes } = await (await begun()).say(place);
      expect(keys).toEqual(['questions:told', 'answers:greeting.ask']);
      expect(codes).toEqual([REPORT, 'do:begin:find-support', 'do:human']);
    },
  );

  it('is kept for the report, begun by its button or in words', async () => {
    const pressed = await begun('its on station road');
    expect((await pressed.press(REPORT)).rows).toEqual(['Where: on station road']);
    const written = await begun('DE11 9AB');
    expect((await written.say('loud music')).rows).toEqual(['Kind: Noise', 'Where: DE11 9AB']);
  });

  it.each(['food bank swadlincote', "women's refuge derby", 'library in swadlincote'])(
    'is no such place where more is asked for: %s',
    async (text) => {
      expect((await (await begun()).say(text)).keys).not.toContain('answers:greeting.ask');
    },
  );
});

describe('whoever only shows that they have read', () => {
  it.each([
    ['hi', 'ok'],
    ['help', 'hmm'],
    ['swadlincote', 'right ok'],
  ])('is asked what is happening where nothing is open: %s, %s', async (first, nod) => {
    const talk = await begun(first);
    expect((await talk.say(nod)).keys).toEqual(['answers:greeting.ask']);
  });

  it.each(['ok', 'hmm', 'oh ok i see'])('is asked again what else would help, and it is no miss: %s', async (nod) => {
    const talk = await begun('someone broke into my shed');
    await talk.say(nod);
    expect((await talk.say(nod)).keys).toEqual(['guide:more.ask']);
  });
});

describe('a number that is none, where one is asked for', () => {
  it('is asked for again, as a number with its area code', async () => {
    const talk = await begun('lads smashed my fence on mill lane hatton last night', 'no', 'yes', 'by phone');
    expect((await talk.say('my number is 0770090012')).keys).toEqual(['questions:contact.phone.retry']);
  });
});
