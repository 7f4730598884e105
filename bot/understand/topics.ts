import type { Ranked } from '../../dialogs/topic.ts';
import { findKinds } from './kinds.ts';
import { findPhrases, indexPhrases } from './phrases.ts';
import type { Token } from './tokens.ts';
import { GENERAL_KINDS, KIND_GUARDS } from './words/en/kinds.ts';
import { CASE_STATUS, CASE_STATUS_OUTRIGHT, REPORTING, SOFT_DOORS, WRONG_DOORS } from './words/en/topics.ts';

const DOORS = indexPhrases(WRONG_DOORS, { guards: KIND_GUARDS });
const GENERAL = indexPhrases({ reporting: REPORTING, status: CASE_STATUS, outright: CASE_STATUS_OUTRIGHT });
const OUTRIGHT_LONGEST = 14; // words; a longer message tells something rather than asks for its report

/** What a message is about, best first: a report, an earlier report, or another body's matter. Scores only order; they are no probability. */
export function rankTopics(tokens: readonly Token[]): readonly Ranked[] {
  const general = findPhrases(tokens, GENERAL);
  const kind = findKinds(tokens)[0];
  const kindScore = kind === undefined ? 0 : scoreOf(kind.to - kind.from, baseOf(kind.code));
  const reporting = general.some(({ code }) => code === 'reporting') ? 0.62 : 0;
  const ranked: Ranked[] = [
    ...doors(tokens, kind !== undefined && kind.code !== TRESPASS),
    { topic: 'report-asb', score: Math.max(kindScore, reporting) },
    {
      topic: 'case-status',
      score: statusScore(
        tokens,
        general.map(({ code }) => code),
      ),
    },
  ];
  return ranked.filter(({ score }) => score > 0).sort((left, right) => right.score - left.score);
}

/** "in my garden" may be about rats. */
const TRESPASS = 'trespass';

function baseOf(kind: string): number {
  if (kind === TRESPASS) return 0.5;
  return GENERAL_KINDS.includes(kind) ? 0.64 : 0.74;
}

function scoreOf(words: number, base: number): number {
  return Math.min(0.95, base + 0.07 * (words - 1));
}

function doors(tokens: readonly Token[], isAsb: boolean): readonly Ranked[] {
  const best = new Map<string, number>();
  for (const { code, from, to } of findPhrases(tokens, DOORS)) {
    const score = isAsb && SOFT_DOORS.includes(code) ? 0.45 : scoreOf(to - from, 0.7);
    best.set(code, Math.max(score, best.get(code) ?? 0));
  }
  return [...best].map(([topic, score]) => ({ topic, score }));
}

function statusScore(tokens: readonly Token[], codes: readonly string[]): number {
  if (codes.includes('outright') && tokens.length <= OUTRIGHT_LONGEST) return 0.96;
  return codes.includes('status') ? 0.5 : 0;
}
