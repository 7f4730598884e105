import type { Written } from '../../language/languages.ts';
import { remembering } from '../text/remember.ts';
import { BESIDE_LANGUAGE_NAMES, LANGUAGE_NAMES } from '../words/language-names.ts';
import { ownTokens } from './own-tokens.ts';
import { phraseTable } from './phrase-table.ts';

const NAMES = phraseTable(
  LANGUAGE_NAMES.flatMap(([language, names]) => names.map((name) => [name, language] as const)),
);
const BESIDE = phraseTable(BESIDE_LANGUAGE_NAMES.map((words) => [words, true] as const));

/** The language that a message asks for by its own name, where it says nothing else: "proszę po polsku". */
export const languageNamed = remembering((text: string): Written | undefined => {
  const tokens = ownTokens(text);
  let language: Extract<Written, { kind: 'sure' }>['language'] | undefined;
  for (let at = 0; at < tokens.length;) {
    const name = NAMES.at(tokens, at);
    const next = name?.to ?? BESIDE.at(tokens, at)?.to;
    if (next === undefined) return undefined;
    language ??= name?.meaning;
    at = next;
  }
  return language === undefined ? undefined : { kind: 'sure', language };
});
