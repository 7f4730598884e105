import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';
import { guideAt } from '../support/talks-begun.ts';

/* What residents ask back and answer most plainly at the questions and menus of guides that help with no danger of their own: none of it opens another matter, ends the guide, or is asked again. */

const opened = storeForTests();

const at = (topic: string, ...pressed: readonly string[]): Promise<Talk> =>
  guideAt(createTestBot(opened.store), topic, ...pressed);
const keysAt = async (where: string, said: string): Promise<readonly string[]> => {
  const [topic = '', ...pressed] = where.split(' ');
  return (await (await at(topic, ...pressed)).say(said)).keys;
};
type Asked = readonly [where: string, said: string, page: string];

describe('whom to call and whom to report it to', () => {
  it.each<Asked>([
    ['burglary-theft theft-when=past theft-what=home', 'who do i ring', 'burglary-theft:pages.report.text'],
    ['burglary-theft theft-when=past theft-what=home', 'is there a number', 'burglary-theft:pages.report.text'],
    ['burglary-theft theft-when=past theft-what=home', 'police', 'burglary-theft:pages.report.text'],
    ['burglary-theft', 'how do i report it', 'burglary-theft:pages.report.text'],
    ['road-safety road-what=speeding', 'how do i report it', 'road-safety:pages.speeding.text'],
    ['road-safety road-what=crash', 'the police', 'road-safety:pages.crash.text'],
    ['terrorism terror-what=person terror-now=no terror-young=no', 'who do i call', 'terrorism:pages.person.text'],
    ['terrorism terror-what=seen terror-now=no', 'report', 'terrorism:pages.seen.text'],
    ['drugs-alcohol drugs-who=me drugs-ill=no drugs-what=drugs', 'whats the number', 'drugs-alcohol:pages.me.text'],
    ['domestic-abuse da-safe=safe da-who=me', 'who do i ring', 'domestic-abuse:pages.talk.text'],
    ['sexual-violence sv-who=child', 'who do i ring', 'sexual-violence:pages.child.text'],
    [
      'adult-safeguarding adult-who=other adult-danger=no adult-what=money',
      'police',
      'adult-safeguarding:pages.tell.text',
    ],
    [
      'child-safeguarding child-who=other child-danger=no child-what=home',
      'number',
      'child-safeguarding:pages.tell.text',
    ],
    ['fraud-advice fraud-gone=money', 'who do i call', 'fraud-advice:pages.bank-now.text'],
    ['fraud-advice', 'who do i call', 'fraud-advice:pages.bank-now.text'],
    ['fraud-advice fraud-gone=money', 'who do i report to', 'fraud-advice:pages.report.text'],
    ['cyber cyber-what=account', 'police', 'cyber:pages.report.text'],
    ['licensed-premises licensed-what=under-age', 'how do i report it', 'licensed-premises:pages.under-age.text'],
  ])('%s: "%s"', async (where, said, page) => {
    const keys = await keysAt(where, said);
    expect(keys[0]).toBe(page);
    expect(keys).toHaveLength(2);
  });

  it.each(['i need the police', 'police now'])('"%s" is a cry for help at a menu', async (said) => {
    expect(await keysAt('burglary-theft theft-when=past theft-what=home', said)).toContain(
      'answers:small-talk.emergency',
    );
  });

  it('S4: whoever worries about how they treat somebody is told of their own line alone', async () => {
    const talk = await at('domestic-abuse', 'da-safe=safe', 'da-who=own');
    for (const said of ['who do i ring', 'is there a number', 'what if she finds out'])
      expect((await talk.say(said)).keys[0]).toBe('domestic-abuse:pages.own.text');
  });

  it.each(['licensed-premises licensed-what=noise', 'road-safety road-what=bikes', 'hate-crime hate-when=over'])(
    'the wish to report it, said in so many words, begins a report: %s',
    async (where) => {
      expect(await keysAt(where, 'i want to report it')).toContain('report-asb:danger.ask');
    },
  );
});

it.each<Asked>([
  ['road-safety road-what=speeding', 'can i text', 'knowledge:deaf.answer'],
  ['burglary-theft', 'can i text someone', 'knowledge:deaf.answer'],
  ['hate-crime hate-when=over hate-who=me hate-about=race', 'can i text', 'hate-crime:pages.report.text'],
  ['drugs-alcohol drugs-who=close drugs-ill=no drugs-what=alcohol', 'id rather text', 'drugs-alcohol:pages.close.text'],
  ['sexual-violence sv-who=me', 'can i text', 'sexual-violence:pages.talk.text'],
  ['find-support find-for=domestic-abuse do:skip do:skip', 'can i text', 'find-support:pages.text.text'],
  ['domestic-abuse da-safe=safe da-who=me', 'can i text', 'domestic-abuse:pages.text.text'],
  ['domestic-abuse da-safe=safe da-who=me', 'what if he finds out', 'domestic-abuse:pages.watched.text'],
  ['domestic-abuse', 'what if she finds out', 'domestic-abuse:pages.watched.text'],
  ['domestic-abuse da-safe=safe da-who=me', 'he takes my wages', 'danger:cards.domestic-abuse.self'],
  ['terrorism terror-what=person terror-now=no terror-young=no', 'what if he finds out', 'terrorism:pages.unsure.text'],
  ['road-safety road-what=crash', 'do i need a crime number', 'knowledge:crime-number.answer'],
  ['burglary-theft theft-when=past theft-what=home', 'do i need a crime number', 'burglary-theft:pages.report.text'],
  ['cyber cyber-what=account', 'do i need a crime number', 'knowledge:crime-number.answer'],
  ['fraud-advice', 'do i need a crime number', 'knowledge:crime-number.answer'],
  ['fraud-advice', 'is it a scam', 'fraud-advice:fraud-text.ask'],
  ['fraud-advice', 'is this a scam', 'fraud-advice:fraud-text.ask'],
  ['fraud-advice fraud-gone=no fraud-now=no fraud-who=me do:skip', 'check this', 'fraud-advice:fraud-text.ask'],
  ['fraud-advice fraud-gone=check', 'i deleted it', 'guide:more.ask'],
  ['fraud-advice fraud-gone=check', 'cant copy it', 'guide:more.ask'],
  ['burglary-theft', 'i want to stop it happening', 'burglary-theft:pages.home.text'],
  ['burglary-theft theft-when=past theft-what=home', 'will they come', 'burglary-theft:pages.report.text'],
  [
    'drugs-alcohol drugs-who=me drugs-ill=no drugs-what=alcohol',
    'i shake in the morning',
    'drugs-alcohol:pages.stopping.text',
  ],
  ['drugs-alcohol drugs-who=me drugs-ill=no drugs-what=alcohol', 'how do i stop', 'drugs-alcohol:pages.stopping.text'],
  [
    'drugs-alcohol drugs-who=me drugs-ill=no drugs-what=alcohol',
    'can i get help at home',
    'drugs-alcohol:pages.me.text',
  ],
  ['drugs-alcohol drugs-who=close', 'he has fits', 'drugs-alcohol:pages.ill.text'],
  ['road-safety road-what=speeding', 'what about cameras', 'road-safety:pages.speeding.text'],
  ['burglary-theft theft-when=worried theft-what=home', 'alarm', 'burglary-theft:pages.safer.text'],
  ['licensed-premises licensed-what=spiked', 'should i go to hospital', 'licensed-premises:pages.spiked.text'],
  ['licensed-premises licensed-what=under-age', 'report it', 'licensed-premises:pages.under-age.text'],
  [
    'terrorism terror-what=person terror-now=no terror-young=yes',
    'will he go to prison',
    'terrorism:pages.prevent.text',
  ],
  [
    'fraud-advice fraud-gone=details fraud-now=no fraud-who=me do:skip',
    'shall i cancel my card',
    'fraud-advice:pages.bank-now.text',
  ],
  [
    'fraud-advice fraud-gone=details fraud-now=no fraud-who=me do:skip',
    'who else do i tell',
    'fraud-advice:pages.report.text',
  ],
  [
    'fraud-advice fraud-gone=no fraud-now=no fraud-who=relative do:skip',
    'dementia',
    'fraud-advice:pages.relative-later.text',
  ],
  ['community-grants', 'send me the form', 'community-grants:pages.contact.text'],
  ['community-grants', 'how do i join the watch', 'community-grants:pages.watch.text'],
  ['community-grants', 'church roof', 'community-grants:pages.grants.text'],
  ['accessible-format', 'by post', 'accessible-format:pages.ask.text'],
  ['accessible-format', 'paper copy', 'accessible-format:pages.ask.text'],
  ['accessible-format', 'on a cd', 'accessible-format:pages.ask.text'],
  ['accessible-format', 'interpreter', 'accessible-format:pages.ask.text'],
  ['accessible-format', 'i dont have internet', 'accessible-format:pages.call.text'],
  ['accessible-format', 'yes please', 'accessible-format:pages.call.text'],
])('%s: "%s"', async (where, said, page) => {
  const keys = await keysAt(where, said);
  expect(keys).toContain(page);
  expect(keys.filter((key) => key.endsWith(':opening'))).toEqual([]);
  expect(keys).not.toContain('guide:more.retry');
});

describe('an answer in few words is no miss', () => {
  it.each<Asked>([
    ['road-safety', 'yes someone will get killed', 'road-safety:pages.speeding.text'],
    ['road-safety', 'my neighbour drives drunk', 'road-safety:pages.now.text'],
    ['road-safety', 'someone hit my parked car', 'road-safety:pages.crash.text'],
    ['road-safety', 'kids on quads', 'road-safety:pages.bikes.text'],
    ['road-safety', 'pot hole', 'road-safety:pages.fault.text'],
    ['road-safety', 'cant get my pram past', 'road-safety:pages.blocked.text'],
    ['road-safety', 'on his phone', 'road-safety:pages.driving.text'],
    ['cyber', 'is it a scam', 'cyber:pages.message.text'],
    ['cyber', "my phone's acting weird", 'cyber:pages.device.text'],
    ['cyber', 'someone pretending to be me', 'cyber:pages.account.text'],
    ['licensed-premises', 'drugs in the toilets', 'licensed-premises:pages.run.text'],
    ['licensed-premises', 'how do i object', 'licensed-premises:pages.run.text'],
    ['licensed-premises', 'the pub next door', 'licensed-premises:pages.run.text'],
    ['licensed-premises', 'beer garden', 'licensed-premises:pages.noise.text'],
    ['burglary-theft', 'both', 'burglary-theft:theft-what.ask'],
    ['burglary-theft', 'its just happened', 'burglary-theft:theft-what.ask'],
    ['burglary-theft', 'parcel stolen', 'burglary-theft:theft-what.ask'],
    ['burglary-theft theft-when=past', 'money', 'burglary-theft:pages.report.text'],
    ['burglary-theft theft-when=past', 'garden', 'burglary-theft:pages.report.text'],
    ['burglary-theft theft-when=past', 'none of those', 'burglary-theft:pages.report.text'],
    ['drugs-alcohol', 'both', 'drugs-alcohol:drugs-ill.ask'],
    ['drugs-alcohol', 'my lad', 'drugs-alcohol:drugs-ill.ask'],
    ['drugs-alcohol', 'next door deals', 'drugs-alcohol:pages.dealing.text'],
    ['drugs-alcohol', 'none of those', 'drugs-alcohol:drugs-ill.ask'],
    ['drugs-alcohol drugs-who=close drugs-ill=no', 'tramadol', 'drugs-alcohol:pages.close.text'],
    ['terrorism', 'neighbour', 'terrorism:terror-now.ask'],
    ['terrorism', 'a poster', 'terrorism:terror-now.ask'],
    ['fraud-advice fraud-gone=money fraud-now=no fraud-paid=transfer', 'neighbour', 'fraud-advice:pages.relative.text'],
    ['fraud-advice fraud-gone=money fraud-now=no fraud-paid=transfer', 'both', 'fraud-advice:pages.report.text'],
    ['fraud-advice fraud-gone=money fraud-now=no fraud-paid=transfer', 'mine', 'fraud-advice:pages.report.text'],
    ['road-safety', 'ok', 'road-safety:road-what.ask'],
    ['terrorism terror-what=person terror-now=no', '15', 'terrorism:pages.young.text'],
    ['terrorism terror-what=person terror-now=no', 'a grown man', 'terrorism:pages.person.text'],
    ['format-request', 'polish', 'format-request:format-what.ask'],
    ['find-support', 'someone to talk to', 'find-support:find-who.ask'],
    ['fraud-advice fraud-gone=money', 'earlier', 'fraud-advice:fraud-paid.ask'],
    ['find-support', 'none of those', 'find-support:find-who.ask'],
    ['find-support find-for=housing', 'everyone', 'find-support:find-where.ask'],
    ['find-support find-for=housing', 'im 70', 'find-support:find-where.ask'],
    ['find-support find-for=housing do:skip', 'anywhere', 'find-support:pages.all.text'],
    ['find-support find-for=housing do:skip', 'no', 'find-support:pages.all.text'],
  ])('%s: "%s"', async (where, said, next) => {
    const keys = await keysAt(where, said);
    expect(keys).toContain(next);
    expect(keys.filter((key) => key.endsWith(':opening') || key.endsWith('.retry'))).toEqual([]);
  });

  it.each<Asked>([
    ['burglary-theft theft-when=past theft-what=home', 'yes please', 'burglary-theft:pages.cards.text'],
    ['burglary-theft theft-when=past theft-what=home', 'both', 'burglary-theft:pages.cards.text'],
    ['road-safety road-what=crash', 'all of them', 'guide:more.ask'],
    ['road-safety road-what=crash', 'none of those', 'guide:end'],
  ])('%s: "%s" at the menu', async (where, said, next) => {
    const keys = await keysAt(where, said);
    expect(keys[0]).toBe(next);
  });
});

describe('S2: a danger told at any of these questions still shows its card', () => {
  it.each<Asked>([
    ['road-safety', 'someone will get killed', 'danger:ask.danger-now'],
    ['road-safety', "he's drunk and getting in his car", 'road-safety:pages.now.text'],
    ['road-safety', 'he tried to run me over', 'danger:cards.danger-now.self'],
    ['road-safety', 'i was hit by a car', 'danger:cards.medical-fire.self'],
    ['cyber', 'i sent a pic and i want to die', 'danger:cards.self-harm.self'],
    ['cyber', 'im 14 and he has my pictures', 'danger:cards.child-at-risk.child'],
    ['licensed-premises', 'someone has a knife', 'danger:cards.danger-now.self'],
    ['licensed-premises', 'i think i was spiked', 'danger:cards.sexual-violence.self'],
    ['burglary-theft', 'theyre in the house', 'burglary-theft:pages.now.text'],
    ['burglary-theft', 'my boyfriend took my phone', 'danger:cards.domestic-abuse.self'],
    ['drugs-alcohol', 'my dad drinks and hits us', 'danger:cards.child-at-risk.child'],
    ['drugs-alcohol', 'i took pills to die', 'danger:cards.self-harm.self'],
    ['drugs-alcohol drugs-who=close', "he's breathing funny", 'drugs-alcohol:pages.ill.text'],
    ['find-support', 'my husband hits me', 'danger:cards.domestic-abuse.self'],
    ['find-support find-for=housing do:skip', 'he is outside with a knife', 'danger:cards.danger-now.self'],
    ['fraud-advice fraud-gone=money', "they said they'd kill me", 'fraud-advice:pages.danger-now.text'],
    ['accessible-format', 'i want to kill myself', 'danger:cards.self-harm.self'],
    ['community-grants', 'my husband hits me', 'danger:cards.domestic-abuse.self'],
    ['road-safety road-what=speeding', 'help someone is going to get killed', 'answers:small-talk.emergency'],
    ['burglary-theft', 'my son is missing', 'child-safeguarding:pages.missing.text'],
    ['burglary-theft theft-when=past theft-what=home', 'more please help me', 'answers:small-talk.emergency'],
    ['find-support find-for=housing', 'he will kill me if he finds out', 'danger:cards.danger-now.self'],
  ])('%s: "%s"', async (where, said, card) => {
    expect(await keysAt(where, said)).toContain(card);
  });

  it('S4: whoever says that they hit somebody is shown no line for those who are hurt', async () => {
    const { keys, codes } = await (await at('find-support')).say('i hit my wife');
    expect(keys).toContain('find-support:pages.all.text');
    expect(codes).not.toContain('find-who=woman');
  });
});

describe('whose matter it is', () => {
  const first = async (...lines: readonly string[]): Promise<readonly string[]> => {
    const talk = await startTalk(createTestBot(opened.store));
    const said = [];
    for (const line of lines) said.push((await talk.say(line)).keys);
    return said.at(-1) ?? [];
  };

  it.each([
    'the fence is on my land',
    'my neighbours put his fence on my land',
    'his hedge is over my side',
    'next door moved the fence',
    'who owns the fence',
  ])('a boundary is no anti-social behaviour: %s', async (said) => {
    expect(await first(said)).toEqual(['answers:wrong-door.planning']);
  });

  it.each(['he smashed the fence on my land', 'he threatened me over the boundary', "he's fly tipping on my land"])(
    'and what is done over it is reported: %s',
    async (said) => {
      expect(await first(said)).toContain('report-asb:danger.ask');
    },
  );

  it('whoever is homeless tonight is told again who helps', async () => {
    expect(await first('im homeless', 'tonight')).toEqual(['answers:wrong-door.homelessness']);
  });
});
