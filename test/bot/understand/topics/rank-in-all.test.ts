import { rankInAll, type RankerElsewhere } from '../../../../bot/understand/topics/rank-in-all.ts';

const ranker = (words: string, ...ranks: ReturnType<RankerElsewhere['rank']>): RankerElsewhere => ({
  rank: () => ranks,
  knows: (word) => words.split(' ').includes(word),
  glosses: (word) => words.split(' ').includes(`${word}*`),
});
const english = ranker('the council neighbour noise my in night', { topic: 'none', score: 0.8 }, { topic: 'other-council', score: 0.2 }); // prettier-ignore
const polish = ranker('halas w nocy moj sasiad glosno* graja* caly*', { topic: 'noise-environment', score: 0.9 }, { topic: 'none', score: 0.1 }); // prettier-ignore
const rank = rankInAll(english, [ranker('galasas', { topic: 'housing', score: 1 }), polish]);

test('ranks by the language that a message is in, with or without its accents', () => {
  expect(rank('hałas w nocy')[0]).toEqual({ topic: 'noise-environment', score: 0.9 });
  expect(rank('halas w nocy')[0]).toEqual({ topic: 'noise-environment', score: 0.9 });
});

test('lets the English words of a mixed message count by their share', () => {
  const ranked = rank('mój neighbour halas w nocy council');
  expect(ranked.map(({ topic, score }) => `${topic} ${score.toFixed(3)}`)).toEqual([
    'noise-environment 0.900',
    'none 0.267',
    'other-council 0.067',
  ]);
});

test('leaves English with a name or a slip in it to English', () => {
  expect(rank('the noise in the night my neighbour sasiad')).toEqual(english.rank(''));
  expect(rank('the noyse')).toEqual(english.rank(''));
});

test('knows a language by its everyday words where its phrases hold none of them', () => {
  expect(rank('głośno grają cały')[0]).toEqual({ topic: 'noise-environment', score: 0.9 });
});
