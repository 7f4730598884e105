import { NOTHING_TOLD } from '../telling/make-telling.ts';
import type { Speech } from './speech.ts';

/** The speech that is given for each message: in an English conversation that of the language beside English that it is in. */
export function speechBeside(speechOf: (text: string) => Speech | undefined): Speech {
  return {
    requestOf: (text) => speechOf(text)?.requestOf(text),
    yesOrNo: (text) => speechOf(text)?.yesOrNo(text),
    known: (text) => speechOf(text)?.known(text),
    asks: (sentence, strict) => speechOf(sentence)?.asks(sentence, strict) === true,
    times: (text) => speechOf(text)?.times(text),
    tells: (text) => speechOf(text)?.tells(text) ?? NOTHING_TOLD,
    everyday: (text) => speechOf(text)?.everyday(text),
  };
}
