import { serviceById } from '../../content/directory.ts';
import { advance, begin } from '../../dialogs/advance.ts';
import { topicById, TOPICS } from '../../dialogs/index.ts';
import { readReport } from '../../dialogs/read-report.ts';
import type { Advance, Topic } from '../../dialogs/topic.ts';
import { words } from '../../locales/index.ts';
import { english, FACTS, heard, keys, press, progressOf, reportOf, say } from './support.ts';

const REQUESTS = FACTS.partnership.requests.map((id) => [id] as const);
const topicOf = (id: string): Topic => {
  const topic = TOPICS.find((one) => one.id === id);
  if (topic === undefined) throw new Error(`no topic ${id}`);
  return topic;
};

/** Skips everything of a request but the contact, which is an e-mail address. */
function sentWithEmail(topic: Topic): Advance {
  let next = begin(topic, heard(), FACTS);
  for (let turns = 0; next.kind !== 'check' && turns < 30; turns += 1) {
    const { asked = '' } = progressOf(next);
    const message =
      asked === 'contact'
        ? press('contact=contact')
        : asked === 'contact-how'
          ? press('contact-how=email')
          : asked === 'contact-email'
            ? say({ 'contact-email': 'someone@example.org' })
            : press('do:skip');
    next = advance(topic, progressOf(next), message, FACTS);
  }
  return advance(topic, progressOf(next), press('do:send'), FACTS);
}

describe.each(REQUESTS)('asking for %s', (id) => {
  const topic = topicOf(id);

  it('becomes a record that can be read, found by the contact, without a word that was not said', () => {
    const report = reportOf(sentWithEmail(topic));
    expect(readReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(report).toMatchObject({ topic: id, type: id, anonymous: false, find: { email: 'someone@example.org' } });
    expect(report).not.toHaveProperty('category');
    expect(report.fields.map(({ field }) => field)).toEqual(['contact', 'contact-how', 'contact-email']);
  });

  it('S9: is not sent while nobody could answer, and says so kindly', () => {
    let next = begin(topic, heard(), FACTS);
    for (let turns = 0; next.kind === 'ask' && turns < 30; turns += 1)
      next = advance(topic, progressOf(next), press('do:skip'), FACTS);
    const sent = advance(topic, progressOf(next), press('do:send'), FACTS);
    expect(keys(sent.say)).toEqual(['referral:contact.needed', 'referral:contact.ask']);
  });

  it('S19: ends with reference and receipt, promises no time, and shows help meanwhile', () => {
    const report = reportOf(sentWithEmail(topic));
    const says = topic.sent?.({ reference: '7K3M-X9P-4', report, facts: FACTS }) ?? [];
    expect(keys(says)).toEqual([
      'referral:sent.done',
      'referral:sent.receipt',
      `${id}:sent`,
      'referral:sent.meanwhile',
    ]);
    expect(english(says).slice(0, 2)).toEqual([
      'It is sent. Your reference is 7K3M-X9P-4.',
      expect.stringContaining('<receipt>'),
    ]);
    const services = says.flatMap(({ card }) => (card?.kind === 'services' ? card.services : []));
    expect(services.length).toBeGreaterThan(0);
    expect(services.filter((service) => serviceById(FACTS.directory, service) === undefined)).toEqual([]);
  });

  it('has a name on the list of staff', () => {
    expect(words('en', `staff:records.${id}` as 'staff:records.call-back')).not.toContain('staff:');
  });
});

describe('who may read a request', () => {
  it.each([
    ['call-back', true],
    ['safer-homes-request', true],
    ['case-review-request', undefined],
    ['format-request', undefined],
  ] as const)('S8: %s: for trained staff only: %s', (id, restricted) => {
    expect(reportOf(sentWithEmail(topicById(id))).restricted).toBe(restricted);
  });
});
