import { languagesHeard } from './languages-heard.ts';
import { loadKnown } from '../understand/classifier/known-words.ts';
import type { Glossary } from '../understand/gloss/glossary.ts';
import { loadGlossary } from '../understand/gloss/load-gloss.ts';
import { WRITTEN_LANGUAGES, type WrittenLanguage } from './languages.ts';
import type { Vocabularies, Vocabulary } from './own-words.ts';

/** Loads what is known of the words of our languages from the folders of a checkout; throws a ModelError where the build has not made it. */
export function loadVocabularies(root: string): Vocabularies {
  const others = languagesHeard(root).flatMap((tag): readonly Vocabulary[] => {
    const language = inLatinLetters(tag);
    if (language === undefined) return [];
    const glossary = loadGlossary(root, tag);
    return [{ language, knows: loadKnown(root, tag, 'words'), inGloss: (words) => whichIn(glossary, words) }];
  });
  const inOwnLetters = languagesHeard(root).flatMap((tag): Vocabularies['inOwnLetters'] => {
    const { language, script } = new Intl.Locale(tag).maximize();
    const written = WRITTEN_LANGUAGES.find((one) => one === language);
    return script === 'Latn' || written === undefined
      ? []
      : [{ language: written, knows: loadKnown(root, tag, 'words') }];
  });
  return { english: loadKnown(root, 'en', 'words'), others, inOwnLetters };
}

/** The tag of a language as it is written in Latin letters: the language alone where these are its own. */
function inLatinLetters(tag: string): WrittenLanguage | undefined {
  const { language, script } = new Intl.Locale(tag).maximize();
  const written = script === 'Latn' ? language : `${language}-Latn`;
  return WRITTEN_LANGUAGES.find((one) => one === written);
}

function whichIn(glossary: Glossary, words: readonly string[]): readonly boolean[] {
  const known: boolean[] = [];
  while (known.length < words.length) {
    const to = glossary.at(words, known.length)?.to;
    const next = to ?? known.length + 1;
    while (known.length < next) known.push(to !== undefined);
  }
  return known;
}
