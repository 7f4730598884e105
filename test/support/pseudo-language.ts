import { english } from '../../locales/en/index.ts';
import type * as Packs from '../../locales/packs.ts';
import { addLanguage } from './added-language.ts';

/**
 * The tag of a language that nobody speaks: English with every letter changed, so that a word it did not come through is seen.
 * It is Amharic's, which has no pack: what the platform words by itself (dates, lists) has no Latin letter in it either.
 */
export const PSEUDO = 'am' as Packs.Language;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CHANGED = Array.from('ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ');
const LONGER = 0.4;

/** Marks a sentence: letters changed, in brackets, longer by two fifths; placeholders stay as they are. */
export function mark(text: string): string {
  const more = Math.ceil(text.replaceAll(/\{\{[^}]*\}\}/g, '').length * LONGER);
  const changed = text
    .split(/(\{\{[^}]*\}\})/)
    .map((part) => (part.startsWith('{{') ? part : Array.from(part, (letter) => CHANGED[PLAIN.indexOf(letter)] ?? letter).join('')));
  return `[${changed.join('')} ${'ẋẋẋẋẋẋ '.repeat(Math.ceil(more / 7)).slice(0, more)}]`;
} // prettier-ignore

function markAll(node: object): object {
  return Object.fromEntries(
    Object.entries(node).map(([name, child]: [string, unknown]) => [
      name,
      typeof child === 'string' ? mark(child) : markAll(child as object),
    ]),
  );
}

/** Adds that language to those with a pack; a test calls it before it imports anything of the service. */
export function addPseudoLanguage(importer: string): void {
  const pack: Packs.Pack = { name: mark('Own name'), english: 'Marked', direction: 'ltr', state: 'reviewed' };
  addLanguage(importer, { tag: PSEUDO, pack, sentences: markAll(english) });
}
