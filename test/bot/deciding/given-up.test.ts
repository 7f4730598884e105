import { createTestBot, startTalk, type Talk } from '../../support/test-bot.ts';
import { storeForTests } from '../../support/store.ts';

const STORY = 'kids on quad bikes behind the park in Hatton every night about 9 since January';

describe('a report that was given up by a word', () => {
  const opened = storeForTests();
  let resident: Talk;
  beforeEach(async () => {
    resident = await startTalk(createTestBot(opened.store));
    await resident.say(STORY);
    await resident.press('danger=no');
  });

  it('is gone on with where it was, and nothing is to be told twice', async () => {
    const stopped = await resident.say('stop');
    expect([stopped.keys, stopped.codes]).toEqual([['questions:stopped'], ['do:go-on']]);
    expect((await resident.press('do:go-on')).keys).toEqual(['questions:contact.wanted.ask']);
    await resident.press('contact=anonymous');
    expect((await resident.press('consent=')).keys).toEqual(['report-asb:check.ask']);
  });

  it('is gone on with after it was begun again, too', async () => {
    const begun = await resident.say('start again');
    expect(begun.codes).toContain('do:go-on');
    await resident.press('danger=no');
    expect((await resident.press('do:go-on')).keys).toEqual(['report-asb:what.ask']); // another is under way
  });

  it('is offered once more to whoever only says what is not clear', async () => {
    await resident.say('stop');
    const { keys, codes } = await resident.say('purple elephants');
    expect(keys).toEqual(['answers:not-understood.first']);
    expect(codes).toContain('do:go-on');
  });

  it('is forgotten once something else is under way', async () => {
    await resident.say('stop');
    await resident.say('my shed was broken into last week');
    expect((await resident.press('do:go-on')).keys).toEqual(['guide:more.ask']);
    expect((await resident.say('stop')).codes).not.toContain('do:go-on');
  });

  it('is not offered where nothing had been told yet', async () => {
    const another = await startTalk(createTestBot(opened.store));
    await another.press('do:begin:report-asb');
    expect((await another.say('stop')).codes).toEqual([]);
  });
});
