import { dangerCard, CARD_READERS, DANGER_KINDS, EMERGENCY_SERVICES } from '../../content/danger-cards.ts';
import {
  directorySchema,
  MissingNumberError,
  NEVER_WITHOUT,
  numberOf,
  serviceById,
  servicesToShow,
  shownContacts,
} from '../../content/directory.ts';
import { partnershipSchema } from '../../content/partnership.ts';
import { shippedContent } from '../../content/shipped.ts';
import { WRONG_DOORS } from '../../content/wrong-doors.ts';
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

  it('is due for review six months after it was compiled', () => {
    expect([directory.compiledOn, directory.reviewBy]).toEqual(['2026-11-22', '2027-05-22']);
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

describe('the schema of the register', () => {
  const withFirst = (change: object): unknown => ({
    ...directory,
    services: directory.services.map((service, at) => (at === 5 ? { ...service, ...change } : service)),
  });

  it.each([
    ['an unknown status', withFirst({ status: 'probably' })],
    ['low confidence shown as sourced', withFirst({ confidence: 'low', status: 'sourced' })],
    ['confirmed by nobody', withFirst({ status: 'confirmed' })],
    ['a link that is not https', withFirst({ url: 'javascript:alert(1)' })],
    [
      'a number with letters',
      withFirst({ phones: [{ number: '0800 REVERSE', label: 'Line', hours: null, free: null }] }),
    ],
    [
      'opening after closing',
      withFirst({
        phones: [
          {
            number: '101',
            label: 'Line',
            hours: { kind: 'weekly', open: [{ days: ['monday'], from: '17:00', to: '09:00' }] },
            free: null,
          },
        ],
      }),
    ],
    ['a number that danger needs taken away', withFirst({ phones: [] })],
    ['two services of one id', { ...directory, services: [...directory.services, directory.services[0]] }],
    ['a review before it was compiled', { ...directory, reviewBy: '2026-01-01' }],
  ])('refuses %s', (_what, data) => {
    expect(directorySchema.safeParse(data).success).toBe(false);
  });

  it('accepts what a named role has confirmed', () => {
    expect(
      directorySchema.safeParse(
        withFirst({ status: 'confirmed', confirmedBy: { role: 'Duty officer', on: '2026-12-01' } }),
      ).success,
    ).toBe(true);
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
