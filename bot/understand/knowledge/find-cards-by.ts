import { shippedContent } from '../../../content/shipped.ts';
import type { NearCards } from './card-meanings.ts';
import weights from './card-weights.json' with { type: 'json' };
import { rankCards, signsOf, withMeaning } from './find-cards.ts';
import type { CardWeights, FindCards, Needs, ReadQuestion, Signs } from './find-cards.ts';
import { indexAskings } from './index-askings.ts';
import type { Asking } from './read-askings.ts';

/** Reads a message as its cards are looked for. */
export type ReadAsQuestion = (text: string) => ReadQuestion;

/** The signs of cards before they are weighed: by words, and of the same cards by words and meaning. */
export interface ReadSigns {
  readonly byWords: (question: ReadQuestion) => readonly Signs[];
  readonly byBoth: (question: ReadQuestion, byWords: readonly Signs[]) => readonly Signs[] | undefined; // nothing where a text has no words
}

/** Finds cards by their signs, as fitted: what its words leave in doubt is weighed again by its meaning. */
export function findCardsBy({ byWords, byBoth }: ReadSigns, fitted: CardWeights, read: ReadAsQuestion): FindCards {
  return (text) => {
    const question = read(text);
    const found = byWords(question);
    const ranked = rankCards(found, fitted.words, fitted);
    if (!isDoubt(ranked[0]?.score ?? 0)) return ranked;
    const both = byBoth(question, found);
    return both === undefined ? ranked : rankCards(both, fitted.both, fitted);
  };
}

/** What the signs of cards are worth: in English, and in what other languages say word for word in English. */
export const CARD_WEIGHTS: Readonly<Record<'en' | 'elsewhere', CardWeights>> = weights;

/** Makes what tells the signs of cards from ways of asking and what tells how near a text is to each. */
export function readSignsOf(askings: readonly Asking[], nearCards: NearCards): ReadSigns {
  const { cards } = shippedContent().knowledge;
  const needs = new Map(cards.map(({ id, need }) => [id, need]));
  const search = indexAskings(askings);
  const counts = Map.groupBy(cards, ({ need }) => need);
  const known: Needs = { of: (card) => needs.get(card), cards: (need) => counts.get(need)?.length ?? 0 };
  return {
    byWords: (question) => signsOf(question, search, known),
    byBoth: ({ text }, found) => {
      const near = nearCards(text);
      return near === undefined ? undefined : withMeaning(found, near);
    },
  };
}

const DOUBTS = { from: 0.1, to: 0.97 }; // on the tune set no answer changes when more or fewer are asked

/** True of the likelihood of the best card by words, where it is worth asking what the text means. */
export function isDoubt(likelihood: number): boolean {
  return likelihood >= DOUBTS.from && likelihood < DOUBTS.to;
}
