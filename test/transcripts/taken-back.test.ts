import { storeForTests } from '../support/store.ts';
import { createTestBot, lastSaid } from '../support/test-bot.ts';

const opened = storeForTests();
const keysAfter = (...texts: readonly string[]): Promise<readonly string[]> =>
  lastSaid(createTestBot(opened.store), texts);

describe('a danger that is taken back', () => {
  it.each([
    ['there is a man with a gun', 'no it was a toy'],
    ['someone is breaking in', 'its ok it was my son'],
    ['someone is breaking in', 'they have gone now'],
    ['he said he would kill me', 'sorry he was only joking'],
    ['i want to die', 'i feel better now'],
    ['i want to die', 'i didnt mean it'],
    ['my husband beats me', 'actually i made that up'],
    ['my husband beats me', 'ignore what i said'],
  ])('is thanked for, the numbers stay, and nobody asks why: %s / %s', async (told, back) => {
    expect((await keysAfter(told, back))[0]).toBe('answers:small-talk.safe');
  });

  it('ends a report in which nothing else was told', async () => {
    const keys = await keysAfter('there is a man outside with a knife', 'false alarm it was my mates joke');
    expect(keys).toEqual(['answers:small-talk.safe', 'questions:stopped']);
  });

  it('goes on with what else was told', async () => {
    const keys = await keysAfter('i want to die', 'sorry i was being dramatic, i just want to report noise');
    expect(keys.slice(0, 2)).toEqual(['answers:small-talk.safe', 'report-asb:opening']);
  });

  it.each(['he left at nine', 'it was my neighbour, they left at ten last night'])(
    'is not heard in the answer to another question: %s',
    async (text) => {
      const keys = await keysAfter('my neighbour threatened me', 'no', 'church street swadlincote', text);
      expect(keys).not.toContain('answers:small-talk.safe');
    },
  );
});

describe('S3: who cannot speak, or is not safe', () => {
  it.each(['cant talk', 'cannot talk', 'i cant speak out loud', 'he is listening', 'i have to be quiet'])(
    'gets the silent way, and no telephone of the council: %s',
    async (text) => {
      const keys = await keysAfter(text);
      expect(keys.some((key) => key.startsWith('danger:') || key === 'answers:small-talk.emergency')).toBe(true);
      expect(keys.join()).not.toContain('person');
    },
  );

  it.each(['unsafe', 'hurt', 'scared'])('is asked, and never thanked for being safe: %s', async (text) => {
    const keys = await keysAfter(text);
    expect(keys[0]).toMatch(/^danger:ask\./u);
    expect(keys).not.toContain('answers:small-talk.safe');
  });

  it.each(['its not safe', 'not safe at all', 'unsafe', 'it isnt very safe', 'someone is hurt'])(
    'says yes to "is anyone in danger?": %s',
    async (text) => {
      expect(await keysAfter('loud music next door', text)).toContain('report-asb:danger.now');
    },
  );

  it.each(['no one is hurt', 'nobody is in danger', 'no its safe', 'no we are fine'])(
    'says no to it: %s',
    async (text) => {
      expect(await keysAfter('loud music next door', text)).not.toContain('report-asb:danger.now');
    },
  );

  it.each([
    ['help me', 'yes', 'answers:small-talk.emergency'],
    ['help me', 'no', 'answers:small-talk.safe'],
    ['neighbours dealing drugs and we get death threats', 'yes im ok, he is gone', 'answers:small-talk.safe'],
  ])('is understood after a card: %s / %s', async (told, answer, key) => {
    expect((await keysAfter(told, answer))[0]).toBe(key);
  });
});

describe('a word or two', () => {
  it.each(['blue', 'self', 'cut', 'black', 'silence', 'red', 'pink'])(
    'brings no card for certain: %s',
    async (text) => {
      expect((await keysAfter(text)).filter((key) => key.startsWith('danger:cards.'))).toEqual([]);
    },
  );

  it.each(['knife', 'suicide', 'overdose', 'on fire', 'armed robbery', 'raped'])(
    'still shows help at once: %s',
    async (text) => {
      expect((await keysAfter(text))[0]).toMatch(/^danger:/u);
    },
  );
});

describe('for whom and by whom', () => {
  it.each(['i think my friend is being beaten by her partner', 'my sister is being beaten by her boyfriend'])(
    'shows the card for who helps: %s',
    async (text) => {
      expect(await keysAfter(text)).toContain('danger:cards.domestic-abuse.other');
    },
  );

  it.each([
    ['my daughter was raped last year', 'danger:cards.sexual-violence.other'],
    ['my sister was raped', 'danger:cards.sexual-violence.other'],
    ['my friend raped me', 'danger:cards.sexual-violence.self'],
    ['my daughters boyfriend raped me', 'danger:cards.sexual-violence.self'],
  ])('S2: tells who was hurt from who did it: %s', async (text, key) => {
    expect((await keysAfter(text))[0]).toBe(key);
  });

  it.each(['i hit my wife last night and i feel awful', 'i hurt my partner and i want to stop'])(
    'S4: shows nothing made for whom they hurt: %s',
    async (text) => {
      const keys = await keysAfter(text);
      expect(keys.join()).not.toMatch(/danger:\w+\.domestic-abuse/u);
      expect(keys).toContain('domestic-abuse:opening');
    },
  );

  it('says once what to do in a fire', async () => {
    expect(await keysAfter('my house is on fire')).toEqual(['danger:cards.medical-fire.self']);
  });

  it('asks a carer who cannot cope how they are, and begins with the care', async () => {
    const keys = await keysAfter('I look after my husband, he has dementia and I just cannot cope any more');
    expect(keys.slice(0, 2)).toEqual(['danger:ask.self-harm', 'adult-safeguarding:opening']);
  });

  it('shows who is blackmailed with pictures nothing about a home', async () => {
    const keys = await keysAfter('im 15 and a boy says he will share my nudes if i dont send more');
    expect(keys[0]).toBe('danger:cards.child-at-risk.child');
    expect(keys.join()).not.toContain('domestic-abuse');
  });
});
