import { shippedContent } from '../../../content/shipped.ts';
import type { Rank } from '../topics/topics.ts';
import { loadNearCards } from './card-meanings.ts';
import weights from './card-weights.json' with { type: 'json' };
import { everyAsking } from './every-asking.ts';
import { rankCards, signsOf, withMeaning, type FindCards, type Needs, type Signs } from './find-cards.ts';
import { indexAskings } from './index-askings.ts';

/** The signs of cards before they are weighed: by words, and of the same cards by words and meaning. */
export interface ReadSigns {
  readonly byWords: (text: string) => readonly Signs[];
  readonly byBoth: (text: string, byWords: readonly Signs[]) => readonly Signs[] | undefined; // nothing where a text has no words
}

/** Loads what finds cards in one language, from the phrases and the build below `root`. What its words leave in doubt is weighed again by its meaning. */
export function loadFindCards(root: string, language: 'en', rank: Rank): FindCards {
  const { byWords, byBoth } = loadSigns(root, language, rank);
  return (text) => {
    const found = byWords(text);
    const ranked = rankCards(found, weights[language].words);
    if (!isDoubt(ranked[0]?.score ?? 0)) return ranked;
    const both = byBoth(text, found);
    return both === undefined ? ranked : rankCards(both, weights[language].both);
  };
}

/** The same, before the signs are weighed: what the weights are fitted on. */
export function loadSigns(root: string, language: 'en', rank: Rank): ReadSigns {
  const { cards } = shippedContent().knowledge;
  const needs = new Map(cards.map(({ id, need }) => [id, need]));
  const search = indexAskings(everyAsking(root, language));
  const nearCards = loadNearCards(root);
  const counts = Map.groupBy(cards, ({ need }) => need);
  const known: Needs = { of: (card) => needs.get(card), cards: (need) => counts.get(need)?.length ?? 0 };
  return {
    byWords: (text) => signsOf(text, search, rank, known),
    byBoth: (text, found) => {
      const near = nearCards(text);
      return near === undefined ? undefined : withMeaning(found, near);
    },
  };
}

/** From which likelihood on a card answers, as fitted. */
export function cardsFromOf(language: 'en'): number {
  return weights[language].sure;
}

const DOUBTS = { from: 0.1, to: 0.97 }; // on the tune set no answer changes when more or fewer are asked

/** True of the likelihood of the best card by words, where it is worth asking what the text means. */
export function isDoubt(likelihood: number): boolean {
  return likelihood >= DOUBTS.from && likelihood < DOUBTS.to;
}
