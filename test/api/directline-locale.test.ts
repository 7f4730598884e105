import { inject, type ActivitySet } from '../support/direct-line.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const BASE = '/v3/directline';

let service: TestService;
beforeAll(async () => {
  service = await openTestService({ config: { limits: { conversationsPerAddress: 100 } } });
});
afterAll(() => service.close());

/** A token got without a locale, and what the conversation holds once it was started with these, one after another. */
async function started(locales: readonly string[], said?: string): Promise<ActivitySet['activities']> {
  const generated = await inject(service.app, 'POST', `${BASE}/tokens/generate`);
  const { conversationId, token } = generated.body as { conversationId: string; token: string };
  const headers = { authorization: `Bearer ${token}` };
  const url = `${BASE}/conversations/${conversationId}/activities`;
  if (said !== undefined) await inject(service.app, 'POST', url, { headers, payload: { type: 'message', text: said } });
  for (const locale of locales) {
    const { status } = await inject(service.app, 'POST', `${BASE}/conversations`, { headers, payload: { locale } });
    expect(status).toBe(201);
  }
  const read = await inject(service.app, 'GET', url, { headers });
  return (read.body as ActivitySet).activities;
}

const languageOf = (activities: ActivitySet['activities']): unknown => activities.at(-1)?.channelData.language;

test('a conversation goes on in the language that the client names when it starts it', async () => {
  const polish = await started(['pl-PL']);
  expect([languageOf(polish), polish.at(-1)?.locale]).toEqual(['pl', 'pl']);
  expect(await started(['pl-PL', 'pl-PL'])).toHaveLength(polish.length);
});

test.each([
  ['the one that it is in', ['en-GB'], undefined],
  ['one that we do not have', ['sv'], undefined],
  ['another one once something was said', ['pl'], 'hello'],
])('it stays in its language where that is %s', async (_which, locales, said) => {
  const before = await started([], said);
  const after = await started(locales, said);
  expect([languageOf(after), after.length]).toEqual(['en', before.length]);
});
