import type { Facts } from '../../dialogs/facts.ts';
import { greetingSays } from '../../dialogs/greeting.ts';
import { STARTS } from '../../dialogs/starts.ts';
import { uncheckedSays } from '../../dialogs/language.ts';
import type { Language } from '../../locales/index.ts';
import type { Say } from '../../locales/say.ts';

/** Of languages, of the first words, and that a message was not understood, which it may be now. */
const NOT_AGAIN =
  /^(?:language:|answers:greeting\.|answers:small-talk\.greeting|answers:not-understood\.|knowledge:languages\.)/u;

/**
 * Said when the chat has changed its language: that it has, and all that was said last, dangers before anything else. Whoever
 * changes it may not have been able to read that. Where nothing is open, the first words follow, which nobody has read in it yet. Where it
 * is the one that was spoken, only what is open is asked again.
 */
export function changedLanguageSays(
  language: Language,
  { isOpen, facts }: { readonly isOpen: boolean; readonly facts: Facts },
): readonly Say[] {
  const again = (facts.saidLast ?? []).filter(({ key }) => !NOT_AGAIN.test(key));
  const dangers = again.filter(isOfDanger);
  if (facts.languageKept === true) return isOpen || dangers.length > 0 ? dangers : ASKED;
  const others = again.filter((say) => !isOfDanger(say));
  const first = isOpen ? uncheckedSays(language) : firstWords(language, again, facts);
  return [...dangers, { key: 'language:now' }, ...first, ...others];
}

const isOfDanger = ({ key }: Say): boolean => key.startsWith('danger:');

/** The first words, without what is said anyway: the emergency number behind a card of it, and the question what is happening where that was told. */
function firstWords(language: Language, again: readonly Say[], facts: Facts): readonly Say[] {
  const isDanger = again.some(isOfDanger);
  return greetingSays(facts, language).filter(
    ({ key }) => !(isDanger && key === EMERGENCY) && !(again.length > 0 && key === ASK),
  );
}
const EMERGENCY = 'answers:greeting.emergency';
const ASK = 'answers:greeting.ask';
const ASKED: readonly Say[] = [{ key: ASK, choices: STARTS }];
