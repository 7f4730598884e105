import { DANGER_KINDS } from '../content/danger-cards.ts';
import type { DangerKind } from '../content/danger-cards.ts';
import { judge } from './screen/judge.ts';
import type { Level } from './screen/rule.ts';

/** One danger that a text tells of. `about` says who is in danger when that is clear; `child` that a child writes. */
export interface Finding {
  readonly kind: DangerKind;
  readonly level: Level;
  readonly about?: 'self' | 'other';
  readonly child?: true;
  readonly reason: string; // of the rule that found it
}

/**
 * Looks for danger in a raw text of any length and says what it found, the most urgent first, each kind once (S1, S2).
 * Pure and local. `certain` shows a card at once; `ask` asks whether they are safe. It errs towards showing help (S3).
 */
export function screen(text: string): readonly Finding[] {
  const best = new Map<DangerKind, Finding>();
  for (const found of judge(text)) {
    const known = best.get(found.kind);
    best.set(found.kind, known ? stronger(known, found) : found);
  }
  return DANGER_KINDS.flatMap((kind) => best.get(kind) ?? []);
}

function stronger(one: Finding, other: Finding): Finding {
  const kept = one.level === 'ask' && other.level === 'certain' ? other : one;
  const child = one.child ?? other.child;
  return child ? { ...kept, child } : kept;
}
