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

/** Looks for danger in a raw text; see {@link screen}. */
export type Screen = (text: string) => readonly Finding[];

/**
 * Looks for danger in a raw text of any length and says what it found, the most urgent first, each kind once (S1, S2).
 * Pure and local. `certain` shows a card at once; `ask` asks whether they are safe. It errs towards showing help (S3).
 */
export function screen(text: string): readonly Finding[] {
  const best = new Map<DangerKind, Finding>();
  judge(
    text,
    (rule) => changes(best.get(rule.kind), rule),
    (finding) => best.set(finding.kind, strongest(best.get(finding.kind), finding)),
  );
  return DANGER_KINDS.flatMap((kind) => best.get(kind) ?? []);
}

function changes(known: Finding | undefined, rule: { readonly level: Level; readonly child?: true }): boolean {
  if (known === undefined || (rule.child && !known.child)) return true;
  return known.level === 'ask' && rule.level === 'certain';
}

function strongest(known: Finding | undefined, found: Finding): Finding {
  if (known === undefined) return found;
  const kept = known.level === 'ask' && found.level === 'certain' ? found : known;
  return (known.child ?? found.child) ? { ...kept, child: true } : kept;
}
