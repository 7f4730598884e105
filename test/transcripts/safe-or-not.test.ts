import { openTestStore, type TestStore } from '../support/store.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';

const STORY = 'neighbours dealing drugs and he hit me';

describe('whether somebody is safe is asked alone', () => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore();
  });
  afterAll(() => opened.close());

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
    expect(keys).toEqual(['answers:small-talk.emergency', 'report-asb:danger.ask']);
  });

  it('keeps what is told after "yes"', async () => {
    const { keys, rows } = await (await asked()).say('yes, on Church Lane in Hatton');
    expect(keys).toEqual(['questions:understood', 'report-asb:danger.ask']);
    expect(rows.join()).toContain('Church Lane in Hatton');
  });
});

describe('what was told in passing is made more exact', () => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore();
  });
  afterAll(() => opened.close());

  it('keeps a place with its town that comes while another question is open', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say('lads setting off fireworks at the rec again');
    await talk.say('no');
    const heard = await talk.say('in Swadlincote, the one behind the leisure centre');
    expect(heard.keys).toEqual(['questions:changed', 'report-asb:when.ask']);
    expect(heard.texts[0]).toContain('at the rec, in Swadlincote');
  });
});
