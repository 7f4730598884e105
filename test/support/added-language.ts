import { registerHooks } from 'node:module';

import type * as Packs from '../../locales/packs.ts';

/** A language that is in no folder of locales. */
export interface AddedLanguage {
  readonly tag: string;
  readonly pack: Packs.Pack;
  readonly sentences: object; // by namespace
}

const ROOT = new URL('../../', import.meta.url).href;

/**
 * Adds a language to those with a pack, for whatever the given module (its `import.meta.url`) imports afterwards: all of it
 * is loaded a second time, beside the modules of other tests, and finds this language among the others. A test calls it
 * before it imports anything of the service.
 */
export function addLanguage(importer: string, added: AddedLanguage): void {
  const mark = `?with-${added.tag}`;
  const packs = new URL('../../locales/packs.ts', import.meta.url).href;
  const isMarked = (url: string | undefined): boolean =>
    url === importer || (url?.endsWith(mark) === true && url !== packs + mark);
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const found = nextResolve(specifier, context);
      const ours = found.url.startsWith(ROOT) && !found.url.includes('/node_modules/') && found.url.endsWith('.ts');
      return ours && isMarked(context.parentURL) ? { ...found, url: found.url + mark } : found;
    },
    load(url, context, nextLoad) {
      if (url !== packs + mark) return nextLoad(url, context);
      return { format: 'module', source: withLanguage(packs, added), shortCircuit: true };
    },
  });
}

function withLanguage(packs: string, { tag, pack, sentences }: AddedLanguage): string {
  return `
    import * as packs from '${packs}';
    export * from '${packs}';
    const tag = '${tag}';
    export const LANGUAGES = [...packs.LANGUAGES, tag];
    export const packOf = (of) => (of === tag ? ${JSON.stringify(pack)} : packs.packOf(of));
    export const readPack = (of) => (of === tag ? ${JSON.stringify(sentences)} : packs.readPack(of));
  `;
}
