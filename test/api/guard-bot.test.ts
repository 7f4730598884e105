import type { Bot } from '../../bot/bot.ts';
import { guardBot } from '../../api/guard-bot.ts';
import { createMetrics } from '../../api/plugins/metrics.ts';
import type { Phrased } from '../../locales/phrased.ts';
import { createFakeBot } from '../support/fake-bot.ts';

const sorry: Phrased = { text: 'Call 999.', language: 'en', choices: [], select: 'one' };
const quiet = { error: () => undefined, info: () => undefined };
const guard = (bot: Bot, turnsAtOnce = 10) => {
  const metrics = createMetrics();
  return { metrics, bot: guardBot(bot, { metrics, log: quiet, turnsAtOnce, busy: () => [sorry] }) };
};
const valueOf = async (metrics: ReturnType<typeof createMetrics>, line: string) =>
  Number(
    (await metrics.read()).text
      .split('\n')
      .find((found) => found.startsWith(`${line} `))
      ?.slice(line.length),
  );

describe('the bot as channels have it', () => {
  test('counts every turn by how it ended', async () => {
    const { bot, metrics } = guard(createFakeBot());
    const { conversationId } = await bot.open({ channel: 'page', language: 'en' });
    for (const text of ['noise', 'danger', 'check', 'break']) await bot.takeTurn({ conversationId, text, choices: [] });
    const once = { conversationId, text: 'again', choices: [], clientMessageId: 'same' };
    await bot.takeTurn(once);
    await bot.takeTurn(once);
    await bot.takeTurn({ conversationId: 'never-there', text: 'hello', choices: [] });
    const outcomes = ['asked', 'danger-shown', 'checked', 'failed', 'repeated', 'ended', 'reported'];
    const counted = await Promise.all(outcomes.map((outcome) => valueOf(metrics, `turns_total{outcome="${outcome}"}`)));
    expect(counted).toEqual([2, 1, 1, 1, 1, 1, 0]);
    expect(await valueOf(metrics, 'danger_shown_total')).toBe(1);
    expect(await valueOf(metrics, 'conversations_opened_total')).toBe(1);
    expect(await valueOf(metrics, 'turn_seconds_count')).toBe(7);
  });

  test('S1: answers with the numbers when more turns come than it can carry', async () => {
    const pause = (): Promise<void> => new Promise(setImmediate);
    const { bot } = guard(createFakeBot({ pause }), 2);
    const { conversationId } = await bot.open({ channel: 'page', language: 'en' });
    const take = () => bot.takeTurn({ conversationId, text: 'hello', choices: [] });
    const kinds = await Promise.all([take(), take(), take()]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['taken', 'taken', 'failed']);
    expect(kinds[2]).toEqual({ kind: 'failed', errorId: expect.any(String) as string, replies: [sorry] });
    expect((await take()).kind).toBe('taken');
  });

  test('S1: answers with the numbers when a turn throws after all', async () => {
    const { bot } = guard({ ...createFakeBot(), takeTurn: () => Promise.reject(new Error('no database')) });
    expect(await bot.takeTurn({ conversationId: 'x', text: 'hello', choices: [] })).toEqual({
      kind: 'failed',
      errorId: expect.any(String) as string,
      replies: [sorry],
    });
  });
});
