import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { listenForDanger, type DangerThresholds, type Heard } from '../../bot/screen/detector.ts';
import { findByRules } from '../../bot/screen/find-by-rules.ts';
import { withoutSayings } from '../../bot/screen/judge.ts';
import { MATCHER } from '../../bot/screen/patterns.ts';
import { readWords } from '../../bot/screen/read-words.ts';
import { detect } from '../../bot/understand/classifier/detect.ts';
import { loadModel } from '../../bot/understand/classifier/load-model.ts';
import { DANGER_KINDS, type DangerKind } from '../../content/danger-cards.ts';
import { lowestSure } from '../../scripts/train/lowest-sure.ts';
import { readDangerPhrases } from './danger-phrases.ts';

/*
 * Fits the thresholds of the danger screen to phrases that the detector was not made from, and writes
 * bot/screen/thresholds.json. It asks for the most dangers found at a given share of false alarms, rules included. Some rules
 * were written from these phrases, so it promises fewer false alarms than there will be: the decision on rules tells by how much.
 */
const root = path.resolve(import.meta.dirname, '../..');
const FALSE_ALARMS = 0.05; // nearly all on sayings
const MOST_SUPPORT = -1; // what a rule asks about is passed over only where the whole sounds clearly harmless
const LONG = 200; // characters of a harmless message that a danger is hidden in
const SHORT = 120;

interface Judged extends Heard {
  readonly kinds: Heard['kinds'];
  readonly certain: boolean; // a rule is
  readonly asked: boolean; // a rule asks
  readonly bears: readonly string[];
}

const model = loadModel(path.join(root, 'build/models/en/danger.model'));
const { danger, harmless } = readDangerPhrases(path.join(root, 'test/eval/tune'));
const judged = (text: string, bears: readonly string[]): Judged => {
  const words = readWords(text);
  const hits = MATCHER.hits(words);
  const levels = [...findByRules(words, hits).values()].map(({ level }) => level);
  return {
    ...listenForDanger({ detect: (one) => detect(model, one) }, withoutSayings(words, hits)),
    certain: levels.includes('certain'),
    asked: levels.includes('ask'),
    bears,
  };
};
const dangers = danger.map((one) => judged(one.text, [one.danger, ...one.also]));
const others = harmless.map(({ text }) => judged(text, []));
const hidden = hideInLongOnes().map((text) => judged(text, ['any']));

const fitted = fitLevels();
const thresholds: DangerThresholds = { ...fitted, certain: fitCertain(fitted) };
writeFileSync(path.join(root, 'bot/screen/thresholds.json'), `${JSON.stringify({ en: thresholds }, null, 2)}\n`);

type Levels = Omit<DangerThresholds, 'certain'>;

function isFound(one: Judged, { whole, passage, support }: Levels): boolean {
  const asks = one.asked && Math.max(one.whole, one.passage) >= support;
  return one.certain || asks || one.whole >= whole || one.passage >= passage;
}

/** Tries every support and passage threshold, each with the lowest one for the whole that keeps to the false alarms allowed. */
function fitLevels(): Levels {
  const most = Math.floor(FALSE_ALARMS * others.length);
  const steps = Array.from({ length: 41 }, (_, at) => at / 2 - 10);
  let best: { readonly levels: Levels; readonly found: number } | undefined;
  for (const support of steps.filter((one) => one <= MOST_SUPPORT)) {
    for (const passage of steps) {
      const levels = { whole: wholeFor({ support, passage }, most), passage, support };
      const alarms = others.filter((one) => isFound(one, levels)).length;
      const found = [...dangers, ...hidden].filter((one) => isFound(one, levels)).length;
      if (alarms <= most && (best === undefined || found > best.found)) best = { levels, found };
    }
  }
  if (best === undefined) throw new Error('The rules alone raise more false alarms than are allowed.');
  return best.levels;
}

function wholeFor(levels: Omit<Levels, 'whole'>, most: number): number {
  const silent = others.filter((one) => !isFound(one, { ...levels, whole: Infinity }));
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
