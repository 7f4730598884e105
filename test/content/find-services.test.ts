import { WHO, type Who } from '../../content/audiences.ts';
import { serviceById, shownContacts } from '../../content/directory.ts';
import { findServices, type ServiceQuery } from '../../content/find-services.ts';
import { readDirectory } from '../../content/read-directory.ts';
import { shippedContent } from '../../content/shipped.ts';
import { NEED_IDS } from '../../dialogs/needs.ts';

const { directory } = shippedContent();
const DAY = '2026-12-01T11:00:00Z'; // a Tuesday
const NIGHT = '2026-12-01T23:00:00Z';
const idsOf = (query: ServiceQuery, now = DAY): readonly string[] =>
  findServices(directory, query, now).map(({ service }) => service.id);
const whyOf = (query: ServiceQuery, id: string, now = DAY): readonly string[] | undefined =>
  findServices(directory, query, now).find(({ service }) => service.id === id)?.why;
const first = (count: number, query: ServiceQuery, now = DAY): readonly string[] => idsOf(query, now).slice(0, count);
const EMERGENCY = ['emergency-999', 'silent-solution-55'];

describe('help after abuse is found in the order in which it helps', () => {
  it.each<[string, readonly Who[], string, readonly string[]]>([
    ['anybody by day: the open line nearby', [], DAY, ['derbyshire-da-helpline', 'police-101']],
    ['anybody by night: not the line that is closed', [], NIGHT, ['police-101', 'victim-support']],
    ['a woman by day', ['woman'], DAY, ['derbyshire-da-helpline', 'national-da-helpline', 'womens-aid-chat']],
    ['a woman by night', ['woman'], NIGHT, ['national-da-helpline', 'womens-aid-chat', 'derbyshire-da-helpline']],
    ['a man by day', ['man'], DAY, ['derbyshire-da-helpline', 'mens-advice-line']],
    ['a man by night', ['man'], NIGHT, ['mens-advice-line', 'derbyshire-da-helpline']],
    ['somebody LGBT+ by night', ['lgbt'], NIGHT, ['galop', 'derbyshire-da-helpline']],
    ['a child (S12)', ['child'], DAY, ['childline']],
    ['honour-based abuse', ['honour-based-abuse'], DAY, ['karma-nirvana', 'forced-marriage-unit']],
    ['no recourse', ['no-recourse'], DAY, ['derbyshire-da-helpline', 'police-101']],
  ])('%s', (_who, who, now, ids) => {
    expect(first(2 + ids.length, { need: 'domestic-abuse', who }, now)).toEqual([...EMERGENCY, ...ids]);
  });

  it('for somebody deaf: first what is made for them', () => {
    expect(first(5, { need: 'domestic-abuse', who: ['deaf'] })).toEqual([
      'emergency-sms',
      'relay-uk',
      ...EMERGENCY,
      'derbyshire-da-helpline',
    ]);
  });
});

it('whoever needs another language finds first who has an interpreter, and none that speaks some other one', () => {
  const query: ServiceQuery = { need: 'modern-slavery', who: ['other-language'] };
  expect(first(2, query)).toEqual(['emergency-999', 'modern-slavery-helpline']);
  expect(whyOf(query, 'modern-slavery-helpline')).toEqual(expect.arrayContaining(['language']));
  const fraud: ServiceQuery = { need: 'fraud-advice', who: ['other-language'] };
  expect(whyOf(fraud, 'ca-consumer')).not.toContain('language'); // speaks Welsh
});

describe('who finds what', () => {
  it.each(NEED_IDS)('S4: somebody who uses abuse is given the one line for them and no other: %s', (need) => {
    for (const who of WHO) expect(idsOf({ need, who: [who, 'harming-others'] })).toEqual(['respect-phoneline']);
  });

  it.each(NEED_IDS)('S4: nobody else is given the line for people who use abuse: %s', (need) => {
    for (const who of [[], ...WHO.filter((one) => one !== 'harming-others').map((one) => [one])])
      expect(idsOf({ need, who })).not.toContain('respect-phoneline');
  });

  it('a man is given no line for women, and a woman none for men', () => {
    expect(idsOf({ need: 'domestic-abuse', who: ['man'] })).not.toContain('national-da-helpline');
    expect(idsOf({ need: 'domestic-abuse', who: ['woman'] })).not.toContain('mens-advice-line');
  });

  it('S12: a child is given nothing that is for grown-ups alone', () => {
    const found = idsOf({ need: 'sexual-violence', who: ['child'] });
    expect(found.slice(0, 4)).toEqual([...EMERGENCY, 'childline', 'report-remove']);
    for (const id of ['rape-support-line', 'sarc-derbyshire', 'rights-of-women']) expect(found).not.toContain(id);
  });

  it('a business is given what is for businesses, and nobody else is', () => {
    expect(idsOf({ need: 'fraud-advice', who: ['business'] })).toContain('emcrc');
    expect(idsOf({ need: 'fraud-advice' })).not.toContain('emcrc');
  });

  it('money that leaves now goes before everything else about a scam', () => {
    expect(first(2, { need: 'fraud-advice' })).toEqual(['emergency-999', 'call-159']);
  });

  it('S13: nothing that is not confirmed or sourced is ever found', () => {
    const found = [...NEED_IDS, 'emergency'].flatMap((need) =>
      [[], ...WHO.map((one) => [one])].flatMap((who) => findServices(directory, { need, who }, DAY)),
    );
    expect(found.length).toBeGreaterThan(500);
    expect(found.filter(({ service }) => service.status === 'unconfirmed' || service.confidence === 'low')).toEqual([]);
    expect(found.filter(({ service }) => shownContacts(service).length === 0)).toEqual([]);
  });
});

describe('how it can be reached', () => {
  it('without a call: nothing that can only be called', () => {
    const found = findServices(directory, { need: 'domestic-abuse', notByPhone: true }, DAY);
    expect(found.map(({ service }) => service.id).slice(0, 2)).toEqual(['derbyshire-da-helpline', 'victim-support']);
    expect(found.map(({ service }) => service.id)).not.toContain('silent-solution-55');
    expect(found.every(({ why }) => why.includes('not-by-phone'))).toBe(true);
    expect(found.filter(({ service }) => !service.sms && service.email === null && service.url === null)).toEqual([]);
  });

  it('without a call, when deaf: the text to 999 that was registered before', () => {
    expect(first(1, { need: 'domestic-abuse', who: ['deaf'], notByPhone: true })).toEqual(['emergency-sms']);
  });

  it.each<[NonNullable<ServiceQuery['channel']>, readonly string[]]>([
    ['text', ['shout', 'derbyshire-da-helpline', 'derbyshire-victim-services']],
    ['chat', ['derbyshire-da-helpline', 'victim-support', 'national-da-helpline', 'womens-aid-chat', 'childline']],
    ['email', ['derbyshire-da-helpline', 'derbyshire-victim-services', 'galop']],
  ])('by %s, with what acts at once before it', (channel, ids) => {
    expect(idsOf({ need: 'domestic-abuse', channel })).toEqual([...EMERGENCY, ...ids]);
  });

  it('in person, where the door may be known', () => {
    expect(idsOf({ need: 'talk-to-a-person', channel: 'in-person' })).toEqual(['sddc-customer-services']);
  });

  it('open now: only what surely answers', () => {
    expect(idsOf({ need: 'domestic-abuse', openNow: true }, NIGHT)).toEqual([
      ...EMERGENCY,
      'police-101',
      'victim-support',
      'national-da-helpline',
      'shout',
      'starting-point',
      'clares-law',
    ]);
  });

  it('in another language: who has an interpreter goes first', () => {
    expect(first(2, { need: 'modern-slavery', language: 'pl' })).toEqual(['emergency-999', 'modern-slavery-helpline']);
    expect(whyOf({ need: 'modern-slavery', language: 'pl' }, 'modern-slavery-helpline')).toEqual(['need', 'language']);
    expect(whyOf({ need: 'fraud-advice', language: 'cy' }, 'ca-consumer')).toContain('language');
    expect(whyOf({ need: 'domestic-abuse', language: 'bfi' }, 'national-da-helpline')).toContain('language');
    expect(whyOf({ need: 'fraud-advice', language: 'en-GB' }, 'ca-consumer')).not.toContain('language');
  });
});

describe('where it works', () => {
  const found = (place: ServiceQuery['place']): readonly string[] =>
    idsOf(place === undefined ? { need: 'domestic-abuse' } : { need: 'domestic-abuse', place });

  it('in the city of Derby: the help of the city and not of the county', () => {
    const ids = found({ district: 'outside', outside: 'derby-city' });
    expect(ids).toContain('call-derby-da');
    expect(ids).not.toContain('derbyshire-da-helpline');
    expect(ids).not.toContain('sddc-communities');
  });

  it('elsewhere in the county, and beyond it', () => {
    expect(found({ district: 'outside', outside: 'amber-valley' })).toContain('derbyshire-da-helpline');
    expect(found({ district: 'outside', outside: 'amber-valley' })).not.toContain('sddc-communities');
    const far = findServices(directory, { need: 'domestic-abuse', place: { district: 'outside' } }, DAY);
    expect(far.filter(({ service }) => service.area !== 'national')).toEqual([]);
  });

  it('in the district as long as nobody knows better', () => {
    expect(found({ district: 'unknown' })).toEqual(found(undefined));
    expect(found({ district: 'inside' })).toEqual(found(undefined));
  });
});

describe('why it is shown', () => {
  it.each<[string, ServiceQuery, string, readonly string[]]>([
    ['urgent', { need: 'stalking' }, 'emergency-999', ['urgent', 'need', 'always']],
    ['theirs', { need: 'domestic-abuse', who: ['man', 'lgbt'] }, 'galop', ['need', 'for-lgbt']],
    ['open and near', { need: 'domestic-abuse' }, 'derbyshire-da-helpline', ['need', 'open', 'near']],
    ['deaf', { need: 'self-harm', who: ['deaf'] }, 'nhs-111-mental-health', ['need', 'for-deaf', 'always']],
    ['by chat', { need: 'domestic-abuse', channel: 'chat' }, 'womens-aid-chat', ['need', 'by-chat']],
    ['harming', { need: 'domestic-abuse', who: ['harming-others'] }, 'respect-phoneline', ['for-harming-others']],
  ])('%s', (_why, query, id, why) => {
    expect(whyOf(query, id)).toEqual(why);
  });

  it('S13: the council stands in, once, for local services that nobody reviewed in time', () => {
    const found = findServices(directory, { need: 'domestic-abuse', who: ['woman'] }, '2027-05-24T11:00:00Z');
    expect(found.filter(({ why }) => why.includes('stands-in')).map(({ service }) => service.id)).toEqual([
      'sddc-customer-services',
    ]);
    expect(found.map(({ service }) => service.id)).not.toContain('derbyshire-da-helpline');
  });
});

describe('a register that changes', () => {
  it('shows what becomes confirmed and hides what becomes doubtful', () => {
    const changed = readDirectory({
      ...directory,
      services: directory.services.map((service) =>
        service.id === 'galop' ? { ...service, status: 'unconfirmed' } : service,
      ),
    });
    expect(serviceById(changed, 'galop')?.status).toBe('unconfirmed');
    const found = findServices(changed, { need: 'domestic-abuse', who: ['lgbt'] }, DAY);
    expect(found.map(({ service }) => service.id)).not.toContain('galop');
  });
});
