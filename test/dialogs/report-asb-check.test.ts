import { advance, begin } from '../../dialogs/advance.ts';
import { GROUPS } from '../../dialogs/report-asb/groups.ts';
import { reportAsb } from '../../dialogs/report-asb/topic.ts';
import type { Field, Place } from '../../dialogs/answers.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Advance } from '../../dialogs/topic.ts';
import { english, FACTS, keys, press, progressOf, reportOf, say } from './support.ts';

const PARK: Place = { words: 'Eureka Park', settlement: 'Swadlincote', ward: 'E05008821', district: 'inside' };
const KNOWN = { what: 'loud music', kind: 'noise', where: PARK, when: { from: '2026-11-20', ongoing: false } };

function follow(first: Advance, ...messages: readonly Heard[]): Advance {
  return messages.reduce((next, message) => advance(reportAsb, progressOf(next), message, FACTS), first);
}
const asked = (next: Advance): Field | undefined => progressOf(next).asked;
const begun = (values: Readonly<Record<Field, unknown>> = {}): Advance => begin(reportAsb, say(values), FACTS);
const atCheck = (): Advance => follow(begun(KNOWN), press('danger=no'), press('contact=anonymous'), press('consent='));
const codes = (next: Advance): readonly string[] => next.say.at(-1)?.choices?.map(({ code }) => code) ?? [];

describe('check your answers', () => {
  it('shows every answer with its way to change it, then send, change and the five optional groups', () => {
    expect(atCheck().say).toEqual([
      {
        key: 'report-asb:check.ask',
        choices: [
          { code: 'do:send', label: 'report-asb:check.send' },
          { code: 'do:change', label: 'report-asb:check.change' },
          { code: 'do:group:who-involved', label: 'report-asb:groups.who-involved.label' },
          { code: 'do:group:effect', label: 'report-asb:groups.effect.label' },
          { code: 'do:group:how-often', label: 'report-asb:groups.how-often.label' },
          { code: 'do:group:evidence', label: 'report-asb:groups.evidence.label' },
          { code: 'do:group:reported-before', label: 'report-asb:groups.reported-before.label' },
        ],
        card: {
          kind: 'summary',
          rows: [
            {
              field: 'danger',
              label: 'report-asb:danger.label',
              value: { kind: 'label', key: 'common:no' },
              change: 'do:change:danger',
            },
            { field: 'what', label: 'report-asb:what.label', value: 'loud music', change: 'do:change:what' },
            {
              field: 'kind',
              label: 'report-asb:kind.label',
              value: { kind: 'label', key: 'report-asb:kinds.noise' },
              change: 'do:change:kind',
            },
            {
              field: 'where',
              label: 'questions:where.label',
              value: 'Eureka Park, Swadlincote',
              change: 'do:change:where',
            },
            {
              field: 'when',
              label: 'report-asb:when.label',
              value: { kind: 'date', date: '2026-11-20' },
              change: 'do:change:when',
            },
            {
              field: 'contact',
              label: 'questions:contact.wanted.label',
              value: { kind: 'label', key: 'questions:contact.wanted.anonymous' },
              change: 'do:change:contact',
            },
            {
              field: 'consent',
              label: 'questions:consent.label',
              value: { kind: 'label', key: 'questions:none-chosen' },
              change: 'do:change:consent',
            },
          ],
        },
      },
    ]);
  });

  it('changes one answer, says so, and comes back to the check', () => {
    const listed = follow(atCheck(), press('do:change'));
    expect(keys(listed.say)).toEqual(['questions:which-change']);
    expect(codes(listed)).toEqual([
      ...['danger', 'what', 'kind', 'where', 'when', 'contact', 'consent'].map((field) => `do:change:${field}`),
      'do:repeat',
    ]);
    const changed = follow(listed, press('do:change:when'), press('when=yesterday'));
    expect(english(changed.say)).toEqual([
      'I have changed that. When: 2026-11-21',
      'Please check your answers. Nothing is sent yet. You can send the report now, change an answer, or add more first.',
    ]);
    expect(keys(follow(listed, press('do:repeat')).say)).toEqual(['report-asb:check.ask']);
  });

  it('asks whether to send it, to change it or to stop when the answer is no', () => {
    for (const no of [press('check=no'), say({ check: false })]) {
      expect(keys(follow(atCheck(), no).say)).toEqual(['questions:send-or-change']);
    }
    expect(reportOf(follow(atCheck(), say({ check: true }))).type).toBe('noise');
  });

  it('does not send when the yes came with a correction', () => {
    const both = follow(
      atCheck(),
      say({ check: true, when: { from: '2026-11-19', ongoing: false } }, { act: 'correct' }),
    );
    expect(both.kind).toBe('check');
    expect(keys(both.say)).toEqual(['questions:changed', 'report-asb:check.ask']);
  });

  it('S14: forgets contact details once the resident stays anonymous after all', () => {
    const number = '+447700900123';
    const wanted = follow(
      begun(KNOWN),
      press('danger=no'),
      press('contact=contact'),
      press('contact-how=phone'),
      say({ 'contact-phone': number }),
      press('contact=anonymous'),
    );
    expect(keys(wanted.say)).toEqual(['questions:changed', 'questions:contact.wanted.cost', 'questions:consent.ask']);
    const sent = follow(wanted, press('consent='), press('do:send'));
    expect(JSON.stringify(sent)).not.toContain(number);
    expect(reportOf(sent).anonymous).toBe(true);
  });

  it('S9: hands on how contact is safe, and finds the report by phone and e-mail', () => {
    const sent = follow(
      begun(KNOWN),
      press('danger=no'),
      press('contact=contact'),
      press('contact-how=phone', 'contact-how=email'),
      say({ 'contact-phone': '+447700900123' }),
      say({ 'contact-email': 'someone@example.org' }),
      say({ 'contact-times': 'mornings, never evenings' }),
      press('contact-careful=code-word', 'contact-careful=others-see'),
      say({ 'contact-code-word': 'sunflower' }),
      press('contact-needs=woman-worker'),
      press('consent=police', 'consent=landlord'),
      press('reporter=on-behalf'),
      press('do:send'),
    );
    const report = reportOf(sent);
    expect(report.anonymous).toBe(false);
    expect(report.find).toEqual({ phone: '+447700900123', email: 'someone@example.org' });
    expect(Object.fromEntries(report.fields.map(({ field, value }) => [field, value]))).toEqual({
      ...KNOWN,
      danger: false,
      contact: 'contact',
      'contact-how': ['phone', 'email'],
      'contact-phone': '+447700900123',
      'contact-email': 'someone@example.org',
      'contact-times': 'mornings, never evenings',
      'contact-careful': ['others-see', 'code-word'],
      'contact-code-word': 'sunflower',
      'contact-needs': ['woman-worker'],
      consent: ['police', 'landlord'],
      reporter: 'on-behalf',
    });
  });

  it('asks what happened when everything was skipped, and sends nothing until then', () => {
    const skips = Array.from({ length: 7 }, () => press('do:skip'));
    const empty = follow(begun(), ...skips);
    expect(empty.kind).toBe('check');
    const refused = follow(empty, press('do:send'));
    expect(keys(refused.say)).toEqual(['report-asb:needs-what', 'report-asb:what.ask']);
    const sent = follow(refused, say({ what: 'a few words' }), press('do:send'));
    expect(reportOf(sent).fields.map(({ field, value }) => [field, value])).toEqual([
      ['what', 'a few words'],
      ['consent', []], // skipped: staff read that they may share it with nobody
    ]);
  });

  it('asks the open question first when "send" comes too early', () => {
    const early = follow(begun(KNOWN), press('do:send'));
    expect(keys(early.say)).toEqual(['questions:not-yet', 'report-asb:danger.ask']);
  });
});

describe('the optional groups', () => {
  it.each(GROUPS.map(({ id, intro }) => [id, intro] as const))(
    '%s: is opened, skipped whole, and the other four still offered',
    (id, intro) => {
      const opened = follow(atCheck(), press(`do:group:${id}`));
      const own = reportAsb.steps.filter(({ group }) => group === id);
      expect(own.length).toBeGreaterThan(1);
      expect(keys(opened.say)).toEqual([intro, own[0]?.ask]);
      expect(codes(opened)).toEqual(expect.arrayContaining(['do:skip', `do:skip:${id}`, 'do:back']));
      const skipped = follow(opened, press(`do:skip:${id}`));
      expect(skipped.kind).toBe('check');
      expect(codes(skipped).filter((code) => code.startsWith('do:group:'))).toEqual(
        GROUPS.filter((group) => group.id !== id).map((group) => `do:group:${group.id}`),
      );
      expect(reportOf(follow(opened, press('do:send'))).type).toBe('noise');
    },
  );

  it.each(GROUPS.map(({ id }) => [id]))('%s: asks its questions one by one and hands the answers on', (id) => {
    let next = follow(atCheck(), press(`do:group:${id}`));
    const own: Field[] = [];
    while (next.kind === 'ask' && own.length < 10) {
      own.push(next.progress.asked ?? '');
      const pressable = codes(next).find((code) => code.includes('='));
      next = follow(next, pressable === undefined ? say({ [own.at(-1) ?? '']: 'my words' }) : press(pressable));
    }
    expect(own).toEqual(reportAsb.steps.filter(({ group }) => group === id).map(({ field }) => field));
    const sent = reportOf(follow(next, press('do:send')));
    expect(sent.fields.map(({ field }) => field)).toEqual(expect.arrayContaining(own));
  });

  it('is not asked of what free text already told', () => {
    const told = begun({ ...KNOWN, often: { rate: 'weekly' } });
    const opened = follow(
      told,
      press('danger=no'),
      press('contact=anonymous'),
      press('consent='),
      press('do:group:how-often'),
    );
    expect(asked(opened)).toBe('times');
  });
});
