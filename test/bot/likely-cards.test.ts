import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { openTestStore, type TestStore } from '../support/store.ts';

describe('a question that no card surely answers', () => {
  let opened: TestStore;
  let resident: Talk;
  beforeAll(async () => {
    opened = await openTestStore();
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    resident = await startTalk(createTestBot(opened.store));
  });

  it('is met with the questions that may be meant, each a tap away from its answer', async () => {
    const { keys, codes } = await resident.say('will you keep me updated');
    expect(keys).toEqual(['answers:unclear']);
    expect(codes).toContain('do:question:hear-back');
    expect(codes).toContain('do:human');
    expect(codes.filter((code) => code.startsWith('do:question:')).length).toBeLessThanOrEqual(3);
    expect((await resident.press('do:question:hear-back')).keys).toEqual(['knowledge:hear-back.answer']);
  });

  it('is offered its cards beside what the resident may need', async () => {
    const { keys, codes } = await resident.say('do i get told when you catch the lads');
    expect(keys).toEqual(['answers:unclear']);
    expect(codes[0]).toBe('do:question:hear-back');
    expect(codes.some((code) => code.startsWith('do:need:') || code.startsWith('do:begin:'))).toBe(true);
    expect(codes.filter((code) => code.startsWith('do:question:')).length).toBeLessThanOrEqual(2);
  });

  it('puts the open question of a report again after it, and loses nothing', async () => {
    const open = (await resident.press('do:need:report-asb')).keys.at(-1);
    const { keys, codes } = await resident.say('will you keep me updated?');
    expect(keys).toEqual(['answers:unclear', open]);
    expect(codes).toContain('do:question:hear-back');
  });

  it('is said not to be known where no card comes near', async () => {
    const { keys, codes } = await resident.say('what is the capital of France?');
    expect(keys).toEqual(['answers:not-known']);
    expect(codes.some((code) => code.startsWith('do:question:'))).toBe(false);
  });

  it('never stands before help for a danger', async () => {
    const { keys, codes } = await resident.say('he is going to kill me tonight, will you keep me updated?');
    expect(keys[0]).toMatch(/^danger:/u);
    expect(codes.some((code) => code.startsWith('do:question:'))).toBe(false);
  });
});

describe('a question at the end of what is told', () => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore();
  });
  afterAll(() => opened.close());

  it.each([
    ['my bank rang me, is it them', 'knowledge:bank-call.answer'],
    ['it says closed on my report, why', 'knowledge:report-closed.answer'],
    ['signs of modern slavery', 'knowledge:slavery-signs.answer'],
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
});
