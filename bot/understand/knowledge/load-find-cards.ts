import { shippedContent } from '../../../content/shipped.ts';
import { once } from '../../running/once.ts';
import { remembering } from '../text/remember.ts';
import { inEnglish } from '../gloss/in-english.ts';
import type { Gloss } from '../gloss/glossary.ts';
import type { Rank } from '../topics/ranked.ts';
import { loadAskings } from './askings-elsewhere.ts';
import { loadNearCards, sharedCosines } from './card-meanings.ts';
import { everyAsking, pageAskings } from './every-asking.ts';
import type { FindCards } from './find-cards.ts';
import { findInGuideBy, type FindInGuide, type GuideSearch } from './find-in-guide.ts';
import { indexAskings } from './index-askings.ts';
import { CARD_WEIGHTS, findCardsBy, readSignsOf, type ReadSigns } from './find-cards-by.ts';

/** A language beside English: its tag, what puts its words into English, and what ranks its needs. */
export interface OtherTongue {
  readonly language: string;
  readonly gloss: Gloss;
  readonly rank: Rank;
}

/** What finds cards for questions in English, and for those in each of the languages beside it. */
export interface LoadedCards {
  readonly english: FindCards;
  readonly elsewhere: readonly FindCards[]; // in the order given
}

/**
 * Loads what finds cards from the phrases and the build below `root`. Questions of other languages are compared, word for
 * word in English, with how residents ask in all of these; that is laid out when the first of them comes.
 */
export function loadFindCards(root: string, rank: Rank, others: readonly OtherTongue[]): LoadedCards {
  const nearCards = loadNearCards(root);
  const languages = others.map(({ language }) => language);
  const elsewhere = once(() => readSignsOf(loadAskings(root, languages), nearCards));
  const lazily: ReadSigns = {
    byWords: (question) => elsewhere().byWords(question),
    byBoth: (question, found) => elsewhere().byBoth(question, found),
  };
  return {
    english: findCardsBy(readSignsOf(everyAsking(root, 'en'), nearCards), CARD_WEIGHTS.en, readInEnglish(rank)),
    elsewhere: others.map((other) => remembering(findCardsBy(lazily, CARD_WEIGHTS.elsewhere, readIn(other)))),
  };
}

/** Loads what finds what answers in an open guide, from the phrases and the build below `root`. */
export function loadGuideSearch(root: string): GuideSearch {
  const needs = new Map(shippedContent().knowledge.cards.map(({ id, need }) => [id, need]));
  return {
    search: indexAskings([...everyAsking(root, 'en'), ...pageAskings(root)]),
    cards: sharedCosines(root, 'cards'),
    pages: sharedCosines(root, 'pages'),
    told: sharedCosines(root, 'told'),
    needOf: (card) => needs.get(card),
  };
}

/** Finds in open guides by what is loaded once the first of them is asked something. */
export function loadFindInGuide(root: string): FindInGuide {
  const find = once(() => findInGuideBy(loadGuideSearch(root)));
  return (text, guide) => find()(text, guide);
}

/** Reads a question in English. */
export function readInEnglish(rank: Rank): Parameters<typeof findCardsBy>[2] {
  return (text) => ({ text, rank: () => rank(text) });
}

/** Reads a question of another language as its ways of asking are read. */
export function readIn({ gloss, rank }: Pick<OtherTongue, 'gloss' | 'rank'>): Parameters<typeof findCardsBy>[2] {
  return (text) => ({ text: inEnglish(text, gloss), rank: () => rank(text) });
}
