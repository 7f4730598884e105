import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

const REPORT = 'kids on quad bikes in Hatton every night about 9 since January';
const HATE = 'my neighbour shouts racist abuse at me';

describe('guides in a conversation', () => {
  const opened = storeForTests();
  const talk = (): Promise<Talk> => startTalk(createTestBot(opened.store));

  it('offers what there is help with, in two lists, and begins what is chosen with its card first', async () => {
    const resident = await talk();
    const first = await resident.press('do:help');
    expect(first.keys).toEqual(['guide:menu.first']);
    expect(first.codes).toEqual(expect.arrayContaining(['do:need:hate-crime', 'do:help:more']));
    const more = await resident.press('do:help:more');
    expect(more.keys).toEqual(['guide:menu.more']);
    expect(more.codes).not.toContain('do:help:more');
    const begun = await resident.press('do:need:hate-crime');
    expect(begun.keys).toEqual(['danger:cards.hate-crime.self', 'hate-crime:opening', 'hate-crime:hate-when.ask']);
  });

  it('S2: a danger in the first words shows its card and goes on with the guide that helps', async () => {
    const resident = await talk();
    const { keys, outcome } = await resident.say(HATE);
    expect(keys).toEqual(['danger:cards.hate-crime.self', 'hate-crime:opening', 'hate-crime:hate-when.ask']);
    expect(outcome).toBe('danger-shown');
  });

  it('S2: a danger told inside a report shows its card, offers the guide there, and the report goes on', async () => {
    const resident = await talk();
    const before = await resident.say(REPORT);
    const told = await resident.say('he shouted racist abuse at me again just now');
    expect(told.keys[0]).toBe('danger:cards.hate-crime.self');
    expect(told.codes).toContain('do:need:hate-crime');
    const begun = await resident.press('do:need:hate-crime');
    expect(begun.keys.slice(-2)).toEqual(['hate-crime:opening', 'hate-crime:hate-when.ask']);
    for (let question = 0; question < 3; question++) await resident.press('do:skip');
    const back = await resident.press('do:skip');
    expect(back.keys).toEqual(['guide:end', before.keys.at(-1)]);
  });

  it('S12: whoever has said that they are a child gets the card for one, whatever their later words sound like', async () => {
    const child = await talk();
    await child.press('do:need:child-safeguarding');
    await child.press('child-who=child');
    expect((await child.say('my boyfriend hit me last night')).keys[0]).toBe('danger:cards.domestic-abuse.child');
    const grown = await talk();
    await grown.press('do:need:child-safeguarding');
    await grown.press('child-who=parent');
    expect((await grown.say('my boyfriend hit me last night')).keys[0]).toBe('danger:cards.domestic-abuse.self');
  });

  it('another need named in a guide is met at once, and the guide goes on afterwards', async () => {
    const resident = await talk();
    await resident.press('do:need:hate-crime');
    const report = await resident.press('do:begin:report-asb');
    expect(report.keys[0]).toBe('report-asb:opening');
    const back = await resident.say('stop');
    expect(back.keys).toEqual(['questions:stopped', 'hate-crime:hate-when.ask']);
  });

  it('buttons of a guide that has ended still work', async () => {
    const resident = await talk();
    await resident.press('do:need:hate-crime');
    for (let question = 0; question < 3; question++) await resident.press('do:skip');
    const ended = await resident.press('do:skip');
    expect([ended.keys, ended.outcome]).toEqual([['guide:end'], 'signposted']);
    const again = await resident.press('hate-crime.more=support');
    expect(again.keys).toEqual(['hate-crime:opening', 'hate-crime:pages.support.text', 'hate-crime:hate-when.ask']);
  });

  it.each(['domestic-abuse', 'sexual-violence', 'stalking'])(
    'S8: the guide %s protects the conversation from its first word to its end and after',
    async (need) => {
      const resident = await talk();
      const begun = await resident.press(`do:begin:${need}`);
      expect([begun.protected, begun.keys[0]]).toEqual([true, `${need}:opening`]);
      const stopped = await resident.say('stop');
      expect([stopped.protected, stopped.keys]).toEqual([true, ['guide:stopped-protected']]);
      expect((await resident.press('do:help')).protected).toBe(true);
    },
  );
});
