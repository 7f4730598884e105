import { dangerOf, TO_REPORT } from '../../dialogs/needs.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Finding } from '../screen.ts';
import { ATTACK } from '../screen/finding-of.ts';
import { toldDanger } from '../understand/telling/told-danger.ts';

/** The reasons of what is found so. */
const THREAT = 'is threatened by somebody from outside';
const HARM = 'wants to harm somebody';
const HIT = 'was hit by somebody from work or school';
const BADLY_HURT = 'has badly hurt somebody';
/** That somebody from outside threatens the one who writes. */
export const THREATENED: Finding = { kind: 'danger-now', level: 'ask', doer: 'stranger', reason: THREAT };
const ATTACKED: Finding = { ...ATTACK, reason: HIT };
const HURT: Finding = { kind: 'medical-fire', level: 'certain', about: 'other', reason: BADLY_HURT };
const HARMS_OTHERS: Finding = { kind: 'self-harm', level: 'ask', reason: HARM };

/** Findings with what was told of a danger in words that the screen has no rule for. Where the screen is sure of one, that stands. */
export function withToldDanger(findings: readonly Finding[], { text }: Pick<Heard, 'text'>): readonly Finding[] {
  const told = findings.some(({ level }) => level === 'certain') ? undefined : toldDanger(text);
  switch (told) {
    case undefined:
      return findings;
    case 'attacked':
      return findings.some(({ kind, over }) => kind === ATTACK.kind && over !== true)
        ? findings
        : first(ATTACKED, findings);
    case 'threatened':
      return first(THREATENED, findings);
    case 'badly-hurt':
      return first(HURT, findings);
    case 'harms-others':
      return first(HARMS_OTHERS, findings);
  }
}

/** It is asked about before what the words only sound like. */
function first(told: Finding, findings: readonly Finding[]): readonly Finding[] {
  const known = findings.find(({ kind }) => kind === told.kind);
  return [{ ...known, ...told }, ...findings.filter((finding) => finding !== known)];
}

/**
 * What a message is about in which such a danger is told: what somebody from outside does is reported, and whoever wants to harm somebody
 * may have something to report. Of somebody badly hurt only help on the way matters. What else the words are only like ("jump her") waits.
 */
export function heardOfTold(heard: Heard, findings: readonly Finding[]): Heard {
  const reason = findings.map((finding) => finding.reason).find((each) => OF_TOLD.has(each));
  if (reason === undefined) return heard;
  if (reason === BADLY_HURT) return { ...heard, needs: [] };
  const needs = heard.needs.filter((need) => dangerOf(need) === undefined);
  if (reason !== HARM) return { ...heard, needs: [...new Set([TO_REPORT, ...needs])] };
  return { ...heard, needs, unsure: [...new Set([...heard.unsure, TO_REPORT])] };
}
const OF_TOLD: ReadonlySet<string> = new Set([THREAT, HARM, HIT, BADLY_HURT]);
