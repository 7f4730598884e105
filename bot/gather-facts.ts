import type { ShippedContent } from '../content/shipped.ts';
import type { Facts } from '../dialogs/facts.ts';

/** The world as one value for one turn: the clock is read here and nowhere in a dialog. */
export function gatherFacts(content: ShippedContent, now: Date): Facts {
  return { now: now.toISOString(), ...content };
}
