import { languageOf } from '../../locales/index.ts';
import { claimHandoff, requestHandoff } from '../../store/handoffs/handoffs.ts';
import type { OpenChat } from '../../web/pages/staff/desk-data.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(() => service.close());

test('staff read the buttons and cards of a chat in Urdu in the vetted English, beside the words the resident saw', async () => {
  const { store } = service.opened;
  const now = new Date();
  const talk = await startTalk(createTestBot(store, { now: () => now }), languageOf('ur'));
  await talk.press('do:begin:report-asb');
  await talk.say('Church Street, Swadlincote');
  const { id, cookie } = await signedInStaff(store, ['agent']);
  const request = { reason: 'asked', urgency: 2, team: 'desk', needs: [], restricted: false, language: 'ur' } as const;
  await requestHandoff(store, { ...request, id: 'h1', conversationId: talk.id, now });
  await claimHandoff(store, { handoffId: 'h1', staffId: id, now });

  const url = `/staff/api/conversations/${talk.id}`;
  const { messages } = (await service.app.inject({ url, headers: { cookie } })).json<OpenChat>();
  const question = messages.findLast(({ choices }) => choices.length > 1);
  const understood = messages.find(({ card }) => card?.kind === 'summary')?.card;

  expect(question?.choices).toEqual(['Yes', 'No', 'Skip this question']);
  expect(question?.text).toMatch(/[\u0600-\u06FF]/u);
  expect(understood).toMatchObject({ rows: [{ label: 'Where', value: 'Church Street, Swadlincote' }] });
});
