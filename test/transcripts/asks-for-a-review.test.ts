import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/* The ASB Case Review: what was told is not asked again, and whoever wishes for one is led to ask for it here. */

const opened = storeForTests();

const at = async (...codes: readonly string[]): Promise<Talk> => {
  const talk = await startTalk(createTestBot(opened.store));
  for (const code of codes) await talk.press(code);
  return talk;
};
const REQUEST = 'do:begin:case-review-request';
const FEWER = 'case-review-request:review-fewer';

it('whoever says how often and to whom is asked for neither again', async () => {
  const talk = await at(REQUEST);
  const { rows } = await talk.say('5 times since june to police and trident housing');
  expect(rows).toEqual(['Reports so far: Yes, that often', 'Reported to: The police and A landlord']);
  expect((await talk.press('review-for=me')).keys).toEqual(['case-review-request:review-details.ask']);
});

it('what was told to the guide is not asked again', async () => {
  const talk = await at('do:begin:asb-case-review');
  const told =
    'i reported it to the council 4 times since september and to the police, reference ABC123. nothing was done';
  await talk.say(told);
  await talk.press('asb-case-review.more=ask');
  expect((await talk.press(REQUEST)).rows).toEqual([
    'Reports so far: Yes, that often',
    'Reported to: The police and The council',
    `Dates and references: ${told}`,
  ]);
  expect((await talk.press('review-for=me')).keys).toEqual(['case-review-request:review-why.ask']);
});

it('what was told to another guide answers nothing of it, and opens no report', async () => {
  const talk = await at('do:begin:modern-slavery');
  await talk.say('i saw it twice and i am afraid for them');
  expect((await talk.press(REQUEST)).keys).toEqual([
    'case-review-request:opening',
    'case-review-request:review-count.ask',
  ]);
});

it.each(['only twice in a year', 'i reported it twice', 'only once'])(
  '%s: the guide says that it takes more, and what can be done',
  async (said) => {
    const { keys, codes } = await (await at('do:begin:asb-case-review')).say(said);
    expect(keys).toEqual(['asb-case-review:pages.fewer.text', 'guide:more.ask']);
    expect(codes).toEqual(expect.arrayContaining(['do:begin:report-asb', 'asb-case-review.more=ask']));
  },
);

it.each([
  ['i reported it twice to the council and once to the police', false],
  ['once to the council and once to the police', true],
  ['3 times but over two years', true],
  ['three times in 8 months', true],
  ['only twice in a year', true],
  ['4 times in the last 2 months', false],
  ['20 times over two years', false],
  ['5 times since june', false],
])('%s is fewer than it takes: %s', async (said, isFewer) => {
  const { keys } = await (await at(REQUEST)).say(said);
  expect(keys.includes(FEWER)).toBe(isFewer);
  expect(keys.at(-1)).toBe('case-review-request:review-for.ask');
});

it.each(['review-count=enough', 'review-count=unsure'])(
  'a yes to which of two changes nothing that was answered, and it is asked in other words: %s',
  async (code) => {
    expect((await (await at(REQUEST, code)).say('yes')).keys).toEqual(['case-review-request:review-for.retry']);
  },
);

it.each([
  'i want a community trigger',
  'can i have a community trigger',
  'community trigger',
  'how do i get a case review',
  'apply for community trigger',
])('%s', async (said) => {
  const talk = await at();
  const { keys, codes } = await talk.say(said);
  expect(keys).toEqual(expect.arrayContaining(['asb-case-review:opening', 'asb-case-review:pages.ask.text']));
  expect(codes).toContain(REQUEST);
});

it.each([
  ['can my friend apply', 'someone'],
  ['can my daughter apply for me', 'someone'],
  ['who do i appeal to', 'appeal'],
])('and asked on: %s', async (said, page) => {
  const talk = await at();
  await talk.say('i want a community trigger');
  expect((await talk.say(said)).keys).toEqual([`asb-case-review:pages.${page}.text`, 'guide:more.ask']);
});

it('what it is has its card', async () => {
  expect((await (await at()).say('what is a community trigger')).keys).toEqual(['knowledge:case-review.answer']);
});
