import type { Field, Slots } from './answers.ts';

/** How far a topic has come. `shape` of everything in the sealed dialog state. */
export interface Progress {
  readonly slots: Slots;
  readonly asked?: Field;
  readonly groups: readonly string[]; // optional groups the resident opened
  readonly formVersion: number;
  readonly trail: readonly Field[]; // fields asked, oldest first, for going back
  readonly misses: number; // readings of the open question that failed in a row
  readonly passed: number; // times in a row that something else was told where the open question was asked
  readonly told: readonly string[]; // pages that were told, oldest first
}
