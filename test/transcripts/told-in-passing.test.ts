import { openTestStore, type TestStore } from '../support/store.ts';
import { createTestBot, talkAfter } from '../support/test-bot.ts';

describe('what is told in passing', () => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore();
  });
  afterAll(() => opened.close());

  const lastOf = async (lines: readonly string[]) => {
    const talk = await talkAfter(createTestBot(opened.store), lines.slice(0, -1));
    return talk.say(lines.at(-1) ?? '');
  };
  const STONES = ['kids throwing stones at buses near the school', 'no nobody hurt', 'this afternoon about 4'];
  const DEALING = 'drug dealing in the alley behind our house all hours';

  it('is no leave to write to somebody who has not got an address, and no wish for help with a computer', async () => {
    const { keys, rows } = await lastOf([...STONES, 'i havent got a computer or email']);
    expect(keys).toEqual(['questions:added', 'questions:contact.wanted.ask']);
    expect(rows).toEqual([]);
  });

  it('is the wish to stay unnamed, whatever is asked', async () => {
    const { rows } = await lastOf([DEALING, 'i dont want my name used']);
    expect(rows).toContain('Contact: No, I want to stay anonymous');
  });

  it('is no yes to danger from whoever fears to be found out', async () => {
    const { keys } = await lastOf([DEALING, 'im scared theyd find out']);
    expect(keys).toEqual(['questions:added', 'report-asb:danger.ask']);
  });

  it('is a street, in any letters, and no matter of the road', async () => {
    const { rows } = await lastOf(['loud music from next door every night', 'thorntree lane']);
    expect(rows).toContain('Where: thorntree lane');
    expect((await lastOf([DEALING, 'thorntree lane'])).keys).toEqual(['questions:added', 'report-asb:danger.ask']);
  });

  it('is heard where a guide asks something else', async () => {
    const { keys } = await lastOf(['i keep getting called names by a group of lads because im gay', 'swadlincote']);
    expect(keys).toEqual(['hate-crime:hate-when.retry']);
  });

  it('opens the guide again that a no ended', async () => {
    const { keys } = await lastOf(['someone has been following me home from work', 'no', 'a man i used to work with']);
    expect(keys).toEqual(['guide:more.noted', 'guide:more.ask']);
  });

  it('brings whoever names a format straight to the request for it', async () => {
    const { keys, codes } = await lastOf(['i need this in large print']);
    expect(keys).toContain('accessible-format:pages.ask.text');
    expect(codes).toContain('do:begin:format-request');
  });
});
