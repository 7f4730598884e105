import { TOPICS } from '../../../dialogs/index.ts';
import { NAMED_FOR_ABUSE, NAMED_ON_CARDS, NUMBER_OF, WHICH_NUMBER } from '../words/en/number-named.ts';
import type { Understanding } from '../understanding.ts';

const CONTACTS = ['do:contacts'];
const WHEN_TO_CALL = ['do:question:when-999'];
const ABUSE = 'domestic-abuse';

/** "What's Crimestoppers number", "do I ring 999", whatever is open: the card whose services it is on; in the guide to abuse at home of whom that shows, its page of whom to call. */
export function numberNamed(words: readonly string[], { asked }: Understanding): readonly string[] {
  if (WHICH_NUMBER.has(words.join(' '))) return WHEN_TO_CALL;
  const name = nameAsked(words);
  if (name === undefined) return [];
  const isOfAbuse = TOPICS.some(({ id, steps }) => id === ABUSE && steps.some(({ field }) => field === asked?.field));
  if (isOfAbuse && NAMED_FOR_ABUSE.has(name)) return CONTACTS;
  const card = Object.keys(NAMED_ON_CARDS).find((id) => NAMED_ON_CARDS[id]?.has(name) === true);
  return card === undefined ? [] : [`do:question:${card}`];
}

/** The name alone, where all else only asks for its number. */
function nameAsked(words: readonly string[]): string | undefined {
  if (!words.some((word) => NUMBER_OF.asked.has(word))) return undefined;
  const isAround = (word: string): boolean => NUMBER_OF.around.has(word);
  const from = words.findIndex((word) => !isAround(word));
  const to = words.findLastIndex((word) => !isAround(word));
  return from < 0 ? undefined : words.slice(from, to + 1).join(' ');
}
