import { contactsOf, type Service } from '../directory.ts';
import { daysAfter } from '../london-clock.ts';

/** What a person records of a check that they made. Days are yyyy-mm-dd. */
export interface RecordedCheck {
  readonly found: 'right' | 'unsure';
  readonly by: string; // as the audit names them
  readonly role: string; // in which they checked it
  readonly on: string;
  readonly how: string;
  readonly reviewBy: string; // asked for where it is right
}

/** A service after a check, or which part of the record can't be. */
export type Checked =
  | { readonly kind: 'changed'; readonly service: Service }
  | { readonly kind: 'refused'; readonly because: 'day' | 'review-by' | 'nothing' };

const LONGEST = 184; // days: six months (S13)

/**
 * Writes a check into a service. Found right, it is confirmed by that person's role on that day, and to be reviewed by the
 * day they gave: nothing else makes a service confirmed (S13). Unsure, the check alone is kept.
 */
export function recordCheck(service: Service, check: RecordedCheck, today: string): Checked {
  const { found, by, role, on, how, reviewBy } = check;
  if (on > today || on < service.compiledOn) return { kind: 'refused', because: 'day' };
  const noted = { ...service, checks: [{ found, by, on, how }, ...(service.checks ?? [])] };
  if (found === 'unsure') return { kind: 'changed', service: noted };
  if (reviewBy <= today || reviewBy > daysAfter(on, LONGEST)) return { kind: 'refused', because: 'review-by' };
  if (contactsOf(service).length === 0) return { kind: 'refused', because: 'nothing' };
  const confirmedBy = { role, on };
  return { kind: 'changed', service: { ...noted, status: 'confirmed', confidence: 'high', confirmedBy, reviewBy } };
}
