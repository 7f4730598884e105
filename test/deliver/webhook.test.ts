import { postWhenChatWaits } from '../../deliver/chat-waits-webhook.ts';
import { isSigned, openWebhook, signatureOf } from '../../deliver/webhook.ts';
import { openFakeHub, type FakeHub } from '../support/fake-hub.ts';
import { restIsOver } from '../support/rest-is-over.ts';

const NOW = new Date('2027-03-09T15:00:00Z');
const SECRET = 's'.repeat(32);
let hub: FakeHub;
beforeEach(async () => {
  hub = await openFakeHub();
});
afterEach(() => hub.close());

const open = (more: object = {}) => openWebhook({ url: hub.url, secret: SECRET, ...more }, () => NOW);

describe('a webhook', () => {
  it('is signed with its time, and bears the same key when it is posted again', async () => {
    const post = open();
    await post('k1', { text: 'zażółć' });
    await post('k1', { text: 'zażółć' });
    expect(hub.posted.map(({ headers }) => headers['idempotency-key'])).toEqual(['k1', 'k1']);
    const [first] = hub.posted;
    const timestamp = String(NOW.getTime() / 1000);
    expect(first?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-timestamp': timestamp,
      'x-signature': signatureOf(SECRET, timestamp, '{"text":"zażółć"}'),
    });
  });

  it.each(['down', 'slow', 'leads-elsewhere'] as const)(
    'asks to be tried again where the address is %s',
    async (behave) => {
      hub.behave = behave;
      await expect(open(behave === 'slow' ? { deadline: 300 } : {})('k', {})).rejects.toThrow();
      hub.behave = 'takes';
      await open()('k', {});
      expect(hub.posted).toHaveLength(2);
    },
  );

  it('reads nothing of the answer, so that rubbish does no harm', async () => {
    hub.behave = 'rubbish';
    await open()('k', {});
    expect(hub.posted).toHaveLength(1);
  });

  it('rests after five failures one upon another, and then tries once', async () => {
    hub.behave = 'down';
    const post = open();
    for (let time = 0; time < 8; time += 1) await expect(post('k', {})).rejects.toThrow();
    expect(hub.posted).toHaveLength(5);
    restIsOver();
    hub.behave = 'takes';
    await post('k', {});
    expect(hub.posted).toHaveLength(6);
  });

  it('says of a failure its status and no word of what was posted', async () => {
    hub.behave = 'down';
    await expect(open()('k', { text: 'secret words' })).rejects.toMatchObject({ code: 'status-503', message: 'The address answered 503.' }); // prettier-ignore
  });
});

describe('a signature', () => {
  const body = Buffer.from('{"a":1}');
  const at = (seconds: number): string => String(NOW.getTime() / 1000 + seconds);
  it.each([
    ['right and of now', true, at(0), signatureOf(SECRET, at(0), body), body],
    ['of four minutes ago', true, at(-240), signatureOf(SECRET, at(-240), body), body],
    ['of an old time, sent again', false, at(-301), signatureOf(SECRET, at(-301), body), body],
    ['of a time to come', false, at(301), signatureOf(SECRET, at(301), body), body],
    ['of another secret', false, at(0), signatureOf('x'.repeat(32), at(0), body), body],
    ['of another body', false, at(0), signatureOf(SECRET, at(0), '{"a":2}'), body],
    ['of another time than it says', false, at(0), signatureOf(SECRET, at(-1), body), body],
    ['that is missing', false, at(0), '', body],
    ['with a time that is none', false, 'now', signatureOf(SECRET, 'now', body), body],
  ])('%s', (_what, right, timestamp, signature, given) => {
    expect(isSigned(SECRET, { signature, timestamp, body: given }, NOW)).toBe(right);
  });
});

test('S7: the alert that a chat waits holds a link to the desk and nothing of who waits or why', async () => {
  await postWhenChatWaits({ url: hub.url, publicUrl: 'https://help.council.example' })({ handoffId: 'abc' });
  const [alert] = hub.posted;
  expect(alert?.body).toEqual({
    text: 'Something waits for an answer.\n\nSign in to see it: https://help.council.example/staff/desk\n\nThis message holds nothing else, so that it can be read by anybody.',
  });
  expect(alert?.headers['x-signature']).toBeUndefined();
  expect(alert?.headers['idempotency-key']).toBe('waits-abc');
});
