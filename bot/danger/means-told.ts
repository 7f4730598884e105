import { findPhrases, indexPhrases } from '../understand/text/phrases.ts';
import { tokenise } from '../understand/text/tokens.ts';
import { MEANS } from '../understand/words/en/means.ts';

const INDEX = indexPhrases({ means: MEANS }, { slips: 'matter', plurals: 'matter' });

/** The cards that need not be shown again: that of a wish to die is, once somebody says that the means are at hand. */
export function shownBefore(shown: readonly string[], text: string): readonly string[] {
  const isAtHand = findPhrases(tokenise(text), INDEX).length > 0;
  return isAtHand ? shown.filter((mark) => mark !== 'self-harm') : shown;
}
