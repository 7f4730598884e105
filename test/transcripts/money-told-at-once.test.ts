import { createTestBot, startTalk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/* Minutes matter once money or control is lost: whoever tells of it, in whatever words, is sent to the bank at once and not asked whether it has gone. */

const opened = storeForTests();

const BANK = /^fraud-advice:pages\.bank-(?:now|theirs)\.text$/u;
const DEVICE = 'fraud-advice:pages.device.text';

const GONE = [
  'moved my savings to a safe account i did it an hour ago',
  'i moved all my savings',
  'sent him 3000 in bitcoin',
  'paid by credit card for a fake holiday',
  'theres 500 missing from my account',
  'wired 900 to a man',
  'done a bank transfer of 1200',
  'i sent a bank transfer yesterday',
  'he got me to read out the code',
];
const LET_IN = [
  'i let a man from microsoft on my computer',
  'i let microsoft on my laptop',
  'i can see him moving mouse',
  'the mouse is moving by itself',
];
const LET_IN_WHERE_ASKED = ['he still connected', 'he is still connected', 'they have teamviewer on my pc'];

const keysOf = async (said: string, isAsked: boolean): Promise<readonly string[]> => {
  const talk = await startTalk(createTestBot(opened.store));
  if (isAsked) await talk.press('do:need:fraud-advice');
  return (await talk.say(said)).keys;
};

it.each([...GONE, ...LET_IN].flatMap((said) => [false, true].map((isAsked) => [said, isAsked] as const)))(
  'the bank comes at once: %s, asked for it: %s',
  async (said, isAsked) => {
    const keys = await keysOf(said, isAsked);
    expect(keys.some((key) => BANK.test(key))).toBe(true);
    expect(keys).not.toContain('fraud-advice:fraud-gone.ask');
  },
);

it.each([...LET_IN, ...LET_IN_WHERE_ASKED])('and how to get them off the device: %s', async (said) => {
  const keys = await keysOf(said, true);
  expect(keys.filter((key) => BANK.test(key) || key === DEVICE)).toHaveLength(2);
});

it.each([
  ['my husband emptied our joint account', 'domestic-abuse:opening'],
  ['i let my son on my computer too much', 'answers:unclear'],
  ['hes still connected to my computer', 'cyber:opening'],
  ['i can see him moving furniture at night', 'report-asb:opening'],
])('what only sounds like it is met as before: %s', async (said, met) => {
  expect(await keysOf(said, false)).toContain(met);
});

describe('whom it happened to', () => {
  const answered = async (said: string): Promise<readonly string[]> => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.press('do:need:fraud-advice');
    for (const code of ['fraud-gone=money', 'fraud-now=no', 'fraud-paid=transfer']) await talk.press(code);
    return (await talk.say(said)).keys;
  };
  const RELATIVE = 'fraud-advice:pages.relative.text';

  it.each([
    'my wife doesnt know i feel so stupid',
    'my husband doesnt know',
    'i havent told my wife',
    'dont tell my husband',
    'my husband is furious',
    'i feel such a fool, my son warned me',
    'i feel so stupid',
    'im so ashamed',
  ])('is whoever feels ashamed, and not who must not know: %s', async (said) => {
    expect(await answered(said)).not.toContain(RELATIVE);
  });

  it.each(['my mum', 'its my wifes money', 'my dad feels so stupid', 'my mum doesnt know what to do'])(
    'may be somebody close: %s',
    async (said) => {
      expect(await answered(said)).toContain(RELATIVE);
    },
  );
});
