import { isNeed, type NeedId } from '../../../dialogs/needs.ts';
import { BREAK, parsePattern } from '../../screen/pattern.ts';
import type { Speech } from '../speech/speech.ts';
import { makeTelling } from '../telling/make-telling.ts';
import { wordsIn } from '../text/tokens.ts';
import { NEED_TOLD } from '../words/en/need-told.ts';
import { NEED_TOLD_WORDS } from '../words/en/need-told-words.ts';

const tell = makeTelling({
  answers: NEED_TOLD,
  not: [],
  parse: (phrase) => parsePattern(phrase, NEED_TOLD_WORDS),
  wordsOf: (text) => [BREAK, ...wordsIn(text), BREAK],
});

/** The need that a message surely tells of by how it is told, in the resident's words or by what those are in English. */
export function toldNeed(text: string, speech: Speech | undefined): NeedId | undefined {
  const need = [speech?.everyday(text)?.text, text].flatMap((said) => tell(said ?? '').unasked.get('need') ?? [])[0];
  return need !== undefined && isNeed(need) ? need : undefined;
}
