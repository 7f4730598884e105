import { dangerCard, CARD_READERS, DANGER_KINDS, EMERGENCY_SERVICES } from '../../content/danger-cards.ts';
import {
  MissingNumberError,
  NEVER_WITHOUT,
  numberOf,
  serviceById,
  servicesToShow,
  shownContacts,
} from '../../content/directory.ts';
import { partnershipSchema } from '../../content/partnership.ts';
import { shippedContent } from '../../content/shipped.ts';
import { readDirectory } from '../../content/read-directory.ts';
import { WRONG_DOORS } from '../../content/wrong-doors.ts';
import { NEED_IDS } from '../../dialogs/needs.ts';
import { words } from '../../locales/index.ts';
import register from './register.json' with { type: 'json' };

const { directory, partnership } = shippedContent();
const digitsOf = (text: string): string => text.replace(/\D/g, '');

describe('the register of services', () => {
  it('holds every service that was compiled, in the same order', () => {
    expect(directory.services.map(({ id }) => id)).toEqual(register.map(({ id }) => id));
  });

  it.each(register)('shows the numbers of $id byte for byte', ({ id, phones, sms, confidence }) => {
    const shown = shownContacts(serviceById(directory, id)!);
    expect(shown.flatMap((one) => (one.kind === 'phone' ? [one.number] : []))).toEqual(
      confidence === 'low' ? [] : phones,
    );
    for (const one of shown) if (one.kind === 'sms') expect(sms).toContain(one.number);
  });

  it.each(register.filter(({ confidence }) => confidence === 'low'))(
    'S13: never shows $id, of low confidence',
    ({ id }) => {
      expect(serviceById(directory, id)?.status).toBe('unconfirmed');
      expect(shownContacts(serviceById(directory, id)!)).toEqual([]);
      expect(servicesToShow(directory, [id], '2026-12-01')).toEqual([]);
    },
  );

  it('S13: shows no number that was only recalled', () => {
    const shown = new Set(
      directory.services.flatMap(shownContacts).flatMap((one) => ('number' in one ? [digitsOf(one.number)] : [])),
    );
    const seen = new Set(register.flatMap(({ phones }) => phones.map(digitsOf)));
    const recalled = register
      .flatMap(({ unverifiedNumbers }) => unverifiedNumbers.map(digitsOf))
      .filter((one) => !seen.has(one));
    expect(recalled.length).toBeGreaterThan(0);
    expect(recalled.filter((one) => shown.has(one))).toEqual([]);
  });

  it('shows only e-mail addresses and links that were compiled, and none of the council’s old domain', () => {
    const contacts = directory.services.flatMap((service) =>
      shownContacts(service).map((contact) => ({ id: service.id, contact })),
    );
    for (const { id, contact } of contacts) {
      const compiled = register.find((one) => one.id === id);
      if (contact.kind === 'email') expect(contact.address).toBe(compiled?.email);
      if (contact.kind === 'url') expect(contact.address).toBe(compiled?.url);
    }
    expect(
      contacts.filter(({ contact }) => 'address' in contact && contact.address.includes('south-derbys.gov.uk')),
    ).toEqual([]);
  });

  it('S13: is due for review six months after it was compiled, and nobody has confirmed any of it', () => {
    expect(new Set(directory.services.map(({ compiledOn, reviewBy }) => `${compiledOn} ${reviewBy}`))).toEqual(
      new Set(['2026-11-22 2027-05-22']),
    );
    expect(directory.services.filter(({ status, owner }) => status === 'confirmed' || owner !== null)).toEqual([]);
  });

  it('names only needs that residents can have, and danger', () => {
    const known: ReadonlySet<string> = new Set([...NEED_IDS, 'emergency']);
    const unknown = directory.services.flatMap(({ id, needs }) =>
      needs.filter((need) => !known.has(need)).map((need) => `${id}: ${need}`),
    );
    expect(unknown).toEqual([]);
  });

  it('tells of the centre after sexual violence no more than its town', () => {
    expect(serviceById(directory, 'sarc-derbyshire')?.address).toEqual({ kind: 'town', town: 'Alfreton' });
  });
});

describe('S13: once the review is overdue', () => {
  it('999, 101 and national lines stay, and the council’s main number stands in for local ones, once', () => {
    const ids = ['emergency-999', 'police-101', 'samaritans', 'derbyshire-da-helpline', 'sddc-communities'];
    const shownOn = (day: string): readonly string[] => servicesToShow(directory, ids, day).map(({ id }) => id);
    expect(shownOn('2027-05-22')).toEqual(ids);
    expect(shownOn('2027-05-23')).toEqual(['emergency-999', 'police-101', 'samaritans', 'sddc-customer-services']);
  });
});

describe('a number asked for in a sentence', () => {
  it.each([
    ['emergency-999', '999'],
    ['police-101', '101'],
    ['national-da-helpline', '0808 2000 247'],
    ['childline', '0800 1111'],
  ])('%s is %s', (id, number) => {
    expect(numberOf(directory, id)).toBe(number);
  });

  it.each(['no-such-service', 'rspca', 'tell-mama', 'womens-aid-chat'])(
    'is refused when there is none to show: %s',
    (id) => {
      expect(() => numberOf(directory, id)).toThrow(MissingNumberError);
    },
  );
});

describe('every service that the content names', () => {
  const named = [
    ...DANGER_KINDS.flatMap((kind) => CARD_READERS.flatMap((reader) => dangerCard(kind, reader))),
    ...EMERGENCY_SERVICES,
    ...NEVER_WITHOUT,
    ...WRONG_DOORS.flatMap(({ services }) => services),
    partnership.council.service,
    partnership.council.team,
  ];

  it('exists', () => {
    expect(named.filter((id) => serviceById(directory, id) === undefined)).toEqual([]);
  });

  it('leaves no danger card and no wrong door without a contact to show', () => {
    const lists = [
      ...DANGER_KINDS.flatMap((kind) => CARD_READERS.map((reader) => dangerCard(kind, reader))),
      ...WRONG_DOORS.map(({ services }) => services),
    ];
    expect(lists.filter((ids) => servicesToShow(directory, ids, '2026-12-01').length === 0)).toEqual([]);
  });

  it('S2: leads every danger card with 999, but where the bank can still stop the money', () => {
    const first = DANGER_KINDS.map((kind) => [kind, dangerCard(kind, 'self')[0]]);
    expect(first.filter(([, id]) => id !== 'emergency-999')).toEqual([['fraud-in-progress', 'call-159']]);
  });
});

describe('a register that cannot be used', () => {
  const withRow = (change: object): unknown => ({
    ...directory,
    services: directory.services.map((service, at) => (at === 5 ? { ...service, ...change } : service)),
  });
  const phone = { number: '101', label: 'Line', hours: null, free: null };
  const openFrom = (from: string, to: string): object => ({
    ...phone,
    hours: { kind: 'weekly', open: [{ days: ['monday'], from, to }], onBankHolidays: null },
  });
  const row = 'service 6 (police-101)';

  it.each([
    ['an unknown status', withRow({ status: 'probably' }), `${row}, status`],
    ['low confidence shown as sourced', withRow({ confidence: 'low' }), `${row}: a contact of low confidence`],
    ['confirmed by nobody', withRow({ status: 'confirmed' }), `${row}: confirmed needs a role and a date`],
    ['a link that runs a script', withRow({ url: 'javascript:alert(1)' }), `${row}, url: expected an https address`],
    [
      'a number with letters',
      withRow({ phones: [{ ...phone, number: '0800 REVERSE' }] }),
      `${row}, phones.0.number: expected digits and single spaces`,
    ],
    ['no date of review', withRow({ reviewBy: undefined }), `${row}, reviewBy: expected a date`],
    ['a date of review that is no day', withRow({ reviewBy: '2027-02-30' }), `${row}, reviewBy: expected a date`],
    ['a review before it was compiled', withRow({ reviewBy: '2026-01-01' }), `${row}: the review must come after`],
    ['closing before opening', withRow({ phones: [openFrom('17:00', '09:00')] }), `${row}, phones.0.hours.open.0`],
    [
      'the address of those who hide',
      withRow({ address: { kind: 'public', lines: ['1 High Street'], postcode: 'DE11 0AH' } }),
      `${row}: who is in danger there must not be found`,
    ],
    [
      'a note in its own words',
      withRow({ safeContact: ['Ring me any time.'] }),
      `${row}, safeContact.0: expected a note`,
    ],
    ['nobody it is for', withRow({ audience: [] }), `${row}, audience`],
    [
      'a number that danger needs taken away',
      withRow({ phones: [] }),
      'services: police-101: a number that danger needs',
    ],
    [
      'two services of one id',
      { ...directory, services: [...directory.services, directory.services[5]] },
      'service 102 (police-101), id: another service has this id',
    ],
    ['a row that is a word', { ...directory, services: ['police'] }, 'service 1: '],
    ['no list', { compiledOn: '2026-11-22', source: 'x' }, 'services: '],
    ['nothing', undefined, 'the file: '],
  ])('is refused and says where: %s', (_what, data, fault) => {
    expect(() => readDirectory(data)).toThrow(`The register of services cannot be used:\n`);
    expect(() => readDirectory(data)).toThrow(fault);
  });

  it('may hold what a named role has confirmed, and a line open until midnight', () => {
    const changed = withRow({
      status: 'confirmed',
      confirmedBy: { role: 'Duty officer', on: '2026-12-01' },
      phones: [openFrom('18:00', '24:00')],
    });
    expect(readDirectory(changed).services[5]?.confirmedBy).toEqual({ role: 'Duty officer', on: '2026-12-01' });
  });
});

describe('the partnership', () => {
  it('S7: has a name for titles that tells no topic', () => {
    expect(partnership.serviceName).not.toMatch(/abuse|police|crime|safe|violence|report|asb|danger|victim/i);
  });

  it.each(['light', 'dark'] as const)('has %s colours that can be read (4.5 to 1 or better)', (theme) => {
    const { accent, onAccent, background, surface, text } = partnership.brand[theme];
    const pairs = [
      [accent, onAccent],
      [accent, background],
      [accent, surface],
      [text, background],
      [text, surface],
    ] as const;
    expect(pairs.filter(([one, other]) => contrast(one, other) < 4.5)).toEqual([]);
  });

  it('names each agency for consent in words', () => {
    expect(partnership.agencies.map(({ code, label }) => [code, words('en', label)])).toEqual([
      ['police', 'The police'],
      ['council', 'The district council'],
      ['landlord', 'A housing association or landlord'],
      ['county-council', 'The county council'],
      ['fire-and-rescue', 'The fire and rescue service'],
      ['victim-services', 'Victim services'],
    ]);
  });

  it.each([
    ['an exit site that is not https', { exitSite: 'http://example.org' }],
    ['a label that is no sentence', { agencies: [{ code: 'police', label: 'partnership:agencies.nobody' }] }],
    ['a colour by name', { brand: { ...partnership.brand, light: { ...partnership.brand.light, text: 'black' } } }],
  ])('is refused with %s', (_what, change) => {
    expect(partnershipSchema.safeParse({ ...partnership, ...change }).success).toBe(false);
  });
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
