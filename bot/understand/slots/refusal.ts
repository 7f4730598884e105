import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import { NO_PREFERENCE } from '../words/en/no-preference.ts';
import { BESIDE_REFUSAL, NONE_ALONE, NONE_OF_THEM } from '../words/en/options.ts';
import type { Listening } from './reader.ts';

const NONE = indexPhrases({ none: NONE_OF_THEM }, { apart: true });
const NO_NEED = indexPhrases({ none: [...NONE_OF_THEM, ...NO_PREFERENCE] }, { apart: true });
const NO_WAY = indexPhrases({ none: NONE_ALONE }, { apart: true });
const WAYS = 'contact-how'; // where "nobody else uses it" says that any is safe
const NEEDS = 'contact-needs'; // where who minds nothing needs nothing

/** "None of them", "no, don't share it": nothing but words that refuse, in the resident's language or in English. */
export function refusesAll(text: string, { speech, step }: Pick<Listening, 'speech' | 'step'>): boolean {
  const none = { [NEEDS]: NO_NEED, [WAYS]: NO_WAY }[step.field] ?? NONE;
  return [text, speech?.yesOrNo(text) ?? '', speech?.everyday(text)?.text ?? ''].some((said) => {
    const tokens = tokenise(said);
    const refusals = findPhrases(tokens, none);
    const isCovered = (at: number): boolean => refusals.some(({ from, to }) => from <= at && at < to);
    return refusals.length > 0 && tokens.every(({ word }, at) => isCovered(at) || BESIDE_REFUSAL.has(word));
  });
}
