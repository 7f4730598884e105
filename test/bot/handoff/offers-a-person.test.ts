import { createTestBot, startTalk, type Talk } from '../../support/test-bot.ts';
import { storeForTests } from '../../support/store.ts';

const STORY = 'kids on quad bikes behind Eureka Park every night about 9 since January, DE11 8AA';
const NO_PERSON =
  'No person can join this chat now. You can call South Derbyshire District Council. I do not know their opening hours. For police help that is not urgent, call 101 at any time.\n\nSource: how this service works.';

describe('a person', () => {
  const opened = storeForTests();

  /** Who holds the conversation, and what waits to be done for anybody at all. */
  const handedOver = async ({ id }: Talk): Promise<unknown> => {
    const { rows } = await opened.store.database.execute('SELECT holder FROM conversation WHERE id = $1', [id]);
    return { holder: rows, waiting: await opened.store.jobs.waiting() };
  };
  const WITH_NOBODY = {
    holder: [{ holder: 'bot' }],
    waiting: expect.objectContaining({ 'report-arrived': 0, 'chat-waits': 0 }) as unknown,
  };

  it.each([
    ['a knife', 'he is outside with a knife', 'danger:cards.danger-now.self'],
    ['despair', 'i want to kill myself', 'danger:cards.self-harm.self'],
    ['a husband who hits', 'my husband hits me', 'danger:cards.domestic-abuse.self'],
    ['a child', 'im 12 and my stepdad hurts me', 'danger:cards.child-at-risk.child'],
  ])(
    'S11: %s is met with people to call, at the first word and in a report, and queues nobody',
    async (_, text, key) => {
      const first = await startTalk(createTestBot(opened.store));
      const inside = await startTalk(createTestBot(opened.store));
      await inside.say(STORY);
      for (const talk of [first, inside]) {
        const heard = await talk.say(text);
        expect(heard.keys[0]).toBe(key);
        expect(heard.texts[0]).toContain('999');
        expect(await handedOver(talk)).toEqual(WITH_NOBODY);
      }
    },
  );

  it('S11: asked for, is truly said not to be here, with who can be called; the report stays open', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    const asked = (await talk.say(STORY)).keys.at(-1);

    const heard = await talk.say('can I talk to a real person please');

    expect(heard.texts[0]).toBe(NO_PERSON);
    expect(heard.keys.at(-1)).toBe(asked);
    expect(await handedOver(talk)).toEqual(WITH_NOBODY);
  });

  it('S11: does not stand before danger in the same message', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    const heard = await talk.say('put me through to a person, he is outside with a knife');
    expect(heard.keys[0]).toBe('danger:cards.danger-now.self');
  });
});
