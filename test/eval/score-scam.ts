import { checkText } from '../../bot/understand/scam/check-text.ts';
import { shareOf, type Share } from './binomial-bounds.ts';
import type { ScamPhrase } from './phrase-sets.ts';

/** How well the checker of pasted texts does: what it finds of scams, and what genuine messages it calls suspicious. */
export interface ScamScore {
  readonly found: Share; // of the scams
  readonly falseAlarms: Share; // of the genuine messages
  readonly foundByVoice: readonly (readonly [string, Share])[];
  readonly alarmsByKind: readonly (readonly [string, Share])[];
}

/** Scores the checker on messages whose nature is known. */
export function scoreScams(phrases: readonly ScamPhrase[]): ScamScore {
  const judged = phrases.map((phrase) => ({ ...phrase, suspicious: checkText(phrase.text).suspicious }));
  const scams = judged.filter(({ scam }) => scam);
  const genuine = judged.filter(({ scam }) => !scam);
  return {
    found: suspiciousShare(scams),
    falseAlarms: suspiciousShare(genuine),
    foundByVoice: grouped(scams, ({ voice }) => voice),
    alarmsByKind: grouped(genuine, ({ kind }) => kind),
  };
}

type Judged = ScamPhrase & { readonly suspicious: boolean };

function suspiciousShare(phrases: readonly Judged[]): Share {
  return shareOf(phrases.filter(({ suspicious }) => suspicious).length, phrases.length);
}

function grouped(phrases: readonly Judged[], nameOf: (phrase: Judged) => string): ScamScore['foundByVoice'] {
  const names = [...new Set(phrases.map(nameOf))].sort();
  return names.map((name) => [name, suspiciousShare(phrases.filter((phrase) => nameOf(phrase) === name))]);
}
