import { isCopyKey, words, type SpokenLanguage } from '../locales/index.ts';
import type { Service } from './directory.ts';

/**
 * What a service is called, in a language: a name that only describes ("Emergency services") is said in it, a name of its
 * own stays as it is, and so does one that an editor changed since it was translated.
 */
export function serviceName({ id, name, phones, sms }: Service, language: SpokenLanguage): string {
  const key = `contact:named.${id}`;
  if (!isCopyKey(key)) return name;
  const number = (phones[0] ?? sms)?.number ?? '';
  return words('en', key, { number }) === name ? words(language, key, { number }) : name;
}
