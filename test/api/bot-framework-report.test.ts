import { changeStatus } from '../../store/reports/report-changes.ts';
import { findReport } from '../../store/reports.ts';
import { SERVICE_URL, startFakeAzure, type FakeAzure } from '../support/fake-azure.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

interface Button {
  readonly title: string;
  readonly text: string;
  readonly value: unknown;
}
interface Reply {
  readonly text: string;
  readonly attachments?: readonly { readonly content: { readonly buttons: readonly Button[] } }[];
}

let azure: FakeAzure;
let service: TestService;
let messages = 0;

beforeAll(async () => {
  azure = await startFakeAzure();
  const publicUrl = 'https://assistant.example';
  service = await openTestService({ config: { publicUrl, botFramework: azure.application } });
});
afterAll(async () => {
  await service.close();
  azure.close();
});

/** Posts one message of a thread as Azure does, and gives what is answered. */
async function post(channelId: string, message: object): Promise<readonly Reply[]> {
  messages += 1;
  const payload = {
    type: 'message',
    id: `m-${String(messages)}`,
    channelId,
    serviceUrl: SERVICE_URL,
    conversation: { id: `thread on ${channelId}` },
    from: { id: 'resident' },
    recipient: { id: 'bot' },
    locale: 'en-GB',
    deliveryMode: 'expectReplies',
    ...message,
  };
  const headers = { authorization: `Bearer ${await azure.sign()}` };
  const response = await service.app.inject({ method: 'POST', url: '/api/messages', headers, payload });
  expect(response.statusCode).toBe(200);
  return response.json<{ activities: readonly Reply[] }>().activities;
}

type Answer = (replies: readonly Reply[]) => object;
const words =
  (text: string): Answer =>
  () => ({ text });

/** The number that stands before a line of the last question, as somebody with a plain telephone answers. */
const number =
  (label: RegExp): Answer =>
  (replies) => {
    const lines = (replies.at(-1)?.text ?? '').split('\n');
    const line = lines.find((one) => /^\d+\. /.test(one) && label.test(one));
    return { text: /^\d+/.exec(line ?? '')?.[0] ?? `${String(label)} is not among ${lines.join(' / ')}` };
  };

/** A button of a card, as Teams sends it. */
const button =
  (label: RegExp): Answer =>
  (replies) => {
    const buttons = replies.flatMap(({ attachments = [] }) => attachments.flatMap(({ content }) => content.buttons));
    const found = buttons.findLast(({ title }) => label.test(title));
    return { text: found?.text ?? `${String(label)} is not there`, value: found?.value };
  };

describe('a whole report through Azure, on the whole service', () => {
  const severalAtOnce: readonly Answer[] = [() => ({ text: '1, 4' })];
  const oneByOne = [/^The police$/, /^The fire and rescue service$/, /^Keep this answer$/].map(button);
  test.each([
    ['a text message, answered with numbers', 'sms', number, severalAtOnce],
    ['Teams, answered with buttons', 'msteams', button, oneByOne],
  ])(
    '%s: is told, checked, sent and stored, and the receipt never leaves',
    async (_name, channelId, choose, agencies) => {
      const answers: readonly Answer[] = [
        words('kids on quad bikes in Hatton every night about 9 since January'),
        choose(/No$/),
        choose(/anonymous/),
        ...agencies,
        choose(/Send the report/),
      ];
      let replies: readonly Reply[] = [];
      for (const answer of answers) replies = await post(channelId, answer(replies));
      const said = replies.map(({ text }) => text).join('\n');
      const reference = /Your reference is ([0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z])\./.exec(said)?.[1] ?? 'no reference';
      expect(await findReport(service.opened.store, reference)).toMatchObject({
        reference,
        status: 'received',
        body: {
          type: 'nuisance-vehicles',
          ward: 'E05008812',
          fields: expect.arrayContaining([
            expect.objectContaining({ field: 'consent', value: ['police', 'fire-and-rescue'] }),
          ]) as unknown,
        },
      });
      expect(said).not.toMatch(/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/);
      expect(said).toContain('receipt');
    },
  );

  test('danger is met with the card first, and the report goes on', async () => {
    await post('sms', { text: 'noise next door in Hatton', conversation: { id: 'another thread' } });
    const replies = await post('sms', { text: 'he is outside with a knife', conversation: { id: 'another thread' } });
    expect(replies[0]?.text).toContain('999');
    expect(replies.at(-1)?.text).toContain('When did it happen');
  });

  test('S18: danger in the first message is met with the card, then with the word that the thread stays, then with a question', async () => {
    const replies = await post('sms', { text: 'my husband hits me', conversation: { id: 'first words' } });
    const said = replies.map(({ text }) => text);
    const stays = said.findIndex((text) => text.includes('stays on this device'));
    expect(said[0]).toContain('999');
    expect(stays).toBe(1);
    expect(said[stays]).toContain('101');
    expect(said[stays]).toContain('https://assistant.example/chat');
  });

  test('S18: what staff do with a report is written to no thread: nothing waits to be sent', async () => {
    const { store } = service.opened;
    const { rows } = await store.database.execute('SELECT reference FROM report');
    const sent = (rows as { reference: string }[]).map(({ reference }) => reference);
    expect(sent).toHaveLength(2);
    const before = await store.jobs.waiting();
    for (const reference of sent)
      await changeStatus(store, { reference, status: 'closed', by: 'staff:1', now: new Date() });
    expect(await store.jobs.waiting()).toEqual(before);
  });
});
