import { codeOfLanguage } from '../../dialogs/language.ts';
import type { Language } from '../../locales/index.ts';
import type { Incoming } from '../bot.ts';

/** What a resident sends who presses the button of a language; for channels whose clients name it otherwise. */
export function languageChoice(language: Language): Incoming['choices'] {
  return [codeOfLanguage(language)];
}
