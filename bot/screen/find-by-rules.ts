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

function changes(known: Finding | undefined, rule: Pick<Finding, 'level' | 'child'>): boolean {
  if (known === undefined || (rule.child && !known.child)) return true;
  return known.level === 'ask' && rule.level === 'certain';
}

/** Of two findings of one kind the more certain, the one known before where they are alike; that a child writes is kept. */
export function strongest(known: Finding | undefined, found: Finding): Finding {
  if (known === undefined) return found;
  const kept = known.level === 'ask' && found.level === 'certain' ? found : known;
  return (known.child ?? found.child) ? { ...kept, child: true } : kept;
}
