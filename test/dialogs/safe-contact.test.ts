import { advance, begin } from '../../dialogs/advance.ts';
import { reportAsb } from '../../dialogs/report-asb/topic.ts';
import { codesOf, slotOf } from '../../dialogs/slots.ts';
import type { Field } from '../../dialogs/answers.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Advance } from '../../dialogs/topic.ts';
import { english, FACTS, keys, press, progressOf, reportOf, say } from './support.ts';

const KNOWN = {
  what: 'loud music',
  kind: 'noise',
  where: { words: 'Hatton', district: 'inside' },
  when: { ongoing: true },
};
const PHONE = { 'contact-phone': '+447700900123' };
const EMAIL = { 'contact-email': 'someone@example.org' };

const atContact = (): Advance => follow(begin(reportAsb, say(KNOWN), FACTS), press('danger=no'));
function follow(first: Advance, ...messages: readonly Heard[]): Advance {
  return messages.reduce((next, message) => advance(reportAsb, progressOf(next), message, FACTS), first);
}

/** The questions asked from "may we contact you" until another matter comes, each answered as given. */
function walk(answers: Readonly<Record<Field, Heard>>): { readonly asked: readonly Field[]; readonly end: Advance } {
  const asked: Field[] = [];
  let next = atContact();
  while (progressOf(next).asked?.startsWith('contact') === true && asked.length < 20) {
    const field = progressOf(next).asked ?? '';
    asked.push(field);
    next = advance(reportAsb, progressOf(next), answers[field] ?? press('do:skip'), FACTS);
  }
  return { asked, end: next };
}
const sent = (end: Advance): Readonly<Record<Field, unknown>> => {
  const { fields } = reportOf(follow(end, press('consent='), press('reporter=victim'), press('do:send')));
  return Object.fromEntries(
    fields.flatMap(({ field, value }) => (field.startsWith('contact') ? [[field, value]] : [])),
  );
};

describe('a safe contact', () => {
  it.each<readonly [string, Readonly<Record<Field, Heard>>, Field]>([
    ['a text', { 'contact-how': press('contact-how=text'), 'contact-phone': say(PHONE) }, 'contact-phone'],
    ['an e-mail', { 'contact-how': press('contact-how=email'), 'contact-email': say(EMAIL) }, 'contact-email'],
  ])('S9: takes six questions for %s with nothing special', (_way, answers, address) => {
    const { asked } = walk({
      contact: press('contact=contact'),
      'contact-times': say({ 'contact-times': 'mornings, never at weekends' }),
      'contact-careful': press('contact-careful='),
      'contact-needs': press('contact-needs='),
      ...answers,
    });
    expect(asked).toEqual([
      ...['contact', 'contact-how', address],
      ...['contact-times', 'contact-careful', 'contact-needs'],
    ]);
  });

  it('S9: takes eight questions with every way, every care and an interpreter, and hands all of it on', () => {
    const { asked, end } = walk({
      contact: press('contact=contact'),
      'contact-how': press('contact-how=phone', 'contact-how=text', 'contact-how=email'),
      'contact-phone': say({ ...PHONE, ...EMAIL }),
      'contact-times': say({ 'contact-times': 'mornings' }),
      'contact-careful': press(
        ...['message-ok', 'others-see', 'hide-number', 'code-word', 'chosen-name'].map(
          (code) => `contact-careful=${code}`,
        ),
      ),
      'contact-code-word': say({ 'contact-code-word': 'sunflower', 'contact-name': 'Sam' }),
      'contact-needs': say({ 'contact-needs': ['interpreter', 'woman-worker'], 'contact-language': 'Polish' }),
    });
    expect(asked).toEqual([
      ...['contact', 'contact-how', 'contact-phone', 'contact-times'],
      ...['contact-careful', 'contact-code-word', 'contact-needs'],
    ]);
    expect(sent(end)).toEqual({
      contact: 'contact',
      'contact-how': ['phone', 'text', 'email'],
      ...PHONE,
      ...EMAIL,
      'contact-times': 'mornings',
      'contact-careful': ['message-ok', 'others-see', 'hide-number', 'code-word', 'chosen-name'],
      'contact-code-word': 'sunflower',
      'contact-name': 'Sam',
      'contact-needs': ['interpreter', 'woman-worker'],
      'contact-language': 'Polish',
    });
  });

  it('asks which language only when an interpreter is chosen and the language was not told: the eighth question', () => {
    const next = follow(
      atContact(),
      ...[press('contact=contact'), press('contact-how=text'), say(PHONE), press('do:skip'), press('contact-careful=')],
      press('contact-needs=interpreter'),
    );
    expect(keys(next.say)).toEqual(['questions:contact.language.ask']);
  });

  it('asks for the number and the address in one question, and for what is missing of them alone', () => {
    const both = follow(atContact(), press('contact=contact'), press('contact-how=phone', 'contact-how=email'));
    expect(english(both.say)).toEqual(['What are the phone number and the e-mail address?']);
    expect(keys(follow(both, say({})).say)).toEqual(['questions:contact.phone.retry-with-email']);
    expect(progressOf(follow(both, say(PHONE))).asked).toBe('contact-email');
    const phone = follow(both, say(EMAIL));
    expect(keys(phone.say)).toContain('questions:contact.phone.ask');
    expect(progressOf(follow(phone, say(PHONE))).asked).toBe('contact-times');
  });

  it('asks for a code word or a name only of those who choose them, in one question of those who choose both', () => {
    const careful = follow(
      atContact(),
      press('contact=contact'),
      press('contact-how=text'),
      say(PHONE),
      press('do:skip'),
    );
    const after = (...codes: readonly string[]): readonly string[] =>
      keys(follow(careful, press(...codes.map((code) => `contact-careful=${code}`))).say);
    expect(after('message-ok', 'others-see', 'hide-number')).toEqual(['questions:contact.needs.ask']);
    expect(after('code-word')).toEqual(['questions:contact.code-word.ask']);
    expect(after('chosen-name')).toEqual(['questions:contact.name.ask']);
    expect(after('code-word', 'chosen-name')).toEqual(['questions:contact.code-word.ask-with-name']);
  });

  it('takes the option back when its word is not given, so that staff are not told of a word that nobody has', () => {
    const next = follow(
      atContact(),
      ...[press('contact=contact'), press('contact-how=text'), say(PHONE), press('do:skip')],
      ...[press('contact-careful=others-see', 'contact-careful=code-word'), press('do:skip')],
    );
    expect(progressOf(next).asked).toBe('contact-needs');
    expect(codesOf(progressOf(next).slots, 'contact-careful')).toEqual(['others-see']);
    expect(slotOf(progressOf(next).slots, 'contact-code-word')).toEqual({ kind: 'unknown' });
  });

  it('forgets a code word once its option is taken away', () => {
    const told = follow(
      atContact(),
      ...[press('contact=contact'), press('contact-how=text'), say(PHONE), press('do:skip')],
      ...[press('contact-careful=code-word'), say({ 'contact-code-word': 'sunflower' }), press('contact-needs=')],
      press('contact-careful=others-see'),
    );
    expect(JSON.stringify(progressOf(told).slots)).not.toContain('sunflower');
  });

  it('S9: keeps a number that came before the ways were chosen, and forgets it when none of them needs it', () => {
    const told = follow(atContact(), say({ contact: 'contact', ...PHONE }));
    expect(progressOf(told).asked).toBe('contact-how');
    expect(progressOf(follow(told, press('contact-how=text'))).asked).toBe('contact-times');
    const email = follow(told, press('contact-how=email'));
    expect(JSON.stringify(progressOf(email).slots)).not.toContain('+447700900123');
    const none = follow(told, press('do:skip'), press('consent='), press('do:send'));
    expect([reportOf(none).anonymous, reportOf(none).find]).toEqual([true, {}]);
  });

  it('S9: keeps nothing of a contact that was told by somebody who stays anonymous', () => {
    const next = follow(atContact(), say({ contact: 'anonymous', 'contact-how': ['text'], ...PHONE }));
    expect(Object.keys(progressOf(next).slots).filter((field) => field.startsWith('contact-'))).toEqual([]);
  });

  it('says back everything that came in one message, with the way to change each', () => {
    const told = { 'contact-how': ['text'], ...PHONE, 'contact-times': 'after 6', 'contact-careful': ['others-see'] };
    const next = follow(atContact(), say({ contact: 'contact', ...told }));
    expect(keys(next.say)).toEqual([
      'questions:understood',
      'questions:contact.wanted.careful',
      'questions:contact.needs.ask',
    ]);
    expect(next.say[0]?.card).toMatchObject({
      kind: 'summary',
      rows: ['contact', ...Object.keys(told)].map((field) => ({ field, change: `do:change:${field}` })),
    });
  });
});
