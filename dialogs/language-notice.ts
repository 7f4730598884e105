import { noticeLanguageOf } from '../locales/index.ts';
import type { Say } from '../locales/say.ts';
import { NUMBERS } from './numbers.ts';

/** Says to somebody who writes in another language, in that language where we can and in English, that the chat speaks English, and how to get help. */
export function languageNoticeSays(written: string): readonly Say[] {
  const english: Say = {
    key: 'language:english-only',
    params: { ...NUMBERS, council: { kind: 'number-of', service: 'sddc-customer-services' } },
  };
  const language = noticeLanguageOf(written);
  return language === undefined ? [english] : [{ ...english, language }, english];
}
