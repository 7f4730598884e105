import { talkThrough } from '../support/talks-begun.ts';
import { createTestBot, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

const opened = storeForTests();

const AT_CONTACT = ['loud music from the pub in Hatton last night', 'no'];
const AT_CHECK = [...AT_CONTACT, '> contact=anonymous', '> consent='];
const after = (lines: readonly string[]): Promise<Talk> => talkThrough(createTestBot(opened.store), lines);
const ASKED_AGAIN = 'questions:contact.wanted.ask';

it.each([
  'what did i say so far',
  'can you read it back',
  'show me my answers',
  'what have you got so far',
  'can i add something',
])('the answers so far are read back, each with its button, and the question is asked again: %s', async (said) => {
  const { keys, rows } = await (await after(AT_CONTACT)).say(said);
  expect(keys).toEqual(['questions:understood', ASKED_AGAIN]);
  expect(rows).toEqual([
    'Danger when reported: No',
    'What is happening: loud music from the pub in Hatton last night',
    'Kind: Noise',
    'Where: in Hatton',
    'When: Monday, 8 March 2027 (last night)',
  ]);
});

it.each(['how many more questions', 'are we nearly done', 'is this nearly finished'])(
  'how many questions are left is told, and the question is asked again: %s',
  async (said) => {
    const { keys, texts } = await (await after(AT_CONTACT)).say(said);
    expect(keys).toEqual(['questions:left', ASKED_AGAIN]);
    expect(texts[0]).toBe(
      'Questions still to come: 2. If we may contact you, there are a few more. You can skip any of them.',
    );
  },
);

it('at the check nothing is left but to send it, and all answers are shown', async () => {
  for (const said of ['are we nearly done', 'read it back'])
    expect((await (await after(AT_CHECK)).say(said)).keys).toEqual(['report-asb:check.ask']);
});

it.each(['save it and ill finish later', "I'll finish this later", 'ill do the rest later'])(
  'whoever goes on another time is told how long it waits, and loses nothing: %s',
  async (said) => {
    const talk = await after(AT_CONTACT);
    expect((await talk.say(said)).keys).toEqual(['knowledge:stop-and-return.answer', ASKED_AGAIN]);
    expect((await talk.press('contact=anonymous')).keys.at(-1)).toBe('questions:consent.ask');
  },
);

it.each([
  ['can i upload a photo', 'knowledge:photos.answer'],
  ['can i talk to someone instead', 'answers:person-hours-unknown'],
  ['actually i want to know about bins', 'answers:wrong-door.other'],
])('what is asked beside it is answered, and the question is asked again: %s', async (said, answer) => {
  for (const [lines, asked] of [
    [AT_CONTACT, ASKED_AGAIN],
    [AT_CHECK, 'report-asb:check.ask'],
  ] as const) {
    const { keys } = await (await after(lines)).say(said);
    expect(keys).toContain(answer);
    expect(keys.at(-1)).toBe(asked);
  }
});

it.each([[['someone broke into my shed']], [['someone broke into my shed', '> burglary-theft.more=safer']]])(
  'the request that a guide leads to is begun where somebody says to send it: %j',
  async (lines) => {
    for (const said of ['ok send the request', 'make the request', 'i want to make a request'])
      expect((await (await after(lines)).say(said)).keys[0]).toBe('safer-homes-request:opening');
  },
);
