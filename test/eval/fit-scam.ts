import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { checkText } from '../../bot/understand/scam/check-text.ts';
import { weightOf } from '../../bot/understand/scam/weights.ts';
import { wordingOf } from '../../bot/understand/scam/wording.ts';
import { scamPhrases } from './phrase-sets.ts';

/*
 * Fits how much the signs of a message count beside its wording, and from where on both together are suspicious, to
 * messages that taught neither, and writes bot/understand/scam/thresholds.json: the most scams found at a given share of
 * genuine messages called suspicious. Prints what that finds in each fifth when fitted to the other four.
 */
const FALSE_ALARMS = 0.05;
const MOST = 8; // as in weights.ts
const FOLDS = 5;
const ENOUGH = 4; // as in weights.ts
const SUPPORTS = Array.from({ length: 17 }, (_, at) => at / 2 - 4);
const STEPS = Array.from({ length: 21 }, (_, at) => at / 20); // what one unit of weight is tried to count

interface Judged {
  readonly scam: boolean;
  readonly weight: number;
  readonly wording: number;
}
interface Fit {
  readonly from: number;
  readonly ofSigns: number;
  readonly support: number;
}

const judged: readonly Judged[] = scamPhrases('tune').map(({ text, scam }) => ({
  scam,
  weight: Math.min(MOST, weightOf(checkText(text).signs)),
  wording: wordingOf(text),
}));
const held = Array.from({ length: FOLDS }, (_, fold) => {
  const isHeld = (_one: Judged, at: number): boolean => at % FOLDS === fold;
  const fit = fitTo(judged.filter((one, at) => !isHeld(one, at)));
  return judged.filter(isHeld).filter((one) => isFound(one, fit));
}).flat();
print('held out', held);
const fit = fitTo(judged);
print('fitted', judged.filter((one) => isFound(one, fit))); // prettier-ignore
writeFileSync(path.resolve(import.meta.dirname, '../../bot/understand/scam/thresholds.json'), `${JSON.stringify(fit, null, 2)}\n`); // prettier-ignore

/** The fit that finds the most scams at the false alarms allowed; of equals the one that leans on signs the most. */
function fitTo(ones: readonly Judged[]): Fit {
  const genuine = ones.filter(({ scam }) => !scam);
  const allowed = Math.floor(FALSE_ALARMS * genuine.length);
  const fits = SUPPORTS.flatMap((support) => STEPS.map((ofSigns) => fitFrom(genuine, allowed, { ofSigns, support })));
  const scored = fits.flatMap((one) => {
    const found = ones.filter((each) => isFound(each, one));
    const scams = found.filter(({ scam }) => scam).length;
    return found.length - scams > allowed ? [] : [{ fit: one, scams }];
  });
  const most = Math.max(...scored.map(({ scams }) => scams));
  const best = scored.find(({ scams }) => scams === most);
  if (best === undefined) throw new Error('There is no message to fit to.');
  return best.fit;
}

/** The lowest `from` that keeps to the false alarms allowed, those of signs with support included. */
function fitFrom(genuine: readonly Judged[], allowed: number, levels: Omit<Fit, 'from'>): Fit {
  const silent = genuine.filter((one) => !isFound(one, { ...levels, from: Infinity }));
  const left = allowed - (genuine.length - silent.length);
  const scores = silent.map((one) => scoreOf(one, levels.ofSigns)).sort((one, other) => other - one);
  return { from: left < 0 ? Infinity : Math.ceil(100 * ((scores[left] ?? 0) + 0.01)) / 100, ...levels };
}

function isFound(one: Judged, { from, ofSigns, support }: Fit): boolean {
  return scoreOf(one, ofSigns) >= from || (one.weight >= ENOUGH && one.wording >= support);
}

function scoreOf({ weight, wording }: Judged, ofSigns: number): number {
  return wording + ofSigns * weight;
}

function print(name: string, found: readonly Judged[]): void {
  const share = (scam: boolean): string =>
    `${String(found.filter((one) => one.scam === scam).length)} of ${String(judged.filter((one) => one.scam === scam).length)}`;
  process.stdout.write(`${name}: ${share(true)} scams and ${share(false)} genuine messages called suspicious\n`);
}
