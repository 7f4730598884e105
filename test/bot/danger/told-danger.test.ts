import { createTestBot, lastSaid, startTalk, type Talk } from '../../support/test-bot.ts';
import { storeForTests } from '../../support/store.ts';

const opened = storeForTests();
const talk = (): Promise<Talk> => startTalk(createTestBot(opened.store));
const keysAfter = (...texts: readonly string[]): Promise<readonly string[]> =>
  lastSaid(createTestBot(opened.store), texts);

describe('S2: a danger told in words that the screen has no rule for', () => {
  it.each(['my boss hit me', 'the manager punched me in the stock room', 'i was punched by a customer'])(
    'S2: shows what there is after an attack, and begins a report: %s',
    async (text) => {
      expect((await keysAfter(text)).slice(0, 2)).toEqual(['danger:over.self', 'report-asb:opening']);
    },
  );

  it.each([
    "a lad from school knows where I live and says he'll get me",
    "a lad from my son's school says he knows where we live and he's going to batter him",
  ])('S2: asks whether they are safe from a threat first, and begins a report: %s', async (text) => {
    expect((await keysAfter(text)).slice(0, 2)).toEqual(['danger:ask.danger-now', 'report-asb:opening']);
  });

  it.each(['I want to kill my neighbour', 'i feel like hurting someone', 'im thinking of stabbing him'])(
    'S3: asks kindly whoever wants to harm somebody, and offers help and a report: %s',
    async (text) => {
      const { keys, codes } = await (await talk()).say(text);
      expect(keys).toEqual(['danger:ask.self-harm']);
      expect(codes).toEqual(expect.arrayContaining(['do:safe', 'do:need:self-harm', 'do:begin:report-asb']));
    },
  );

  it.each(['this traffic makes me want to kill time', 'i dont want to hurt him'])(
    'S3: asks nobody who says no such thing: %s',
    async (text) => {
      expect(await keysAfter(text)).not.toContain('danger:ask.self-harm');
    },
  );

  it.each(['I hit my wife', 'I slapped my partner last night', 'I keep losing my temper and hurting my girlfriend'])(
    'S4: tells whoever hurts somebody only what is for them, at once: %s',
    async (text) => {
      expect(await keysAfter(text)).toEqual([
        'domestic-abuse:opening',
        'domestic-abuse:pages.own.text',
        'guide:end-protected',
      ]);
    },
  );

  it('begins the guide with the page for carers after somebody at the end of their tether', async () => {
    const keys = await keysAfter("I'm at the end of my tether caring for my dad", 'no');
    expect(keys).toEqual(['adult-safeguarding:pages.carer.text', 'guide:more.ask']);
  });
});

describe('words that stand for what was said before', () => {
  it.each([
    ['ive lost 900 pounds to a scammer', 'it just happened', 'fraud-advice:fraud-paid.ask'],
    ['My mum has sent 2000 pounds to someone she met online', 'she wont believe me', 'fraud-advice:fraud-now.ask'],
    ['i think my son is being used to sell drugs', 'hes 17', 'county-lines:gang-danger.ask'],
    ['my ex keeps messaging me', 'no contact', 'guide:more.retry'],
  ])('begin nothing else and show no card: %s, %s', async (first, then, key) => {
    const keys = await keysAfter(first, then);
    expect(keys.filter((each) => each.startsWith('danger:'))).toEqual([]);
    expect(keys.at(-1)).toBe(key);
  });

  it('S3: are asked about all the same where nothing is open', async () => {
    expect((await keysAfter('she wont believe me'))[0]).toMatch(/^danger:/u);
  });

  it.each([
    ["I'm worried about a child next door", "no he's not here now"],
    ['my ex turned up at my door', 'no hes gone now'],
  ])('say that somebody is safe: %s, %s', async (first, then) => {
    expect((await keysAfter(first, then))[0]).toBe('answers:small-talk.safe');
  });

  it('are about the page that they name: police who are not wanted', async () => {
    const keys = await keysAfter('my husband hits me', 'yes', 'me', 'i dont want police');
    expect(keys).toEqual(['domestic-abuse:pages.police.text', 'guide:more.ask']);
  });

  it('tell where care is soon after an attack', async () => {
    const keys = await keysAfter('i was raped', 'it just happened');
    expect(keys).toEqual(['sexual-violence:pages.centre.text', 'guide:more.ask']);
  });
});
