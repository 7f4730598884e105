import path from 'node:path';

import { loadModels } from '../../bot/models.ts';
import { actOf } from '../../bot/understand/acts/acts.ts';
import { understand } from '../../bot/understand/understand.ts';
import type { Understanding } from '../../bot/understand/understanding.ts';
import { shippedContent } from '../../content/shipped.ts';
import { TOPICS } from '../../dialogs/index.ts';
import { reportAsb } from '../../dialogs/report-asb/topic.ts';
import { actPhrases, LABELLED_AT, SETS, type ActPhrase } from './phrase-sets.ts';
import { heading, line, share, table } from './print.ts';
import { scoresByLabel, type LabelScore } from './scores.ts';

type Models = Pick<
  Understanding,
  'rank' | 'rankByWords' | 'thresholds' | 'rankActs' | 'actThresholds' | 'findCards' | 'findInGuide'
>;

/** How well the act of a message is told: by act, and the mean F1 of all acts. */
export interface ActScores {
  readonly byAct: readonly LabelScore[];
  readonly macroF1: number;
}

/** Scores labelled messages, each heard where its question of a report is open, or where nothing is. */
export function scoreActs(phrases: readonly ActPhrase[], models: Models): ActScores {
  const byAct = scoresByLabel(phrases.map((phrase) => ({ truth: phrase.act, found: hearAct(phrase, models) })));
  return { byAct, macroF1: byAct.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, byAct.length) };
}

function hearAct({ text, asked }: Pick<ActPhrase, 'text' | 'asked'>, models: Models): string {
  const step = reportAsb.steps.find(({ field }) => field === asked);
  const steps = step === undefined ? TOPICS.flatMap((topic) => topic.steps) : reportAsb.steps;
  const facts = { now: LABELLED_AT, ...shippedContent() };
  const open = step === undefined ? {} : { asked: step };
  return actOf(understand({ text, choices: [] }, { steps, facts, language: 'en', ...models, ...open }));
}

/** Prints the figures of a set, never its texts; with `--misses` those of the set that may be read. */
function print(set: (typeof SETS)[number], models: Models, showMisses: boolean): void {
  const phrases = actPhrases(set);
  heading(`${set}: acts of ${String(phrases.length)} messages`);
  if (showMisses && set === 'tune')
    for (const phrase of phrases) {
      const found = hearAct(phrase, models);
      if (found !== phrase.act)
        line(`${phrase.id} [${String(phrase.asked)}] ${phrase.act}, heard ${found} | ${phrase.text}`);
    }
  const { byAct, macroF1 } = scoreActs(phrases, models);
  table(
    ['', 'precision', 'recall', 'F1', 'count'],
    byAct.map(({ label, precision, recall, f1, count }) => [
      label,
      precision.toFixed(3),
      recall.toFixed(3),
      f1.toFixed(3),
      String(count),
    ]),
  );
  line(`macro F1 ${share(macroF1)}`);
}

// `node test/eval/score-acts.ts [--misses]`
if (import.meta.main) {
  const models = loadModels(path.resolve(import.meta.dirname, '../..')).en;
  for (const set of SETS) print(set, models, process.argv.includes('--misses'));
}
