import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';

const STORY = 'neighbours dealing drugs and we get death threats';

const opened = storeForTests();

describe('whether somebody is safe is asked alone', () => {
  const asked = async (): Promise<Talk> => {
    const talk = await startTalk(createTestBot(opened.store));
    const { keys } = await talk.say(STORY);
    expect(keys[0]).toMatch(/^danger:ask\./);
    expect(keys.filter((key) => key.endsWith('.ask') && !key.startsWith('danger:'))).toEqual([]);
    return talk;
  };

  it.each(['yes im safe', 'yes'])('goes on with the report once they say so: %s', async (text) => {
    expect((await (await asked()).say(text)).keys).toEqual(['answers:small-talk.safe', 'report-asb:danger.ask']);
  });

  it('shows the numbers first where they are not, and goes on', async () => {
    const { keys } = await (await asked()).say('no');
    expect(keys).toEqual(['report-asb:danger.now', 'questions:where.ask']);
  });

  it('keeps what is told after "yes"', async () => {
    const { keys, rows } = await (await asked()).say('yes, on Church Lane in Hatton');
    expect(keys).toEqual(['questions:understood', 'report-asb:danger.ask']);
    expect(rows.join()).toContain('Church Lane in Hatton');
  });
});

describe('what was told in passing is made more exact', () => {
  it('keeps a place with its town that comes while another question is open', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say('lads setting off fireworks at the rec again');
    await talk.say('no');
    const heard = await talk.say('in Swadlincote, the one behind the leisure centre');
    expect(heard.keys).toEqual(['questions:changed', 'report-asb:when.ask']);
    expect(heard.texts[0]).toContain('at the rec, in Swadlincote');
  });
});

describe('an answer that danger was asked for', () => {
  it.each(['no not danger', 'nobody is in danger', 'not in danger'])('is not asked about again: %s', async (text) => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say('dog barking all day next door drives me mad');
    expect((await talk.say(text)).keys).toEqual(['questions:where.ask']);
  });

  it('is asked about where it says more', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say('dog barking all day next door drives me mad');
    expect((await talk.say('no but he said he will kill me')).keys[0]).toMatch(/^danger:/);
  });
});

describe('a time is no place', () => {
  it('is kept as the time, and the place is asked again', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say("the kids have smashed my greenhouse again, that's the 4th time this year");
    await talk.say('no');
    const { keys, rows } = await talk.say('yesterday teatime');
    expect(keys).toEqual(['questions:understood', 'questions:where.ask']);
    expect(rows).toHaveLength(1);
  });
});
