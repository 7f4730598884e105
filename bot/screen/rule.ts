import type { DangerKind } from '../../content/danger-cards.ts';

/** How sure a rule is: `certain` shows the card, `ask` asks "are you safe right now?" and shows the numbers. */
export type Level = 'certain' | 'ask';

/** Phrase patterns that mean the same thing (see pattern.ts), and why they matter. Reviewed as data. */
export interface RuleGroup {
  readonly kind: DangerKind;
  readonly level: Level;
  readonly about?: 'self' | 'other'; // who is in danger, when the words make it clear
  readonly child?: true; // the words are a child's own
  readonly plain?: true; // asked about however harmless the rest of the message sounds
  readonly lasts?: true; // goes on doing harm after it was done: what was swallowed an hour ago
  readonly whole?: true; // counts only where the message says nothing else
  readonly over?: true; // tells of what was done, not of what is being done
  /** `unnamed`: the words say he or she alone, which is an attack where a stranger is named; `close`: of a stranger they are nothing that this kind is about. */
  readonly doer?: 'unnamed' | 'close';
  readonly reason: string;
  readonly phrases: readonly string[];
}
