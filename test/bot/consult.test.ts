import pg from 'pg';

import { FILLABLE } from '../../bot/consult.ts';
import type { ModelAnswer } from '../../bot/model/answer.ts';
import type { Models } from '../../bot/models.ts';
import type { Bot } from '../../bot/bot.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

const opened = storeForTests();

const NOTHING_LEARNT: Models = {
  rank: () => [],
  rankByWords: () => [],
  thresholds: { sure: 1, unsure: 1, part: 1 },
  rankActs: () => [],
  actThresholds: { asks: 1, inStory: 1, overAnswer: 1, ends: 1 },
  findCards: () => [],
  findInGuide: () => [],
};
const UNCLEAR = 'whatever they do in the bowls hut is back';

function botWith(answer: ModelAnswer | undefined): { readonly bot: Bot; readonly asked: string[] } {
  const asked: string[] = [];
  const bot = createTestBot(opened.store, {
    models: { en: NOTHING_LEARNT },
    askModel: (text) => {
      asked.push(text);
      return Promise.resolve(answer);
    },
  });
  return { bot, asked };
}

test('a need that the model names is met as if it had been understood here', async () => {
  const { bot, asked } = botWith({ needs: ['report-asb'], values: { kind: 'fireworks' } });
  const talk = await startTalk(bot);
  const { outcome } = await talk.say(UNCLEAR);
  expect([outcome, asked]).toEqual(['asked', [UNCLEAR]]);
});

test('without an answer the local one stands', async () => {
  const { bot } = botWith(undefined);
  const talk = await startTalk(bot);
  expect((await talk.say(UNCLEAR)).outcome).toBe('fell-back');
});

test('a danger that the model names is offered by a button, never decided', async () => {
  const { bot } = botWith({ needs: ['domestic-abuse'], values: {} });
  const talk = await startTalk(bot);
  const heard = await talk.say(UNCLEAR);
  expect(heard.codes).toContain('do:need:domestic-abuse');
  expect(heard.keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
  expect(heard.protected).toBe(false);
});

describe('a card', () => {
  const models = (card: string): { readonly en: Models } => ({
    en: {
      ...NOTHING_LEARNT,
      findCards: () => [{ card, score: 0.1, isSure: false, isLikely: false, isOutright: false }],
    },
  });
  const answering = (card: string, answer: string): Bot =>
    createTestBot(opened.store, {
      models: models(card),
      askModel: () => Promise.resolve({ needs: [], values: {}, cards: [answer] }),
    });

  test('that the model chooses is answered in our own words, with their source', async () => {
    const heard = await (await startTalk(answering('cost', 'cost'))).say(UNCLEAR);
    expect(heard.keys).toEqual(['knowledge:cost.answer']);
    expect(heard.texts[0]).toMatch(/^This service is free\..*\n\nSource: how this service works\.$/s);
  });

  test('that was not offered to it is not answered', async () => {
    const heard = await (await startTalk(answering('cost', 'photos'))).say(UNCLEAR);
    expect(heard.outcome).toBe('fell-back');
  });

  test('S1 about a danger is never offered to it', async () => {
    const heard = await (await startTalk(answering('coercive-control', 'coercive-control'))).say(UNCLEAR);
    expect(heard.outcome).toBe('fell-back');
  });
});

describe('S1 the model is never asked', () => {
  test.each([
    ['when the screen found danger', 'he has a knife and he is at my door'],
    ['in a language whose dangers the screen cannot read', 'mój mąż krzyczy na mnie i boję się wrócić do domu'],
  ])('%s', async (_when, text) => {
    const { bot, asked } = botWith({ needs: ['report-asb'], values: {} });
    await (await startTalk(bot)).say(text);
    expect(asked).toEqual([]);
  });

  test('once danger was shown in the conversation, or it is protected', async () => {
    const { bot, asked } = botWith({ needs: ['report-asb'], values: {} });
    const talk = await startTalk(bot);
    expect((await talk.say('my husband hits me and I am scared of him')).protected).toBe(true);
    await talk.say(UNCLEAR);
    expect(asked).toEqual([]);
  });

  test('while a question is open, or by a button', async () => {
    const { bot, asked } = botWith({ needs: ['report-asb'], values: {} });
    const talk = await startTalk(bot);
    await talk.press('do:begin:report-asb');
    await talk.say('bangers through the letterbox');
    expect(asked).toEqual([]);
  });
});

test('no transaction waits for the model', async () => {
  const watcher = new pg.Client(opened.databaseUrl);
  await watcher.connect();
  let waiting: unknown;
  const bot = createTestBot(opened.store, {
    models: { en: NOTHING_LEARNT },
    askModel: async () => {
      const { rows } = await watcher.query(
        `SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
      );
      waiting = rows;
      return undefined;
    },
  });
  await (await startTalk(bot)).say(UNCLEAR);
  await watcher.end();
  expect(waiting).toEqual([{ open: 0 }]);
});

test('the model may fill what happened, never contact, consent or what hurts', () => {
  expect(FILLABLE.map(({ field }) => field).sort()).toEqual(['aimed-at', 'kind', 'reporter', 'source']);
});
