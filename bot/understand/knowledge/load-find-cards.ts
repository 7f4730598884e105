import { shippedContent } from '../../../content/shipped.ts';
import { isCopyKey, words } from '../../../locales/index.ts';
import type { Rank } from '../topics.ts';
import weights from './card-weights.json' with { type: 'json' };
import { rankCards, signsOf, type FindCards, type Needs, type Signs } from './find-cards.ts';
import { indexAskings } from './index-askings.ts';
import { readAskings, type Asking } from './read-askings.ts';

/** Loads what finds cards in one language: its ways of asking from `folder` (`locales/en/knowledge`) and the questions of the cards themselves. */
export function loadFindCards(folder: string, language: 'en', rank: Rank): FindCards {
  const signs = loadSigns(folder, language, rank);
  return (text) => rankCards(signs(text), weights[language]);
}

/** The same, before the signs are weighed: what the weights are fitted on. */
export function loadSigns(folder: string, language: 'en', rank: Rank): (text: string) => readonly Signs[] {
  const { cards } = shippedContent().knowledge;
  const needs = new Map(cards.map(({ id, need }) => [id, need]));
  const questions = cards.map(({ id }): Asking => ({ card: id, text: questionOf(id, language) }));
  const askings = readAskings(folder).filter(({ card }) => needs.has(card));
  const search = indexAskings([...questions, ...askings]);
  const counts = Map.groupBy(cards, ({ need }) => need);
  const known: Needs = { of: (card) => needs.get(card), cards: (need) => counts.get(need)?.length ?? 0 };
  return (text) => signsOf(text, search, rank, known);
}

/** From which likelihood on a card answers, as fitted. */
export function cardsFromOf(language: 'en'): number {
  return weights[language].sure;
}

function questionOf(card: string, language: 'en'): string {
  const key = `knowledge:${card}.question`;
  return isCopyKey(key) ? words(language, key) : '';
}
