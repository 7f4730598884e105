import { openTestStore, type TestStore } from '../support/store.ts';
import { createTestBot, lastHeard } from '../support/test-bot.ts';

describe('leave that was given or not, put right in words at the check', () => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore();
  });
  afterAll(() => opened.close());

  const lastOf = (lines: readonly string[]) => lastHeard(createTestBot(opened.store), lines);
  const QUADS = ['lads on quad bikes on mill lane hatton last saturday about 9', 'no', 'anonymous'];

  it.each([
    ['dont tell the police after all', 'police', 'None chosen'],
    ['not the police please', 'police', 'None chosen'],
    ['police can know', 'none', 'The police'],
    ['you can tell the police', 'none', 'The police'],
    ["I've changed my mind about sharing, the police can know", 'none', 'The police'],
    ['tell the landlord as well', 'police', 'The police and A housing association or landlord'],
  ])('of who may know: %s', async (line, before, after) => {
    const { keys, rows } = await lastOf([...QUADS, before, line]);
    expect(keys).toEqual(['questions:changed', 'report-asb:check.ask']);
    expect(rows).toContain(`May share with: ${after}`);
  });

  it.each(['on second thoughts you can contact me', 'actually you can ring me'])(
    'S9: of contact, which is asked about with care then: %s',
    async (line) => {
      const { keys } = await lastOf([...QUADS, 'none', line]);
      expect(keys).toEqual(['questions:changed', 'questions:contact.wanted.careful', 'questions:contact.how.ask']);
    },
  );

  it.each([
    'the police came and told him',
    'can you call me',
    'will the landlord know',
    'he said you can ring me and then he shouted',
  ])('S9: gives none by the way: %s', async (line) => {
    const { keys } = await lastOf([...QUADS, 'none', line]);
    expect(keys).not.toContain('questions:changed');
  });
});
