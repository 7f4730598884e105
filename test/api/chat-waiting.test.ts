import { chatRoutes } from '../../api/routes/chat.ts';
import { shippedContent } from '../../content/shipped.ts';
import { words, type CopyKey } from '../../locales/index.ts';
import { buildDemo } from '../support/demo-server.ts';
import { createFakeBot } from '../support/fake-bot.ts';
import type { Script } from '../support/fake-script.ts';
import { createVisitor, type Visitor } from '../support/visitor.ts';

const says = (key: CopyKey) => ({ text: key, language: 'en', choices: [], select: 'one', say: { key } }) as const;
const script: Script = {
  greeting: [says('web:exit')],
  answerTo: ({ text }) => ({ outcome: 'asked', replies: [says(text as CopyKey)], protects: true }),
  failed: [],
};

/** A page without JavaScript in a protected conversation, and the way to let minutes pass. */
async function protectedPage(): Promise<{ readonly visitor: Visitor; readonly pass: (minutes: number) => void }> {
  let clock = new Date('2027-03-09T15:00:00Z');
  const bot = createFakeBot({ script });
  const { app } = await buildDemo({ bot, routes: [chatRoutes(shippedContent())], now: () => clock });
  const visitor = createVisitor(app);
  await visitor.begin();
  const pass = (minutes: number): void => {
    clock = new Date(clock.getTime() + minutes * 60_000);
  };
  return { visitor, pass };
}
const STAYS = words('en', 'web:conversation.waiting').slice(0, 40);

describe('S8: whoever waits for a person on a protected page without JavaScript', () => {
  it.each([
    ['talk-to-person:waiting', true],
    ['handoff:joined', true],
    ['handoff:still-waiting', false],
    ['handoff:ended', false],
    ['talk-to-person:left', false],
  ] as const)('is told how to keep their place, as long as they wait or have somebody: %s', async (key, isTold) => {
    const { visitor } = await protectedPage();
    const { page } = await visitor.say({ text: key });
    expect(page).toContain(words('en', 'web:conversation.protected').slice(0, 40));
    expect(page.includes(STAYS)).toBe(isTold);
  });

  it('keeps the page and the place with a press every few minutes, and shows nothing again after five without one', async () => {
    const { visitor, pass } = await protectedPage();
    await visitor.say({ text: 'talk-to-person:waiting' });
    for (let press = 0; press < 10; press += 1) {
      pass(4);
      await visitor.post('/chat/say', { check: 'new', text: '' });
      expect((await visitor.get('/chat')).body).toContain(STAYS);
    }
    pass(6);
    expect((await visitor.get('/chat')).body).not.toContain('talk-to-person:waiting');
  });
});
