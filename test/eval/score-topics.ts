import { judgeTopics, type Judged, type Judgement } from './judge-topics.ts';
import type { TopicPhrase } from './phrase-sets.ts';
import { scoresByLabel, type LabelScore } from './scores.ts';

/** How well topics are told apart: on the whole, by topic, and which are taken for which. */
export interface TopicScores extends Judgement {
  readonly byTopic: readonly LabelScore[];
  readonly confusions: readonly { readonly topic: string; readonly as: string; readonly count: number }[];
}

/** Scores a ranking on labelled first messages. A topic that a fair reader accepts as well counts as right. */
export function scoreTopics(phrases: readonly TopicPhrase[], rank: (text: string) => Judged['ranks']): TopicScores {
  const judged = phrases.map(({ text, topic, also }) => ({ topic, also, ranks: rank(text) }));
  const pairs = judged.map(({ topic, also, ranks }) => {
    const found = ranks[0]?.topic ?? 'none';
    return { truth: also.includes(found) ? found : topic, found };
  });
  return { ...judgeTopics(judged), byTopic: scoresByLabel(pairs), confusions: confusionsOf(pairs) };
}

function confusionsOf(pairs: readonly { readonly truth: string; readonly found: string }[]): TopicScores['confusions'] {
  const counts = new Map<string, { topic: string; as: string; count: number }>();
  for (const { truth, found } of pairs) {
    if (truth === found) continue;
    const known = counts.get(`${truth} ${found}`) ?? { topic: truth, as: found, count: 0 };
    counts.set(`${truth} ${found}`, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}
