/** One judged message: the topic it is about, others that would be right as well, and the ranks it was given, best first. */
export interface Judged {
  readonly topic: string;
  readonly also: readonly string[];
  readonly ranks: Ranks;
}
export type Ranks = readonly { readonly topic: string; readonly score: number }[];

/** How well topics were told: each figure from 0 to 1. */
export interface Judgement {
  readonly macroF1: number;
  readonly accuracy: number;
  readonly outOfScope: number;
}

const NONE = 'none';

/**
 * Judges ranks. `macroF1` is the mean over topics of the harmonic mean of precision and recall, where a topic that would
 * be right as well counts as the message's own. `outOfScope` is the chance that a message of ours gets a lower score for
 * "none" than one that is not ours (area under the receiver operating characteristic; 0.5 is a coin).
 */
export function judgeTopics(judged: readonly Judged[]): Judgement {
  const pairs = judged.map(({ topic, also, ranks }) => {
    const said = ranks[0]?.topic ?? NONE;
    return { truth: also.includes(said) ? said : topic, said };
  });
  const topics = [...new Set(pairs.map(({ truth }) => truth))];
  return {
    macroF1: sum(topics.map((topic) => harmonicMean(pairs, topic))) / topics.length,
    accuracy: pairs.filter(({ truth, said }) => truth === said).length / pairs.length,
    outOfScope: chanceToBeBelow(
      judged.filter(({ topic }) => topic !== NONE).map(scoreOfNone),
      judged.filter(({ topic }) => topic === NONE).map(scoreOfNone),
    ),
  };
}

function harmonicMean(pairs: readonly { readonly truth: string; readonly said: string }[], topic: string): number {
  const both = pairs.filter(({ truth, said }) => truth === topic && said === topic).length;
  const either =
    pairs.filter(({ truth }) => truth === topic).length + pairs.filter(({ said }) => said === topic).length;
  return (2 * both) / either;
}

function scoreOfNone({ ranks }: Judged): number {
  return ranks.find(({ topic }) => topic === NONE)?.score ?? 0;
}

/** Over all pairs; those that are equal count half. */
function chanceToBeBelow(ones: readonly number[], others: readonly number[]): number {
  const below = ones.map((one) => sum(others.map((other) => (one < other ? 1 : one === other ? 0.5 : 0))));
  return sum(below) / (ones.length * others.length);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
