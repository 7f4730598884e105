import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { listenForDanger, type DangerThresholds, type Heard } from '../../bot/screen/detector.ts';
import { withoutSayings } from '../../bot/screen/judge.ts';
import { MATCHER } from '../../bot/screen/patterns.ts';
import { readWords } from '../../bot/screen/read-words.ts';
import { detect } from '../../bot/understand/classifier/detect.ts';
import { dangersByBoth } from '../../bot/understand/encoder/both.ts';
import { loadOpinion } from '../../bot/understand/encoder/opinion.ts';
import { loadModel } from '../../bot/understand/classifier/load-model.ts';
import { DANGER_KINDS, type DangerKind } from '../../content/danger-cards.ts';
import { lowestSure } from '../../scripts/train/lowest-sure.ts';
import { readDangerPhrases } from './danger-phrases.ts';

/*
 * Fits the thresholds of the danger screen to phrases that the detector was not made from, and writes
 * bot/screen/thresholds.json. It asks for the most dangers that the detector alone finds at a given share of false alarms.
 * Rules do not count, because some were written from these very phrases: they find and spare more of them than of others.
 */
const root = path.resolve(import.meta.dirname, '../..');
const FALSE_ALARMS = 0.042; // rules add one or two in a hundred
const SUPPORT = -1.5; // what a rule asks about is passed over only where the whole sounds clearly harmless
const FEW = 1; // of few words, which say little: small requests are as many as short dangers are few
const OF_HIDDEN = 0.5; // so much counts a danger at the end of 2,000 characters, which few residents write
const LONG = 200; // characters of a harmless message that a danger is hidden in
const SHORT = 120;

interface Judged extends Heard {
  readonly kinds: Heard['kinds'];
  readonly bears: readonly string[];
}

const model = loadModel(path.join(root, 'build/models/en/danger.model'));
const opinion = loadOpinion(root, 'danger');
const { danger, harmless } = readDangerPhrases(path.join(root, 'test/eval/tune'));
const judged = (text: string, bears: readonly string[]): Judged => {
  const words = readWords(text);
  return {
    ...listenForDanger(
      { detect: (one) => detect(model, one), weighAgain: (one, scores) => dangersByBoth(scores, opinion, one) },
      withoutSayings(words, MATCHER.hits(words)),
    ),
    bears,
  };
};
const dangers = danger.map((one) => judged(one.text, [one.danger, ...one.also]));
const others = harmless.map(({ text }) => judged(text, []));
const hidden = hideInLongOnes().map((text) => judged(text, ['any']));

const fitted = fitLevels();
const thresholds: DangerThresholds = { ...fitted, few: FEW, support: SUPPORT, certain: fitCertain(fitted) };
writeFileSync(path.join(root, 'bot/screen/thresholds.json'), `${JSON.stringify({ en: thresholds }, null, 2)}\n`);

type Levels = Pick<DangerThresholds, 'whole' | 'passage'>;

function isFound(one: Judged, { whole, passage }: Levels): boolean {
  return one.whole >= whole || one.passage >= passage;
}

/** Tries every threshold for passages, each with the lowest one for the whole that keeps to the false alarms allowed. */
function fitLevels(): Levels {
  const most = Math.floor(FALSE_ALARMS * others.length);
  const each = Array.from({ length: 41 }, (_, at) => at / 2 - 10).map((passage) => {
    const levels = { whole: wholeFor(passage, most), passage };
    const foundOf = (ones: readonly Judged[]): number => ones.filter((one) => isFound(one, levels)).length;
    const found = foundOf(dangers) + OF_HIDDEN * foundOf(hidden);
    return { levels, found: levels.whole === Infinity ? -1 : found };
  });
  return each.reduce((best, one) => (one.found > best.found ? one : best)).levels;
}

/** The lowest threshold for the whole; Infinity where passages alone raise more false alarms than are allowed. */
function wholeFor(passage: number, most: number): number {
  const silent = others.filter((one) => one.passage < passage);
  const left = most - (others.length - silent.length);
  const loudest = silent.map(({ whole }) => whole).sort((one, other) => other - one);
  return left < 0 ? Infinity : Math.ceil(100 * ((loudest[left] ?? -10) + 0.01)) / 100;
}

function fitCertain(levels: Levels): DangerThresholds['certain'] {
  const found = [...dangers, ...others].filter((one) => isFound(one, levels));
  const each = DANGER_KINDS.map((kind) => {
    const scored = found.map((one) => ({ score: scoreOf(one, kind), bears: one.bears.includes(kind) }));
    return [kind, lowestSure(scored.sort((one, other) => other.score - one.score))] as const;
  });
  return Object.fromEntries(each) as DangerThresholds['certain'];
}

function scoreOf({ kinds }: Judged, kind: DangerKind): number {
  return kinds.find((one) => one.kind === kind)?.score ?? 0;
}

/** Some of the short dangers, each at the end of several harmless stories: about 2,000 characters. */
function hideInLongOnes(): readonly string[] {
  const stories = harmless.map(({ text }) => text).filter(({ length }) => length >= LONG);
  return danger
    .filter(({ text }, at) => text.length <= SHORT && at % 4 === 0)
    .map(({ text }, at) => {
      const before = [0, 1, 2, 3].map((next) => stories[(4 * at + next) % stories.length] ?? '');
      return `${before.join(' ').slice(0, 1900)}. ${text}`;
    });
}
