import {
  easyReadSays,
  languageAsked,
  namedLanguageSays,
  notSpokenSays,
  offerSays,
  otherLanguageSays,
} from '../../dialogs/language.ts';
import type { Place } from '../../dialogs/answers.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { packForWriters, type Language } from '../../locales/index.ts';
import type { Say } from '../../locales/say.ts';
import type { Decision, Question } from '../decide.ts';
import { languagesMentioned, wantsEasierWords } from '../understand/speech/languages-mentioned.ts';
import { languageNamed } from '../understand/speech/language-named.ts';
import type { Written } from './languages.ts';

/**
 * What was decided, with a word about the language that the message is in, behind the cards of dangers: once in a
 * conversation and, where nothing here understands it and it answers nothing that is open, each time.
 */
export function withLanguage({ memory, ...decided }: Decision, question: Question): Decision {
  const { languagesOffered: _taken, ...rest } = memory;
  const decision = { ...decided, memory: rest };
  const named = toldOfNamed(decision, question);
  const told = named.length > 0 ? named : toldOfLanguage(decision, question);
  if (told.length === 0) return decision;
  const dangers = decision.say.findLastIndex(({ key }) => key.startsWith('danger:')) + 1;
  const say = [...decision.say.slice(0, dangers), ...told, ...decision.say.slice(dangers)];
  const isUnreadable = rest.stack.length > 0 && told.some(({ key }) => key === 'language:other-letters'); // who writes in Latin letters may read no others
  const languagesOffered = isUnreadable
    ? []
    : told.flatMap(({ key, language }) => (key === OFFERED && language ? [language] : []));
  return { ...decision, say, memory: { ...rest, languageTold: true, languagesOffered } };
}
const OFFERED = 'language:offer-own';

/** Whoever asks about languages and names some in English is told of these; whoever asks for easier words, of Easy Read. */
function toldOfNamed({ say }: Decision, { heard }: Question): readonly Say[] {
  const { text, choices, language } = heard;
  if (choices.length > 0) return [];
  if (wantsEasierWords(text)) return easyReadSays(language);
  const isAsked = say.some(({ key }) => key === 'knowledge:languages.answer');
  return isAsked ? namedLanguageSays(languagesMentioned(text), language) : [];
}

/** Whoever asks for a language by its name is told of it whatever was told before, and in a word. */
function toldOfLanguage({ outcome }: Decision, { memory, heard, written, isUnread }: Question): readonly Say[] {
  if (languageAsked(heard.choices) !== undefined) return [];
  if (languageNamed(heard.text) !== undefined) return languageSays(written, heard.language);
  const isAgain = isUnread === true && (memory.stack.length === 0 || outcome === 'repaired');
  if (memory.languageTold === true && !isAgain) return [];
  return onlyNamesPlace(heard) || isWordInTheirs(heard) ? [] : languageSays(written, heard.language);
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
