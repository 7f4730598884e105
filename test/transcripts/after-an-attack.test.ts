import { storeForTests } from '../support/store.ts';
import { createTestBot, lastSaid, startTalk, type Talk } from '../support/test-bot.ts';

const opened = storeForTests();
const talk = (): Promise<Talk> => startTalk(createTestBot(opened.store));
const keysAfter = (...texts: readonly string[]): Promise<readonly string[]> =>
  lastSaid(createTestBot(opened.store), texts);

describe('S2: an attack, a threat or a weapon that is told of afterwards', () => {
  it.each([
    'my neighbour punched me last night',
    'a lad hit me outside the pub on saturday',
    'i was attacked walking home last week by two lads',
    'a man pulled a knife on me on sunday',
    'someone threatened to kill me yesterday',
    'he threatened to burn my house down on tuesday',
    'the man next door pushed me over and i hurt my wrist this morning',
    'lads outside the pub hit my girlfriend last night',
    'someone robbed me at knifepoint an hour ago',
    'somone on the estate had a gun last night',
    'my neighbour said "i will stab you if you call the council again"',
    'hi im reporting on behalf of my mum, neighbour pushed her over yesterday',
    'the bouncer at the club threw me down the stairs on saturday',
  ])('shows 999, the police and the way to a report, and begins one: %s', async (text) => {
    const { keys, services } = await (await talk()).say(text);
    expect(keys.slice(0, 2)).toEqual(['danger:over.self', 'report-asb:opening']);
    expect(services).toEqual([
      'Emergency services (police, fire, ambulance)',
      'Derbyshire Police (not an emergency)',
      'Derbyshire Victim Services',
    ]);
  });

  it('S12: tells a child whom to talk to', async () => {
    const { keys, services } = await (await talk()).say('im 13 and some lads jumped me after school yesterday');
    expect(keys[0]).toBe('danger:over.child');
    expect(services).toContain('Childline (under 19)');
  });

  it.each([
    'neighbours dealing drugs and he hit me',
    'the noise is awful and when i knocked he grabbed me by the throat',
  ])('keeps what else was told for the report: %s', async (text) => {
    const { keys, rows } = await (await talk()).say(text);
    expect(keys.slice(0, 2)).toEqual(['danger:over.self', 'report-asb:opening']);
    expect(rows.join()).toMatch(/Drug use or dealing|Noise/u);
  });

  it('shows the card of a danger now after it', async () => {
    const keys = await keysAfter('my neighbour punched me last night', 'he is outside my door with a bat now');
    expect(keys[0]).toBe('danger:cards.danger-now.self');
  });

  it.each([
    ['somebody just stabbed my brother', 'danger:cards.danger-now.self'],
    ['he hits me and the neighbours can hear', 'danger:cards.domestic-abuse.self'],
    ['the man i live with punched me', 'danger:cards.domestic-abuse.self'],
    ['i am a woman and he hits me', 'danger:cards.domestic-abuse.self'],
    ['my daughters boyfriend is hitting her', 'danger:cards.domestic-abuse.other'],
  ])('is nothing of that where it goes on or somebody close does it: %s', async (text, key) => {
    expect((await keysAfter(text))[0]).toBe(key);
  });

  it.each(['i was mugged in 1985', 'my neighbour shot me a filthy look'])('is not found in: %s', async (text) => {
    expect((await keysAfter(text)).filter((key) => key.startsWith('danger:'))).toEqual([]);
  });
});

describe('S2: what a danger leaves for later', () => {
  it.each(['someone is trying my back door', 'i cant hear on the phone someone is outside trying to get in'])(
    'offers advice, and gives none before help is called: %s',
    async (text) => {
      const { keys, codes } = await (await talk()).say(text);
      expect(keys).toEqual(['danger:cards.danger-now.self']);
      expect(codes.some((code) => code.startsWith('do:need:'))).toBe(true);
    },
  );

  it('shows the card of a trader who will not leave as a danger now', async () => {
    expect((await keysAfter('two builders wont leave until i pay them'))[0]).toBe('danger:cards.danger-now.self');
  });

  it('shows what was only asked about before once it is certain', async () => {
    const keys = await keysAfter(
      'neighbours dealing drugs and they are looking for me',
      'he is in my house with a knife',
    );
    expect(keys[0]).toBe('danger:cards.danger-now.self');
  });

  it('shows what stood beside another card before once it is told for certain', async () => {
    const keys = await keysAfter('neighbours dealing drugs and he hit me', 'my husband hits me too');
    expect(keys[0]).toBe('danger:cards.domestic-abuse.self');
  });
});

describe('S14: words about a danger agree to nothing', () => {
  const ATCONSENT = ['loud music next door', 'no', 'church street swadlincote', 'last night', 'no thanks'];

  it.each([
    'he hits me if i tell anyone',
    'my husband will kill me if anyone finds out',
    'my dad beats me if i tell everyone',
  ])('share nothing with anybody: %s', async (text) => {
    const one = await talk();
    for (const said of ATCONSENT) await one.say(said);
    const { keys } = await one.say(text);
    expect(keys[0]).toMatch(/^danger:/u);
    expect(keys).not.toContain('report-asb:check.ask');
  });
});
