import type { Language } from '../../../locales/index.ts';
import type { Translated } from './speech.ts';

const DENY_BEHIND: ReadonlySet<string> = new Set(['ur', 'pa-Guru']);
const WAY = '(?:phone|call|ring|email|mail|message|text|sms|whatsapp)';
const WAY_DENIED = new RegExp(
  `\\b(?<denied>${WAY}(?: do)?(?: not|dont)(?: do| is)?) (?=(?:only |just )?${WAY}\\b)`,
  'giu',
);

/** Tells whether a language always denies behind what it denies: "Tuesday not Monday" is Monday in Urdu. */
export function deniesBehind(language: Language): boolean {
  return DENY_BEHIND.has(language);
}

/** What is put into English word for word, with a comma behind a way of contact that such a language denies: "call not, text". */
export function partedWays(translated: Translated | undefined, language: Language): Translated | undefined {
  if (translated === undefined || !deniesBehind(language)) return translated;
  return { ...translated, text: translated.text.replace(WAY_DENIED, '$<denied>, ') };
}
