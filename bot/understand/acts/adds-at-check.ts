import { CHECKED } from '../../../dialogs/questions/check.ts';
import { ADDITIONS, BEFORE_ADDITION, BEHIND_ADDITION } from '../words/en/check-additions.ts';
import type { Understanding } from '../understanding.ts';

const CODE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(ADDITIONS).flatMap(([code, phrases]) => phrases.map((phrase) => [phrase, code] as const)),
);

/** "How often", "I have evidence", "I saw it myself", at the check: the optional group that is meant, or an answer of one. */
export function addsAtCheck(
  words: readonly string[],
  { asked, steps, offered = [] }: Understanding,
): readonly string[] {
  const code = asked?.field === CHECKED ? (CODE_OF.get(words.join(' ')) ?? CODE_OF.get(coreOf(words))) : undefined;
  if (code === undefined) return [];
  const isOpen = code.startsWith('do:group:')
    ? offered.some((choice) => choice.code === code)
    : steps.some(({ field }) => field === fieldOf(code));
  return isOpen ? [code] : [];
}

function coreOf(words: readonly string[]): string {
  const from = words.findIndex((word) => !BEFORE_ADDITION.has(word));
  const to = words.findLastIndex((word) => !BEHIND_ADDITION.has(word));
  return from < 0 ? '' : words.slice(from, to + 1).join(' ');
}

const fieldOf = (code: string): string => code.replace('do:change:', '').replace(/=.*/u, '');
