import { dangerOf } from '../../../dialogs/needs.ts';
import { everydayTokens } from '../speech/everyday.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { findKinds } from '../topics/kinds.ts';
import { findTopics } from '../topics/topics.ts';
import type { Token } from '../text/tokens.ts';
import type { Understanding } from '../understanding.ts';
import { NOT_USUALLY_ASB, WRONG_DOORS } from '../words/en/topics.ts';
import { OF_SMALL_CHILDREN, WHETHER_ASB, WHETHER_LAWFUL, WHETHER_PUNISHED } from '../words/en/whether-asb.ts';

const INDEX = indexPhrases(Object.fromEntries(NOT_USUALLY_ASB.map((door) => [door, WRONG_DOORS[door] ?? []])));
const LONGEST = 12; // words of a question about small children that tells of nothing else

/**
 * The card for whoever asks, where nothing is open, whether something is anti-social behaviour, or whether a kind of it is
 * illegal: of what usually is none the one that says so. What surely tells of a danger is met by its guide.
 */
export function whetherAsb(text: string, context: Understanding): string | undefined {
  if (context.asked !== undefined) return undefined;
  const tokens = everydayTokens(text, context.speech);
  const words = tokens.map(({ word }) => word).join(' ');
  if (!WHETHER_ASB.some((form) => form.test(words)) && !asksOfLaw(words, tokens)) return punished(words);
  if (tokens.length <= LONGEST && OF_SMALL_CHILDREN.test(words)) return 'not-asb';
  const { needs, guessed } = findTopics(text, context);
  if (guessed !== true && needs.some((need) => dangerOf(need) !== undefined)) return undefined;
  return findPhrases(tokens, INDEX).length > 0 ? 'not-asb' : 'what-is-asb';
}

function asksOfLaw(words: string, tokens: readonly Token[]): boolean {
  return WHETHER_LAWFUL.some((form) => form.test(words)) && findKinds(tokens).length > 0;
}

/** The card for whoever asks what somebody may get for it. */
function punished(words: string): string | undefined {
  return WHETHER_PUNISHED.test(words) ? 'their-trouble' : undefined;
}
