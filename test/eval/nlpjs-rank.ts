import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en-min';
import { Nlp } from '@nlpjs/nlp';

import type { Example } from '../../scripts/train/example.ts';
import type { Ranks } from './judge-topics.ts';

/** Ranks the topics of each of the messages. */
export type RankMessages = (messages: readonly string[]) => Promise<readonly Ranks[]>;

const silent = (): void => undefined;

/** Trains nlp.js, with the settings it ships with, on examples; gives the function that ranks their topics for messages. */
export async function trainNlpjs(examples: readonly Example[]): Promise<RankMessages> {
  const container = await containerBootstrap();
  container.use(LangEn);
  container.register('logger', {
    log: silent,
    info: silent,
    warn: silent,
    error: silent,
    debug: silent,
    trace: silent,
  });
  const nlp = new Nlp({ autoSave: false, nlu: { log: false } }, container);
  nlp.addLanguage('en');
  for (const { text, labels } of examples) for (const label of labels) nlp.addDocument('en', text, label);
  await nlp.train();
  return async (messages) => {
    const ranks: Ranks[] = [];
    for (const message of messages) {
      const { intent, classifications } = await nlp.process('en', message);
      // "None" is what it says when it knows no word of a message; counted as "none" it fares best without a score.
      ranks.push(intent === 'None' ? [] : classifications.map((one) => ({ topic: one.intent, score: one.score })));
    }
    return ranks;
  };
}
