import { storeForTests } from '../support/store.ts';
import { createTestBot, lastSaid } from '../support/test-bot.ts';

describe('what is no cry for help', () => {
  const opened = storeForTests();

  const after = (...lines: readonly string[]): Promise<readonly string[]> =>
    lastSaid(createTestBot(opened.store), lines);

  it.each([
    [['lads set fire to a litter bin in Hatton', 'no the fire brigade came'], 'report-asb:when.ask'],
    [['fly tipping on Burton Road, Hatton', 'no', 'today', 'it is 4pm now'], 'questions:contact.wanted.ask'],
    [['fly tipping on Burton Road, Hatton', 'no', 'today', 'anonymous', 'fire and police'], 'report-asb:check.ask'],
    [['fly tipping on Burton Road, Hatton', 'can you help me mark my tools'], 'report-asb:danger.ask'],
    [
      ['fly tipping on Burton Road, Hatton', 'no', 'today', 'anonymous', 'none', 'yes the police'],
      'questions:consent.ask',
    ],
    [['fly tipping on Burton Road, Hatton', 'no', 'today', 'the police know'], 'questions:contact.wanted.ask'],
    [['fly tipping on Burton Road, Hatton', 'no', 'today', 'anonymous', 'none', 'cant get in'], 'report-asb:check.ask'],
  ])('%j goes on without the emergency numbers', async (lines, next) => {
    const keys = await after(...lines);
    expect(keys).not.toContain('answers:small-talk.emergency');
    expect(keys).not.toContain('report-asb:danger.now');
    expect(keys.at(-1)).toBe(next);
  });

  it.each([
    'help me',
    'help hes outside',
    'please help us',
    'no please send the police',
    'no hes smashing the door in',
    'police now',
  ])('S3: "%s" at the question about danger still is one', async (said) => {
    const keys = (await after('lads lit a bin in Hatton', said)).join(' ');
    expect(keys).toMatch(/danger\.now|danger:|small-talk\.emergency/u);
  });
});
