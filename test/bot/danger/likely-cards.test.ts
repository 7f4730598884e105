import { createTestBot, startTalk, type Talk } from '../../support/test-bot.ts';
import { storeForTests } from '../../support/store.ts';

describe('a question that no card surely answers', () => {
  const opened = storeForTests();
  let resident: Talk;
  beforeEach(async () => {
    resident = await startTalk(createTestBot(opened.store));
  });

  it('is met with the questions that may be meant, each a tap away from its answer', async () => {
    const { keys, codes } = await resident.say('will you tell the yobs that i was the caller');
    expect(keys).toEqual(['answers:unclear']);
    expect(codes).toContain('do:question:will-they-know');
    expect(codes).toContain('do:human');
    expect(codes.filter((code) => code.startsWith('do:question:')).length).toBeLessThanOrEqual(3);
    expect((await resident.press('do:question:will-they-know')).keys).toEqual(['knowledge:will-they-know.answer']);
  });

  it('is offered its cards beside what the resident may need', async () => {
    const { keys, codes } = await resident.say('can the authorities board up a crack den');
    expect(keys).toEqual(['answers:unclear']);
    expect(codes[0]).toBe('do:question:closure');
    expect(codes.some((code) => code.startsWith('do:need:') || code.startsWith('do:begin:'))).toBe(true);
    expect(codes.filter((code) => code.startsWith('do:question:')).length).toBeLessThanOrEqual(2);
  });

  it('puts the open question of a report again after it, and loses nothing', async () => {
    const open = (await resident.press('do:need:report-asb')).keys.at(-1);
    const { keys, codes } = await resident.say('will you tell the yobs that i was the caller?');
    expect(keys).toEqual(['answers:unclear', open]);
    expect(codes).toContain('do:question:will-they-know');
  });

  it('is said not to be known where no card comes near', async () => {
    const { keys, codes } = await resident.say('what is the capital of France?');
    expect(keys).toEqual(['answers:not-known']);
    expect(codes.some((code) => code.startsWith('do:question:'))).toBe(false);
  });

  it('never stands before help for a danger', async () => {
    const { keys, codes } = await resident.say(
      'he is going to kill me tonight, will you tell the yobs that i was the caller?',
    );
    expect(keys[0]).toMatch(/^danger:/u);
    expect(codes.some((code) => code.startsWith('do:question:'))).toBe(false);
  });
});

describe('a question at the end of what is told', () => {
  const opened = storeForTests();

  it.each([
    ['my bank rang me, is it them', 'knowledge:bank-call.answer'],
    ['it says closed on my report, why', 'knowledge:report-closed.answer'],
    ['signs of modern slavery', 'knowledge:slavery-signs.answer'],
    ['there is a dealer on our road who do I tell', 'knowledge:dealing.answer'],
    ['have you got a form to write down each time it happens', 'knowledge:diary.answer'],
  ])('is answered without a question mark: %s', async (text, key) => {
    const resident = await startTalk(createTestBot(opened.store));
    expect((await resident.say(text)).keys).toContain(key);
  });

  it('does not turn the account that a report asks for into one', async () => {
    const resident = await startTalk(createTestBot(opened.store));
    const { keys } = await resident.say(
      'the lads from number 9 kick a ball at our door every night and shout, what can I do',
    );
    expect(keys.some((key) => key.startsWith('knowledge:'))).toBe(false);
  });

  it('is read with what stands before it where it points back there', async () => {
    const resident = await startTalk(createTestBot(opened.store));
    const { keys } = await resident.say('A text came from my bank about a payment. Is it real?');
    expect(keys).toContain('knowledge:bank-call.answer');
    expect(keys).not.toContain('knowledge:robot.answer');
    const other = await startTalk(createTestBot(opened.store));
    const alone = await other.say('We had a text from the post office about a fee. Is it real?');
    expect(alone.keys).not.toContain('knowledge:robot.answer');
  });
});

describe('what is said and not asked', () => {
  const opened = storeForTests();

  it.each(['I sleep in my clothes', 'Before you ask, no one was harmed and nothing was nicked'])(
    'is answered by no card that it only sounds like: %s',
    async (text) => {
      const resident = await startTalk(createTestBot(opened.store));
      const { keys } = await resident.say(text);
      expect(keys.filter((key) => key.startsWith('knowledge:'))).toEqual([]);
    },
  );
});

describe('a question that a card answers', () => {
  const opened = storeForTests();

  it.each([
    [
      'can i get letters from the council in large print',
      'knowledge:other-formats.answer',
      'do:need:accessible-format',
    ],
    ['will they know it was me', 'knowledge:will-they-know.answer', 'do:begin:report-asb'],
  ])('leads on to the report or the guide that it belongs to: %s', async (text, answer, wayOn) => {
    const resident = await startTalk(createTestBot(opened.store));
    const { keys, codes } = await resident.say(text);
    expect([keys, codes]).toEqual([[answer], [wayOn]]);
  });

  it('leads away from no question that is open', async () => {
    const resident = await startTalk(createTestBot(opened.store));
    await resident.press('do:need:report-asb');
    expect((await resident.say('will they know it was me')).codes).not.toContain('do:begin:report-asb');
  });
});
