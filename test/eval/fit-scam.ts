import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { checkText } from '../../bot/understand/scam/check-text.ts';
import { isStrong, sayOf } from '../../bot/understand/scam/weights.ts';
import { wordingOf } from '../../bot/understand/scam/wording.ts';
import { scamPhrases } from './phrase-sets.ts';

/*
 * Fits how much the signs of a message count beside its wording (a logistic regression), and from where on both together are
 * suspicious, to messages that taught neither, and writes bot/understand/scam/thresholds.json: at most a given share of the
 * genuine messages is called suspicious. Prints what that finds in each fifth when fitted to the other four.
 */
const FALSE_ALARMS = 0.05;
const FOLDS = 5;
const SAYS = Array.from({ length: 51 }, (_, at) => at / 100); // of one sign's weight beside the wording

interface Judged {
  readonly scam: boolean;
  readonly author: string;
  readonly strong: boolean; // bears a sign that stands on its own
  readonly say: number; // of its signs
  readonly wording: number;
}
interface Fit {
  readonly from: number;
  readonly ofSigns: number;
}

const judged: readonly Judged[] = scamPhrases('tune').map(({ id, text, scam }) => {
  const { signs } = checkText(text);
  const [author = ''] = id.split('-');
  return { scam, author, strong: isStrong(signs), say: sayOf(signs), wording: wordingOf(text) };
});
const held = Array.from({ length: FOLDS }, (_, fold) => {
  const isHeld = (_one: Judged, at: number): boolean => at % FOLDS === fold;
  const fit = fitTo(judged.filter((one, at) => !isHeld(one, at)));
  return judged.filter(isHeld).filter((one) => isFound(one, fit));
}).flat();
print('held out', judged, held);
for (const author of new Set(judged.map((one) => one.author)))
  print(`held out, author "${author}"`, ...([judged, held].map((ones) => ones.filter((one) => one.author === author)) as [Judged[], Judged[]])); // prettier-ignore
const fit = fitTo(judged);
print('fitted', judged, judged.filter((one) => isFound(one, fit))); // prettier-ignore
writeFileSync(path.resolve(import.meta.dirname, '../../bot/understand/scam/thresholds.json'), `${JSON.stringify(fit, null, 2)}\n`); // prettier-ignore

/** How much signs count, and the level, that find the most scams; of those that find as many, the one that trusts signs most, since they can be named. */
function fitTo(ones: readonly Judged[]): Fit {
  const fits = SAYS.map((ofSigns) => ({ from: lowestFrom(ones, ofSigns), ofSigns }));
  const found = fits.map((fit) => ones.filter((one) => one.scam && isFound(one, fit)).length);
  return fits[found.lastIndexOf(Math.max(...found))] ?? { from: 0, ofSigns: 0 };
}

/** The lowest level that keeps to the false alarms allowed, those of strong signs included. */
function lowestFrom(ones: readonly Judged[], ofSigns: number): number {
  const genuine = ones.filter(({ scam }) => !scam);
  const weak = genuine.filter(({ strong }) => !strong);
  const left = Math.floor(FALSE_ALARMS * genuine.length) - (genuine.length - weak.length);
  const scores = weak.map((one) => scoreOf(one, ofSigns)).sort((one, other) => other - one);
  return rounded((left < 0 ? (scores[0] ?? 0) : (scores[left] ?? 0)) + 0.01);
}

function isFound(one: Judged, { from, ofSigns }: Fit): boolean {
  return one.strong || scoreOf(one, ofSigns) >= from;
}

function scoreOf({ say, wording }: Judged, ofSigns: number): number {
  return wording + ofSigns * say;
}

function rounded(level: number): number {
  return Math.round(100 * level) / 100;
}

function print(name: string, ones: readonly Judged[], found: readonly Judged[]): void {
  const share = (scam: boolean): string => {
    const [part, whole] = [found, ones].map((some) => some.filter((one) => one.scam === scam).length);
    return `${String(part)} of ${String(whole)} (${((100 * (part ?? 0)) / (whole ?? 1)).toFixed(1)} %)`;
  };
  process.stdout.write(`${name}: ${share(true)} scams and ${share(false)} genuine messages called suspicious\n`);
}
