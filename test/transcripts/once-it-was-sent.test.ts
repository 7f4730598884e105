import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/* What residents tell once their report was sent. */

const opened = storeForTests();

const PRESSED = ['danger=no', 'when=yesterday', 'contact=anonymous', 'do:skip', 'do:send'];

const sent = async (): Promise<Talk> => {
  const talk = await startTalk(createTestBot(opened.store));
  await talk.say('kids throwing stones at cars on Burton Road, Hatton');
  for (const code of PRESSED) await talk.press(code);
  return talk;
};

it.each(['one of them is called Kyle', 'change the date', 'it was actually monday'])(
  'what is told or put right is told how to be added: %s',
  async (said) => {
    const talk = await sent();
    const { keys, codes } = await talk.say(said);
    expect(keys).toEqual(['knowledge:add-to-report.answer']);
    expect(codes).toContain('do:begin:case-status');
  },
);

it('another matter begins one', async () => {
  const { keys } = await (await sent()).say('another thing, theres a car dumped outside');
  expect(keys).toContain('report-asb:opening');
});

it.each(['i need help with something else', 'that was quick'])(
  'is no cry for help, and begins no guide: %s',
  async (said) => {
    expect((await (await sent()).say(said)).keys.join(' ')).not.toMatch(/emergency|opening/u);
  },
);

it.each([
  'can i change my number',
  'i gave the wrong number',
  'dont share with police',
  'dont tell the police',
  'you can tell the police',
  'my number is 07700 900123',
  'let a woman call me',
  'text me instead',
  'the car reg is AB12 CDE',
  'it was monday not tuesday',
  'i forgot to say they had a dog',
  'one more thing the van is white',
])('what is wished of it cannot be changed any more, and is told how to be added: %s', async (said) => {
  const { keys, codes } = await (await sent()).say(said);
  expect(keys).toEqual(['knowledge:add-to-report.answer']);
  expect(codes).toContain('do:begin:case-status');
});

it.each([
  'same again',
  'its happened again',
  'they did it again last night',
  'what if they come back',
  'im scared they will come back',
])('what happens again begins nothing by itself: %s', async (said) => {
  const { keys, codes } = await (await sent()).say(said);
  expect(keys).toEqual(['knowledge:every-time.answer']);
  expect(codes).toEqual(expect.arrayContaining(['do:begin:case-status', 'do:begin:report-asb']));
});

it.each([
  ['did it send', 'report-asb:sent.again'],
  ['has it gone through', 'report-asb:sent.again'],
  ['cancel my report', 'knowledge:delete.answer'],
  ['can i cancel it', 'knowledge:delete.answer'],
  ['will i hear back', 'knowledge:hear-back.answer'],
  ['can i have an update', 'knowledge:hear-back.answer'],
  ['is that it', 'knowledge:what-next.answer'],
  ['i have a video', 'knowledge:photos.answer'],
  ['who sees my report', 'knowledge:who-reads.answer'],
  ['who will see my report', 'knowledge:who-reads.answer'],
  ['who will ring me', 'knowledge:hear-back.answer'],
  ['remove my name', 'knowledge:anonymous.answer'],
  ['can they trace me', 'knowledge:anonymous.answer'],
  ['that was easy', 'answers:small-talk.thanks'],
  ['no', 'answers:small-talk.thanks'],
  ['no thats all', 'answers:small-talk.thanks'],
  ['report another one', 'report-asb:opening'],
])('is answered by what fits: %s', async (said, key) => {
  expect((await (await sent()).say(said)).keys[0]).toBe(key);
});

it.each(['do you tell the police', 'will you tell my landlord', 'he has hit me again', 'cancel my bin collection'])(
  'is not meant of the report: %s',
  async (said) => {
    expect((await (await sent()).say(said)).keys.join(' ')).not.toMatch(/add-to-report|every-time|delete/u);
  },
);

describe('what was told once it was sent', () => {
  const codesIn = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => /(?:reference|receipt) is (?<code>[A-Z\d-]+)\./u.exec(text)?.groups?.['code'] ?? []);

  const sentWithCodes = async (): Promise<readonly [Talk, readonly string[]]> => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say('kids throwing stones at cars on Burton Road, Hatton');
    for (const code of PRESSED.slice(0, -1)) await talk.press(code);
    return [talk, codesIn((await talk.press('do:send')).texts)];
  };

  it('is not typed again: it is shown to be added as soon as the receipt has opened the report', async () => {
    const [talk, codes] = await sentWithCodes();
    await talk.say('one of them is called Vernon');
    await talk.say('will i hear back');
    await talk.say('and they had a dog');
    await talk.press('do:begin:case-status');
    await talk.say(codes[0] ?? '');
    const { keys, rows } = await talk.say(codes[1] ?? '');
    expect(keys.at(-1)).toBe('case-status:addition-check.ask');
    expect(rows).toEqual(['What you add: one of them is called Vernon\nand they had a dog']);
    expect((await talk.press('addition-check=yes')).keys).toEqual(['case-status:added']);
  });

  it('S10: is neither shown nor added with a receipt that opens nothing', async () => {
    const [talk, codes] = await sentWithCodes();
    await talk.say('one of them is called Vernon');
    await talk.press('do:begin:case-status');
    await talk.say(codes[0] ?? '');
    const wrong = await talk.say('AAAA-BBBB-CCCC-DDDD');
    expect(wrong.keys.join(' ')).not.toMatch(/addition|status:status/u);
    const { keys, services } = await talk.press('do:skip');
    expect(keys.at(-1)).toBe('case-status:not-opened');
    expect(services).toEqual(['South Derbyshire District Council: customer services']);
  });
});
