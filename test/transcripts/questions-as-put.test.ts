import { storeForTests } from '../support/store.ts';
import { talkThrough } from '../support/talks-begun.ts';
import { createTestBot } from '../support/test-bot.ts';
import { promiseTalks, type Told } from '../support/told-talks.ts';

const first = (line: string, said: readonly string[], not: readonly string[] = []): Told => ({
  lines: [line],
  said,
  not,
});
const card = (id: string): string => `knowledge:${id}.answer`;
const door = (id: string): string => `answers:wrong-door.${id}`;

promiseTalks('Questions are answered by what truly answers them', [
  first('can he evict us', [card('illegal-eviction')]),
  first('is he allowed to kick us out', [card('illegal-eviction')]),
  first('can the council evict him', [card('can-they-be-evicted')]),
  first('would they believe me', [card('no-proof')]),
  first('do you share with immigration', [card('no-papers')]),
  first('im an eu citizen can i get help', [card('no-papers')], ['answers:small-talk.emergency']),
  first('how do i know its really the police', [card('bank-call')]),
  first('how do i leave him safely', [card('da-housing')], [card('quick-exit')]),
  first('what app can i use to record noise', [card('noise-action')], ['report-asb:opening']),
  first('is there a limit on decibels', [card('noise-hours')], ['report-asb:opening']),
  first('what day can you have a bonfire', [card('bonfire')], ['report-asb:opening']),
  first('do you do ashby', [card('outside-area')]),
  first('how do i cancel my report', [card('delete')], ['answers:small-talk.stop']),
  first('will they get arrested', [card('their-trouble')]),
  first('how do i chase up my crime number', [card('crime-number')], ['case-status:opening']),
  first('who can see my address', [card('who-reads')], [card('cookies')]),
  first('will my ring doorbell footage help', [card('evidence')], [card('cctv')]),
  first('what if he breaks the injunction', [card('breach')]),
  first('is it hate if hes drunk', [card('hate-proof')], ['drugs-alcohol:opening']),
  first('can they arrest kids under 10', [card('young-people')], ['county-lines:opening']),
  first('is it safe to put my address', [card('who-reads')], ['safer-homes:opening']),
  first('what do i do if police wont come', [card('will-police-come')]),
  first('can it be traced back to me', [card('anonymous')]),
]);

promiseTalks('A question that no card answers is answered by none', [
  first('can i change the locks', [], [card('illegal-eviction')]),
  first('is there a curfew for kids', [], [card('noise-hours')]),
  first('can you put a camera up on our estate', [], [card('cctv')]),
  first('can i get legal aid', [], [card('da-court'), 'danger:ask.domestic-abuse']),
]);

promiseTalks('A wish that is only about this service in general is answered by the card that says more of it', [
  first('i want to see all the data you hold on me', [card('data-rights')], [card('about')]),
  first('i want to complain about the police', [card('complaint')], [door('service-complaint')]),
  first('i want to complain about the council', [door('service-complaint')], [card('complaint')]),
]);

promiseTalks('What another service does is sent to its own door', [
  first('i need help with my bins, i am disabled', [door('bins')]),
  first('im disabled and cant put my bins out', [door('bins')]),
  first('what day is my bins', [door('bins')]),
  first('can i have a bigger bin', [door('bins')]),
  first('kids set fire to my bins', ['report-asb:opening'], [door('bins')]),
  first('neighbour keeps moving my bins', ['report-asb:opening'], [door('bins')]),
  first('how high can my fence be', [door('planning')], ['safer-homes:opening']),
  first('are drones legal near houses', ['report-asb:opening'], ['safer-homes:opening']),
  first('police took my car', ['answers:person-hours-unknown'], ['burglary-theft:opening']),
  first('sarahs law', ['child-safeguarding:opening'], ['domestic-abuse:opening']),
  first('when they come round they kick the bins over', [], [door('bins')]),
  first('our road is flooded', [door('flooding')]),
  first('where is the foodbank', [door('benefits')]),
  first('i need money for food', [door('benefits')]),
  first('he wont give me money for food', ['domestic-abuse:opening'], [door('benefits')]),
  first('lost my dog', [door('stray-dog')]),
  first('my dog was stolen', ['burglary-theft:opening']),
  first('how do i swap my council house', [door('housing')], [door('housing-repair')]),
  first('disabled bay abuse', [door('parking')], ['hate-crime:opening']),
]);

promiseTalks('Somebody who is missing is no theft and no report', [
  first('my dad is missing', ['adult-safeguarding:opening'], ['burglary-theft:opening']),
  first('i want to report a missing person', ['adult-safeguarding:opening'], ['report-asb:opening']),
  first('my mum is missing money from her purse', [], ['adult-safeguarding:opening']),
]);

promiseTalks('What only sounds like danger, or like a scam, is none', [
  first('can someone help me fill this in', [], ['danger:cards.danger-now.self']),
  first('can someone help me fill in this form', [], ['danger:cards.danger-now.self', 'answers:small-talk.emergency']),
  first('someone help me with this man at my door', ['danger:cards.danger-now.self']),
  first('can i get help hes in the house', ['danger:cards.danger-now.self']),
  first('my sons been arrested what happens now', [], ['fraud-advice:opening']),
  first('could they go to prison', [card('their-trouble')], ['fraud-advice:opening']),
  first('they said i could go to prison if i dont pay', ['fraud-advice:opening']),
  first('you will be arrested today unless you pay your fine', ['fraud-advice:opening']),
  first('im a student can i use this', [card('about')], ['answers:small-talk.safe']),
]);

const AT_WHEN = ['kids throwing stones at cars on Burton Road, Hatton', 'no'];
const AT_CONTACT = ['loud music from the pub in Hatton last night', 'no'];

promiseTalks('A question asked inside a report is no part of what is told', [
  { lines: [...AT_WHEN, 'is throwing stones a crime'], said: ['answers:not-known-now'], not: ['questions:added'] },
  { lines: [...AT_WHEN, 'what age can they be done for it'], said: ['report-asb:when.ask'] },
  { lines: [...AT_WHEN, 'whats the noise app'], said: [card('noise-action')], not: ['questions:added'] },
  { lines: [...AT_CONTACT, 'is my number safe'], said: [card('who-reads')], not: ['answers:small-talk.safe'] },
  {
    lines: [...AT_CONTACT, 'what time do pubs have to close'],
    said: ['questions:contact.wanted.ask'],
    not: ['questions:contact.wanted.why', 'questions:added'],
  },
  { lines: [...AT_CONTACT, 'will you tell the pub it was me'], said: [card('will-they-know')] },
]);

promiseTalks('A court order that is asked for in a guide is answered', [
  { lines: ['my husband hits me', 'he is at work now', 'can i get a non mol'], said: [card('da-court')] },
]);

describe('What is asked or named where something was pressed before', () => {
  const opened = storeForTests();

  const saidLast = async (lines: readonly string[], last: string): Promise<readonly string[]> =>
    (await (await talkThrough(createTestBot(opened.store), lines)).say(last)).keys;

  const SENT = [...AT_WHEN, 'yesterday', '> contact=anonymous', '> do:skip', '> do:send'];

  it.each([
    ['who is dealing with it', card('who-reads')],
    ['did the police get it', 'report-asb:sent.again'],
    ['can i report something else', 'report-asb:opening'],
    ['will you ring me', card('hear-back')],
    ['do i need to do anything else', card('what-next')],
    ['should i still ring 101', card('will-police-come')],
  ])('S2: a report that was sent is what is meant: %s', async (last, key) => {
    expect(await saidLast(SENT, last)).toContain(key);
  });

  const LOOKING = ['> do:begin:find-support', '> find-for=domestic-abuse'];

  it.each(['no visa', 'no papers', 'refugee', 'no recourse to public funds'])(
    'S8: whoever looks for help and has no papers is answered, and asked on: %s',
    async (last) => {
      expect(await saidLast(LOOKING, last)).toEqual(['answers:in-guide.unnamed', 'find-support:find-who.ask']);
    },
  );

  it('a word for somebody that is no answer begins no other guide', async () => {
    expect(await saidLast(LOOKING, 'student')).toEqual(['find-support:find-who.retry']);
  });

  it.each([
    ['polish', 'Language: polish'],
    ['large print in urdu', 'Language: urdu'],
    ['an interpreter, french and german', 'Language: french and german'],
  ])('a language that is named with the format is not asked for again: %s', async (last, row) => {
    const talk = await talkThrough(createTestBot(opened.store), ['> do:begin:format-request']);
    const { keys, rows } = await talk.say(last);
    expect(keys.at(-1)).toBe('format-request:format-what.ask');
    expect(rows).toContain(row);
  });

  it('but is where none is named', async () => {
    expect(await saidLast(['> do:begin:format-request'], 'another language')).toEqual([
      'format-request:format-language.ask',
    ]);
  });
});
