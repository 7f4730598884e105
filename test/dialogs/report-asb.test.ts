import { advance, begin } from '../../dialogs/advance.ts';
import { reportAsb } from '../../dialogs/report-asb/topic.ts';
import type { Place } from '../../dialogs/answers.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Advance } from '../../dialogs/topic.ts';
import { english, FACTS, heard, keys, press, progressOf, reportOf, say } from './support.ts';

const PARK: Place = { words: 'Eureka Park', settlement: 'Swadlincote', ward: 'E05008821', district: 'inside' };

function follow(first: Advance, ...messages: readonly Heard[]): Advance {
  return messages.reduce((next, message) => advance(reportAsb, progressOf(next), message, FACTS), first);
}
const begun = (message = heard()): Advance => begin(reportAsb, message, FACTS);

describe('a report of anti-social behaviour', () => {
  it('is sent after at most 8 bot questions when nothing is volunteered', () => {
    const answers: Readonly<Record<string, Heard>> = {
      danger: press('danger=no'),
      what: say({ what: 'they are at it again' }),
      kind: press('kind=other'),
      where: say({ where: PARK }),
      when: press('when=now'),
      contact: press('contact=anonymous'),
      consent: press('consent='),
      check: press('do:send'),
    };
    const asked: string[] = [];
    let next = begun();
    while (next.kind !== 'done' && asked.length < 20) {
      const field = next.progress.asked ?? 'nothing';
      asked.push(field);
      next = advance(reportAsb, next.progress, answers[field] ?? press('do:skip'), FACTS);
    }
    expect(asked).toEqual(['danger', 'what', 'kind', 'where', 'when', 'contact', 'consent', 'check']);
    expect(reportOf(next)).toEqual({
      topic: 'report-asb',
      formVersion: 2,
      type: 'other',
      category: 'nuisance',
      ward: 'E05008821',
      anonymous: true,
      fields: [
        {
          field: 'danger',
          label: 'report-asb:danger.label',
          value: false,
          display: { kind: 'label', key: 'common:no' },
          words: '',
        },
        {
          field: 'what',
          label: 'report-asb:what.label',
          value: 'they are at it again',
          display: 'they are at it again',
          words: 'words for what',
        },
        {
          field: 'kind',
          label: 'report-asb:kind.label',
          value: 'other',
          display: { kind: 'label', key: 'report-asb:kinds.other' },
          words: '',
        },
        {
          field: 'where',
          label: 'questions:where.label',
          value: PARK,
          display: 'Eureka Park, Swadlincote',
          words: 'words for where',
        },
        {
          field: 'when',
          label: 'report-asb:when.label',
          value: { ongoing: true },
          display: { kind: 'label', key: 'questions:when.now' },
          words: '',
        },
        {
          field: 'contact',
          label: 'questions:contact.wanted.label',
          value: 'anonymous',
          display: { kind: 'label', key: 'questions:contact.wanted.anonymous' },
          words: '',
        },
        {
          field: 'consent',
          label: 'questions:consent.label',
          value: [],
          display: { kind: 'label', key: 'questions:none-chosen' },
          words: '',
        },
      ],
      find: {},
    });
  });

  it('asks nothing twice that one free message told, and says back what it understood', () => {
    const next = begun(
      say({
        what: 'kids on quad bikes behind Eureka Park every night about 9 since half term',
        kind: 'nuisance-vehicles',
        where: { ...PARK, postcode: 'DE11 8AA' },
        when: { from: '2026-10-26', time: '21:00', ongoing: true },
        often: { rate: 'daily', times: 'about 9' },
      }),
    );
    expect(english(next.say)).toEqual([
      'Thank you for telling us. I will ask a few questions, one at a time. You can skip any of them, go back, or stop. Nothing is sent until you say so.',
      'This is what I understood. If any of it is wrong, tell me, or change it before you send.',
      'Is anyone in danger right now, or is a crime happening now?',
    ]);
    expect(next.say[1]?.card).toMatchObject({
      kind: 'summary',
      rows: [
        { field: 'kind', change: 'do:change:kind' },
        { field: 'where', change: 'do:change:where' },
        { field: 'when', change: 'do:change:when' },
        { field: 'often', change: 'do:change:often' },
      ],
    });
    const rest = follow(next, press('danger=no'), press('contact=anonymous'), press('consent=police'));
    expect(rest.kind).toBe('check');
    const report = reportOf(follow(rest, press('do:send')));
    expect([report.type, report.category, report.find]).toEqual([
      'nuisance-vehicles',
      'nuisance',
      { postcode: 'DE11 8AA' },
    ]);
  });

  it('S1 S2: says 999 and the silent way first when someone is in danger, then carries on', () => {
    const next = follow(begun(), press('danger=yes'));
    expect(english(next.say)).toEqual([
      'Please call <emergency-999> now. If it is not safe to speak, there is a silent way to call from a mobile. This report is not read straight away. You can carry on with it when you are safe.',
      'What is happening? Tell me in your own words, as much or as little as you like.',
    ]);
    expect(next.say[0]?.card).toEqual({
      kind: 'services',
      services: ['emergency-999', 'silent-solution-55', 'police-101'],
      urgent: true,
    });
  });

  it('S9: asks how contact is safe only of those who want to be contacted, and no answer means no contact', () => {
    const upToContact = follow(
      begun(say({ what: 'noise', kind: 'noise', where: PARK, when: { ongoing: true } })),
      press('danger=no'),
    );
    expect(progressOf(upToContact).asked).toBe('contact');
    const anonymous = follow(upToContact, press('do:skip'));
    expect(keys(anonymous.say)).toEqual(['questions:contact.wanted.cost', 'questions:consent.ask']);
    const wanted = follow(upToContact, press('contact=contact'), press('contact-how=phone', 'contact-how=email'));
    expect(keys(wanted.say)).toEqual(['questions:contact.phone.ask-with-email']);
    const noWay = follow(wanted, press('do:skip'), press('do:skip'));
    expect(keys(noWay.say)).toEqual(['questions:contact.wanted.no-way', 'questions:consent.ask']);
    const sent = reportOf(follow(noWay, press('consent='), press('do:send')));
    expect(sent.anonymous).toBe(true);
    expect(sent.fields.find(({ field }) => field === 'contact')?.value).toBe('anonymous'); // staff read nothing else beside it
  });
});
