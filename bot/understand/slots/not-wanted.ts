import type { Language } from '../../../locales/index.ts';
import type { Token } from '../text/tokens.ts';
import { AROUND_WANTED, NOT_WANTED } from '../words/en/options.ts';

/** Languages that say no behind what they say it of: "a man not". */
const NO_BEHIND: ReadonlySet<string> = new Set(['pa-Guru', 'ur']);

/** Tells whether the words beside an option say that it is not wanted: "I don't want to talk to a man". */
export function isNotWanted(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  const before = tokens.slice(0, from).toReversed();
  return leadsToNo(before) || (NO_BEHIND.has(language) && leadsToNo(tokens.slice(to)));
}

function leadsToNo(tokens: readonly Token[]): boolean {
  const [first] = tokens.filter(({ word }) => !AROUND_WANTED.has(word));
  return first !== undefined && NOT_WANTED.has(first.word);
}
