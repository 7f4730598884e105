import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { once } from '../../running/once.ts';
import type { Glossary } from '../gloss/glossary.ts';
import type { OwnTold } from '../telling/own-telling.ts';
import { makeSpeech, type SpeechWords } from './make-speech.ts';
import { speechBeside } from './speech-beside.ts';
import type { Speech } from './speech.ts';

const ACT = /^act\.(.+)\.phrases\.txt$/;
const FILLERS = 'fillers';
const TIMES = 'times.phrases.txt';
const UNITS = 'times.units.txt'; // no phrases: no model learns from them
const SAID = 'said.txt'; // neither
const ALONE = 'alone.txt'; // nor this: what says something where it is the whole message, and may be a part of anything else
const ASKS = 'asks.txt'; // nor this
const PLACES = 'places.txt'; // nor this

/**
 * Loads the speech of a language from its folder (`locales/<tag>`): `act.<name>.phrases.txt`, of which `fillers` may
 * stand around the others, and `times.phrases.txt`, `times.units.txt`, `said.txt` and `alone.txt` with `words = meaning in
 * English` a line, the last three with `one|other` for what means the same, `asks.txt` with `words = where they ask`, `places.txt` with
 * `one|other = name in the list of places`; its everyday words and what it tells of a scam are given. It is read when a text
 * of that language first comes, since most nodes hear few of the languages. Undefined where the folder has none.
 */
export function loadSpeech(
  folder: string,
  everyday: Glossary,
  isEnglish: (word: string) => boolean,
  ofTelling?: OwnTold,
): Speech | undefined {
  const files = readdirSync(folder);
  if (!files.some((file) => ACT.test(file) || file === TIMES)) return undefined;
  const speech = once(() => {
    const told = ofTelling === undefined ? {} : { told: ofTelling };
    return makeSpeech({ ...readWordsIn(folder, files), everyday, ...told }, isEnglish);
  });
  return speechBeside(speech);
}

function readWordsIn(folder: string, files: readonly string[]): Omit<SpeechWords, 'everyday'> {
  const named = files.flatMap((file): readonly (readonly [string, readonly string[]])[] => {
    const act = ACT.exec(file)?.[1];
    return act === undefined ? [] : [[act, linesOf(path.join(folder, file))]];
  });
  const { [FILLERS]: fillers = [], ...acts } = Object.fromEntries(named);
  return {
    acts,
    fillers,
    times: linesOf(path.join(folder, TIMES)).flatMap(pairOf),
    units: pairsIn(folder, UNITS),
    said: pairsIn(folder, SAID),
    alone: pairsIn(folder, ALONE),
    asks: pairsIn(folder, ASKS),
    places: pairsIn(folder, PLACES),
  };
}

/** Reads what a language calls days, times and units of time, and what stands around them: that one does not know, and fillers. */
export function readWhen(folder: string): readonly string[] {
  const acts = ['dont-know', FILLERS].flatMap((act) => linesOf(path.join(folder, `act.${act}.phrases.txt`)));
  const times = [...linesOf(path.join(folder, TIMES)).flatMap(pairOf), ...pairsIn(folder, UNITS)];
  const doubts = readSaid(folder).filter(([, english]) => english === 'i dont know' || english === 'not sure');
  return [...acts, ...[...times, ...doubts].map(([words]) => words)];
}

/** Reads what residents say in answer to a question, each with the English that says it. */
export function readSaid(folder: string): SpeechWords['said'] {
  return [...pairsIn(folder, SAID), ...pairsIn(folder, ALONE)];
}

function pairsIn(folder: string, file: string): readonly (readonly [string, string])[] {
  return linesOf(path.join(folder, file)).flatMap(pairOf).flatMap(eachOf);
}

function linesOf(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function pairOf(line: string): readonly (readonly [string, string])[] {
  const [words, english] = line.split('=').map((part) => part.trim());
  if (words === undefined || english === undefined) throw new Error(`No word with its meaning: "${line}".`);
  return [[words, english]];
}

function eachOf([words, english]: readonly [string, string]): readonly (readonly [string, string])[] {
  return words.split('|').map((one) => [one.trim(), english]);
}
