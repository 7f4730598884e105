import { notePresence } from '../../../store/handoffs/handoff-queue.ts';
import { openHandoffOf } from '../../../store/handoffs/handoffs.ts';
import { languageOf } from '../../../locales/index.ts';
import { desk } from '../../../locales/en/desk.ts';
import type { OverviewReply } from '../../../web/pages/staff/desk-data.ts';
import { signedInStaff } from '../../support/staff-cases.ts';
import { createTestBot, startTalk, TEST_NOW, type Talk } from '../../support/test-bot.ts';
import { openTestService, type TestService } from '../../support/test-service.ts';

let service: TestService;
let cookie: string;
beforeAll(async () => {
  service = await openTestService({ now: () => TEST_NOW });
  const ann = await signedInStaff(service.opened.store, ['agent', 'specialist'], TEST_NOW);
  await notePresence(service.opened.store, { staffId: ann.id, status: 'available', now: TEST_NOW });
  cookie = ann.cookie;
});
afterAll(() => service.close());

/** The line of a resident in the queue, as the desk has it. */
async function lineOf({ id }: Talk): Promise<unknown> {
  const answer = await service.app.inject({ url: '/staff/api/overview?limit=500', headers: { cookie } });
  const rows = answer.json<OverviewReply>().waiting.flatMap((part) => part.rows ?? []);
  const row = rows.find(({ conversationId }) => conversationId === id);
  return row === undefined ? 'not waiting' : desk.reason[row.reason as keyof typeof desk.reason];
}

type Said = string | { readonly press: string };
const press = (code: string): Said => ({ press: code });
const HUMAN = press('do:human');
const WAIT = press('person-wait=yes');
const AFTER_ABUSE = [press('person-read=yes'), WAIT, press('person-worker=any')];
const SPANISH = 'los vecinos gritan toda la noche y no puedo dormir';

describe('why a person is wanted, from the resident to the row in the queue and its line at the desk', () => {
  it.each<readonly [reason: string, line: string, said: readonly Said[]]>([
    ['asked', 'Asked for a person', ['can I talk to a real person please', 'yes please']],
    ['asked', 'Asked for a person', [HUMAN, WAIT]],
    ['unsure', 'The assistant was not sure', ['blue seven teapot', 'sideways lemon', HUMAN, WAIT]],
    ['danger', 'Danger', ['he is outside with a knife', HUMAN, WAIT]],
    ['danger', 'Danger', [HUMAN, 'yes, he is outside with a knife']],
    ['disclosure', 'Disclosure', [press('do:begin:domestic-abuse'), HUMAN, ...AFTER_ABUSE]],
    ['complaint', 'Complaint', [press('do:need:service-complaint'), HUMAN, WAIT]],
    ['complaint', 'Complaint', ['I want to make a complaint about the council', HUMAN, WAIT]],
    ['call-back', 'Call back', ['can someone call me back please', WAIT]],
    ['call-back', 'Call back', [HUMAN, 'yes, but please ring me']],
    ['disclosure', 'Disclosure', [press('do:begin:call-back'), HUMAN, ...AFTER_ABUSE]],
    ['interpreter', 'Interpreter', [SPANISH, HUMAN, press('person-language=yes'), WAIT]],
    ['out-of-scope', 'Not for the assistant', [press('do:need:other-council'), HUMAN, WAIT]],
    ['out-of-scope', 'Not for the assistant', ['what is the capital of Mongolia?', HUMAN, WAIT]],
  ])('%s: %s', async (reason, line, said) => {
    const resident = await startTalk(createTestBot(service.opened.store));
    for (const one of said) await (typeof one === 'string' ? resident.say(one) : resident.press(one.press));
    expect((await openHandoffOf(service.opened.store, resident.id))?.reason).toBe(reason);
    expect(await lineOf(resident)).toBe(line);
  });

  it.each([
    ['pl', 'tak, ale proszę do mnie zadzwonić', 'tak, ale nie dzwońcie do mnie'],
    ['ro', 'da, dar vă rog să mă sunați', 'da, dar nu mă sunați'],
    ['lt', 'taip, bet prašau man paskambinti', 'taip, bet neskambinkite man'],
    ['uk', 'так, але зателефонуйте мені', 'так, але не дзвоніть мені'],
    ['ar', 'نعم، لكن اتصلوا بي', 'نعم، لكن لا تتصلوا بي'],
    ['ur', 'جی ہاں، لیکن مجھے فون کریں', 'جی ہاں، لیکن مجھے فون نہ کریں'],
    ['pa-Guru', 'ਹਾਂ, ਪਰ ਮੈਨੂੰ ਫ਼ੋਨ ਕਰੋ', 'ਹਾਂ, ਪਰ ਮੈਨੂੰ ਫ਼ੋਨ ਨਾ ਕਰੋ'],
    ['zh-Hans', '好的，请给我打电话', '好的，但是不要给我打电话'],
  ])('S9: in %s, who would be rung asks for a call back, and who would not does not', async (tag, rung, notRung) => {
    for (const [words, reason] of [
      [rung, 'call-back'],
      [notRung, 'asked'],
    ] as const) {
      const resident = await startTalk(createTestBot(service.opened.store), languageOf(tag));
      for (const code of ['do:human', 'person-language=no']) await resident.press(code);
      await resident.say(words);
      expect((await openHandoffOf(service.opened.store, resident.id))?.reason).toBe(reason);
    }
  });

  it('S9: whoever would not be rung, or would ring us, asks for no call back', async () => {
    for (const words of ['can I talk to a person, but never call me', 'can I ring to talk to a person']) {
      const resident = await startTalk(createTestBot(service.opened.store));
      await resident.say(words);
      await resident.press('do:human');
      await resident.press('person-wait=yes');
      expect((await openHandoffOf(service.opened.store, resident.id))?.reason).toBe('asked');
    }
  });
});
