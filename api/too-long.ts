import { words, type Language } from '../locales/index.ts';
import { LONGEST_MESSAGE } from '../locales/longest-message.ts';
import { number } from '../web/pages/conversation-page.ts';

/** What fills the words that say how long a message is and may be; nothing for one that is not too long. */
export function tooLong(text: string, language: Language): Readonly<Record<'size' | 'limit', string>> | undefined {
  if (text.length <= LONGEST_MESSAGE) return undefined;
  return { size: number(text.length, language), limit: number(LONGEST_MESSAGE, language) };
}

/** Those words. */
export function tooLongInWords(text: string, language: Language): string | undefined {
  const sizes = tooLong(text, language);
  return sizes && words(language, 'web:conversation.tooLong', sizes);
}
