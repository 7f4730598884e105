import fc from 'fast-check';

import type { Directory, Service } from '../../../content/directory.ts';
import { exportService } from '../../../content/open-referral/export-service.ts';
import { importDirectory, type ImportedDirectory } from '../../../content/open-referral/import-directory.ts';
import { tidyNumber } from '../../../content/open-referral/phones.ts';
import { shippedContent } from '../../../content/shipped.ts';

const current = shippedContent().directory;
const context = { whole: false, today: '2027-03-09', needs: new Set(['fraud-advice', 'domestic-abuse']) };

/** A service as a council's own directory would give it. Invented. */
const COUNCIL = {
  id: 'AC148810-d857-441c-9679-408f346de14b',
  name: 'Scam Friends',
  description: 'Volunteers who sit with you while you ring the bank.',
  status: 'active',
  url: 'https://scamfriends.example/help',
  email: 'hello@scamfriends.example',
  assured_date: '2027-02-01',
  organization: { id: 'x', name: 'Friends of Midway', website: 'https://midway.example' },
  contacts: [{ id: 'c', title: 'Reception', phones: [{ id: 'p', number: '+44 1283 595795', type: 'voice' }] }],
  schedules: [{ id: 's', freq: 'WEEKLY', byday: 'TU,TH', opens_at: '10:00', closes_at: '12:30' }],
  service_areas: [{ id: 'a', name: 'South Derbyshire' }],
  service_at_locations: [
    {
      id: 'l',
      location: {
        addresses: [{ address_1: '1 High Street', address_2: '', city: 'Swadlincote', postal_code: 'DE11 8AA' }],
        accessibility: [{ description: 'A hearing loop and British Sign Language by appointment' }],
      },
    },
  ],
  languages: [{ id: 'e', code: 'en' }, { id: 'p', code: 'pl' }],
  attributes: [{ id: 't', taxonomy_term: { code: 'X1', name: 'Fraud advice' } }],
}; // prettier-ignore

function read(
  rows: readonly unknown[],
  options: { readonly whole?: boolean; readonly current?: Directory } = {},
): ImportedDirectory {
  const imported = importDirectory(rows, { ...context, current, ...options });
  if (imported === undefined) throw new Error('it was not taken for services');
  return imported;
}
const found = ({ directory }: ImportedDirectory, id: string): Service | undefined =>
  directory.services.find((service) => service.id === id);
const ID = 'imported-ac148810-d857-441c-9679-408f346de14b';
const exported = (directory: Directory): readonly unknown[] =>
  JSON.parse(JSON.stringify(directory.services.map((service) => exportService(service, (name) => name)))) as unknown[];

test('what is exported comes back without a difference, row by row and as a whole', () => {
  for (const whole of [true, false]) {
    const back = read(exported(current), { whole });
    expect({ changes: back.changes, bad: back.bad }).toEqual({ changes: [], bad: [] });
    expect(back.directory).toEqual(current);
  }
});

test("a council's own service comes in with all that it tells, and nothing that it does not", () => {
  const imported = read([COUNCIL]);
  expect(imported.changes).toEqual([{ kind: 'added', id: ID, name: 'Scam Friends' }]);
  expect(found(imported, ID)).toEqual({
    id: ID,
    name: 'Scam Friends',
    role: 'help',
    needs: ['fraud-advice'],
    audience: ['everyone'],
    area: 'south-derbyshire',
    confidence: 'medium',
    status: 'sourced',
    owner: null,
    phones: [
      {
        number: '01283 595795',
        label: 'Reception',
        hours: {
          kind: 'weekly',
          open: [{ days: ['tuesday', 'thursday'], from: '10:00', to: '12:30' }],
          onBankHolidays: null,
        },
        free: null,
      },
    ],
    sms: null,
    chat: null,
    email: 'hello@scamfriends.example',
    url: 'https://scamfriends.example/help',
    address: { kind: 'public', lines: ['1 High Street', 'Swadlincote'], postcode: 'DE11 8AA' },
    languages: ['en', 'pl'],
    interpreters: null,
    access: ['bsl'],
    safeContact: [],
    unverifiedNumbers: [],
    source: 'https://midway.example',
    sourceDate: '2027-02-01',
    compiledOn: '2027-02-01',
    reviewBy: '2027-08-01',
  });
});

test('S13: nothing comes in as confirmed, and only with a source and a date as sourced', () => {
  const attributes = [{ taxonomy_term: { code: 'register:status' }, value: 'confirmed' }];
  expect(found(read([{ ...COUNCIL, attributes }]), ID)?.status).toBe('sourced');
  const undated = read([{ ...COUNCIL, attributes, assured_date: null }]);
  expect(found(undated, ID)).toMatchObject({ status: 'unconfirmed', confidence: 'low', compiledOn: '2027-03-09' });
  expect(undated.notes).toEqual(['row 1: (Scam Friends) is not shown: it has no source, no date, or low confidence']);
});

test('S13: what somebody has confirmed stays confirmed while it says the same, and no longer', () => {
  const by = { status: 'confirmed', confirmedBy: { role: 'Communities team', on: '2027-01-05' } } as const;
  const confirmed = {
    ...current,
    services: current.services.map((one) => (one.id === 'police-101' ? { ...one, ...by } : one)),
  };
  const rows = exported(confirmed);
  expect(read(rows, { current: confirmed }).changes).toEqual([]);
  const renamed = rows.map((row, at) =>
    confirmed.services[at]?.id === 'police-101' ? { ...(row as object), name: 'The police' } : row,
  );
  const changed = read(renamed, { current: confirmed });
  expect(changed.changes).toHaveLength(1);
  expect(changed.directory.services.some(({ status }) => status === 'confirmed')).toBe(false);
});

test('S13: a row without a day of review is to be reviewed half a year after it was assured, else after today', () => {
  expect(found(read([COUNCIL]), ID)?.reviewBy).toBe('2027-08-01');
  expect(found(read([{ ...COUNCIL, assured_date: undefined }]), ID)?.reviewBy).toBe('2027-09-09');
});

test('where people in danger go is told by the town alone', () => {
  const attributes = [{ taxonomy_term: { name: 'Domestic abuse' } }];
  expect(found(read([{ ...COUNCIL, attributes }]), ID)?.address).toEqual({ kind: 'town', town: 'Swadlincote' });
});

test('what came by an import goes when the file no longer names it or it has closed; the rest of the register stays', () => {
  const before = read([COUNCIL, { ...COUNCIL, id: 'b', name: 'Other Friends' }]).directory;
  const gone = [{ kind: 'removed', id: ID, name: 'Scam Friends' }];
  expect(read([{ ...COUNCIL, id: 'b', name: 'Other Friends' }], { current: before }).changes).toEqual(gone);
  const closed = { ...COUNCIL, status: 'defunct' };
  expect(read([closed, { ...COUNCIL, id: 'b', name: 'Other Friends' }], { current: before }).changes).toEqual(gone);
});

test('a change is told field by field', () => {
  const before = read([COUNCIL]).directory;
  const after = read([{ ...COUNCIL, email: 'new@scamfriends.example' }], { current: before });
  expect(after.changes).toEqual([
    {
      kind: 'changed',
      id: ID,
      name: 'Scam Friends',
      fields: [{ field: 'email', before: 'hello@scamfriends.example', after: 'new@scamfriends.example' }],
    },
  ]);
});

test.each<readonly [string, unknown, string, boolean]>([
  ['no object', 'hello', 'row 1: Invalid input: expected object, received string', false],
  ['no name', { ...COUNCIL, name: undefined }, 'row 1: name: Invalid input: expected string, received undefined', true],
  [
    'a phone that is none',
    { ...COUNCIL, phones: [{ number: 'ask at the desk' }] },
    'row 1: (Scam Friends) phones.0.number: expected digits and single spaces',
    true,
  ],
  [
    'a phone with too few digits',
    { ...COUNCIL, phones: [{ number: '01283 1' }] },
    'row 1: (Scam Friends) phones.0.number: expected digits and single spaces',
    true,
  ],
  [
    'a day of review that is none',
    { ...COUNCIL, attributes: [{ taxonomy_term: { code: 'register:review-by' }, value: 'soon' }] },
    'row 1: (Scam Friends) reviewBy: expected a date, yyyy-mm-dd',
    true,
  ],
  [
    'a day of review before it was compiled',
    { ...COUNCIL, attributes: [{ taxonomy_term: { code: 'register:review-by' }, value: '2027-01-31' }] },
    'row 1: (Scam Friends) the review must come after it was compiled',
    true,
  ],
  [
    'a day that no calendar has',
    { ...COUNCIL, assured_date: '2027-02-31' },
    'row 1: (Scam Friends) compiledOn: expected a date, yyyy-mm-dd',
    true,
  ],
  [
    'an e-mail address that is none',
    { ...COUNCIL, email: 'nobody' },
    'row 1: (Scam Friends) email: Invalid email address',
    true,
  ],
])('a bad row is named and left out, and the service it stood for stays: %s', (_name, row, why, stays) => {
  const before = read([COUNCIL]).directory;
  const [, other] = exported(current);
  const imported = read([row, other], { current: before });
  expect(imported.bad).toEqual([why]);
  expect(found(imported, ID) !== undefined).toBe(stays);
});

test('of two rows of one id the second is bad', () => {
  expect(read([COUNCIL, COUNCIL]).bad).toEqual([`row 2: another row has the id ${ID}`]);
});

test('a web address that is not https is left out, and said', () => {
  const imported = read([{ ...COUNCIL, url: 'http://scamfriends.example' }]);
  expect(found(imported, ID)?.url).toBeNull();
  expect(imported.notes).toEqual(['row 1: (Scam Friends) its web address is not https and is left out']);
});

test('nobody here is sent to a service that works only elsewhere', () => {
  const imported = read([{ ...COUNCIL, service_areas: [{ id: 'a', name: 'East Staffordshire' }] }]);
  expect(found(imported, ID)?.status).toBe('unconfirmed');
  expect(imported.notes).toEqual(['row 1: (Scam Friends) is not shown: it works in none of the areas that are served']);
  const district = read([{ ...COUNCIL, service_areas: [{ id: 'a', name: 'South Derbyshire District' }] }]);
  expect(found(district, ID)).toMatchObject({ status: 'sourced', area: 'south-derbyshire' });
});

test('an e-mail address of a contact, and that there are interpreters, are not lost', () => {
  const contacts = [{ ...COUNCIL.contacts[0], email: 'desk@scamfriends.example' }];
  const row = { ...COUNCIL, email: null, contacts, interpretation_services: 'By telephone, in most languages' };
  expect(found(read([row]), ID)).toMatchObject({ email: 'desk@scamfriends.example', interpreters: true });
  expect(found(read([COUNCIL]), ID)?.interpreters).toBeNull();
});

test.each([
  ['01283 595795', '01283 595795'],
  ['+44 (0)1283 595795', '01283 595795'],
  ['01283-595795', '01283 595795'],
  ['0808 2000 247', '0808 2000 247'],
  ['999', '999'],
  ['116 123', '116 123'],
  ['18001 0300 123 2050', '18001 0300 123 2050'],
  ['+1 202 555 0123', 'not a number: +1 202 555 0123'],
  ['12345678901234567', 'not a number: 12345678901234567'],
  ['0906 123 4567', 'not a number: 0906 123 4567'], // costs by the minute
  ['+44 906 123 4567', 'not a number: +44 906 123 4567'],
])('a number is written as the register writes it: %s', (written, expected) => {
  expect(tidyNumber(written)).toBe(expected);
});

test('anything at all is read, refused or left out, and never throws', () => {
  const row = fc.oneof(
    fc.anything(),
    fc.record({ id: fc.string(), name: fc.string(), status: fc.constant('active'), url: fc.string(), assured_date: fc.string(), phones: fc.array(fc.record({ number: fc.string() })) }),
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
      const imported = importDirectory(rows, { ...context, current });
      expect(imported?.rows).toBe(rows.length);
      expect(imported?.directory.services.length).toBeGreaterThanOrEqual(current.services.length);
    }),
  );
});
