import { wordsIn } from '../text/tokens.ts';
import { BRANDS } from './brands.ts';

const NAMES: ReadonlySet<string> = new Set(BRANDS.flatMap(({ names, isWord }) => (isWord === true ? [] : names)));
const MOST_BESIDE = 2; // words: "the bank is …", in any language

/** Tells whether a message names an organisation and hardly anything else: "bank to barclays". It asks for nothing by that, and is in no language. */
export function namesOnlyBrand(text: string): boolean {
  const words = wordsIn(text);
  const others = words.filter((word) => !NAMES.has(word));
  return others.length < words.length && others.length <= MOST_BESIDE;
}
