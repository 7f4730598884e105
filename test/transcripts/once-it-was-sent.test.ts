import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { openTestStore, type TestStore } from '../support/store.ts';

/* What residents tell once their report was sent. */

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

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
