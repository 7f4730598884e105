import { BRANDS, type Brand } from './brands.ts';
import type { ScamWord } from './scam-words.ts';

const MOST_WORDS = 2; // of one name: "royal mail"
const BY_NAME: ReadonlyMap<string, Brand> = new Map(
  BRANDS.filter(({ isWord }) => isWord !== true).flatMap((brand) => brand.names.map((name) => [name, brand] as const)),
);

/** The first organisation that a text names, of those whose names are borrowed most. */
export function borrowedName(words: readonly ScamWord[]): Brand | undefined {
  for (const at of words.keys()) {
    for (let count = 1; count <= MOST_WORDS; count += 1) {
      const brand = BY_NAME.get(
        words
          .slice(at, at + count)
          .map(({ word }) => word)
          .join(''),
      );
      if (brand !== undefined) return brand;
    }
  }
  return undefined;
}
