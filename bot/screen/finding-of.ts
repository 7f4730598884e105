import type { DangerKind } from '../../content/danger-cards.ts';
import type { Finding } from '../screen.ts';
import type { Doer } from './doer.ts';
import type { RuleGroup } from './rule.ts';

/** How the sentence that a rule matched is told: denied or supposed, of the past, of long ago. */
export interface Told {
  readonly doubtful: boolean;
  readonly past: boolean;
  readonly longAgo: boolean;
}

// Dangers that must be happening to be certain: what is over is asked about, or left to the report.
const OF_THE_MOMENT: ReadonlySet<DangerKind> = new Set(['danger-now', 'medical-fire', 'fraud-in-progress']);

/** What the match of a rule comes to, as it is told; nothing where that leaves no danger. */
export function findingOf(rule: RuleGroup, told: Told): Finding | undefined {
  if (rule.over === true) return told.doubtful || told.longAgo ? undefined : found(rule, { over: true, plain: true });
  if (isOver(rule, told)) return afterwards(rule, told);
  return found(rule, told.doubtful ? {} : { level: rule.level });
}

/** What burned or hurt long ago may do so again; an attack of long ago is over, whatever else is said of when. */
function isOver({ kind, lasts }: RuleGroup, { past, longAgo }: Told): boolean {
  const isPast = past || (longAgo && kind === 'danger-now');
  return isPast && OF_THE_MOMENT.has(kind) && (lasts !== true || longAgo);
}

/** What was certain is asked about once it is over, and an attack as one; what was not is left to the report. */
function afterwards(rule: RuleGroup, { longAgo }: Told): Finding | undefined {
  if (rule.level === 'ask') return undefined;
  return found(rule, rule.kind === 'danger-now' && !longAgo ? { over: true } : {});
}

function found({ kind, about, child, plain, reason }: RuleGroup, more: Partial<Finding>): Finding {
  return {
    ...{ kind, level: 'ask', reason },
    ...(about ? { about } : {}),
    ...(child ? { child } : {}),
    ...(plain ? { plain } : {}),
    ...more,
  };
}

/** What "he" did is no abuse at home for certain where somebody from outside is named and nobody close: it was an attack. */
export function byDoer(
  finding: Finding | undefined,
  { doer }: Pick<RuleGroup, 'doer'>,
  told: () => Doer,
): readonly Finding[] {
  if (finding === undefined) return [];
  if (finding.over === true) return [ofStranger(finding, told)];
  if (doer === 'close' && told() === 'stranger') return [];
  if (doer !== 'unnamed' || told() === 'close') return [finding];
  return told() === 'stranger' ? [{ ...finding, level: 'ask' }, ATTACK] : [{ ...finding, doer }];
}

function ofStranger(finding: Finding, told: () => Doer): Finding {
  return finding.about !== 'other' && told() === 'stranger' ? { ...finding, doer: 'stranger' } : finding;
}

/** That somebody from outside attacked the one who writes. */
export const ATTACK: Finding = {
  kind: 'danger-now',
  level: 'ask',
  about: 'self',
  over: true,
  doer: 'stranger',
  reason: 'was hurt by somebody from outside',
};
