import type { TranslateTexts } from '../../model/translate-texts.ts';
import type { Engine } from './engine.ts';
import { canonical } from './language-codes.ts';

const names = new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'none' });

/** Has the configured language model translate. It knows any language that has a name. */
export function languageModel(
  translateTexts: TranslateTexts,
  { name, local }: { readonly name: string; readonly local: boolean },
): Engine {
  return {
    id: 'model',
    name,
    local,
    quality: 'unknown',
    most: { texts: 20, characters: 4_000 },
    speaks: (from, to) => nameOf(from) !== undefined && nameOf(to) !== undefined,
    translate: ({ texts, from, to }, signal) =>
      translateTexts({ texts, from: nameOf(from) ?? from, to: nameOf(to) ?? to }, signal),
  };
}

function nameOf(tag: string): string | undefined {
  return names.of(canonical(tag));
}
