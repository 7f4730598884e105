import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { alike, promiseTalks } from '../support/told-talks.ts';
import { createTestBot, lastHeard, rowsAtCheck, talkAfter } from '../support/test-bot.ts';

const AT_CHECK = ['someone keeps dumping rubbish at linton, yesterday', 'no', 'anonymous', 'none'];
const AT_CONTACT = ['someone smashed my window yesterday in hatton', 'no'];
const AT_WHAT = ['> do:begin:report-asb', 'no'];
const AT_WHERE = ['someone keeps dumping rubbish', 'no'];
const AT_WHEN = ['someone keeps dumping rubbish at linton', 'no'];

promiseTalks('Whoever cannot press a button opens what may be added at the check by its words', [
  ...alike(AT_CHECK, ['who was involved', 'I know who did it'], ['report-asb:groups.who-involved.intro']),
  ...alike(
    AT_CHECK,
    ['how it affects me', 'can I tell you how it affects my family'],
    ['report-asb:groups.effect.intro'],
  ),
  ...alike(AT_CHECK, ['how often', 'add how often it happens please'], ['report-asb:groups.how-often.intro']),
  ...alike(AT_CHECK, ['evidence', 'add evidence', 'I have proof'], ['report-asb:groups.evidence.intro']),
  ...alike(
    AT_CHECK,
    ['reported before', 'I have reported this before', 'earlier reports'],
    ['report-asb:groups.reported-before.intro'],
  ),
  ...alike(AT_CHECK, ['witnesses', 'add witnesses'], ['report-asb:witnesses.ask']),
  ...alike(AT_CHECK, ['what I want to happen'], ['report-asb:wanted.ask']),
  ...alike(AT_CHECK, ["it's for my mum", 'I am reporting for my nan'], ['report-asb:reporter.ask']),
]);

promiseTalks('Who does not open anything at the check is not led into it', [
  { lines: [...AT_CHECK, 'no'], said: ['questions:send-or-change'], not: [] },
  { lines: [...AT_CHECK, 'i have no evidence'], said: [], not: ['report-asb:groups.evidence.intro'] },
  { lines: [...AT_CHECK, 'who are you'], said: ['knowledge:robot.answer'], not: ['report-asb:who.ask'] },
  { lines: [...AT_CHECK, 'can i have cctv'], said: ['knowledge:cctv.answer'], not: [] },
]);

promiseTalks('Whoever saw it themselves is not taken for somebody in despair', [
  { lines: [...AT_CHECK, 'i saw it myself'], said: ['questions:understood'], not: ['danger:ask.self-harm'] },
]);

describe('What is said of a report at its check stands in it', () => {
  const opened = storeForTests();

  it.each([
    ['i saw it myself', 'How it is known: I saw it'],
    ['someone told me', 'How it is known: Someone told me'],
    ['i have cctv', 'Evidence: CCTV'],
  ])('S2: "%s"', async (line, row) => {
    const talk = await talkAfter(createTestBot(opened.store), [...AT_CHECK, line]);
    expect(await rowsAtCheck(talk)).toContain(row);
  });

  it('S2: nothing that asks to go back is added to what was told', async () => {
    const lines = [...AT_CONTACT, 'actually can i go back to the first question', 'no'];
    const talk = await talkAfter(createTestBot(opened.store), lines);
    expect(await rowsAtCheck(talk)).not.toContain('first question');
  });
});

promiseTalks('Any question that was asked can be gone back to by its name', [
  ...alike(
    AT_CONTACT,
    ['go back to the first question', 'back to question 1', 'i want to change my first answer', 'first question again'],
    ['report-asb:danger.ask'],
  ),
  ...alike(
    AT_CONTACT,
    ['go back to the place question', 'jump back to the postcode', 'go back to where'],
    ['questions:where.ask'],
  ),
  ...alike(AT_CONTACT, ['i want to go back to the date please'], ['report-asb:when.ask']),
  ...alike(AT_CONTACT, ['i typed it wrong', 'how do i change an answer', 'that was wrong'], ['questions:which-change']),
  ...alike(AT_CONTACT, ['can i change it later'], ['questions:understood']),
]);

promiseTalks('Whoever tells that somebody goes back somewhere is not led back', [
  { lines: [...AT_CONTACT, 'they go back to the park'], said: ['questions:added'], not: ['questions:gone-back'] },
  { lines: [...AT_CONTACT, 'i will go back to the police'], said: ['questions:contact.wanted.ask'], not: [] },
]);

promiseTalks('What only asks about a question is no answer to it', [
  {
    lines: [...AT_CONTACT, 'yes or no?'],
    said: ['questions:contact.wanted.ask'],
    not: ['questions:contact.wanted.careful'],
  },
  {
    lines: [...AT_CONTACT, 'what are my options'],
    said: ['questions:contact.wanted.ask'],
    not: ['knowledge:complaint.answer'],
  },
  ...alike(AT_WHERE, ['tell you later', 'i will tell you later'], ['questions:skipped', 'report-asb:when.ask']),
]);

promiseTalks('Whoever lets all but the police know is not taken for somebody who calls them', [
  {
    lines: [...AT_CONTACT, 'anonymous', 'all except police'],
    said: ['report-asb:check.ask'],
    not: ['answers:small-talk.emergency'],
  },
]);

promiseTalks("What is another service's matter is said so in a report too, which goes on", [
  ...alike(
    AT_WHAT,
    ['pothole on my road', 'street light out'],
    ['answers:wrong-door.road-faults', 'report-asb:kind.ask'],
  ),
  ...alike(AT_WHAT, ['the bin men didnt come'], ['answers:wrong-door.bins', 'report-asb:kind.ask']),
  ...alike(AT_WHAT, ['rats next door'], ['answers:wrong-door.pests', 'report-asb:kind.ask']),
  ...alike(AT_WHAT, ['kids playing football outside'], ['answers:wrong-door.children-playing']),
  {
    lines: [...AT_WHAT, 'kids playing football against my wall every night and swearing'],
    said: ['questions:understood'],
    not: ['answers:wrong-door.children-playing'],
  },
  {
    lines: [...AT_WHAT, 'its the council house next door, screaming all night'],
    said: ['questions:understood'],
    not: ['answers:wrong-door.housing'],
  },
  {
    lines: [...AT_WHAT, 'the landlord next door lets them do what they like'],
    said: [],
    not: ['answers:wrong-door.private-landlord'],
  },
]);

promiseTalks('As much as somebody knows of where and when it was is enough', [
  ...alike(AT_WHERE, ['over the phone', "it's all by text"], ['report-asb:when.ask']),
  ...alike(AT_WHERE, ['DE11 0ZZZ'], ['questions:where.retry']),
  ...alike(
    AT_WHEN,
    ['a while back', 'way back', 'a bit back', 'not that long ago', 'sat just gone', 'no its stopped now'],
    ['questions:contact.wanted.ask'],
  ),
  { lines: [...AT_WHEN, '13/13/2026'], said: ['report-asb:when.retry'], not: ['guide:beside'] },
  { lines: [...AT_WHEN, 'go back'], said: ['questions:gone-back'], not: [] },
]);

promiseTalks('Whoever reports what is usually for the police is told that this does not call them', [
  {
    lines: [...AT_CONTACT, 'anonymous', 'none', 'send'],
    said: ['report-asb:sent.done', 'knowledge:will-police-come.answer'],
  },
  { lines: [...AT_CHECK, 'send'], said: ['report-asb:sent.done'], not: ['knowledge:will-police-come.answer'] },
]);

promiseTalks('Whoever has opened what may be added comes back to the check by its name', [
  { lines: [...AT_CHECK, 'evidence', 'back to the check'], said: ['report-asb:check.ask-again'] },
]);

promiseTalks('Who sat in a van is no slavery by itself', [
  {
    lines: [...AT_CHECK, 'who was involved', '2 men in a van'],
    said: ['report-asb:vehicles.ask'],
    not: ['danger:ask.modern-slavery'],
  },
  { lines: ['10 men in a van every morning, he takes their pay'], said: ['modern-slavery:opening'] },
]);

describe('The first question can be gone back to in any language', () => {
  const opened = storeForTests();

  it.each([
    ['pl', 'wróć do pierwszego pytania'],
    ['ro', 'înapoi la prima întrebare'],
    ['lt', 'grįžk prie pirmo klausimo'],
    ['uk', 'назад до першого питання'],
    ['ur', 'پہلے سوال پر واپس'],
    ['ar', 'العودة إلى السؤال الأول'],
    ['pa-Guru', 'pehle sawal te wapas'],
    ['zh-Hans', '回到第一个问题'],
  ])('S2: %s', async (language, line) => {
    const lines = ['> do:begin:report-asb', '> danger=no', line];
    const { keys } = await lastHeard(createTestBot(opened.store), lines, packNamed(language));
    expect(keys).toContain('report-asb:danger.ask');
  });
});
