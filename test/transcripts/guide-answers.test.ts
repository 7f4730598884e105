import { packNamed } from '../../locales/index.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';
import { guideAt } from '../support/talks-begun.ts';

/* What residents answer most plainly to the questions of the guides and of the small forms is taken as it is meant: none is left for another matter, ended, or asked again. */

const opened = storeForTests();

const at = (topic: string, ...pressed: readonly string[]): Promise<Talk> =>
  guideAt(createTestBot(opened.store), topic, ...pressed);
type Row = readonly [said: string, keys: readonly string[]];

describe('S8: whether it is safe to write', () => {
  const UNSAFE = ['domestic-abuse:remark.unsafe', 'guide:more.ask'];
  const WHO = ['domestic-abuse:da-who.ask'];
  it.each<Row>([
    ["i'm hiding", UNSAFE],
    ["he's outside", ['danger:ask.danger-now', ...UNSAFE]],
    ['he is back', ['danger:cards.danger-now.self', ...UNSAFE]],
    ['in the car with him', ['danger:ask.danger-now', ...UNSAFE]],
    ['kind of', WHO],
    ['for now', WHO],
    ['i only have 5 minutes', WHO],
    ['im alone', WHO],
    ['thanks', ['answers:small-talk.thanks', 'domestic-abuse:da-safe.ask']],
  ])('%s', async (said, keys) => {
    expect((await (await at('domestic-abuse')).say(said)).keys).toEqual(keys);
  });

  it('"i cant talk now" is not safe, and is asked about as a danger', async () => {
    const { keys } = await (await at('domestic-abuse')).say('i cant talk now');
    expect(keys).toEqual(expect.arrayContaining(['danger:ask.danger-now', 'domestic-abuse:remark.unsafe']));
  });
});

describe('whom help with abuse is for', () => {
  it.each<readonly [said: string, page: string]>([
    ['the woman next door', 'friend'],
    ['my patient', 'friend'],
    ['i work with her', 'friend'],
    ["my son's girlfriend", 'friend'],
    ['i get so angry', 'own'],
  ])('%s', async (said, page) => {
    expect((await (await at('domestic-abuse', 'da-safe=safe')).say(said)).keys).toContain(
      `domestic-abuse:pages.${page}.text`,
    );
  });

  it.each(["he's back", 'hes back again', 'i think im the problem'])('%s goes nowhere else', async (said) => {
    const { keys } = await (await at('domestic-abuse', 'da-safe=safe')).say(said);
    expect(keys).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/gone-back|self-harm:opening|small-talk\.safe/u)]),
    );
  });
});

describe('S4: whoever worries about how they treat somebody', () => {
  it.each(['what can i do', 'who do i ring', 'will they tell her', 'is it free'])(
    '"%s", asked once that was told, shows nothing made for those who are hurt',
    async (said) => {
      const talk = await at('domestic-abuse', 'da-safe=safe', 'da-who=own');
      const { keys } = await talk.say(said);
      expect(keys).not.toContain('domestic-abuse:pages.talk.text');
      expect(keys).not.toContain('domestic-abuse:da-who.ask');
      expect(keys).not.toContain('answers:unclear');
    },
  );
});

describe('what else would help with abuse', () => {
  it.each<Row>([
    ['i love him', ['domestic-abuse:pages.happening.text', 'guide:more.ask']],
    ['am i overreacting', ['domestic-abuse:pages.happening.text', 'guide:more.ask']],
    ['im scared', ['domestic-abuse:pages.talk.text', 'guide:more.ask']],
    ['i want him to leave', ['domestic-abuse:pages.housing.text', 'guide:more.ask']],
    ["he's back", ['danger:cards.danger-now.self', 'domestic-abuse:pages.silent.text', 'guide:more.ask']],
    ['i have to go', ['guide:end-protected']],
    ['my landlord', ['guide:more.noted', 'guide:more.ask']],
  ])('%s', async (said, keys) => {
    expect((await (await at('domestic-abuse', 'da-safe=safe', 'da-who=me')).say(said)).keys).toEqual(keys);
  });
});

describe('scams', () => {
  it.each<readonly [language: string, said: string]>([
    ['pl', 'nie'],
    ['ro', 'nu'],
    ['uk', 'ні'],
    ['ur', 'نہیں'],
    ['ar', 'لا'],
    ['zh-Hans', '没有'],
  ])('in %s, "%s" is nothing that has gone', async (language, said) => {
    const talk = await startTalk(createTestBot(opened.store), packNamed(language));
    await talk.press('do:begin:fraud-advice');
    expect((await talk.say(said)).keys).toEqual(['fraud-advice:fraud-now.ask']);
  });

  it.each(['ok', 'sure', 'right'])('"%s" does not say that money has gone', async (said) => {
    expect((await (await at('fraud-advice')).say(said)).keys).not.toContain('fraud-advice:pages.bank-now.text');
  });

  it.each(['two grand', 'the lot', 'bitcoin', 'money and details', 'i bought something online and it never came'])(
    '%s is money that has gone',
    async (said) => {
      expect((await (await at('fraud-advice')).say(said)).keys).toEqual([
        'fraud-advice:pages.bank-now.text',
        'fraud-advice:fraud-now.ask',
      ]);
    },
  );

  it.each<readonly [said: string, page: string]>([
    ['someone says they can get it back', 'recovery'],
    ['a lawyer rang and can get my money back', 'recovery'],
    ['ive rung the bank', 'bank-done'],
    ['the bank said no', 'refund-no'],
  ])('%s', async (said, page) => {
    const talk = await at('fraud-advice', 'fraud-gone=money', 'fraud-now=no', 'fraud-paid=transfer', 'fraud-who=me');
    await talk.press('do:skip');
    expect((await talk.say(said)).keys).toEqual([`fraud-advice:pages.${page}.text`, 'guide:more.ask']);
  });
});

it.each<readonly [topic: string, said: string, next: string]>([
  ['sexual-violence', 'a girl at work', 'sexual-violence:pages.other.text'],
  ['stalking', 'his new girlfriend', 'stalking:pages.report.text'],
  ['stalking', "my daughter's ex", 'stalking:pages.after.text'],
  ['stalking', 'a bloke i met once', 'stalking:pages.report.text'],
  ['stalking', 'its my daughter', 'stalking:stalking-who.retry'],
  ['hate-crime', 'twice now', 'hate-crime:hate-who.ask'],
  ['hate-crime', 'for two years', 'hate-crime:hate-who.ask'],
  ['hate-crime', 'my son', 'hate-crime:hate-when.retry'],
  ['modern-slavery', 'next door', 'modern-slavery:slavery-danger.ask'],
  ['modern-slavery', 'my cleaner', 'modern-slavery:slavery-danger.ask'],
  ['child-safeguarding', 'next door', 'child-safeguarding:child-danger.ask'],
  ['child-safeguarding', 'my stepson', 'child-safeguarding:child-danger.ask'],
  ['child-safeguarding', 'stranger', 'child-safeguarding:child-danger.ask'],
  ['county-lines', 'an old man', 'county-lines:gang-danger.ask'],
  ['county-lines', 'a friend', 'county-lines:gang-danger.ask'],
  ['adult-safeguarding', 'neighbour', 'adult-safeguarding:adult-danger.ask'],
  ['self-harm', 'i dont want to live', 'self-harm:pages.me.text'],
  ['self-harm', 'i dont want to be here anymore', 'self-harm:pages.me.text'],
  ['county-lines', 'im a youth worker', 'county-lines:gang-danger.ask'],
  ['county-lines', 'someone is living in my loft', 'county-lines:gang-danger.ask'],
  ['county-lines', 'who do i report to', 'county-lines:gang-who.ask'],
  ['burglary-theft', 'prevent', 'burglary-theft:theft-what.ask'],
  ['safer-homes', 'scams', 'safer-homes:pages.callers.text'],
  ['community-grants', 'a youth club', 'community-grants:pages.grants.text'],
  ['community-grants', 'can i apply', 'community-grants:pages.grants.text'],
  ['asb-case-review', 'start it', 'asb-case-review:pages.ask.text'],
  ['case-review-request', 'loads', 'case-review-request:review-for.ask'],
  ['safer-homes-request', 'no locks', 'safer-homes-request:home-where.ask'],
  ['format-request', 'bigger font', 'format-request:format-what.ask'],
  ['leave-message', 'why did nobody call me back', 'referral:contact.ask'],
  ['modern-slavery', 'a delivery driver', 'modern-slavery:slavery-danger.ask'],
])('%s: "%s"', async (topic, said, next) => {
  const { keys } = await (await at(topic)).say(said);
  expect(keys).toContain(next);
  expect(keys.filter((key) => key.endsWith(':opening'))).toEqual([]);
});

it.each(['all of it', 'adhd', 'mental health', 'im a woman', 'how i look'])(
  '%s is what the hate was about',
  async (said) => {
    const { keys } = await (await at('hate-crime', 'hate-when=over', 'hate-who=me')).say(said);
    expect(keys).toEqual(expect.arrayContaining(['hate-crime:pages.report.text', 'guide:more.ask']));
  },
);

it.each(['drugs in the house', 'parents drink', 'not at school', 'self harm'])(
  '%s is what worries somebody about a child',
  async (said) => {
    const { keys } = await (await at('child-safeguarding', 'child-who=other', 'child-danger=no')).say(said);
    expect(keys).toEqual(expect.arrayContaining(['child-safeguarding:pages.tell.text', 'guide:more.ask']));
  },
);

it.each<readonly [topic: string, pressed: readonly string[], said: string, page: string]>([
  ['child-safeguarding', ['child-who=child', 'child-my-danger=no'], 'nothing', 'my-help'],
  ['child-safeguarding', ['child-who=child', 'child-my-danger=no'], 'drugs', 'my-help'],
  ['child-safeguarding', ['child-who=child', 'child-my-danger=no', 'child-my-what=home'], 'can i text', 'my-help'],
  ['self-harm', ['low-who=me'], 'can i text', 'text'],
  ['self-harm', ['low-who=me'], 'nobody cares', 'me'],
  ['adult-safeguarding', ['adult-who=other', 'adult-danger=no'], 'scam', 'money'],
  ['adult-safeguarding', ['adult-who=other', 'adult-danger=no'], 'drinking', 'self'],
  ['burglary-theft', ['theft-when=past'], 'dog', 'report'],
])('%s, after %s: "%s"', async (topic, pressed, said, page) => {
  const { keys } = await (await at(topic, ...pressed)).say(said);
  expect(keys).toContain(`${topic}:pages.${page}.text`);
  expect(keys.filter((key) => key.endsWith(':opening'))).toEqual([]);
});

it.each(['someone is living in my loft', 'a man has been sleeping in my garage'])(
  '"%s" is a matter of burglary, and of no lifeline',
  async (said) => {
    const talk = await startTalk(createTestBot(opened.store));
    expect((await talk.say(said)).keys).toEqual(['burglary-theft:opening', 'burglary-theft:theft-when.ask']);
  },
);

describe('S3: what words about something else sound like', () => {
  it('of pictures that are passed around it is asked whether whoever does it is a danger, and not about despair', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    const { keys } = await talk.say("my daughter's ex posted her pictures");
    expect(keys).not.toContain('danger:ask.self-harm');
    expect(keys).toContain('danger:ask.stalking');
  });

  it.each(['my ex posted my pictures and i cant cope', 'he posted my pictures i want to kill myself'])(
    'despair beside pictures is heard: %s',
    async (said) => {
      const talk = await startTalk(createTestBot(opened.store));
      expect((await talk.say(said)).keys.join()).toMatch(/danger:(?:ask|cards)\.self-harm/u);
    },
  );

  it('whoever fears that a son is drawn into extremism is not asked about hate', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    expect((await talk.say("i think my son's being radicalised online")).keys).toEqual([
      'terrorism:opening',
      'terrorism:pages.young.text',
      'terrorism:terror-now.ask',
    ]);
  });
});
