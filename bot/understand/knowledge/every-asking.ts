import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { shippedContent } from '../../../content/shipped.ts';
import { isCopyKey, words } from '../../../locales/index.ts';
import { askingsIn, readAskings, type Asking } from './read-askings.ts';

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

/** How the pages of guides are asked for, each by its guide and its name (`road-safety/speeding`), and what is asked in a guide that no page of it answers, by {@link NO_CARD} and the guide. */
export function pageAskings(root: string): readonly Asking[] {
  const folder = path.join(root, 'locales/en/pages');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const guide = file.slice(0, file.indexOf('.'));
      const askings = askingsIn(readFileSync(path.join(folder, file), 'utf8'), file);
      return askings.map(({ card, text }) => ({ card: card.startsWith(NO_CARD) ? card : `${guide}/${card}`, text }));
    });
}

/** Every sentence that cards and pages tell, by what they are called among the ways of asking. */
export function sentencesTold(askings: readonly Asking[]): readonly Asking[] {
  const ids = [...new Set(askings.map(({ card }) => card))];
  return ids.flatMap((card) => {
    const [guide = '', page] = card.split('/');
    const key = page === undefined ? `knowledge:${card}.answer` : `${guide}:pages.${page}.text`;
    const told = isCopyKey(key) ? words('en', key) : '';
    return told.split(SENTENCE_END).flatMap((text) => (text.trim() === '' ? [] : [{ card, text }]));
  });
}
const SENTENCE_END = /(?<=[.!?:])\s/u;
