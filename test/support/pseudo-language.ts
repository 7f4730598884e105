import { registerHooks } from 'node:module';

import { english } from '../../locales/en/index.ts';
import type * as Packs from '../../locales/packs.ts';

/**
 * The tag of a language that nobody speaks: English with every letter changed, so that a word it did not come through is seen.
 * It is Amharic's, which has no pack: what the platform words by itself (dates, lists) has no Latin letter in it either.
 */
export const PSEUDO = 'am' as Packs.Language;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CHANGED = Array.from('ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ');
const LONGER = 0.4;
const MARK = '?pseudo-language';
const ROOT = new URL('../../', import.meta.url).href;

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

/**
 * Adds that language to those with a pack, for whatever the given module (its `import.meta.url`) imports afterwards: all of
 * it is loaded a second time, beside the modules of other tests, and finds this language among the others. A test calls it
 * before it imports anything of the service.
 */
export function addPseudoLanguage(importer: string): void {
  const packs = new URL('../../locales/packs.ts', import.meta.url).href;
  const isMarked = (url: string | undefined): boolean =>
    url === importer || (url?.endsWith(MARK) === true && url !== packs + MARK);
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const found = nextResolve(specifier, context);
      const ours = found.url.startsWith(ROOT) && !found.url.includes('/node_modules/') && found.url.endsWith('.ts');
      return ours && isMarked(context.parentURL) ? { ...found, url: found.url + MARK } : found;
    },
    load(url, context, nextLoad) {
      if (url !== packs + MARK) return nextLoad(url, context);
      return { format: 'module', source: withPseudoLanguage(packs), shortCircuit: true };
    },
  });
}

function withPseudoLanguage(packs: string): string {
  const pack: Packs.Pack = { name: mark('Own name'), english: 'Marked', direction: 'ltr', state: 'reviewed' };
  return `
    import * as packs from '${packs}';
    export * from '${packs}';
    const tag = '${PSEUDO}';
    export const LANGUAGES = [...packs.LANGUAGES, tag];
    export const packOf = (of) => (of === tag ? ${JSON.stringify(pack)} : packs.packOf(of));
    export const readPack = (of) => (of === tag ? ${JSON.stringify(markAll(english))} : packs.readPack(of));
  `;
}
