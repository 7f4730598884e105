import { createTestBot, rowsAtCheck, talkAfter, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/* What residents answer most plainly to the optional questions of a report is taken as it is meant, and never asked for again and again. */

const opened = storeForTests();

/** A report at its check, with a group opened and the first of its questions passed over. */
const at = async (group: string, passed = 0): Promise<Talk> => {
  const lines = ['kids throwing stones at cars on Burton Road, Hatton', 'no', 'yesterday', 'no', 'no'];
  const talk = await talkAfter(createTestBot(opened.store), lines);
  await talk.press(`do:group:${group}`);
  for (let at = 0; at < passed; at += 1) await talk.press('do:skip');
  return talk;
};

it('"who was involved" asks first who it was', async () => {
  const talk = await at('who-involved');
  expect((await talk.say('a tall lad with a dog')).keys).toEqual(['report-asb:vehicles.ask']);
  expect(await rowsAtCheck(talk)).toContain('People involved: a tall lad with a dog');
});

describe('how often', () => {
  it.each<readonly [said: string, row: string]>([
    ['in the holidays', 'How often: in the holidays\n'],
    ['when the weather is nice', 'How often: when the weather is nice\n'],
    ['for years', 'How often: for years\n'],
    ['mornings', 'How often: mornings\n'],
    ['never before', 'How often: It was just once\n'],
    ['every summer', 'How often: Now and then\n'],
    ['lost count', 'How often: Several times a week\n'],
  ])('%s', async (said, row) => {
    const talk = await at('how-often');
    expect((await talk.say(said)).keys).toEqual(['report-asb:times.ask']);
    expect(`${await rowsAtCheck(talk)}\n`).toContain(row);
  });
});

describe('who was told before', () => {
  it.each<readonly [said: string, row: string]>([
    ["i haven't told anyone", 'None chosen'],
    ['no i havent', 'None chosen'],
    ['you lot', 'The council'],
    ['called 999', 'The police'],
    ['trident', 'A landlord or housing association'],
    ['the pub landlord', 'Someone else'],
    ['my gp', 'Someone else'],
    ['i asked them to stop', 'Someone else'],
  ])('%s', async (said, row) => {
    const talk = await at('reported-before');
    await talk.say(said);
    expect(await rowsAtCheck(talk)).toContain(`Reported before to: ${row}`);
  });

  it('"both" is not all four, and is asked again', async () => {
    expect((await (await at('reported-before')).say('both')).keys).toEqual(['report-asb:before.retry']);
  });
});

describe('what there is to show', () => {
  it.each<readonly [said: string, row: string]>([
    ['just my word', 'None chosen'],
    ['no proof', 'None chosen'],
    ['i dont want to show it', 'None chosen'],
    ['my mate filmed it', 'Video'],
  ])('%s', async (said, row) => {
    const talk = await at('evidence');
    expect((await talk.say(said)).keys).toEqual(['report-asb:witnesses.ask']);
    expect(await rowsAtCheck(talk)).toContain(`Evidence: ${row}`);
  });

  it('is not everything that everybody saw', async () => {
    const talk = await at('evidence');
    await talk.say('everyone saw');
    expect(await rowsAtCheck(talk)).not.toContain('Evidence:');
  });

  it.each<readonly [said: string, card: string]>([
    ['my ex filmed us', 'danger:cards.sexual-violence.self'],
    ['he filmed me', 'danger:ask.sexual-violence'],
    ['notes through my door', 'danger:ask.stalking'],
    ['photos of the bruises', 'danger:ask.domestic-abuse'],
  ])('still shows what may be a danger: %s', async (said, card) => {
    expect((await (await at('evidence')).say(said)).keys).toContain(card);
  });
});

describe('how it is known, and whom it affects', () => {
  it.each<readonly [said: string, row: string]>([
    ['driving past', 'How it is known: I saw it'],
    ['woke up to it', 'How it is known: I saw it'],
    ['saw it on facebook', 'How it is known: Someone told me'],
  ])('%s', async (said, row) => {
    const talk = await at('who-involved', 3);
    expect((await talk.say(said)).rows.join('\n')).toContain(row);
  });

  it.each<readonly [said: string, row: string]>([
    ['pensioners', 'Who it affects: One person or group'],
    ['nobody', 'Who it affects: Everyone nearby'],
    ['my dog', 'Who it affects: Me or my home'],
  ])('%s', async (said, row) => {
    const talk = await at('effect', 2);
    expect((await talk.say(said)).keys).toEqual(['report-asb:hate.ask']);
    expect(await rowsAtCheck(talk)).toContain(row);
  });
});

describe('what is told in place of an answer', () => {
  it.each(['because i complained', 'they do it to everyone'])('is kept, and the next is asked: %s', async (said) => {
    const talk = await at('effect', 3);
    const { keys, rows } = await talk.say(said);
    expect(keys).toEqual(['questions:added', 'report-asb:check.ask-again']);
    expect(rows.join('\n')).toContain(said);
  });

  it('leaves an answer that stands as it is', async () => {
    const talk = await at('effect', 2);
    await talk.say('me');
    await talk.press('do:change:aimed-at');
    expect((await talk.say('they do it to us')).keys).toContain('report-asb:hate.ask');
    await talk.press('do:change:aimed-at');
    expect((await talk.say('it gets on my nerves')).keys).toContain('report-asb:aimed-at.ask');
  });

  it('asks again whoever is to be contacted for whom they report', async () => {
    const lines = ['kids throwing stones at cars on Burton Road, Hatton', 'no', 'yesterday', 'text me on 07700 900123'];
    const talk = await talkAfter(createTestBot(opened.store), lines);
    for (let at = 0; at < 9; at += 1) {
      const { keys } = await talk.press('do:skip');
      if (keys.includes('report-asb:reporter.ask')) break;
    }
    expect((await talk.say('for my mum')).keys).toEqual(['report-asb:reporter.retry']);
  });
});

it('"they\'re back" goes back nowhere', async () => {
  const talk = await at('who-involved');
  await talk.press('do:skip:who-involved');
  expect((await talk.say("they're back")).keys).not.toContain('questions:gone-back');
});

it.each<readonly [said: string, group: string, passed: number]>([
  ["i'll find it", 'reported-before', 1],
  ["i'll take some", 'evidence', 0],
  ['not anymore', 'how-often', 0],
  ['plate begins FP', 'who-involved', 1],
])('"%s" neither stops a report nor empties it', async (said, group, passed) => {
  const talk = await at(group, passed);
  const { keys } = await talk.say(said);
  expect(keys).not.toContain('questions:stopped');
  expect(keys).not.toContain('questions:restarted');
  expect(await rowsAtCheck(talk)).toContain('kids throwing stones');
});
