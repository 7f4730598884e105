import type { Written } from '../../language/languages.ts';
import { remembering } from '../text/remember.ts';
import type { Token } from '../text/tokens.ts';
import { BESIDE_LANGUAGE_NAMES, LANGUAGE_NAMES, LANGUAGE_NAMES_OF_OTHERS } from '../words/language-names.ts';
import { ownTokens } from './own-tokens.ts';
import { phraseTable } from './phrase-table.ts';

const NAMES = phraseTable(
  [...LANGUAGE_NAMES, ...LANGUAGE_NAMES_OF_OTHERS].flatMap(([language, names]) =>
    names.map((name) => [name, language] as const),
  ),
);
const BESIDE = phraseTable(BESIDE_LANGUAGE_NAMES.map((words) => [words, true] as const));

/** The language that a message asks for by its name, its own or that of another of our languages, where it says nothing else: "proszę po polsku", "po ukraińsku proszę". */
export const languageNamed = remembering((text: string): Written | undefined => {
  const tokens = ownTokens(text);
  let language: Extract<Written, { kind: 'sure' }>['language'] | undefined;
  for (let at = 0; at < tokens.length;) {
    const found = nameAt(tokens, at) ?? BESIDE.at(tokens, at);
    if (found === undefined) return undefined;
    if (found.meaning !== true) language ??= found.meaning;
    at = found.to;
  }
  return language === undefined ? undefined : { kind: 'sure', language };
});

/** "Po angielsku nie" asks for no English. */
function nameAt(tokens: readonly Token[], at: number): ReturnType<typeof NAMES.at> {
  const name = NAMES.at(tokens, at);
  return name !== undefined && name.to >= (BESIDE.at(tokens, at)?.to ?? 0) ? name : undefined;
}
