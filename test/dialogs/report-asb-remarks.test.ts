import { advance, begin } from '../../dialogs/advance.ts';
import { reportAsb } from '../../dialogs/report-asb/topic.ts';
import type { Field, Place } from '../../dialogs/answers.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Advance } from '../../dialogs/topic.ts';
import { english, FACTS, heard, keys, press, progressOf, say } from './support.ts';

const PARK: Place = { words: 'Eureka Park', settlement: 'Swadlincote', ward: 'E05008821', district: 'inside' };
const KNOWN = { what: 'loud music', kind: 'noise', where: PARK, when: { from: '2026-11-20', ongoing: false } };

function follow(first: Advance, ...messages: readonly Heard[]): Advance {
  return messages.reduce((next, message) => advance(reportAsb, progressOf(next), message, FACTS), first);
}
const asked = (next: Advance): Field | undefined => progressOf(next).asked;
const begun = (values: Readonly<Record<Field, unknown>> = {}): Advance => begin(reportAsb, say(values), FACTS);
const codes = (next: Advance): readonly string[] => next.say.at(-1)?.choices?.map(({ code }) => code) ?? [];
const ticked = (next: Advance): readonly string[] =>
  next.say.at(-1)?.choices?.flatMap((choice) => (choice.ticked === true ? [choice.code] : [])) ?? [];

describe('what is said on the way', () => {
  const where = (place: Place): readonly string[] =>
    english(follow(begun({ what: 'x', kind: 'noise' }), press('danger=no'), say({ where: place })).say);

  it.each<[string, Place, string]>([
    [
      'a place outside the district, with whose it is',
      { words: 'in burton, near the bridge', district: 'outside', outside: 'east-staffordshire' },
      'Burton upon Trent is usually looked after by East Staffordshire Borough Council. We can still take your report, and staff will pass it on. You can also go to them yourself.',
    ],
    [
      'a city far from here, which may be a name of something here',
      { words: 'Edinburgh', district: 'outside', far: 'uk' },
      'That place seems to be outside our area. We work in South Derbyshire. If it happened in our area, tell us where. If not, you can call the police on <police-101>, or tell the council there. You can also go on.',
    ],
    [
      'another country',
      { words: 'in Spain', district: 'outside', far: 'abroad' },
      'That place seems to be in another country. We work in South Derbyshire. If it happened in our area, tell us where. If not, the police of that country can help you. You can also go on.',
    ],
    [
      'a place outside that nobody knows',
      { words: 'Paris', district: 'outside', outside: 'x' },
      'That place is usually looked after by another council. We can still take your report, and staff will pass it on.',
    ],
    [
      'a postcode alone, which is never called outside',
      { words: 'DE11 0AA', postcode: 'DE11 0AA', district: 'unknown' },
      'I cannot tell from a postcode alone which council looks after that place. If it is not ours, staff will pass it on.',
    ],
    [
      'a place on the edge',
      { words: 'Boulton Moor', settlement: 'Boulton Moor', district: 'unknown' },
      'Part of that area is ours and part is not. We can still take your report. If it is not ours, staff will pass it on.',
    ],
  ])('names %s', (_name, place, text) => {
    expect(where(place)).toEqual([text, 'When did it happen, or is it still going on? A rough day or time is fine.']);
  });

  it('says nothing of a place inside the district', () => {
    expect(where(PARK)).toEqual(['When did it happen, or is it still going on? A rough day or time is fine.']);
  });

  it.each([
    ['1887-06-01', 'I read that as 1887-06-01, which is a long time ago. Please check the date.'],
    ['2027-01-01', 'I read that as 2027-01-01, which has not happened yet. Please check the date.'],
  ])('asks kindly again about %s', (from, text) => {
    const next = follow(
      begun({ what: 'x', kind: 'noise', where: PARK }),
      press('danger=no'),
      say({ when: { from, ongoing: false } }),
    );
    expect(english(next.say)).toEqual([
      text,
      'When did it happen, or is it still going on? A rough day or time is fine.',
    ]);
    expect(asked(next)).toBe('when');
  });

  it('takes a vague time in the resident’s words', () => {
    const vague = say({ when: { ongoing: false } });
    const next = follow(begun({ what: 'x', kind: 'noise', where: PARK }), press('danger=no'), vague);
    expect(asked(next)).toBe('contact');
    expect(english(follow(next, press('do:change:when')).say)[0]).toBe('Your answer so far: words for when');
  });

  it('says whose a kind usually is, and takes the report all the same', () => {
    const next = follow(begun({ what: 'cars on the pavement' }), press('danger=no'), say({ kind: 'parking' }));
    expect(keys(next.say)).toEqual(['answers:wrong-door.parking', 'questions:where.ask']);
  });

  it('takes the answer of an old button, whatever is asked now, and says what changed', () => {
    const next = follow(begun(KNOWN), press('danger=no'), press('kind=damage'));
    expect(english(next.say)).toEqual([
      'I have changed that. Kind: Damage or vandalism',
      english([{ key: 'questions:contact.wanted.ask' }])[0],
    ]);
  });

  it('keeps what is volunteered while another question is open, and asks that one again', () => {
    const next = follow(begun(), say({ what: 'kids shouting', kind: 'rowdy-inconsiderate', when: { ongoing: true } }));
    expect(keys(next.say)).toEqual(['questions:understood', 'report-asb:danger.ask']);
    expect(progressOf(next).misses).toBe(0);
  });

  it('lets only a correction or its own question overwrite an answer', () => {
    const place: Place = { words: 'Hilton', settlement: 'Hilton', district: 'inside' };
    const volunteered = follow(begun(KNOWN), say({ danger: false, where: place }));
    expect(progressOf(volunteered).slots['where']).toMatchObject({ value: PARK });
    const corrected = follow(volunteered, say({ where: place }, { act: 'correct', corrects: 'where' }));
    expect(english(corrected.say)[0]).toBe('I have changed that. Where: Hilton');
  });

  it('lists the agencies for consent by name, none chosen, and the council not among them', () => {
    const next = follow(begun(KNOWN), press('danger=no'), press('contact=anonymous'));
    expect(next.say.at(-1)?.select).toBe('many');
    expect(codes(next)).toEqual([
      'consent=police',
      'consent=landlord',
      'consent=county-council',
      'consent=fire-and-rescue',
      'consent=victim-services',
      'do:skip',
      'do:back',
    ]);
    expect(progressOf(next).slots['consent']).toBeUndefined();
    expect(keys(follow(next, heard({ act: 'dont-know' })).say)).toEqual([
      'questions:not-known',
      'report-asb:check.ask',
    ]);
  });

  it('chooses agencies one by one, asks again with what is chosen so far, and leaves out what was taken out again', () => {
    const asksConsent = follow(begun(KNOWN), press('danger=no'), press('contact=anonymous'));
    const police = follow(asksConsent, press('do:tick:consent=police'));
    expect(asked(police)).toBe('consent');
    expect(english(police.say)[0]).toBe('Your answer so far: The police');
    expect(ticked(police)).toEqual(['consent=police']);
    const both = follow(police, press('do:tick:consent=fire-and-rescue'), press('do:tick:consent=police'));
    expect(ticked(both)).toEqual(['consent=police', 'consent=fire-and-rescue']);
    const fire = follow(both, press('do:untick:consent=police'), press('do:keep'));
    expect(asked(fire)).toBe('check');
    expect(progressOf(fire).slots['consent']).toMatchObject({ kind: 'filled', value: ['fire-and-rescue'] });
    const nobody = follow(both, press('do:skip'));
    expect(progressOf(nobody).slots['consent']).toEqual({ kind: 'skipped' });
  });

  it.each(['do:tick:consent=council', 'do:tick:consent=nobody', 'do:tick:kind=noise', 'do:tick:what', 'do:untick:'])(
    'asks again and chooses nothing where a button is none of its own: %s',
    (code) => {
      const next = follow(begun(KNOWN), press('danger=no'), press('contact=anonymous'));
      const after = follow(next, press(code));
      expect([asked(after), progressOf(after).slots]).toEqual(['consent', progressOf(next).slots]);
    },
  );
});
