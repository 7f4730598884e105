import type { Language } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';

const opened = storeForTests();

const OFFER = ['language:offer-own', 'language:offer'];
const NOT_SPOKEN = ['language:not-spoken', 'language:not-spoken'];

/** A talk in which these lines were written; a line "> code" presses a button. */
async function after(
  lines: readonly string[],
  language?: string,
): Promise<Talk & { readonly last: readonly string[] }> {
  const talk = await startTalk(createTestBot(opened.store), language as Language | undefined);
  let last: readonly string[] = [];
  for (const line of lines) last = (await (line.startsWith('> ') ? talk.press(line.slice(2)) : talk.say(line))).keys;
  return { ...talk, last };
}
const spokenIn = async ({ id }: Talk): Promise<string | undefined> =>
  (await createTestBot(opened.store).read(id, 0))?.language;

describe('whoever is offered their language and says yes in it has it, and nothing else was answered', () => {
  it.each([
    ['pl', 'sąsiad co noc bardzo głośno puszcza muzykę', 'tak'],
    ['pl', 'sąsiad co noc bardzo głośno puszcza muzykę', 'tak, po polsku'],
    ['pl', 'pomocy', 'tak'],
    ['pl', 'mój sąsiad mnie bije', 'tak proszę'],
    ['pl', 'dzień dobry', 'tak'],
    ['ro', 'in romana va rog', 'da'],
    ['lt', 'prašau lietuviškai', 'taip'],
    ['uk', 'українською будь ласка', 'так'],
    ['ar', 'لا أتكلم الإنجليزية', 'نعم'],
    ['ur', 'مجھے انگریزی نہیں آتی', 'جی ہاں'],
    ['pa-Guru', 'ਪੰਜਾਬੀ ਵਿੱਚ', 'ਹਾਂ ਜੀ'],
    ['zh-Hans', '请说中文', '好的'],
  ])('in %s: "%s", "%s"', async (tag, first, yes) => {
    const talk = await after([first, yes]);
    expect(talk.last).toContain('language:now');
    expect(await spokenIn(talk)).toBe(tag);
  });

  it('and is asked again whether they are safe, which their yes did not answer', async () => {
    const talk = await after(['pomocy', 'tak']);
    expect(talk.last[0]).toBe('danger:ask.danger-now');
    expect((await talk.say('tak')).keys).toContain('answers:small-talk.safe');
  });

  it('and is asked the open question again', async () => {
    expect((await after(['sąsiad co noc bardzo głośno puszcza muzykę', 'tak'])).last.at(-1)).toBe(
      'report-asb:danger.ask',
    );
  });
});

describe('a yes in English takes the offer where nothing else is asked, and else answers the question', () => {
  it.each([
    [['po polsku', 'yes please'], 'pl'],
    [['dzień dobry', 'ok'], 'pl'],
    [['po polsku', 'change to polish'], 'pl'],
    [['sąsiad co noc bardzo głośno puszcza muzykę', 'yes'], 'en'],
    [['mera gwandhi har raat shor painda hai', 'haan ji'], 'en'], // who writes Latin letters may read no others
    [['punjabi and urdu', 'urdu'], 'ur'],
  ])('%s', async (lines, tag) => {
    expect(await spokenIn(await after(lines))).toBe(tag);
  });
});

describe('a no keeps the language, and is not said to be misunderstood', () => {
  it.each(['nie', 'no thanks', 'no, stay in English', '> do:language:en'])('%s', async (no) => {
    expect((await after(['po polsku', no])).last).toEqual(['answers:greeting.ask']);
  });

  it('but a no that goes on is heard', async () => {
    expect((await after(['po polsku', 'no my neighbour is noisy'])).last).not.toContain('answers:greeting.ask');
  });

  it('and a no where it was asked whether they are safe is about that', async () => {
    expect((await after(['pomocy', 'nie'])).last).toContain('answers:small-talk.emergency');
  });
});

describe('S1 what was said last is said again in the language that is changed to, dangers first', () => {
  it.each([
    ['mój mąż mnie bije', 'danger:cards.domestic-abuse.self', 'domestic-abuse:da-safe.ask'],
    ['on ma nóż i stoi pod drzwiami', 'danger:cards.danger-now.other', 'answers:greeting.privacy'],
    ['jak mogę zgłosić anonimowo?', 'language:now', 'knowledge:anonymous.answer'],
    ['szukam pomocy z mieszkaniem', 'language:now', 'answers:wrong-door.housing'],
  ])('%s', async (text, first, last) => {
    const { last: said } = await after([text, '> do:language:pl']);
    expect([said[0], said.at(-1)]).toEqual([first, last]);
    expect(said.filter((key, at) => said.indexOf(key) !== at)).toEqual([]);
  });

  it('with the numbers of those who help, and the English beside words that nobody has reviewed', async () => {
    const talk = await after(['my husband hits me']);
    const { texts, services } = await talk.press('do:language:ur');
    expect(services).toContain('Derbyshire Domestic Abuse Helpline (The Elm Foundation partnership)');
    expect(texts[0]).toMatch(/[\u0600-\u06FF]/u);
  });

  it('and once only where the language is changed there and back', async () => {
    const { last } = await after(['on ma nóż i stoi pod drzwiami', '> do:language:pl', '> do:language:uk']);
    expect(last.filter((key) => key.startsWith('danger:'))).toEqual(['danger:cards.danger-now.other']);
  });
});

describe('a language that is asked for by name is offered, in it and in the language of the chat', () => {
  it.each([
    ['polish please', 'pl'],
    ['can we do this in Urdu', 'ur'],
    ['I need a Punjabi interpreter', 'pa-Guru'],
    ["I don't speak English well, I speak Romanian", 'ro'],
    ['繁體中文', 'zh-Hans'],
    ['мовою українською', 'uk'],
  ])('%s', async (text, tag) => {
    const talk = await startTalk(createTestBot(opened.store));
    const { keys, codes } = await talk.say(text);
    expect(keys.slice(0, 2)).toEqual(OFFER);
    expect(codes[0]).toBe(`do:language:${tag}`);
  });

  it('and again, however often it is asked for', async () => {
    expect((await after(['po polsku', 'my bin was not collected', 'po polsku'])).last.slice(0, 2)).toEqual(OFFER);
  });

  it('and in a chat in another language, in a word', async () => {
    expect((await after(['po angielsku'], 'pl')).last.slice(0, 2)).toEqual(OFFER);
  });

  it.each(['Somali please', 'do you speak Hungarian', 'farsi', 'magyar', 'فارسی', 'по-русски'])(
    'and of one that we do not have its own few lines are said, with the numbers: %s',
    async (text) => {
      const talk = await startTalk(createTestBot(opened.store));
      const { keys, services } = await talk.say(text);
      expect(keys.slice(0, 2)).toEqual(NOT_SPOKEN);
      expect(services).toContain('Emergency services (police, fire, ambulance)');
    },
  );

  it('but where somebody only tells whose language it is, nothing is offered', async () => {
    expect((await after(['my neighbour is Polish and plays loud music'])).last).not.toContain('language:offer');
  });
});

describe('whoever asks for easier words is offered Easy Read', () => {
  it.each(['can you use easier words', 'easy read', 'simple english please'])('%s', async (text) => {
    const talk = await startTalk(createTestBot(opened.store));
    const { keys, codes } = await talk.say(text);
    expect([keys[0], codes.slice(0, 2)]).toEqual(['language:offer-own', ['do:language:en-x-easy', 'do:language:en']]);
  });

  it('and changes to it by a yes', async () => {
    expect(await spokenIn(await after(['simple english please', 'yes please']))).toBe('en-x-easy');
  });
});
