import type { Ranked } from '../../../dialogs/heard.ts';
import type { Knows } from '../classifier/known-words.ts';
import { hasOther, isElsewhere, languagesIn, type KnownTongue } from '../gloss/languages-in.ts';
import type { Rank } from './ranked.ts';

/** What ranks the needs of one language, and the words that it knows. */
export interface Ranker {
  readonly rank: Rank;
  readonly knows: Knows;
}

/** The same of a language beside English. */
export type RankerElsewhere = Ranker & KnownTongue;

/**
 * Ranks needs in English and in the language beside it that a text may be in, whichever the conversation is in: the one
 * that knows more of the words counts in full, the other by the share that it knows, and of each need the better stands.
 */
export function rankInAll(english: Ranker, others: readonly RankerElsewhere[], alone: Rank = english.rank): Rank {
  return (text) => {
    const languages = languagesIn(text, english.knows, others);
    const other = languages.which === undefined ? undefined : others[languages.which];
    if (other === undefined || !hasOther(languages)) return alone(text);
    const [own, beside, share] = isElsewhere(languages)
      ? [other, english, languages.english]
      : [english, other, languages.other];
    return share === 0 ? own.rank(text) : better(own.rank(text), beside.rank(text), share);
  };
}

function better(own: readonly Ranked[], beside: readonly Ranked[], share: number): readonly Ranked[] {
  const best = new Map(own.map(({ topic, score }) => [topic, score]));
  for (const { topic, score } of beside) best.set(topic, Math.max(best.get(topic) ?? 0, share * score));
  return [...best].map(([topic, score]) => ({ topic, score })).sort((one, other) => other.score - one.score);
}
