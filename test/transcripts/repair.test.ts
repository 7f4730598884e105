import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';

/** What the resident does, and the keys of what is said to it. A list of codes is buttons pressed. */
type Line = readonly [said: string | readonly string[], keys: readonly string[]];

const STORY = 'lads on quad bikes at Maurice Lea Park in Church Gresley';

async function walk(talk: Talk, lines: readonly Line[]): Promise<void> {
  for (const [said, keys] of lines) {
    const heard = typeof said === 'string' ? await talk.say(said) : await talk.press(...said);
    expect({ said, keys: heard.keys }).toEqual({ said, keys });
  }
}

describe('a conversation that leaves the path', () => {
  const opened = storeForTests();

  const begun = async (): Promise<Talk> => {
    const talk = await startTalk(createTestBot(opened.store));
    await walk(talk, [[STORY, ['report-asb:opening', 'questions:understood', 'report-asb:danger.ask']]]);
    return talk;
  };

  it('digression: answers what is asked beside the report, and asks its own question again', async () => {
    const talk = await begun();
    await walk(talk, [
      ['will the police come?', ['knowledge:will-police-come.answer', 'report-asb:danger.ask']],
      ['no', ['report-asb:when.ask']],
    ]);
  });

  it('correction: changes the answer that is put right, says so, and goes on', async () => {
    const talk = await begun();
    await walk(talk, [
      ['no', ['report-asb:when.ask']],
      ['on Monday', ['questions:contact.wanted.ask']],
      ['no, it was Tuesday, not Monday', ['questions:changed', 'questions:contact.wanted.ask']],
      ['actually it was about 10 not 9', ['questions:changed', 'questions:contact.wanted.ask']],
      ['sorry I meant the park in Hatton', ['questions:changed', 'questions:contact.wanted.ask']],
    ]);
  });

  it('cancel: stops when asked to, and keeps nothing open', async () => {
    const talk = await begun();
    await walk(talk, [["I'd sooner not go on with the report, scrap it", ['questions:stopped']]]);
    await walk(await begun(), [["I don't want to carry on with this", ['questions:stopped']]]);
  });

  it('small talk: answers it, and asks the open question again', async () => {
    const talk = await begun();
    await walk(talk, [
      ['much obliged to you', ['answers:small-talk.thanks', 'report-asb:danger.ask']],
      ['good evening', ['report-asb:danger.ask']],
      ['no', ['report-asb:when.ask']],
    ]);
  });

  it('small talk: answers it where nothing is open', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await walk(talk, [['afternoon all', ['answers:small-talk.greeting']]]);
    await walk(talk, [['much obliged to you', ['answers:small-talk.thanks']]]);
  });

  it('completion: sends the report, and can be talked to after it', async () => {
    const talk = await begun();
    await walk(talk, [
      ['no', ['report-asb:when.ask']],
      ['this week', ['questions:contact.wanted.ask']],
      [['contact=anonymous'], ['questions:contact.wanted.cost', 'questions:consent.ask']],
      [['consent='], ['report-asb:check.ask']],
    ]);
    expect((await talk.press('do:send')).outcome).toBe('reported');
    await walk(talk, [['thank you, you are very good', ['answers:small-talk.thanks']]]);
  });

  it('clarification: says why it asks, and asks again', async () => {
    const talk = await begun();
    await walk(talk, [
      ['no', ['report-asb:when.ask']],
      ['is there a reason you want the time', ['report-asb:when.why', 'report-asb:when.ask']],
      ['huh, say it again', ['report-asb:when.ask']],
    ]);
  });

  it('error: asks in other words, then offers a way out and a person', async () => {
    const talk = await begun();
    await walk(talk, [
      ['no', ['report-asb:when.ask']],
      ['purple', ['report-asb:when.retry']],
    ]);
    const again = await talk.say('purple');
    expect(again.keys).toEqual(['questions:stuck', 'report-asb:when.ask']);
    expect(again.codes).toContain('do:human');
  });

  it('a cry for help inside a report brings the numbers, and loses no word of it', async () => {
    const talk = await begun();
    const heard = await talk.say('yes get them here quick');
    expect(heard.keys).toContain('answers:small-talk.emergency');
    expect(heard.keys.at(-1)).toBe('report-asb:when.ask');
  });

  it('what was volunteered is said back, and not asked again', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    const story = 'three lads on quad bikes at Maurice Lea Park, one bike is AB12 CDE, I have told the council';
    await talk.say(story);
    for (const [said] of [['no'], ['yesterday'], ['I want to stay anonymous']] as const) await talk.say(said);
    await talk.press('consent=');
    await walk(talk, [
      [['do:group:who-involved'], ['report-asb:groups.who-involved.intro', 'report-asb:reporter.ask']],
    ]);
    await walk(talk, [[['reporter=witness'], ['report-asb:source.ask']]]);
    const checked = await talk.press('source=seen');
    expect(checked.keys).toEqual(['report-asb:check.ask-again']);
  });
});
