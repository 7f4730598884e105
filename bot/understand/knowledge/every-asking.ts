import path from 'node:path';

import { shippedContent } from '../../../content/shipped.ts';
import { isCopyKey, words } from '../../../locales/index.ts';
import { readAskings, type Asking } from './read-askings.ts';

/** How the names begin under which questions stand that no card answers. */
export const NO_CARD = 'elsewhere-';

/** Every question that is known in a language, by its card or, where none answers it, by a name: those that the cards themselves ask, and the phrase files below `root`. */
export function everyAsking(root: string, language: 'en'): readonly Asking[] {
  const questions = shippedContent().knowledge.cards.map(({ id }): Asking => ({
    card: id,
    text: questionOf(id, language),
  }));
  return [...questions, ...readAskings(path.join(root, 'locales', language, 'knowledge'))];
}

function questionOf(card: string, language: 'en'): string {
  const key = `knowledge:${card}.question`;
  return isCopyKey(key) ? words(language, key) : '';
}
