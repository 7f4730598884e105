import { LONGEST_MESSAGE } from '../../locales/longest-message.ts';
import type { Screen } from '../../bot/screen.ts';
import { inject, startTalk, type Answer } from '../support/direct-line.ts';
import { startFakeAzure, threadMessage, type FakeAzure } from '../support/fake-azure.ts';
import { TEST_SCREEN } from '../support/models.ts';
import { openTestService, type TestService } from '../support/test-service.ts';
import { createVisitor } from '../support/visitor.ts';

const read: string[] = [];
const screen: Screen = (text) => {
  read.push(text);
  return TEST_SCREEN(text);
};
let azure: FakeAzure;
let service: TestService;

beforeAll(async () => {
  azure = await startFakeAzure();
  service = await openTestService({ screen, config: { botFramework: azure.application } });
});
afterAll(async () => {
  await service.close();
  azure.close();
});

const DANGER = 'he is outside with a knife';
const long = (length: number): string =>
  `${'the bins were late '.repeat(length).slice(0, length - DANGER.length - 1)}\n${DANGER}`;

/** What a way in answers to a message: its status, and everything that is shown. */
type WayIn = (text: string) => Promise<{ readonly status: number; readonly shown: string }>;
const shownIn = ({ status, body }: Answer) => ({ status, shown: JSON.stringify(body) });

const WAYS: Readonly<Record<string, WayIn>> = {
  'the page without JavaScript': async (text) => {
    const visitor = createVisitor(service.app);
    await visitor.begin();
    const { status, page } = await visitor.say({ text });
    return { status, shown: page };
  },
  'Direct Line': async (text) => shownIn(await (await startTalk(service.app)).post({ type: 'message', text })),
  "Direct Line's upload": async (text) => {
    const { conversationId, token } = await startTalk(service.app);
    const url = `/v3/directline/conversations/${conversationId}/upload`;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return shownIn(await inject(service.app, 'POST', url, { headers, payload: { type: 'message', text } }));
  },
  'a thread of the Bot Framework': async (text) => {
    const headers = { authorization: `Bearer ${await azure.sign()}` };
    return shownIn(await inject(service.app, 'POST', '/api/messages', { headers, payload: threadMessage({ text }) }));
  },
};
const TAKEN: Readonly<Record<string, number>> = { 'the page without JavaScript': 303 };
const SEEN: Readonly<Record<string, number>> = { 'a thread of the Bot Framework': 200 }; // a status would stay with Azure

describe.each(Object.entries(WAYS))('%s', (name, say) => {
  test('takes a message of 12,000 characters', async () => {
    const { status, shown } = await say(long(LONGEST_MESSAGE));
    expect(status).toBe(TAKEN[name] ?? 200);
    expect(shown).not.toContain('12,000 or fewer');
  });

  test.each([[LONGEST_MESSAGE + 1], [200_000]])(
    'S1: says how long one of %i is and may be, with the card for what stands at its end and the numbers',
    async (length) => {
      read.length = 0;
      const { status, shown } = await say(long(length));
      expect(status).toBe(SEEN[name] ?? 413);
      expect(shown).toContain(`Your message has ${length.toLocaleString('en')} characters. Make it 12,000 or fewer.`);
      expect(shown).toContain('If you are in danger now, please call 999.');
      expect(read.map((text) => text.length)).toEqual([Math.min(length, 2 * LONGEST_MESSAGE + 1)]); // no text is dear to screen
    },
  );
});
