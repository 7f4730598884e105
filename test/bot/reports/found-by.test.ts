import { foundBy, sharedTerms, type Stored } from '../../../bot/reports/found-by.ts';

const PLACE = { words: 'Hatton', district: 'inside', postcode: 'DE65 5AA' };
const SENT = {
  type: 'vehicles',
  ward: 'E05008810',
  fields: [
    { field: 'where', value: PLACE, words: 'Hatton DE65 5AA' },
    { field: 'vehicles', value: 'AB12 CDE', words: 'AB12 CDE' },
    { field: 'what', value: 'a van, XY63 FGH', words: 'a van, XY63 FGH' },
    { field: 'contact-phone', value: '+447700900001', words: '07700 900001' },
    { field: 'contact-email', value: 'jo@example.org', words: 'jo@example.org' },
  ],
  find: {
    postcode: 'DE65 5AA',
    phone: '+447700900001',
    email: 'jo@example.org',
    registrations: ['AB12CDE', 'XY63FGH'],
  },
};

const stored = (edits: Readonly<Record<string, string>> = {}, added: readonly string[] = []): Stored => ({
  body: SENT,
  edits: Object.entries(edits).map(([about, value], at) => ({
    ...{ number: at + 1, at: new Date(0), kind: 'edited', by: 'staff:a', about, words: { value, why: 'wrong' } },
  })),
  added: added.map((words, at) => ({ number: at + 1, at: new Date(0), body: { words } })),
});

const ALL = [
  'postcode:DE655AA',
  'phone:+447700900001',
  'email:jo@example.org',
  'registration:AB12CDE',
  'registration:XY63FGH',
];
const without = (term: string, ...more: readonly string[]): readonly string[] => [...ALL.filter((one) => one !== term), ...more]; // prettier-ignore

describe('what a stored report is found by', () => {
  it('is what was sent, with its kind and ward first', () => {
    expect(foundBy(stored())).toEqual(['type:vehicles', 'ward:E05008810', ...ALL]);
  });

  it.each<readonly [field: string, value: string, terms: readonly string[]]>([
    ['where', '3 High Street, DE65 5ab', without('postcode:DE655AA', 'postcode:DE655AB')],
    ['where', 'somewhere in Hatton', without('postcode:DE655AA')],
    ['contact-phone', '07700 900002', without('phone:+447700900001', 'phone:+447700900002')],
    ['contact-email', 'Jo@Example.com', without('email:jo@example.org', 'email:jo@example.com')],
    ['vehicles', 'AB12 CDF', without('registration:AB12CDE', 'registration:AB12CDF')],
    ['what', 'a van', without('registration:XY63FGH')],
    ['who', 'two lads', ALL],
  ])('counts a corrected answer as it is now: %s, %s', (field, value, terms) => {
    expect(sharedTerms(stored({ [field]: value }))).toEqual(terms);
  });

  it('keeps a registration that another answer still tells', () => {
    const twice = { ...SENT, fields: [...SENT.fields, { field: 'who', value: '', words: 'the driver of AB12 CDE' }] };
    expect(sharedTerms({ ...stored({ vehicles: 'a van' }), body: twice })).toEqual(ALL);
  });

  it('counts what the resident added later', () => {
    expect(sharedTerms(stored({}, ['now on 07700 900003, and a car GH51 JKL']))).toEqual([
      ...ALL,
      'phone:+447700900003',
      'registration:GH51JKL',
    ]);
  });

  it('takes only the last of two corrections of one answer', () => {
    const edits = stored({ 'contact-phone': '07700 900002' });
    const again = { ...edits, edits: [...edits.edits, ...stored({ 'contact-phone': '07700 900004' }).edits] };
    expect(sharedTerms(again).filter((term) => term.startsWith('phone:'))).toEqual(['phone:+447700900004']);
  });

  it.each<readonly [ward: string | null | undefined, terms: readonly string[]]>([
    ['E05008823', ['type:vehicles', 'ward:E05008823']],
    [null, ['type:vehicles']],
    [undefined, ['type:vehicles', 'ward:E05008810']],
  ])('is the ward that the last correction to tell one says: %s', (ward, terms) => {
    const told = ward === undefined ? {} : { ward };
    const [event] = stored({ where: 'by the pond' }).edits;
    const edits = event === undefined ? [] : [{ ...event, words: { value: 'by the pond', why: '', ...told } }, ...stored({ who: 'two lads' }).edits]; // prettier-ignore
    expect(foundBy({ ...stored(), edits }).filter((term) => /^(?:type|ward):/.test(term))).toEqual(terms);
  });

  it('reads what it can of a body that is none', () => {
    expect(foundBy({ body: 'rubbish', edits: [], added: [] })).toEqual(['type:other']);
  });
});
