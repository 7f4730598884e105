import { languageOf } from '../../locales/index.ts';
import { talkThrough } from '../support/talks-begun.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

const opened = storeForTests();

const ASKED_WHERE = ['kids smashed the bus shelter windows', 'no'];
const after = (lines: readonly string[]): Promise<Talk> => talkThrough(createTestBot(opened.store), lines);

test.each(['Edinburgh', 'Paris, France', 'London', 'New York', 'Pakistan', 'in Spain on holiday'])(
  'whoever names a place far from here is told where we work, can name another, and is asked on: %s',
  async (said) => {
    const { keys, codes } = await (await after(ASKED_WHERE)).say(said);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/^questions:where\.(?:far|abroad)$/u);
    expect(keys[1]).toBe('report-asb:when.ask');
    expect(codes).toContain('do:change:where');
  },
);

test('the place that is told then takes the place of the far one', async () => {
  const { texts } = await (await after([...ASKED_WHERE, 'Edinburgh'])).say('in Hatton');
  expect(texts[0]).toBe('I have changed that. Where: in Hatton');
});

test('a far place that stands is kept, in the words of the resident', async () => {
  const talk = await after([...ASKED_WHERE, 'Manchester city centre', '> when=today', '> contact=anonymous']);
  expect((await talk.press('do:skip')).rows).toContain('Where: Manchester city centre');
});

test('a country is known by its name in the language of the resident', async () => {
  const talk = await startTalk(createTestBot(opened.store), languageOf('pl'));
  for (const said of ['dzieci wybiły szyby w wiacie', 'nie']) await talk.say(said);
  expect((await talk.say('Niemcy')).keys[0]).toBe('questions:where.abroad');
});
