import type { DangerKind } from '../../content/danger-cards.ts';
import type { Finding } from '../screen.ts';
import { judge } from './judge.ts';
import type { Hit } from './matcher.ts';

/** What the rules find in the words of a message (see readWords) and in the hits of the patterns there: each kind once, as certain as any rule is of it. */
export function findByRules(words: readonly string[], hits: readonly Hit[]): ReadonlyMap<DangerKind, Finding> {
  const best = new Map<DangerKind, Finding>();
  judge(
    words,
    hits,
    (rule) => changes(best.get(rule.kind), rule),
    (finding) => best.set(finding.kind, strongest(best.get(finding.kind), finding)),
  );
  return best;
}

function changes(known: Finding | undefined, rule: Pick<Finding, 'level' | 'child' | 'about' | 'plain'>): boolean {
  if (known === undefined || (rule.child && !known.child) || (rule.about && !known.about)) return true;
  return known.level === 'ask' && (rule.level === 'certain' || known.over === true || isPlainer(rule, known));
}

/** Leaves less doubt of a danger that is asked about by other words as well. */
function isPlainer({ plain }: Pick<Finding, 'plain'>, known: Finding): boolean {
  return plain === true && known.plain !== true;
}

/** The more certain is, and of two alike what may still go on. */
function isMorePressing(found: Finding, known: Finding): boolean {
  return found.level === known.level ? known.over === true && found.over !== true : found.level === 'certain';
}

/** Of two findings of one kind the more certain, the one known before where they are alike; what only one says of who writes, who is hurt and who did it is kept. */
export function strongest(known: Finding | undefined, found: Finding): Finding {
  if (known === undefined) return found;
  const [kept, other] = isMorePressing(found, known) ? [found, known] : [known, found];
  const { kind: _kind, level: _level, reason: _reason, over: _over, ...more } = other;
  return { ...more, ...kept };
}
