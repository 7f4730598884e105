import { directorySchema } from '../../../content/directory.ts';
import { recordCheck } from '../../../content/review/record-check.ts';
import { REASONS, reviewQueue } from '../../../content/review/review-queue.ts';
import { shippedContent } from '../../../content/shipped.ts';
import { serviceOf } from '../../support/service-of.ts';

const { directory } = shippedContent();
const service = serviceOf(directory, 'rspca');
const CHECK = { found: 'right', by: 'staff:ann', role: 'Community safety officer', on: '2026-12-01', how: 'rang it', reviewBy: '2027-05-01' } as const; // prettier-ignore

test('S13: a person’s recorded check confirms a service, with their role and the days that they gave', () => {
  expect(recordCheck(service, CHECK, '2026-12-02')).toEqual({
    kind: 'changed',
    service: {
      ...service,
      ...{ status: 'confirmed', confidence: 'high', reviewBy: '2027-05-01' },
      confirmedBy: { role: 'Community safety officer', on: '2026-12-01' },
      checks: [{ found: 'right', by: 'staff:ann', on: '2026-12-01', how: 'rang it' }],
    },
  });
});

test('S13: a check that could not confirm it is kept, and moves neither status nor date', () => {
  const checks = [{ found: 'unsure', by: 'staff:ann', on: '2026-12-01', how: 'rang it' }];
  expect(recordCheck(service, { ...CHECK, found: 'unsure', reviewBy: '' }, '2026-12-02')).toEqual({
    kind: 'changed',
    service: { ...service, checks },
  });
});

test.each([
  ['a day that is still to come', { on: '2026-12-03' }, 'day'],
  ['a day before the register was compiled', { on: '2026-11-01' }, 'day'],
  ['a review that is over already', { reviewBy: '2026-12-02' }, 'review-by'],
  ['a review in more than six months', { reviewBy: '2027-06-30' }, 'review-by'],
] as const)('S13: %s is refused', (_, wrong, because) => {
  expect(recordCheck(service, { ...CHECK, ...wrong }, '2026-12-02')).toEqual({ kind: 'refused', because });
});

test('nothing can be confirmed where there is nothing', () => {
  const bare = { ...service, phones: [], sms: null, email: null, url: null, chat: null };
  expect(recordCheck(bare, CHECK, '2026-12-02')).toEqual({ kind: 'refused', because: 'nothing' });
});

test('the queue has every service, and what is most pressing first', () => {
  const services = directory.services.map((one) => {
    if (one.id === 'samaritans') return { ...one, owner: 'staff:gone' };
    if (one.id === 'police-101') return { ...one, owner: 'Community safety officer' };
    if (one.id === 'galop') return { ...one, proposed: [{ contact: { kind: 'email' as const, address: 'a@b.example' }, by: 'staff:ann', on: '2026-12-01', how: 'x' }] }; // prettier-ignore
    return one;
  });
  const register = directorySchema.parse({ ...directory, services });
  const queue = reviewQueue(register, '2026-12-01', (owner) => owner === 'staff:gone');
  expect(queue).toHaveLength(directory.services.length);
  expect(queue[0]?.service.id).toBe('galop');
  expect(queue.at(-1)).toMatchObject({ service: { id: 'police-101' }, reasons: [] });
  expect(queue.find(({ service: { id } }) => id === 'samaritans')?.reasons).toEqual(['unowned']);
  const ranks = queue.map(({ reasons }) =>
    Math.min(...reasons.map((reason) => REASONS.indexOf(reason)), REASONS.length),
  );
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
  const late = reviewQueue(register, '2027-06-01', () => false);
  expect(late[1]?.reasons[0]).toBe('overdue');
});
