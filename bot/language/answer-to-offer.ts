import { codeOfLanguage } from '../../dialogs/language.ts';
import { packForWriters, packNamed, type Language } from '../../locales/index.ts';
import { isEnglish } from '../../locales/packs.ts';
import type { Incoming } from '../bot.ts';
import type { Here } from '../load.ts';
import type { AllModels } from '../models.ts';
import { isYesThroughout } from '../understand/slots/yes-no.ts';
import { languagesMentioned } from '../understand/speech/languages-mentioned.ts';
import { wordsIn } from '../understand/text/tokens.ts';
import { languageNamed } from '../understand/speech/language-named.ts';

/**
 * A message, as the button of a language where it takes the offer that was made just before: by its name, or by a yes in that
 * language, whose writer has read the offer and no question in the language of the chat. A yes in the language of the chat takes
 * it where no question of a guide or a form is open.
 */
export function withOfferAnswered(incoming: Incoming, here: Here, models: AllModels): Incoming {
  const { text, choices } = incoming;
  if (choices.length > 0 || here.snapshot.holder === 'staff') return incoming;
  const offered = (here.memory.languagesOffered ?? []).flatMap((tag) => packNamed(tag) ?? []);
  const taken = offered.length === 0 ? undefined : (takenOf(offered, text, here, models) ?? keptBy(text, here, models));
  return taken === undefined ? incoming : { ...incoming, choices: [codeOfLanguage(taken)] };
}

function takenOf(offered: readonly Language[], text: string, here: Here, models: AllModels): Language | undefined {
  const named = languageNamed(text);
  if (named?.kind === 'sure') return offered.find((language) => language === packForWriters(named.language));
  const wanted = wantedInEnglish(text);
  if (wanted !== undefined) return offered.find((language) => language === wanted);
  if (!isYesIn(text, here.language, models)) return offered.find((language) => isYesIn(text, language, models));
  return here.memory.stack.length === 0 && offered.length === 1 ? offered[0] : undefined;
}

/** English needs no speech of its own: that of an English chat hears the yes of every language. */
function isYesIn(text: string, language: Language, models: AllModels): boolean {
  if (isEnglish(language)) return isYesThroughout(text, undefined);
  const speech = models[language]?.speech;
  return speech?.yesOrNo(text) !== undefined && isYesThroughout(text, speech);
}

/** "Change to Polish", "yes in Polish please". */
function wantedInEnglish(text: string): Language | undefined {
  const words = wordsIn(text);
  const [named, ...others] = languagesMentioned(text);
  if (named === undefined || others.length > 0 || words.length > MOST_WORDS || words.some(isNo)) return undefined;
  return packForWriters(named);
}
const MOST_WORDS = 6;

/** The language of the chat, where a no to the offer answers nothing else and goes on with nothing else. */
function keptBy(text: string, { memory, language }: Here, models: AllModels): Language | undefined {
  if (memory.stack.length > 0 || memory.safetyAsked !== undefined) return undefined;
  const [first = '', ...others] = wordsIn(models[language]?.speech?.yesOrNo(text) ?? text);
  return isNo(first) && others.every((word) => STAYING.has(word) || languagesMentioned(word).length > 0)
    ? language
    : undefined;
}

const isNo = (word: string): boolean => NO.has(word);
const NO: ReadonlySet<string> = new Set(['no', 'not', 'nope', 'dont', 'never', 'isnt']);
const STAYING: ReadonlySet<string> = new Set(
  'no thanks thank you please stay keep carry on in this language want it need to change'.split(' '),
);
