import { makeChance } from '../train/chance.ts';
import type { WordVectors } from './read-vectors.ts';

const ROUNDS = 12;

/**
 * Groups words whose vectors point the same way (spherical k-means): the number of the group of each word. `weights` says
 * how much each word draws its group to itself. The same words, the same groups.
 */
export function groupWords({ words, vectors, size }: WordVectors, weights: Float64Array, count: number): Int32Array {
  const centres = seeds({ words, vectors, size }, weights, count);
  let groups = nearest(vectors, centres, size);
  for (let round = 1; round < ROUNDS; round += 1) {
    move(centres, groups, { vectors, size }, weights);
    groups = nearest(vectors, centres, size);
  }
  return groups;
}

/** The vectors of as many words, drawn by weight and none twice. */
function seeds({ words, vectors, size }: WordVectors, weights: Float64Array, count: number): Float64Array {
  const chance = makeChance(20_261_126);
  const drawn = words
    .map((_word, at) => ({ at, place: Math.log(1 - chance()) / (weights[at] ?? 1) })) // Efraimidis and Spirakis, 2006
    .sort((one, other) => other.place - one.place)
    .slice(0, count);
  const centres = new Float64Array(count * size);
  drawn.forEach(({ at }, group) => {
    centres.set(vectors.subarray(at * size, (at + 1) * size), group * size);
  });
  return centres;
}

function nearest(vectors: Float64Array, centres: Float64Array, size: number): Int32Array {
  const groups = new Int32Array(vectors.length / size);
  for (let word = 0; word < groups.length; word += 1) {
    let most = -Infinity;
    for (let centre = 0; centre < centres.length; centre += size) {
      let product = 0;
      for (let at = 0; at < size; at += 1) product += (vectors[word * size + at] ?? 0) * (centres[centre + at] ?? 0);
      if (product <= most) continue;
      most = product;
      groups[word] = centre / size;
    }
  }
  return groups;
}

function move(
  centres: Float64Array,
  groups: Int32Array,
  { vectors, size }: Pick<WordVectors, 'vectors' | 'size'>,
  weights: Float64Array,
): void {
  const sums = new Float64Array(centres.length);
  groups.forEach((group, word) => {
    for (let at = 0; at < size; at += 1)
      sums[group * size + at] =
        (sums[group * size + at] ?? 0) + (weights[word] ?? 0) * (vectors[word * size + at] ?? 0);
  });
  for (let centre = 0; centre < sums.length; centre += size) {
    const sum = sums.subarray(centre, centre + size);
    const length = Math.hypot(...sum);
    if (length > 0) centres.set(sum.map((number) => number / length), centre); // prettier-ignore
  }
}
