import { createTestBot, talkAfter } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

const opened = storeForTests();

describe('by which way somebody is contacted', () => {
  it.each(['dont leave a message', 'dont send me messages', 'no messages', 'no text messages', 'dont text me'])(
    'S9: a message that is not to be left is no way that was chosen: %s',
    async (said) => {
      const before = ['kids throwing stones at cars on Burton Road, Hatton', 'no', 'yesterday'];
      const talk = await talkAfter(createTestBot(opened.store), before);
      await talk.press('contact=contact');
      expect((await talk.say(said)).keys).not.toContain('questions:contact.phone.ask');
    },
  );
});
