import { storeForTests } from '../support/store.ts';
import { createTestBot, lastHeard } from '../support/test-bot.ts';

describe('leave that was given or not, put right in words at the check', () => {
  const opened = storeForTests();

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

  it.each([
    ['on second thoughts you can contact me', 'questions:contact.how.ask'],
    ['actually you can ring me', 'questions:contact.phone.ask'],
  ])('S9: of contact, which is asked about with care then: %s', async (line, next) => {
    const { keys } = await lastOf([...QUADS, 'none', line]);
    expect(keys).toContain('questions:contact.wanted.careful');
    expect(keys.at(-1)).toBe(next);
  });

  it.each([
    ['you can text me', 'A text message'],
    ['you can ring me', 'A phone call'],
  ])('S9: names a safe way, where it is given before it is asked how: %s', async (said, way) => {
    const { rows } = await lastOf(['youths outside every night in church gresley', said]);
    expect(rows).toEqual(['Contact: Yes, you may contact me', `Safe ways to contact you: ${way}`]);
  });

  it.each([
    'the police came and told him',
    'the police know',
    'can the police see it',
    'do you tell the landlord',
    'the police can see it?',
    'i shared it with the police',
    'can you call me',
    'will the landlord know',
    'he said you can ring me and then he shouted',
  ])('S9: gives none by the way: %s', async (line) => {
    const { keys } = await lastOf([...QUADS, 'none', line]);
    expect(keys).not.toContain('questions:changed');
  });

  it.each([
    'i dont want you to contact me',
    "I'd rather you didn't contact me",
    "please don't ever contact me",
    'no thanks dont contact me',
  ])('S9: is not read out of a refusal: %s', async (line) => {
    const { keys } = await lastOf([...QUADS.slice(0, 2), line]);
    expect(keys).toEqual(['questions:contact.wanted.cost', 'questions:consent.ask']);
  });

  it('S9: is not read out of a call that is not wanted, nor out of "you can contact me" before it is asked how', async () => {
    expect((await lastOf([...QUADS.slice(0, 2), 'i dont want you to call me'])).keys).not.toContain(
      'questions:contact.wanted.careful',
    );
    expect((await lastOf([...QUADS.slice(0, 2), 'you can contact me'])).keys).toEqual([
      'questions:contact.wanted.careful',
      'questions:contact.how.ask',
    ]);
  });

  it.each([
    'i dont want the police told',
    'dont tell the police',
    'id rather the landlord didnt know',
    'i dont want the landlord or the police to know',
  ])('S9: shares with nobody who is only refused: %s', async (line) => {
    const { keys, rows } = await lastOf([...QUADS, line]);
    expect(keys).toEqual(['report-asb:check.ask']);
    expect(rows).toContain('May share with: None chosen');
  });

  it.each([
    ['police but not my landlord', 'The police'],
    ['yes police, dont tell my landlord', 'The police'],
    ['police and fire, not the landlord', 'The police and The fire and rescue service'],
  ])('S9: shares with those who are named, and not with who is refused: %s', async (line, named) => {
    expect((await lastOf([...QUADS, line])).rows.find((row) => row.startsWith('May share with'))).toContain(named);
  });

  it.each(['text is not safe', 'anything but a phone call', 'please dont write to my house'])(
    'S9: takes no way for safe that is refused: %s',
    async (line) => {
      const { keys, rows } = await lastOf([...QUADS.slice(0, 2), 'yes you can contact me', line]);
      expect(keys).not.toContain('questions:contact.phone.ask');
      expect(rows).toEqual([]);
    },
  );

  it.each(['no one must ring me', 'you cant contact me'])('S9: gives none where it is denied: %s', async (line) => {
    expect((await lastOf([...QUADS.slice(0, 2), line])).keys).not.toContain('questions:contact.wanted.careful');
  });

  it.each(['i dont think its safe', 'not sure its safe', 'i never feel safe'])(
    'S8: is not heard where it is not safe to write: %s',
    async (line) => {
      const { keys } = await lastOf(['my husband hits me', line]);
      expect(keys).toContain('domestic-abuse:remark.unsafe');
    },
  );

  it('S8: is not heard where nobody can say that it is safe to write: it is asked again', async () => {
    const { keys } = await lastOf(['my husband hits me', 'i cant say its safe']);
    expect(keys).toEqual(['questions:told', 'domestic-abuse:da-safe.ask']);
  });
});
