import { groupOf, readGroups } from '../../../../bot/understand/classifier/groups.ts';
import { hashWord } from '../../../../bot/understand/classifier/hash-word.ts';

const groups = readGroups('# made from vectors\nknife blade\nbin refuse knife\n');
const of = (word: string): number => groupOf(groups, hashWord(word));

test('tells words of one group from those of another', () => {
  expect(of('knife')).toBe(of('blade'));
  expect(of('bin')).toBe(of('refuse'));
  expect(of('knife')).not.toBe(of('bin'));
});

test('takes a word that no group holds for one of its own', () => {
  expect(of('he')).toBe(hashWord('he'));
  expect(of('made')).toBe(hashWord('made'));
});
