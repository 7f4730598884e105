import { promiseTalks, type Told } from '../support/told-talks.ts';

const OPENED = ['noise from next door', 'no', 'heath lane swadlincote', 'last night'];
const ANONYMOUS = [...OPENED, 'no'];
const AT_CHECK = [...ANONYMOUS, 'police and landlord'];
const TEXTED = [...OPENED, 'yes', 'text', '07700 900123'];
const NEEDS = [...TEXTED, 'after 6', 'skip'];
const CONSENT = [...NEEDS, 'skip'];

const then = (before: readonly string[], line: string, said: readonly string[], not: readonly string[] = []): Told => ({
  lines: [...before, line],
  said,
  not,
});

promiseTalks('Whoever asks for a moment, or points to what they said, has answered nothing', [
  then(['noise from next door', 'no'], 'hang on', ['questions:where.ask'], ['report-asb:when.ask']),
  then(['noise from next door', 'no'], 'see above', ['questions:where.ask'], ['report-asb:when.ask']),
  then(TEXTED, 'hang on a minute', ['questions:contact.times.ask'], ['questions:contact.careful.ask']),
  then(NEEDS, 'as i said', ['questions:contact.needs.ask'], ['questions:understood']),
  then(ANONYMOUS, 'its all in my first message', ['questions:consent.ask'], ['questions:added']),
  then(OPENED, 'i already said no', ['questions:contact.wanted.cost']),
  then(['noise from next door', 'no'], 'upstairs, see', ['report-asb:when.ask']),
]);

promiseTalks('S9: Who may know is taken back in whatever words stand beside it', [
  then(AT_CHECK, 'yes but not the landlord', ['questions:changed'], ['report-asb:sent.done', 'questions:added']),
  then(AT_CHECK, 'send it but not to the landlord', ['questions:changed'], ['report-asb:sent.done']),
  then(AT_CHECK, 'yes but take my landlord off', ['questions:changed'], ['answers:wrong-door.housing']),
  then(AT_CHECK, 'dont tell the landlord or the police', ['questions:changed'], ['questions:added']),
  then(AT_CHECK, 'landlord must not know', ['questions:changed']),
]);

promiseTalks('Who was told so far says nothing of who may know', [
  then(AT_CHECK, 'i havent told anyone', [], ['questions:changed']),
  then(AT_CHECK, 'police', ['answers:small-talk.emergency', 'report-asb:check.ask'], ['questions:added']),
]);

promiseTalks('Whoever wonders how to send it, or is done, is asked whether to send or to change it', [
  then(AT_CHECK, 'how do i send it', ['questions:send-or-change'], ['knowledge:photos.answer']),
  then(AT_CHECK, 'done', ['questions:send-or-change'], ['questions:added', 'report-asb:sent.done']),
  then(AT_CHECK, 'where do i press', ['questions:send-or-change'], ['questions:added']),
  then(AT_CHECK, 'no the date is wrong', ['report-asb:when.ask'], ['questions:which-change']),
  then(AT_CHECK, 'where is wrong', ['questions:where.ask'], ['questions:which-change']),
  then(AT_CHECK, 'i want to be contacted', ['questions:contact.how.ask'], ['questions:added']),
]);

promiseTalks('S9: From whom it is to be kept is noted for staff, and takes no contact away', [
  then(OPENED, 'my husband must not know', ['questions:understood', 'questions:contact.wanted.ask']),
  then(OPENED, 'my husband cant know', ['questions:understood'], ['questions:contact.wanted.cost']),
  then(
    [...OPENED, 'yes'],
    'my husband must not know',
    ['questions:contact.how.ask'],
    ['questions:contact.wanted.no-way'],
  ),
  then(OPENED.slice(0, 3), 'my husband must not know', ['questions:understood', 'report-asb:when.ask']),
  then(OPENED.slice(0, 2), 'my husband must not know', ['questions:understood', 'questions:where.ask']),
  then(OPENED, "my mum's number is 07700 900222", ['questions:understood', 'questions:contact.how.ask']),
]);

promiseTalks('S9: Nobody is reached in a way that they have taken back', [
  then(TEXTED, 'actually dont contact me', ['questions:contact.wanted.cost'], ['questions:contact.careful.ask']),
  then([...TEXTED, 'after 6'], 'dont contact me at all', ['questions:contact.wanted.cost']),
  then(TEXTED, 'dont contact me at weekends', ['questions:contact.careful.ask']),
  then(NEEDS, 'no texts please', ['questions:contact.how.ask'], ['questions:consent.ask']),
  then(NEEDS, 'dont text at night', ['questions:consent.ask'], ['questions:contact.how.ask']),
  then(TEXTED, 'sorry thats my old number', ['questions:contact.phone.ask']),
  then(NEEDS, 'dont use that number', ['questions:contact.phone.ask']),
]);

const EMAILED = [...OPENED, 'yes', 'email', 'sam@example.com'];
const REPORTER = [...CONSENT, 'police and landlord'];

promiseTalks('S9: A number or an address that is put right is no time for a call', [
  then(EMAILED, 'no sorry sam.green@example.com', ['questions:changed'], ['questions:contact.careful.ask']),
  then(TEXTED, 'sorry 07700 900456 i mean', ['questions:changed'], ['questions:contact.careful.ask']),
  then(REPORTER, 'take my phone number off', ['questions:contact.phone.ask']),
]);

promiseTalks('S9: Whoever takes leave back while something else is asked is heard, and gives none by the way', [
  then(REPORTER, 'actually not landlord', ['questions:changed', 'report-asb:reporter.ask']),
  then(REPORTER, 'dont tell my landlord', ['questions:changed']),
  then(REPORTER, 'i told the landlord', ['questions:understood'], ['questions:changed']),
  then(REPORTER, 'the fire brigade too', [], ['questions:changed']),
]);

promiseTalks('S9: That nobody else sees a phone refuses no way', [
  then([...OPENED, 'yes'], 'nobody sees it', ['questions:contact.how.retry'], ['questions:contact.wanted.no-way']),
  then([...OPENED, 'yes'], 'none of them', ['questions:contact.wanted.no-way']),
  then(ANONYMOUS, 'you can text', ['questions:contact.phone.ask'], ['knowledge:deaf.answer']),
]);

promiseTalks('Whoever is done while something is asked hears how much is left', [
  then(ANONYMOUS, 'thats all', ['questions:left', 'questions:consent.ask'], ['answers:small-talk.thanks']),
  then(['noise from next door', 'no'], 'done', ['questions:left', 'questions:where.ask']),
  then(ANONYMOUS, 'nothing else', ['report-asb:check.ask']),
]);

promiseTalks('What makes it easier is kept as what it is', [
  then(NEEDS, 'im a bit deaf', ['questions:understood', 'questions:consent.ask']),
  then(NEEDS, 'message is fine', ['questions:understood', 'questions:contact.needs.ask'], ['questions:consent.ask']),
  then(NEEDS, 'lithuanian or russian', ['questions:consent.ask'], ['questions:contact.language.ask']),
]);

promiseTalks('S9: Leave to share is taken from those named, whoever else stands beside them', [
  then(ANONYMOUS, 'police and school', ['report-asb:check.ask'], ['questions:added']),
  then(ANONYMOUS, 'you can share it with police and school not council', ['report-asb:check.ask']),
  then(ANONYMOUS, 'the school told the police', ['questions:consent.ask'], ['report-asb:check.ask']),
  then(CONSENT, 'just the fire brigade cos of the bins', ['questions:understood'], ['questions:added']),
  then(CONSENT, 'my landlord cos hes the one doing it', ['questions:consent.ask'], ['report-asb:check.ask']),
  then(ANONYMOUS, 'between you and me', ['report-asb:check.ask']),
]);

promiseTalks('Whoever wants no name on it is told what that means, or it is noted for staff', [
  then(ANONYMOUS, "i'd rather not say who i am", ['knowledge:anonymous.answer'], ['questions:added']),
  then(ANONYMOUS, 'i dont want my name on it', ['knowledge:anonymous.answer'], ['questions:added']),
  then(CONSENT, 'without my name please', ['questions:understood', 'questions:consent.ask']),
]);

promiseTalks('Whoever asks who will see it is answered', [
  then(AT_CHECK, 'can he see this', ['knowledge:will-they-know.answer']),
  then(ANONYMOUS, 'is the landlord told', ['knowledge:who-reads.answer'], ['knowledge:illegal-eviction.answer']),
  then(OPENED.slice(0, 2), 'who sees my address', ['knowledge:who-reads.answer']),
]);

promiseTalks('Another day is put right, whatever is asked', [
  then(TEXTED, 'sorry it was tuesday', ['questions:changed'], ['questions:contact.careful.ask']),
  then(OPENED, 'no sorry it was sunday', ['questions:changed'], ['questions:contact.wanted.cost']),
]);
