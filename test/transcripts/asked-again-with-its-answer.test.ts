import { talkThrough } from '../support/talks-begun.ts';
import { createTestBot, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/* A question that is asked again shows its answer: what is said there keeps it, adds to it or takes something out of it. */

const opened = storeForTests();

const BEGUN = ['loud music from the pub in Hatton every friday night', 'no', '> contact=anonymous'];
const AGAIN = [...BEGUN, '> consent=police consent=fire-and-rescue', '> do:change:consent'];
const CHOSEN_SO_FAR = [...BEGUN, '> do:tick:consent=police', '> do:tick:consent=fire-and-rescue'];

const after = (lines: readonly string[]): Promise<Talk> => talkThrough(createTestBot(opened.store), lines);
async function sharedWith(lines: readonly string[], said: string): Promise<string | undefined> {
  const { rows } = await (await after(lines)).say(said);
  return rows.find((row) => row.startsWith('May share with: '))?.slice('May share with: '.length);
}

const BOTH = 'The police and The fire and rescue service';
const THREE = 'The police, A housing association or landlord and The fire and rescue service';

it.each(['done', "that's all", 'send it', 'keep it', 'ok', 'leave it as it is', 'nobody else'])(
  'an answer stands where somebody says so: %s',
  async (said) => {
    expect(await sharedWith(AGAIN, said)).toBe(BOTH);
    expect(await sharedWith(CHOSEN_SO_FAR, said)).toBe(BOTH);
  },
);

it.each([
  ['the landlord as well', THREE],
  ['and the landlord', THREE],
  ['add the landlord', THREE],
  ['just the landlord', 'A housing association or landlord'],
  ['not the police', 'The fire and rescue service'],
  ['take out the fire service', 'The police'],
  ['nobody', 'None chosen'],
  ['no', 'None chosen'],
])(
  'S9: more agencies join those that were chosen, and only those that are named leave them: %s',
  async (said, then) => {
    expect(await sharedWith(AGAIN, said)).toBe(then);
    expect(await sharedWith(CHOSEN_SO_FAR, said)).toBe(then);
  },
);

it('S9: asked for the first time, the same words share with nobody', async () => {
  for (const said of ['done', 'send it']) expect(await sharedWith(BEGUN, said)).not.toBe(BOTH);
  expect(await sharedWith(BEGUN, 'not the police')).toBe('None chosen');
});

it('a yes answers a question that is asked again and takes a yes', async () => {
  const { keys } = await (await after([...BEGUN, '> do:skip', '> do:change:danger'])).say('yes');
  expect(keys).toContain('report-asb:danger.now');
});
