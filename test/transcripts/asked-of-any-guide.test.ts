import { storeForTests } from '../support/store.ts';
import { createTestBot, lastHeard, lastSaid } from '../support/test-bot.ts';

/** What is asked back, the lines that lead to it, and the key that answers it. */
type Row = readonly [what: string, lines: readonly string[], key: string];

const ABUSED = ['my husband checks my phone every night and says im worthless'];
const USED = ['my employer has my passport and i work 16 hours', 'he is not here now'];
const HATED = ['a lady on the bus called me a terrorist because of my hijab'];
const LOW = ['i cut myself again tonight'];
const GANG = ['people have taken over my flat and im sleeping at my sisters', 'no not in danger'];
const UNNAMED = 'answers:in-guide.unnamed';

describe('what is asked of any guide', () => {
  const opened = storeForTests();
  const lastOf = (lines: readonly string[]) => lastSaid(createTestBot(opened.store), lines);

  it.each<Row>([
    ['whether the husband would be told', [...ABUSED, 'will they tell my husband'], UNNAMED],
    ['whether a mother would be told', [...LOW, 'are you going to tell my mum'], UNNAMED],
    ['whether somebody at work would be told', [...GANG, 'could my boss be told'], UNNAMED],
    ['whether they are reported themselves', [...LOW, 'will you report me to the police'], UNNAMED],
    ['not to give a name', [...HATED, 'I dont want to give my name'], UNNAMED],
    ['for advice without a name', [...USED, 'can I get advice anonymously'], UNNAMED],
    [
      'whether she would know who rang',
      ['worried about my friend, her partner hits her', 'will she know it was me'],
      UNNAMED,
    ],
    ['what it costs to ring', [...ABUSED, 'would it cost me anything to ring'], 'knowledge:cost.answer'],
    ['whether the council can help', [...GANG, 'can the council help'], 'county-lines:pages.home.text'],
    ['not to ring anybody', [...GANG, 'i hate phones'], 'county-lines:pages.home.text'],
    ['whether a pet can come', [...ABUSED, 'can i bring my dog'], 'domestic-abuse:pages.housing.text'],
    [
      'for another way than the police',
      [...HATED, 'not police please, other place'],
      'hate-crime:pages.elsewhere.text',
    ],
    ['where they would sleep', [...USED, 'where would I sleep'], 'modern-slavery:pages.scheme.text'],
    ['whether the flat is lost', [...GANG, 'could i lose my tenancy'], 'county-lines:pages.home.text'],
  ])('is answered: %s', async (_what, lines, key) => {
    expect(await lastOf(lines)).toContain(key);
  });

  it.each([
    ['a request for the police', [...ABUSED, 'send the police'], 'danger:cards.danger-now.self'],
    ['whoever cannot speak', [...USED, 'I cannot speak'], 'answers:small-talk.emergency'],
  ])('takes no cry for help for such a question: %s', async (_what, lines, key) => {
    expect(await lastOf(lines)).toContain(key);
  });

  it('shows no card of danger to whoever asks whether others would send the police', async () => {
    const keys = await lastOf([...LOW, 'will they send the police']);
    expect(keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
  });

  it('takes the consent of a tenant for no other consent', async () => {
    const keys = await lastOf([...GANG, "do I need the tenant's consent"]);
    expect(keys.some((key) => key.startsWith('sexual-violence:'))).toBe(false);
  });

  it('takes who somebody is for no marriage', async () => {
    const keys = await lastOf([...USED, 'they have my sister too']);
    expect(keys.some((key) => key.includes('forced-marriage'))).toBe(false);
  });
});

describe('the guide that a first message begins', () => {
  const opened = storeForTests();
  const lastOf = (lines: readonly string[]) => lastSaid(createTestBot(opened.store), lines);

  it.each<Row>([
    [
      'a friend is worried about',
      ['worried about my friend Chloe, her partner has cut her off from everyone'],
      'domestic-abuse:opening',
    ],
    [
      'a teacher saw burns',
      ['I teach year 10 and one of mine has burns up her arm she says are from hair straighteners'],
      'child-safeguarding:opening',
    ],
    [
      'a landlord heard of it',
      ['My tenant is being followed by a man she met once, as landlord what may I do'],
      'stalking:opening',
    ],
    ['staff are rough', ['the staff at my home are rough with me'], 'adult-safeguarding:opening'],
    [
      'a will is changed',
      ["the fella who does my brother's shopping has got him to change his will"],
      'adult-safeguarding:opening',
    ],
    [
      'children are not fed',
      ["my ex isn't feeding the kids properly and the flat is full of dog mess"],
      'child-safeguarding:opening',
    ],
    [
      'a child was smacked',
      ["I smacked my little one too hard and I'm scared of myself"],
      'child-safeguarding:opening',
    ],
    [
      'a room is to be used',
      ["the man who supplies me says he's going to use my spare room to bag up and I can't say no to him"],
      'county-lines:opening',
    ],
    ['a disabled child is mocked', ["my son has Down's and a gang of girls film him and laugh"], 'hate-crime:opening'],
  ])('is the one that helps, where %s', async (_what, lines, key) => {
    expect(await lastOf(lines)).toContain(key);
  });

  it.each([
    [
      'hurts a partner',
      'I shout at my wife and last night I grabbed her arm and left a mark. I dont want to be that man any more',
    ],
    ['cannot let go', "I can't stop driving past her house, she has told me to leave her alone, I need it to stop"],
  ])('S4: shows only what is made for them to whoever %s', async (_what, line) => {
    const keys = await lastOf([line]);
    expect(keys).toContain('domestic-abuse:pages.own.text');
    expect(keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
  });

  it.each([
    ['a wife', "my wife says she can't go on any more"],
    ['a workmate', 'A lad on my building site has told me he thinks about ending it'],
  ])('does not ask whose despair it is, of %s', async (_who, line) => {
    expect(await lastOf([line])).toContain('self-harm:pages.other.text');
  });

  it('takes a brother who is safe for an answer, and for no abuse', async () => {
    const keys = await lastOf(["my son has Down's and a gang of girls film him and laugh", "he's safe at home"]);
    expect(keys).toContain('answers:small-talk.safe');
    expect(keys.some((key) => key.includes('domestic-abuse'))).toBe(false);
  });
});

describe('a report', () => {
  const opened = storeForTests();
  const NOISE = ['loud music next door every night until 3am', 'no'];
  const KNOWN = [...NOISE, '11 high street swadlincote', '> contact=anonymous'];

  it('S8: takes what may be abuse for no place, and keeps it from whoever reads the report', async () => {
    const keys = await lastSaid(createTestBot(opened.store), [
      ...NOISE,
      'he gets funny with me when i go out on my own',
    ]);
    expect(keys).toContain('danger:ask.domestic-abuse');
    expect(keys).not.toContain('questions:added');
    const next = await lastSaid(createTestBot(opened.store), [
      ...NOISE,
      'he gets funny with me when i go out on my own',
      '11 high street swadlincote',
    ]);
    expect(next).toContain('questions:contact.wanted.ask');
  });

  it('takes a place with somebody in it for a place', async () => {
    const keys = await lastSaid(createTestBot(opened.store), [
      ...NOISE,
      'outside the flat of my ex on west street',
      'yes i am safe',
    ]);
    expect(keys).toContain('questions:contact.wanted.ask');
  });

  it.each(['a foreign speaker', 'foreign language speaker'])('shows no card about hate for "%s"', async (line) => {
    const keys = await lastSaid(createTestBot(opened.store), [...NOISE, line]);
    expect(keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
  });

  it.each(['Besnik', 'Krasniqi', 'Fatmir Krasniqi', 'Vrasni'])(
    'takes a name for no wish for a language: %s',
    async (line) => {
      expect(await lastSaid(createTestBot(opened.store), [...NOISE, line])).not.toContain('knowledge:languages.answer');
    },
  );

  it.each(['only police if you really have to', 'police if you have to'])(
    'S9: shares with whom it may, with what that hangs on: %s',
    async (line) => {
      const { rows } = await lastHeard(createTestBot(opened.store), [...KNOWN, line]);
      const said = rows.join('\n');
      expect(said).toContain('May share with: The police');
      expect(said).toContain(line);
    },
  );

  it.each(['the council have to tell the landlord', 'not the police, even if you have to'])(
    'S9: gives nobody leave by "%s"',
    async (line) => {
      const { rows } = await lastHeard(createTestBot(opened.store), [...KNOWN, line]);
      expect(rows.join('\n')).not.toMatch(/May share with: (?:The police|A housing)/u);
    },
  );
});
