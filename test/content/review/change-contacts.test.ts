import { dangerCard } from '../../../content/danger-cards.ts';
import { contactsOf, serviceById, shownContacts, type Directory, type Service } from '../../../content/directory.ts';
import { importDirectory } from '../../../content/open-referral/import-directory.ts';
import { exportService } from '../../../content/open-referral/export-service.ts';
import {
  confirm,
  giveHours,
  propose,
  setAside,
  withdraw,
  type Changed,
} from '../../../content/review/change-contacts.ts';
import { keyOf, valueOf } from '../../../content/review/contact-list.ts';
import { leftWithout } from '../../../content/review/left-without.ts';
import { readContact } from '../../../content/review/read-contact.ts';
import { restoreRegister } from '../../../content/review/restore-register.ts';
import { shippedContent } from '../../../content/shipped.ts';
import { serviceOf } from '../../support/service-of.ts';

const { directory } = shippedContent();
const ANN = { by: 'staff:ann', on: '2026-12-01' };
const BEA = { by: 'staff:bea', on: '2026-12-02' };
const council = serviceOf(directory, 'sddc-customer-services');
const old = council.phones[0]?.number ?? '';
const key = `phone:${old.replaceAll(' ', '')}`;
const done = (changed: Changed): Service => {
  if (changed.kind === 'refused') throw new Error(changed.because);
  return changed.service;
};
const shown = (service: Service): readonly string[] => shownContacts(service).map(valueOf);
const next = readContact({ kind: 'phone', value: '01283 595 796', label: 'Switchboard' }, contactsOf(council)[0]);

test('S13: a changed number is shown only after somebody else has confirmed it, and the old one until then', () => {
  if (next === undefined) throw new Error('the number was not read');
  const waiting = done(propose(council, { contact: next, inPlaceOf: key, ...ANN, how: 'rang it' }));
  expect(shown(waiting)).toEqual(shown(council));
  expect(confirm(waiting, keyOf(next), { ...ANN, how: 'again' })).toEqual({ kind: 'refused', because: 'same-person' });
  const mended = done(confirm(waiting, keyOf(next), { ...BEA, how: 'rang it too' }));
  expect(shown(mended)).toEqual(shown(council).map((value) => (value === old ? '01283 595 796' : value)));
  expect(mended.phones[0]?.hours).toEqual(council.phones[0]?.hours);
  expect([mended.proposed, mended.setAside]).toEqual([[], []]);
  expect(mended.checks).toEqual([{ found: 'contact', ...BEA, how: 'rang it too' }]);
  expect(mended.status).toBe(council.status); // a number is no check of the whole service
});

test('S13: a contact that was marked as wrong is shown no more, whatever asks, until a second person has mended it', () => {
  const wrong = done(setAside(council, key, { ...ANN, why: 'nobody answers' }));
  expect(JSON.stringify([wrong.phones, wrong.sms, wrong.unverifiedNumbers])).not.toContain(old);
  expect(wrong.setAside).toEqual([{ contact: contactsOf(council)[0], ...ANN, why: 'nobody answers' }]);
  const [same] = contactsOf(council);
  if (same === undefined) throw new Error('no contact');
  const back = done(propose(wrong, { contact: same, inPlaceOf: key, ...ANN, how: 'it answers again' }));
  expect(shown(back)).not.toContain(old);
  expect(shown(done(confirm(back, key, { ...BEA, how: 'rang it' })))).toContain(old);
  expect(done(withdraw(back, key)).proposed).toEqual([]);
});

test('what is there already, is not there, or of which there can be one, is refused', () => {
  const email = { kind: 'email', address: 'other@council.example' } as const;
  const [first] = contactsOf(council);
  if (first === undefined || council.url === null) throw new Error('the register has changed');
  const link = { kind: 'url', address: 'https://council.example', chat: null } as const;
  expect(propose(council, { contact: first, ...ANN, how: 'x' })).toEqual({ kind: 'refused', because: 'known' });
  expect(propose(council, { contact: link, ...ANN, how: 'x' })).toEqual({ kind: 'refused', because: 'one-of-a-kind' });
  expect(propose(council, { contact: email, inPlaceOf: 'email:x@y.example', ...ANN, how: 'x' })).toEqual({ kind: 'refused', because: 'missing' }); // prettier-ignore
  for (const changed of [
    setAside(council, 'phone:1', { ...ANN, why: 'x' }),
    confirm(council, key, { ...BEA, how: 'x' }),
    withdraw(council, key),
    giveHours(council, 'url:x', null),
  ])
    // prettier-ignore
    expect(changed).toEqual({ kind: 'refused', because: 'missing' });
});

test.each(['12', '01283 59', '0800 HELP', '+33 1 42 68 53 00', '00000 000000', 'javascript:alert(1)'])(
  'a number written as %s is none',
  (value) => {
    expect(readContact({ kind: 'phone', value, label: 'Line' })).toBeUndefined();
  },
);

test('numbers are written in the way of the register, and addresses must be whole', () => {
  const number = (value: string) => readContact({ kind: 'phone', value, label: 'Line' });
  expect(number('+44 1283 595795')).toEqual({ kind: 'phone', number: '01283 595795', label: 'Line', hours: null, free: null }); // prettier-ignore
  expect(number('116 123')).toMatchObject({ number: '116 123' });
  for (const [kind, value] of [
    ['url', 'http://council.example'],
    ['url', 'javascript:alert(1)'],
    ['email', 'nobody'],
  ] as const)
    // prettier-ignore
    expect(readContact({ kind, value, label: '' })).toBeUndefined();
});

test('no danger card and no need is left without anybody: the last contact is told of', () => {
  const ids = dangerCard('modern-slavery', 'self').filter((id) => id !== 'emergency-999');
  let now: Directory = directory;
  const lost: string[] = [];
  for (const id of ids) {
    for (const contact of contactsOf(serviceOf(now, id))) {
      const service = done(setAside(serviceOf(now, id), keyOf(contact), { ...ANN, why: 'x' }));
      const after = { ...now, services: now.services.map((one) => (one.id === id ? service : one)) };
      lost.push(...leftWithout(now, after).map((left) => (left.kind === 'card' ? `${left.danger} ${left.reader}` : left.need))); // prettier-ignore
      now = after;
    }
  }
  expect(lost).toContain('modern-slavery self');
  expect(leftWithout(directory, directory)).toEqual([]);
});

test('an import keeps what people recorded, and brings no contact back that somebody marked as wrong', () => {
  const wrong = done(setAside(council, key, { ...ANN, why: 'nobody answers' }));
  const current = { ...directory, services: directory.services.map((one) => (one === council ? wrong : one)) };
  const reading = { current, whole: false, today: '2026-12-05', needs: new Set<string>() };
  const row = exportService(council, (name) => name); // as the council's own directory still says it
  const read = importDirectory([{ ...row, name: 'Customer services' }], reading);
  const after = read?.directory.services.find(({ id }) => id === council.id);
  expect(after?.name).toBe('Customer services');
  expect(after?.setAside).toEqual(wrong.setAside);
  expect(after?.phones.map(({ number }) => number)).not.toContain(old);
  expect(importDirectory([exportService(wrong, (name) => name)], reading)?.changes).toEqual([]);
});

test('S13: an old register that stands again brings back no number by itself, and none that was marked as wrong', () => {
  if (next === undefined) throw new Error('the number was not read');
  const swap = (service: Service): Directory => ({
    ...directory,
    services: directory.services.map((one) => (one.id === service.id ? service : one)),
  });
  const doing = { ...BEA, how: 'restored 1' };
  const back = (now: Service): Service | undefined =>
    serviceById(restoreRegister(swap({ ...council, name: 'Old name' }), swap(now), doing), council.id);
  const waiting = done(propose(council, { contact: next, inPlaceOf: key, ...ANN, how: 'rang it' }));
  const mended = done(confirm(waiting, keyOf(next), { ...BEA, how: 'rang it too' }));
  expect(back(mended)).toEqual({
    ...mended,
    name: 'Old name',
    proposed: [{ contact: contactsOf(council)[0], inPlaceOf: keyOf(next), ...doing }],
  });
  const wrong = done(setAside(council, key, { ...ANN, why: 'nobody answers' }));
  expect(back(wrong)).toEqual({ ...wrong, name: 'Old name' });
  expect(back(council)).toEqual({ ...council, name: 'Old name' });
});
