import { readConcepts } from '../../../bot/understand/classifier/concepts.ts';
import { readFamilies } from '../../../bot/understand/classifier/families.ts';
import { readGroups } from '../../../bot/understand/classifier/groups.ts';
import { printModel } from '../../../bot/understand/classifier/model-file.ts';
import { rank } from '../../../bot/understand/classifier/rank.ts';
import { makeChance } from '../../../scripts/train/chance.ts';
import { trainModel } from '../../../scripts/train/train-model.ts';
import { smallTopicModel } from '../../support/small-models.ts';

const rest = {
  families: readFamilies(''),
  groups: readGroups(''),
  concepts: readConcepts(''),
  link: 'one',
  trainedFrom: 'test',
} as const;

test('trains the same model from the same phrases, to the last byte', () => {
  expect(printModel(smallTopicModel())).toEqual(printModel(smallTopicModel()));
});

test('hears a rare topic beside a common one', () => {
  const common = Array.from({ length: 60 }, (_, at) => ({
    text: `music and shouting at number ${at}`,
    labels: ['noise'],
  }));
  const rare = ['my brown bin', 'the bin lorry', 'bin day', 'a new bin'].map((text) => ({ text, labels: ['bins'] }));
  const { model } = trainModel({ examples: [...common, ...rare], ...rest });
  expect(rank(model, 'is the bin emptied today')[0]?.label).toBe('bins');
});

test('scores as often right as it says, on phrases it did not learn from', () => {
  // Half of the phrases that say "perhaps" are about bins and half about noise: it can know no better than that.
  const chance = makeChance(1);
  const examples = Array.from({ length: 200 }, (_, at) => ({
    text: `perhaps number ${at * 7919}`,
    labels: [chance() < 0.5 ? 'bins' : 'noise'],
  }));
  const { model } = trainModel({ examples, ...rest });
  expect(rank(model, 'perhaps')[0]?.score).toBeLessThan(0.7);
});
