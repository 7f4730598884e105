import type { Step } from '../../../dialogs/step.ts';
import { CONTACT_SET } from '../../../dialogs/questions/safe-contact.ts';
import { listen } from '../listen.ts';
import { FORMATS_ASKED } from '../slots/choice-codes.ts';
import { answeredOptions } from '../slots/options.ts';
import { everyday, everydayTokens } from '../speech/everyday.ts';
import { wishesLanguage } from '../speech/languages-mentioned.ts';
import type { Understanding } from '../understanding.ts';
import { GIVES_REASON, SPEAKING } from '../words/en/acts.ts';
import { ENGLISH_NAMES } from '../words/en/language-names.ts';
import type { Token } from '../text/tokens.ts';
import type { RankedAct } from './likely-act.ts';
import { SIGN_LANGUAGE } from '../words/en/formats.ts';
import { sureCard } from './questions.ts';
import { wantsSpeaker } from './stolen-answers.ts';

/** Tells whether what sounds like the wish for another language answers the open question after all. */
export function isNoLanguageAsked(text: string, asked: Step, context: Understanding): boolean {
  return [namesLanguageAsAnswer, tellsOfContact, wantsSpeaker].some((is) => is(text, asked, context));
}

/** "Neskambinkit po 18", no calls after six in Lithuanian, where it is asked whether and how to be contacted. */
function tellsOfContact(text: string, asked: Step, context: Understanding): boolean {
  const told = asked.set === CONTACT_SET ? Object.keys(listen(text, context)) : [];
  return told.length > 0 && !told.includes('contact-language');
}

/** A language that belongs to an option of the open question ("because I am Polish"), or a format where formats are asked for. */
function namesLanguageAsAnswer(text: string, asked: Step, context: Understanding): boolean {
  const { kind } = asked.answer;
  if (kind !== 'choice' && kind !== 'choices') return false;
  const tokens = everydayTokens(text, context.speech);
  const isReason = GIVES_REASON.has(tokens[0]?.word ?? ''); // "because I speak Polish"
  const wantsToSpeak =
    !isReason &&
    !FORMATS_ASKED.has(asked.field) &&
    (tokens.some(({ word }) => SPEAKING.has(word)) || wishesLanguage(text));
  return !wantsToSpeak && answeredOptions(everyday(text, context.speech), { ...context, step: asked }).length > 0;
}

/** A word or two that hold no language's name, not even one that is spelt wrong, and are only so far like the wish for one: "Besnik", "Vrasni". */
export function mayBeName(ranked: readonly RankedAct[], tokens: readonly Token[]): boolean {
  const asked = ranked.find(({ act }) => act !== 'answer');
  if (asked?.act !== 'language' || asked.score >= SURELY_A_LANGUAGE) return false;
  return !tokens.some(({ word }) => SPEAKING.has(word) || LANGUAGE_STARTS.some((start) => word.startsWith(start)));
}
const SURELY_A_LANGUAGE = 0.9; // of 30 names none was likelier, of 12 languages spelt wrong two were less
const STARTS_WITH = 6; // letters
const LANGUAGE_STARTS = ENGLISH_NAMES.flatMap(([, names]) => names).flatMap((name) =>
  name.length >= STARTS_WITH ? [name.slice(0, STARTS_WITH)] : [],
);

/** "I need it in braille", "I need a BSL interpreter": no other language for this chat. */
export function isOfFormats(text: string, context: Understanding): boolean {
  return sureCard(text, context) === FORMATS || SIGN_LANGUAGE.test(text);
}
/** The card of other formats. */
export const FORMATS = 'other-formats';
