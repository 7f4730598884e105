import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/* Each kind of scam is met by its own page, and a job that was not finished by who helps with that. */

const opened = storeForTests();

const begun = (): Promise<Talk> => startTalk(createTestBot(opened.store));
const PAGE = 'fraud-advice:pages.';

const KINDS = [
  ['get my lost money back for 300', 'recovery'],
  ['a man says he can get my lost money back for 300', 'recovery'],
  ['got an email from a firm that recovers bitcoin for a fee', 'recovery'],
  ['amazon refund by error, they said they sent me too much', 'remote-access'],
  ['a charity letter came through the post asking for money is it real', 'charity'],
  ['lottery letter through the post says i won', 'prize'],
  ['got a letter about an inheritance from a lawyer abroad', 'prize'],
] as const;

it.each(KINDS)('as the first words: %s', async (said, page) => {
  const { keys } = await (await begun()).say(said);
  expect(keys.filter((key) => key.startsWith(PAGE))).toEqual([`${PAGE}${page}.text`]);
});

it.each([
  ...KINDS,
  ['bought tickets that never arrived', 'ticket'],
  ['my concert tickets never arrived', 'ticket'],
  ['trader did half the job and disappeared', 'doorstep'],
  ['Hi mum my phone is broken this is my new number', 'family'],
] as const)('among the pages: %s', async (said, page) => {
  const talk = await begun();
  for (const code of ['do:need:fraud-advice', 'fraud-gone=no', 'fraud-now=no', 'fraud-who=me', 'do:skip'])
    await talk.press(code);
  expect((await talk.say(said)).keys).toContain(`${PAGE}${page}.text`);
});

it.each([
  'trader did half the job and disappeared',
  'builder did half the job and disappeared',
  'the roofer left the job half done and wont answer',
])('a job that is not finished is for the consumer helpline: %s', async (said) => {
  const { keys, services } = await (await begun()).say(said);
  expect(keys).toEqual(['answers:wrong-door.consumer-problem']);
  expect(services).toEqual(['Citizens Advice consumer service']);
});

it.each(['pay the invoice today please new bank details', 'Hi mum my phone is broken this is my new number'])(
  'no sign is named that is not there: %s',
  async (said) => {
    const talk = await begun();
    await talk.press('do:need:fraud-advice');
    await talk.press('fraud-gone=check');
    const { rows } = await talk.say(said);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.startsWith('A call for money for someone close to you'))).toEqual([]);
  },
);
