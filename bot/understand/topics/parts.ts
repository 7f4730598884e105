import { isNeed, type NeedId } from '../../../dialogs/needs.ts';
import type { Ranked } from '../../../dialogs/heard.ts';
import { asksAlone } from '../text/asks-alone.ts';
import { tokenise } from '../text/tokens.ts';
import { likeliest, type Rank, type Thresholds } from './ranked.ts';

const FEWEST_WORDS = 4;
const PARTS = /[.!?;\n]+|,? (?:and also|and then|also|plus|but|and) /u;

/** No need by itself where more is said: "Hello dear, I'm 82 and …". */
export const SMALL_TALK: ReadonlySet<string> = new Set<NeedId>(['greeting', 'thanks']);

/** What one part of a message (`text`, which is `ranked` as a whole) surely names, so that a second need in it is found. */
export function needsOfParts(
  { text, ranked }: { readonly text: string; readonly ranked: readonly Ranked[] },
  rank: Rank,
  { part }: Thresholds,
): readonly NeedId[] {
  const parts = text.split(PARTS).filter((each) => tokenise(each).length >= FEWEST_WORDS && !asksAlone(each));
  if (parts.length < 2) return [];
  return parts.flatMap((each) => {
    const best = likeliest(rank(each));
    if (best === undefined || best.score < part || SMALL_TALK.has(best.topic)) return [];
    return isNeed(best.topic) && isInTheWhole(best.topic, ranked) ? [best.topic] : [];
  });
}

/** A part by itself may sound like what the whole is not about: "it really upset her" of names called in the street. The wish for a person may stand beside anything. */
function isInTheWhole(need: NeedId, ranked: readonly Ranked[]): boolean {
  return need === A_PERSON || ranked.some(({ topic, score }) => topic === need && score >= IN_THE_WHOLE);
}
const A_PERSON: NeedId = 'talk-to-a-person';
const IN_THE_WHOLE = 0.005; // second needs of the tune set had more
