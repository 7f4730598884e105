import { createTestBot, rowsAtCheck, startTalk, type Heard, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';
import { promiseTalks, alike, type Told } from '../support/told-talks.ts';

const NOISE = ['noise from next door', 'no'];
const WHEN = [...NOISE, 'heath lane swadlincote'];
const CONTACT = [...WHEN, 'last night'];
const HOW = [...CONTACT, 'yes'];
const CONSENT = [...CONTACT, 'no'];
const DANGER_OF_ABUSE = ['my partner put a brick through my window', 'no'];

const first = (line: string, said: readonly string[], not: readonly string[] = []): Told => ({
  lines: [line],
  said,
  not,
});

promiseTalks('A bill that is chased, a day, a visit and a wish for privacy bring no card about danger', [
  first('theyre chasing us for an unpaid gas bill', [], ['danger:cards.danger-now.self', 'danger:ask.danger-now']),
  first('we owe british gas and theyre chasing us', [], ['danger:cards.danger-now.self', 'danger:ask.danger-now']),
  { lines: [...WHEN, 'no sorry wed'], said: ['questions:contact.wanted.ask'], not: ['danger:ask.forced-marriage'] },
  { lines: [...CONSENT, 'keep it between us'], said: ['report-asb:check.ask'], not: ['danger:ask.child-at-risk'] },
  first('someone patient', [], ['danger:ask.sexual-violence', 'danger:ask.stalking', 'danger:ask.danger-now']),
]);

promiseTalks('Whoever is chased by people, or is to be wed, is met as before', [
  first('theyre chasing us', ['danger:cards.danger-now.self']),
  first('bailiffs broke in and theyre chasing us', ['danger:cards.danger-now.self']),
  first('we didnt pay the bill in the pub and theyre chasing us', ['danger:cards.danger-now.self']),
]);

promiseTalks(
  'S9: a doubt, and the council alone, is no answer to who may know: it is said again what is asked',
  alike(
    CONSENT,
    ['maybe the police', 'perhaps the landlord', 'everyone except the council', 'not the council'],
    ['questions:consent.why', 'questions:consent.ask'],
  ),
);

promiseTalks('What answers the question is no wish to go back, and no "I do not know"', [
  ...alike(WHEN, ['earlier', 'a bit earlier on', 'it was wed', 'a while back'], ['questions:contact.wanted.ask']),
  ...alike(WHEN, ['back', 'previous question'], ['questions:gone-back']),
  ...alike(NOISE, ['dont know what the road is called'], ['questions:not-known']),
]);

promiseTalks('Whoever told of abuse and reports it here is answered about abuse', [
  ...alike(
    DANGER_OF_ABUSE,
    ['how do I leave safely', 'where can i go', 'how do i get him out'],
    ['knowledge:da-housing.answer', 'questions:where.ask'],
  ),
  ...alike(DANGER_OF_ABUSE, ['can he do that?', 'is this abuse'], ['knowledge:da-what.answer', 'questions:where.ask']),
  ...alike(DANGER_OF_ABUSE, ['can i get an injunction'], ['knowledge:da-court.answer', 'questions:where.ask']),
  ...alike(DANGER_OF_ABUSE, ['is there a refuge'], ['knowledge:refuge.answer', 'questions:where.ask']),
  ...alike(DANGER_OF_ABUSE, ['what happens if he finds out i told you'], ['knowledge:will-they-know.answer']),
  { lines: [...NOISE, 'how do I leave safely'], said: ['answers:not-known-now'], not: ['knowledge:da-housing.answer'] },
]);

promiseTalks('Who listens without telling on anybody is named', [
  { lines: [...NOISE, 'who can he talk to without grassing'], said: ['knowledge:crimestoppers.answer'] },
  {
    lines: ['im getting bullied at school', 'who can he talk to without grassing'],
    said: [],
    not: ['answers:person-hours-unknown'],
  },
]);

describe('An answer in few words is kept as it was meant', () => {
  const opened = storeForTests();
  const after = async (lines: readonly string[]): Promise<Talk> => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const line of lines) await talk.say(line);
    return talk;
  };
  const saidAfter = async (lines: readonly string[], last: string): Promise<Heard> => (await after(lines)).say(last);

  it.each(['calling me names in the street', 'emailing me horrible stuff', 'calling me the p word'])(
    'S9: what others do gives no leave to contact anybody: %s',
    async (said) => {
      const talk = await startTalk(createTestBot(opened.store));
      await talk.press('do:need:report-asb');
      await talk.say('no');
      expect((await talk.say(said)).keys).not.toContain('questions:contact.wanted.careful');
      expect((await saidAfter(CONTACT, said)).keys).not.toContain('questions:contact.wanted.careful');
    },
  );

  it.each(['texting me is best', 'ringing me after 6'])('S9: the same words as a wish do: %s', async (said) => {
    expect((await saidAfter(CONTACT, said)).keys).toContain('questions:contact.wanted.careful');
  });

  it.each([
    '07700 900123 but my husband must not know',
    'my husband must not know 07700 900123',
    'email amy@example.org my husband must not know',
    'my partner cant know so email is best amy@example.org',
  ])('S9: from whom it is kept stands beside how they are reached: %s', async (said) => {
    const { keys, rows } = await saidAfter(HOW, said);
    expect(rows).toContain(`Good to know: ${said}`);
    expect(keys).not.toContain('questions:contact.wanted.no-way');
  });

  it.each(['yes but my husband must not know', 'you can but he cant know', 'you could but my mum must not know'])(
    'S9: whoever says yes, but that somebody must not know, may be contacted: %s',
    async (said) => {
      const { rows } = await saidAfter(CONTACT, said);
      expect(rows).toContain('Contact: Yes, you may contact me');
    },
  );

  it('S9: where they are not to be rung is kept, and is no wish to stay anonymous', async () => {
    const { keys, rows } = await saidAfter(CONTACT, 'dont ring me at work');
    expect(keys.at(-1)).toBe('questions:contact.wanted.ask');
    expect(rows).toContain('Good to know: dont ring me at work');
    expect((await saidAfter(CONTACT, 'dont ring me')).keys).toContain('questions:contact.wanted.cost');
  });

  it('who is to ring, or how, is chosen without a question about danger; what somebody does is asked about', async () => {
    const toCare = [...HOW, 'text', '07700 900123', 'after 6'];
    expect((await saidAfter(toCare, 'private number please')).keys).toEqual(['questions:contact.needs.ask']);
    expect((await saidAfter([...toCare, 'skip'], 'a bloke please')).keys).toEqual(['questions:consent.ask']);
    expect((await saidAfter(toCare, 'he follows me')).keys).toContain('danger:ask.stalking');
  });

  it.each([
    ['police and school', 'The police'],
    ['my gp', 'None chosen'],
  ])('others who may know are not lost where nobody is to be contacted: %s', async (said, shared) => {
    const rows = await rowsAtCheck(await after([...CONSENT, said]));
    expect(rows).toContain(`May share with: ${shared}`);
    expect(rows).toContain(`What is happening: noise from next door\n${said}`);
  });

  it.each(['not every day, maybe 3 times a week', 'not all the time, about twice a month'])(
    'how often it is changes nothing of when it was: %s',
    async (said) => {
      const talk = await after([...CONSENT, 'police']);
      await talk.press('do:group:how-often');
      await talk.say(said);
      expect(await rowsAtCheck(talk)).toMatch(/When: [^\n|]*\(last night\)/u);
    },
  );

  it.each([
    'dont know the name of the road its off hearthcote',
    'i dont know the street name but its round the back of aldi',
  ])('a place without the name of its road is one: %s', async (said) => {
    expect(await rowsAtCheck(await after([...NOISE, said]))).toContain(`Where: ${said}`);
  });

  it.each([
    ['add it please', 'case-status:added'],
    ['yes add that to my report', 'case-status:added'],
    ['dont add it', 'questions:stopped'],
  ])('what is shown to be added to a report is added by a yes in other words: %s', async (said, key) => {
    const talk = await after([...CONSENT, 'police']);
    const texts = (await talk.press('do:send')).texts.join(' ');
    await talk.say('one of them is called Vernon');
    await talk.press('do:begin:case-status');
    for (const match of texts.matchAll(/(?:reference|receipt) is (?<code>[A-Z\d-]+)\./gu))
      await talk.say(match.groups?.['code'] ?? '');
    expect((await talk.say(said)).keys).toEqual([key]);
  });
});
