import { areaUnderCurve, macro, scoresByLabel, type LabelScore } from './scores.ts';
import type { TopicPhrase } from './phrase-sets.ts';

/** Ranks topics and `none` for a text, the likeliest first. */
type Rank = (text: string) => readonly { readonly topic: string; readonly score: number }[];

/** How well topics are told apart: by topic, on the whole, and what belongs to none from what belongs to one. */
export interface TopicScores {
  readonly byTopic: readonly LabelScore[];
  readonly macroF1: number;
  readonly accuracy: number;
  readonly outOfScopeAuroc: number;
  readonly confusions: readonly { readonly topic: string; readonly as: string; readonly count: number }[];
}

/** Scores a ranking on labelled first messages. A topic that a fair reader accepts as well counts as right. */
export function scoreTopics(phrases: readonly TopicPhrase[], rank: Rank): TopicScores {
  const judged = phrases.map((phrase) => {
    const ranked = rank(phrase.text);
    const found = ranked[0]?.topic ?? 'none';
    const topic = phrase.also.includes(found) ? found : phrase.topic;
    return { topic, found, inScope: inScope(ranked), isNone: phrase.topic === 'none' };
  });
  const byTopic = scoresByLabel(judged.map(({ topic, found }) => ({ truth: topic, found })));
  return {
    byTopic,
    macroF1: macro(byTopic),
    accuracy: judged.filter(({ topic, found }) => topic === found).length / judged.length,
    outOfScopeAuroc: areaUnderCurve(judged.map((one) => ({ score: one.inScope, positive: !one.isNone }))),
    confusions: confusionsOf(judged),
  };
}

/** How likely a message is about any topic at all. */
function inScope(ranked: ReturnType<Rank>): number {
  return 1 - (ranked.find(({ topic }) => topic === 'none')?.score ?? 0);
}

function confusionsOf(
  judged: readonly { readonly topic: string; readonly found: string }[],
): TopicScores['confusions'] {
  const counts = new Map<string, number>();
  for (const { topic, found } of judged)
    if (topic !== found) counts.set(`${topic}\t${found}`, (counts.get(`${topic}\t${found}`) ?? 0) + 1);
  return [...counts]
    .map(([pair, count]) => ({ topic: pair.split('\t')[0] ?? '', as: pair.split('\t')[1] ?? '', count }))
    .sort((one, other) => other.count - one.count);
}
