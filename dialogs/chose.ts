import { valueOf } from './slots.ts';
import type { Field, Slots } from './answers.ts';

/** Tells of answers whether a question was answered with one of these codes; with no code, whether it was a yes. */
export function chose(field: Field, ...codes: readonly string[]): (slots: Slots) => boolean {
  return (slots) => {
    const value = valueOf(slots, field);
    return codes.length === 0 ? value === true : typeof value === 'string' && codes.includes(value);
  };
}
