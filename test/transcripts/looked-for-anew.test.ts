import { storeForTests } from '../support/store.ts';
import { createTestBot, lastHeard } from '../support/test-bot.ts';

const opened = storeForTests();
const heardAfter = (...lines: readonly string[]): ReturnType<typeof lastHeard> =>
  lastHeard(createTestBot(opened.store), lines);

const SEARCH = ['> do:begin:find-support', '> find-for=domestic-abuse'];
const FOUND = ['find-support:pages.all.text', 'guide:more.ask'];
const COUNTY = 'Derbyshire Domestic Abuse Helpline (The Elm Foundation partnership)';
const CITY = 'Derby City domestic abuse help';
const WOMEN = 'National Domestic Abuse Helpline (Refuge)';
const MEN = "Men's Advice Line";

describe('Whoever says more of what they look for once it was found', () => {
  it.each([
    ['who they are', ['skip', 'skip', 'im a man'], MEN, WOMEN],
    ['that they are somebody else', ['woman', 'swad', 'im a man'], MEN, WOMEN],
    ['where they live', ['skip', 'skip', 'derby'], CITY, COUNTY],
    ['that they live elsewhere', ['woman', 'swad', 'i live in derby'], CITY, COUNTY],
  ])('is shown who helps them, and no longer the others: %s', async (_what, said, shown, gone) => {
    const { keys, services } = await heardAfter(...SEARCH, ...said);
    expect(keys).toEqual(FOUND);
    expect(services).toContain(shown);
    expect(services).not.toContain(gone);
  });

  it.each(['refuge', 'why am i shown this', 'why these'])(
    'is shown them again, each with why, where they name it once more or ask: %s',
    async (line) => {
      const { keys } = await heardAfter(...SEARCH, 'woman', 'swad', line);
      expect(keys).toEqual(FOUND);
    },
  );

  it('is shown the one list that they ask for', async () => {
    const { keys } = await heardAfter(...SEARCH, 'woman', 'swad', 'online chat');
    expect(keys).toEqual(['find-support:pages.chat.text', 'guide:more.ask']);
  });
});

describe('Whoever is asked who they are, when they look for help', () => {
  it.each([
    ['gay man', 'Galop (LGBT+ people)'],
    ['trans woman', 'Galop (LGBT+ people)'],
    ['17', 'Childline (under 19)'],
    ['im 15', 'Childline (under 19)'],
  ])('is found what is meant for them by a word, and asked about no hatred: %s', async (line, service) => {
    const { keys, services } = await heardAfter(...SEARCH, line, 'swad');
    expect(keys).toEqual(FOUND);
    expect(services).toContain(service);
  });

  it.each(['78', 'for my mum, she is 78', '42'])('may answer by an age: %s', async (line) => {
    const { keys } = await heardAfter(...SEARCH, line);
    expect(keys).toEqual(['find-support:find-where.ask']);
  });

  it('may count off an option by its number all the same', async () => {
    const { services } = await heardAfter(...SEARCH, '2', 'swad');
    expect(services).toContain(MEN);
    expect(services).not.toContain('Childline (under 19)');
  });
});

describe('Whoever says that they are gay or trans', () => {
  it.each([
    ['sexual-violence', 'me', 'i am trans', 'sexual-violence:pages.lgbt.text'],
    ['domestic-abuse', 'yes', 'im gay', 'domestic-abuse:pages.lgbt.text'],
  ])('is not taken for somebody who is hated for it, in help with %s', async (need, answer, line, page) => {
    const { keys } = await heardAfter(`> do:need:${need}`, answer, line);
    expect(keys).toContain(page);
    expect(keys.filter((key) => key.includes('hate-crime'))).toEqual([]);
  });

  it.each(['they shout gay at me in the street', 'i was attacked for being trans'])(
    'is met as somebody who is where they tell of it: %s',
    async (line) => {
      expect((await heardAfter(line)).keys).toContain('danger:cards.hate-crime.self');
    },
  );
});
