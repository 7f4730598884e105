import { KEPT } from '../content/kept.ts';
import type { Language } from '../locales/index.ts';
import type { Say } from '../locales/say.ts';
import { uncheckedSays } from './language.ts';
import { NUMBERS } from './numbers.ts';
import { STARTS } from './starts.ts';
import type { Facts } from './facts.ts';

/** The first words of a conversation: 999 first, who reads what is typed, then what is happening. */
export function greetingSays(facts: Facts, language: Language): readonly Say[] {
  const council = facts.partnership.council.name;
  return [
    { key: 'answers:greeting.emergency', params: NUMBERS },
    ...uncheckedSays(language),
    { key: 'answers:greeting.privacy', params: { council, ...KEPT } },
    { key: 'answers:greeting.ask', choices: STARTS },
  ];
}
