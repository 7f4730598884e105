import { packNamed } from '../../locales/index.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

/** What a resident says in their language, and what is said to the last of it: its first key, or all of them. */
type Talk = readonly [language: string, lines: readonly string[], keys: readonly string[]];

const ABUSE = ['danger:cards.domestic-abuse.self', 'domestic-abuse:opening', 'domestic-abuse:da-safe.ask'];

const TALKS: readonly Talk[] = [
  ['pl', ['moj maz mnie bije i kontroluje telefon'], ABUSE],
  ['pl', ['maz mnie bije i sprawdza telefon'], ABUSE],
  [
    'pl',
    ['mąż mnie bije, zadzwońcie do mnie'],
    ['danger:cards.domestic-abuse.self', 'call-back:opening', 'call-back:call-back-for.ask'],
  ],
];

describe('what natives write is met as what it is', () => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore();
  });
  afterAll(() => opened.close());

  it.each(TALKS)('%s: %j', async (language, lines, expected) => {
    const talk = await startTalk(createTestBot(opened.store), packNamed(language));
    let heard = await talk.say(lines[0] ?? '');
    for (const line of lines.slice(1)) heard = await talk.say(line);
    expect(heard.keys).toEqual(expected);
  });
});
