import { talkThrough } from '../support/talks-begun.ts';
import { createTestBot, rowsAtCheck, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/* Where it is, what kind it is and when it was: what answers none of them in a report is kept, and stands in no place of theirs. */

const opened = storeForTests();

const BEGUN = ['kids throwing stones at cars on Burton Road, Hatton', '> danger=no'];

const after = (lines: readonly string[]): Promise<Talk> => talkThrough(createTestBot(opened.store), lines);

describe('where it is', () => {
  const AT_WHERE = ['kids throwing stones at cars', '> danger=no'];

  it.each(['new estate', 'the old school'])('begins nothing again: %s', async (said) => {
    const talk = await after(AT_WHERE);
    expect((await talk.say(said)).keys).toEqual(['report-asb:when.ask']);
  });

  it.each([
    'its my neighbours grandsons and their friends',
    'bunch of year 11s',
    'one of them tried my handle',
    'the same lot every time',
    'my car got hit',
    'my name is sarah',
    'for someone else she knows about it',
    'mattresses and a fridge',
  ])('is not who it was: that is kept, and it is asked again: %s', async (said) => {
    const talk = await after(AT_WHERE);
    const { keys } = await talk.say(said);
    expect(keys.at(0)).toBe('questions:added');
    expect(keys.at(-1)).toBe('questions:where.ask');
    expect(await rowsAtCheck(talk)).toContain(said);
  });

  it('is not that somebody stays out of it', async () => {
    const { keys, rows } = await (await after(AT_WHERE)).say('anonymous');
    expect(keys).toContain('questions:where.ask');
    expect(rows).toEqual(['Contact: No, I want to stay anonymous']);
  });

  it('is what stands beside that', async () => {
    const { rows } = await (await after(AT_WHERE)).say('anonymous but its on burton road');
    expect(rows).toContain('Where: on burton road');
  });

  it.each([
    'the green man',
    'old boys club',
    'kids play area',
    'their garden',
    'my sisters',
    'my neighbours',
    'near the lads house',
    'the parking area',
    'cuttings',
    'my fence',
  ])('is a place by any name: %s', async (said) => {
    expect((await (await after(AT_WHERE)).say(said)).keys).toContain('report-asb:when.ask');
  });
});

describe('a street', () => {
  it('told after what stands in it is kept with that', async () => {
    const talk = await after(['lads racing round the car park', '> danger=no']);
    expect((await talk.say('midland road')).keys).toEqual(['questions:changed', 'report-asb:when.ask']);
    expect(await rowsAtCheck(talk)).toContain('Where: round the car park, midland road');
  });
});

describe('the kind', () => {
  const AT_KIND = ['> do:begin:report-asb', '> danger=no', 'my neighbour is doing my head in'];

  it.each([
    ['its music', 'Noise'],
    ['they argue', 'Trouble with neighbours'],
    ['he parks over my drive', 'Parking'],
  ])('is heard in a few words where it is asked: %s', async (said, kind) => {
    const talk = await after(AT_KIND);
    await talk.say(said);
    expect(await rowsAtCheck(talk)).toContain(`Kind: ${kind}`);
  });

  it('is left out for who tells all else in its place', async () => {
    const talk = await after([...AT_KIND, 'burton road midway', 'every night']);
    const { keys } = await talk.say('please contact me');
    expect(keys).toContain('questions:skipped');
    expect(keys.at(-1)).not.toBe('report-asb:kind.ask');
  });
});

describe('when it was', () => {
  it.each(['started', 'it started', 'i reported it before'])('is not said by: %s', async (said) => {
    expect((await (await after(BEGUN)).say(said)).keys.at(-1)).toMatch(/^report-asb:when\./u);
  });

  it.each(['it started last monday', 'started in june', 'its started again', 'it stopped'])(
    'is said by: %s',
    async (said) => {
      expect((await (await after(BEGUN)).say(said)).keys).toContain('questions:contact.wanted.ask');
    },
  );
});

describe('what happened', () => {
  it('is not told by the day alone', async () => {
    const { keys, rows } = await (await after(['> do:begin:report-asb', '> danger=no'])).say('today');
    expect(keys).toEqual(['questions:understood', 'report-asb:what.ask']);
    expect(rows).toEqual(['When: Tuesday, 9 March 2027']);
  });

  it('S9: nowhere is said by a refusal of contact', async () => {
    const talk = await after(['kids throwing stones at cars', '> danger=no']);
    await talk.say('no dont ring me ill only worry');
    expect(await rowsAtCheck(talk)).toContain('Where: Left out');
  });
});

describe('what is asked while a report is made', () => {
  const AT = {
    what: ['i want to report something', '> danger=no'],
    where: ['kids throwing stones at cars', '> danger=no'],
  };

  it.each(
    (['what', 'where'] as const).flatMap((step) =>
      [
        'how do i report it without them knowing',
        'when is the next hearing',
        'where do i put my brown bin',
        'do i need evidence',
        'where do i start',
        'is the council going to do something about my neighbour',
      ].map((said) => [step, said] as const),
    ),
  )('is no answer to %s, and is asked again: %s', async (step, said) => {
    const talk = await after(AT[step]);
    const { keys } = await talk.say(said);
    expect(keys[0]).toMatch(/^(?:answers:(?:not-known-now|unclear)|knowledge:)/u);
    expect(keys.at(-1)).toBe(step === 'what' ? 'report-asb:what.ask' : 'questions:where.ask');
  });

  it.each(['why do they keep throwing stones at us', 'why is my neighbour allowed to play music all night'])(
    'tells what happened all the same: %s',
    async (said) => {
      const talk = await after(AT.what);
      expect((await talk.say(said)).keys).toContain('questions:understood');
    },
  );

  it.each(['where the old school was', 'where i live', 'what used to be the woolpack', 'outside where the bank was'])(
    'is a place, however it begins: %s',
    async (said) => {
      const talk = await after(AT.where);
      expect((await talk.say(said)).keys).toEqual(['report-asb:when.ask']);
    },
  );
});
