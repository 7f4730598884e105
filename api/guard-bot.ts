import { randomUUID } from 'node:crypto';

import type { Bot, Incoming, TurnResult } from '../bot/bot.ts';
import type { Language } from '../locales/index.ts';
import type { Phrased } from '../locales/phrased.ts';
import type { Log } from './log.ts';
import type { Metrics } from './plugins/metrics.ts';

export interface GuardOptions {
  readonly metrics: Metrics;
  readonly log: Pick<Log, 'error' | 'info'>;
  readonly turnsAtOnce: number;
  readonly busy: (text: string, language: Language) => readonly Phrased[]; // what a resident is told when the turn can't even begin
  readonly clock?: () => number; // milliseconds that only rise
}

/**
 * Wraps the bot for every channel: turns are counted by outcome and timed, no more than `turnsAtOnce` run together, and
 * one that throws after all becomes `failed`, so that a channel always has words to answer with.
 */
export function guardBot(bot: Bot, options: GuardOptions): Bot {
  const { metrics, log, busy, turnsAtOnce, clock = () => performance.now() } = options;
  let running = 0;

  const failed = (incoming: Incoming, error?: unknown): TurnResult => {
    const errorId = randomUUID();
    log.error(
      { err: error, errorId, conversation: incoming.conversationId },
      error === undefined ? 'too busy for a turn' : 'turn threw',
    );
    return { kind: 'failed', errorId, replies: busy(incoming.text, incoming.language ?? 'en') };
  };

  const takeTurn: Bot['takeTurn'] = async (incoming) => {
    const began = clock();
    let result: TurnResult;
    if (running >= turnsAtOnce) {
      result = failed(incoming);
    } else {
      running += 1;
      try {
        result = await bot.takeTurn(incoming);
      } catch (error) {
        result = failed(incoming, error);
      } finally {
        running -= 1;
      }
    }
    const outcome = result.kind === 'taken' ? result.outcome : result.kind;
    const took = clock() - began;
    metrics.turn(outcome, took / 1000);
    log.info({ conversation: incoming.conversationId, outcome, ms: Math.round(took) }, 'turn');
    return result;
  };

  const open: Bot['open'] = async (request) => {
    const opened = await bot.open(request);
    metrics.opened();
    return opened;
  };

  return { ...bot, open, takeTurn };
}
