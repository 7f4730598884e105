import { talkThrough } from '../support/talks-begun.ts';
import { createTestBot, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

const opened = storeForTests();

const BEGUN = ['loud music from the pub in Hatton'];
const AT_WHEN = [...BEGUN, 'no'];
const after = (lines: readonly string[]): Promise<Talk> => talkThrough(createTestBot(opened.store), lines);

describe('what is going on', () => {
  it.each(['yes its on now', 'yes its playing now'])(
    'is a yes where it is asked whether there is danger or a crime, and says when it happens: %s',
    async (said) => {
      const { keys, rows } = await (await after(BEGUN)).say(said);
      expect(keys).toEqual(['questions:understood', 'report-asb:danger.now', 'questions:contact.wanted.ask']);
      expect(rows).toContain('When: It is still going on');
    },
  );

  it('says when it happens and nothing of danger where only that is said', async () => {
    const { keys, rows } = await (await after(BEGUN)).say('its on now');
    expect(keys.at(-1)).toBe('report-asb:danger.ask');
    expect(rows).toContain('When: It is still going on');
  });

  it.each(['yes its on now', 'still on', 'yes', 'yes it is'])(
    'answers when it happened, and is no cry for help: %s',
    async (said) => {
      expect((await (await after(AT_WHEN)).say(said)).keys).toEqual(['questions:contact.wanted.ask']);
    },
  );

  it.each([
    ['3 march', 'Still going on, since Wednesday, 3 March 2027'],
    ['yesterday', 'Still going on, since Monday, 8 March 2027'],
    ['it was 3 march', 'Wednesday, 3 March 2027'],
    ['it happened yesterday', 'Monday, 8 March 2027'],
    ['the date was 3 march', 'Wednesday, 3 March 2027'],
  ])('goes on since the day that is told alone, and is over where that is said: %s', async (said, when) => {
    const { texts } = await (await after([...AT_WHEN, '> when=now'])).say(said);
    expect(texts[0]).toBe(`I have changed that. When: ${when}`);
  });
});

describe('S9: safe times', () => {
  const AT_TIMES = [...AT_WHEN, '> when=today', '> contact=contact', '> contact-how=phone', '07700 900123'];

  it.each(['leave a message its fine', 'you can leave a message', 'voicemail is ok'])(
    'are asked for again where only leave for messages is given, which is kept: %s',
    async (said) => {
      const { keys, rows } = await (await after(AT_TIMES)).say(said);
      expect(keys.at(-1)).toBe('questions:contact.times.ask');
      expect(rows).toEqual(['Take care: You may leave me a message']);
    },
  );

  it.each(['none', 'no', 'nothing'])(
    'are asked for again where it may be said that no time is safe: %s',
    async (said) => {
      expect((await (await after(AT_TIMES)).say(said)).keys).toEqual(['questions:contact.times.retry']);
    },
  );

  it.each(['after 4 but not weekends', 'weekdays not weekends', 'after 6 not sundays'])(
    'are no other day of what happened: %s',
    async (said) => {
      expect((await (await after(AT_TIMES)).say(said)).keys).toEqual(['questions:contact.careful.ask']);
    },
  );

  it('give way to another day of what happened, where the words say that it was', async () => {
    const { texts } = await (await after(AT_TIMES)).say('after 5, no it was sunday not saturday');
    expect(texts[0]).toMatch(/^I have changed that\. When: Sunday, 7 March 2027/u);
  });

  it.each(['any time, leave a message its fine', 'leave a message after 6', 'never at weekends'])(
    'are those that are told, whatever stands beside them: %s',
    async (said) => {
      const talk = await after([...AT_TIMES, said]);
      let rows = (await talk.press('do:skip')).rows;
      for (let left = 4; left > 0 && rows.length === 0; left -= 1) rows = (await talk.press('do:skip')).rows;
      expect(rows).toContain(`Safe times: ${said}`);
    },
  );
});
