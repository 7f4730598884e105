import { openTestStore, type TestStore } from '../support/store.ts';
import { createTestBot, talkAfter } from '../support/test-bot.ts';

describe('whoever is not sure what to ask for', () => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore();
  });
  afterAll(() => opened.close());

  const lastOf = async (lines: readonly string[]) => {
    const talk = await talkAfter(createTestBot(opened.store), lines.slice(0, -1));
    return talk.say(lines.at(-1) ?? '');
  };
  const GANG = [
    'my son of 14 comes home with new trainers and cash and an older lad waits in a car',
    'no hes at home now',
  ];
  const MISSING = 'county-lines:gang-missing.ask';

  it.each([
    ['who to tell, while a guide asks', [...GANG, 'who do i tell'], ['county-lines:pages.child.text', MISSING]],
    ['for the signs', [...GANG, 'what are the signs'], ['county-lines:pages.signs.text', MISSING]],
    [
      'what to do about slavery, told and not asked',
      ['i think my neighbour is being kept as a slave', 'what are the signs'],
      ['modern-slavery:pages.signs.text', 'modern-slavery:slavery-danger.ask'],
    ],
  ])('is told %s', async (_promise, lines, expected) => {
    expect((await lastOf(lines)).keys).toEqual(expected);
  });

  it('is offered the pages of the guide where nothing answers the question', async () => {
    const { keys, codes } = await lastOf(['been scammed', 'what should she do if they come']);
    expect(keys).toEqual(['answers:unclear', 'fraud-advice:fraud-gone.ask']);
    expect(codes).toEqual(expect.arrayContaining(['fraud-advice.more=danger-now', 'fraud-gone=money']));
  });

  it('goes on with the likeliest of what was offered by telling more of it', async () => {
    const { keys } = await lastOf([
      'hello i am writing on behalf of my mother who is 84 and lives alone at Woodville she keeps getting men knocking at the door asking to do her roof she gave one of them 200 pounds cash last thursday and they came back yesterday asking for more',
      'she is scared',
    ]);
    expect(keys).toEqual(['fraud-advice:opening', 'fraud-advice:fraud-gone.ask']);
  });

  it('reports what is hardly ours by telling where it happens', async () => {
    const { keys, rows } = await lastOf([
      'my neighbour has a trampoline and the kids scream all day every day',
      '14 willow close swadlincote',
    ]);
    expect(keys).toContain('report-asb:opening');
    expect(rows).toContain('Where: 14 willow close swadlincote');
  });

  it('reports nothing that is not ours by naming a town', async () => {
    const { keys } = await lastOf(['my boiler is broken and the landlord wont fix it', 'swadlincote']);
    expect(keys).toEqual(['questions:told']);
  });
});
