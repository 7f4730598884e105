import { DANGER_KINDS, type DangerKind } from '../../content/danger-cards.ts';
import type { Detected } from '../understand/classifier/detect.ts';
import { passagesOf } from './passages.ts';
import { BREAK } from './pattern.ts';

/** The label that a detector gives to danger of any kind, beside the kinds themselves. */
export const ANY_DANGER = 'any';

/**
 * From where on what a detector hears counts; fitted by test/eval/fit-screen.ts into thresholds.json. The first three are
 * on the scale of `evidenceOf`, those of the kinds are scores.
 */
export interface DangerThresholds {
  readonly whole: number; // a message tells of danger
  readonly few?: number; // the same, where it has few words; as `whole` where it is not said
  readonly passage: number; // one passage of a longer message does
  readonly support: number; // what a rule only asks about is plausible
  readonly certain: Readonly<Record<DangerKind, number>>; // a kind is shown at once and not asked about
}

/** What was learnt from the phrases of one language about danger. */
export interface Detector {
  readonly detect: (text: string) => readonly Detected[];
  readonly weighAgain?: WeighAgain;
  readonly thresholds: DangerThresholds;
}

/** Weighs once more, by its meaning, a text that has been scored by its words; of a text that can be told by its words, that is not asked. */
export type WeighAgain = (text: string, scores: readonly Detected[]) => readonly Detected[];

/** What a detector hears in a message: how much speaks for danger, in the whole and in the passage where most does, and for which kind. */
export interface Heard {
  readonly whole: number;
  readonly passage: number; // -Infinity where the message is one passage
  readonly kinds: readonly { readonly kind: DangerKind; readonly score: number }[]; // the likeliest first
}

/** A message of so many words or fewer says little by itself. */
export const FEW_WORDS = 6;
/** Of so few a detector only asks, and one word is left to the rules. */
export const LEAST_WORDS = 2;

const MOST_PASSAGES = 25; // from each end of a longer text; the rules read the whole
const MOST_WORDS = 500;
// Evidence that a danger that is likeliest to cost a life counts more: it is missed most, as it is told least plainly.
const GRAVEST: Readonly<Partial<Record<DangerKind, number>>> = { 'danger-now': 1, 'self-harm': 1 };
const DOUBTFUL = { from: -3.5, to: 1 }; // evidence by words: beyond, meaning found and spared nothing more on the tune set

/** Listens to the words of a message (see readWords), as a whole and passage by passage. Only the loudest passage is weighed again: that takes a hundred times as long. */
export function listenForDanger(
  { detect, weighAgain }: Pick<Detector, 'detect' | 'weighAgain'>,
  words: readonly string[],
): Heard {
  const weigh = (text: string, scores: readonly Detected[]): readonly Detected[] =>
    weighAgain !== undefined && isDoubtful(evidenceOf(scores)) ? weighAgain(text, scores) : scores;
  const text = textOf(words);
  const whole = text === '' ? [] : detect(text);
  const passages = ends(passagesOf(words), MOST_PASSAGES).map((passage) => {
    const said = textOf(passage);
    return { said, scores: detect(said) };
  });
  const loudest = passages.reduce<{ readonly said: string; readonly scores: readonly Detected[] }>(
    (most, passage) => (evidenceOf(passage.scores) > evidenceOf(most.scores) ? passage : most),
    { said: '', scores: [] },
  );
  return heardIn(weigh(text, whole), weigh(loudest.said, loudest.scores));
}

function isDoubtful(evidence: number): boolean {
  return evidence >= DOUBTFUL.from && evidence <= DOUBTFUL.to;
}

/** What the scores of a message, and of the passage of it where most speaks for danger, come to. */
export function heardIn(whole: readonly Detected[], passage: readonly Detected[]): Heard {
  const kinds = DANGER_KINDS.map((kind) => ({ kind, score: Math.max(scoreOf(whole, kind), scoreOf(passage, kind)) }));
  return {
    whole: evidenceOf(whole),
    passage: evidenceOf(passage),
    kinds: kinds.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score),
  };
}

/** The words as one text, as a detector reads and learns them: without breaks, and of a very long one the beginning and the end. */
export function textOf(words: readonly string[]): string {
  return ends(words, MOST_WORDS)
    .filter((word) => word !== BREAK)
    .join(' ');
}

/** The odds that a text tells of danger times those of its likeliest kind, as a logarithm: each errs where the other does not. The gravest kinds count more. */
function evidenceOf(scores: readonly Detected[]): number {
  const [kind, likeliest] = DANGER_KINDS.map((one) => [one, scoreOf(scores, one)] as const).reduce((most, one) =>
    one[1] > most[1] ? one : most,
  );
  return logOdds(scoreOf(scores, ANY_DANGER)) + logOdds(likeliest) + (GRAVEST[kind] ?? 0);
}

function logOdds(score: number): number {
  return Math.log(score / (1 - score));
}

function scoreOf(scores: readonly Detected[], kind: string): number {
  return scores.find((one) => one.kind === kind)?.score ?? 0;
}

function ends<Item>(items: readonly Item[], most: number): readonly Item[] {
  return items.length <= 2 * most ? items : [...items.slice(0, most), ...items.slice(-most)];
}
