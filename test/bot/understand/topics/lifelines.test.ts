import { findTopics } from '../../../../bot/understand/topics/topics.ts';
import type { Rank } from '../../../../bot/understand/topics/ranked.ts';
import type { NeedId } from '../../../../dialogs/needs.ts';

const thresholds = { sure: 0.8, unsure: 0.3, part: 0.9 };
const offeredWhereHardly = (need: NeedId): readonly NeedId[] => {
  const rank: Rank = () => [
    { topic: 'none', score: 0.95 },
    { topic: need, score: 0.02 },
  ];
  return findTopics('it is all a bit much', { rank, rankByWords: rank, thresholds }).unsure;
};

describe('S3: words that are hardly about anything of ours', () => {
  it.each(['self-harm', 'domestic-abuse'] as const)(
    'are offered help with %s, since a life may be at stake',
    (need) => {
      expect(offeredWhereHardly(need)).toEqual([need]);
    },
  );

  it.each(['stalking', 'child-safeguarding', 'modern-slavery', 'fraud-advice', 'housing'] as const)(
    'are not met with %s',
    (need) => {
      expect(offeredWhereHardly(need)).toEqual([]);
    },
  );
});
