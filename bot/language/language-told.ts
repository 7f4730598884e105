import { notSpokenSays, offerSays, otherLanguageSays } from '../../dialogs/language.ts';
import type { Place } from '../../dialogs/answers.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { packForWriters, type Language } from '../../locales/index.ts';
import type { Say } from '../../locales/say.ts';
import type { Decision, Question } from '../decide.ts';
import type { Written } from './languages.ts';

/**
 * What was decided, with a word about the language that the message is in, behind the cards of dangers: once in a
 * conversation and, where nothing is open and nothing here understands it, each time.
 */
export function withLanguage(decision: Decision, { memory, heard, written, isUnread }: Question): Decision {
  const isAgain = isUnread === true && memory.stack.length === 0;
  if (memory.languageTold === true && !isAgain) return decision;
  const told = onlyNamesPlace(heard) || isWordInTheirs(heard) ? [] : languageSays(written, heard.language);
  if (told.length === 0) return decision;
  const dangers = decision.say.findLastIndex(({ key }) => key.startsWith('danger:')) + 1;
  const say = [...decision.say.slice(0, dangers), ...told, ...decision.say.slice(dangers)];
  return { ...decision, say, memory: { ...decision.memory, languageTold: true } };
}

/** Where it is not known which of ours it is, those that it may be are offered and no other one is named; none where it may well be the one that is spoken. */
function languageSays(written: Written, spoken: Language): readonly Say[] {
  switch (written.kind) {
    case 'sure':
      return otherLanguageSays(written.language, spoken);
    case 'strange':
      return notSpokenSays();
    case 'unsure': {
      const perhaps = written.perhaps ?? [];
      const isSpoken = perhaps.some((language) => packForWriters(language) === spoken);
      return isSpoken ? [] : perhaps.flatMap((language) => offerSays(language, spoken));
    }
  }
}

/** A word or two in a chat that is in another language than English: languages share words, and its writer has chosen one. */
function isWordInTheirs({ text, language }: Heard): boolean {
  return !language.startsWith('en') && text.trim().split(/\s+/u).length < FEWEST_WORDS;
}
const FEWEST_WORDS = 3;

/** "Mercia Marina Willington": the name of a place, with a town of ours in it, is of no language. */
function onlyNamesPlace({ text, values }: Heard): boolean {
  const place = values['where']?.value as Partial<Place> | undefined; // read by the reader of places
  return place?.settlement !== undefined && text.trim().split(/\s+/u).length <= LONGEST_NAME;
}
const LONGEST_NAME = 4; // words
