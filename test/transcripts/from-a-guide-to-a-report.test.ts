import { storeForTests } from '../support/store.ts';
import { createTestBot, talkAfter } from '../support/test-bot.ts';

describe('a report that is begun from a guide', () => {
  const opened = storeForTests();

  const talking = (lines: readonly string[]) => talkAfter(createTestBot(opened.store), lines);
  const SPEEDING = 'cars speeding past the school in etwall every morning';

  it('holds what was told to the guide, and asks for none of it again', async () => {
    const talk = await talking([
      'somebody put a brick through my window last night i think its because we are muslim',
      '28 alma road newhall',
    ]);
    const { rows } = await talk.say('i want to report it');
    expect(rows).toEqual(
      expect.arrayContaining(['Where: 28 alma road newhall', 'When: Monday, 8 March 2027 (last night)']),
    );
    for (const line of ['no', 'damage', 'anonymous']) await talk.say(line);
    const account = (await talk.say('none')).rows.find((row) => row.startsWith('What is happening: '));
    expect(account).toContain('put a brick through my window');
    expect(account).toContain('28 alma road newhall');
  });

  it.each([
    ['by a button', async () => (await talking([SPEEDING])).press('do:begin:report-asb')],
    ['after it ended', async () => (await talking([SPEEDING, 'no thats all'])).say('actually yes i want to report it')],
  ])('holds it %s', async (_how, begun) => {
    expect((await begun()).rows).toContain('Where: past the school in etwall');
  });

  it('is offered where a guide is told more', async () => {
    const { codes } = await (await talking([SPEEDING])).say('it is a 20 zone and nobody keeps to it');
    expect(codes).toContain('do:begin:report-asb');
  });

  it('S8: holds nothing of a guide that protects whom it helps', async () => {
    const talk = await talking(['my husband hits me at home in Hatton', 'safe']);
    const { keys, rows } = await talk.press('do:begin:report-asb');
    expect(keys).toContain('report-asb:danger.ask');
    expect(rows).toEqual([]);
  });

  it('S9: holds no number to be reached by', async () => {
    const talk = await talking([SPEEDING, 'please ring me on 07700 900222']);
    await talk.press('do:begin:report-asb');
    for (const line of ['no', 'anonymous']) await talk.say(line);
    const { rows } = await talk.say('none');
    expect(rows.join(' ')).toContain('cars speeding');
    expect(rows.join(' ')).not.toContain('900222');
  });

  it('holds nothing twice: a second report begins anew', async () => {
    const talk = await talking([SPEEDING]);
    await talk.press('do:begin:report-asb');
    for (const line of ['no', 'anonymous', 'none', 'send']) await talk.say(line);
    expect((await talk.press('do:begin:report-asb')).rows).toEqual([]);
  });
});
