import { checkDirectory } from '../directory-check.ts';
import type { Directory, Service } from '../directory.ts';

/** Why somebody has to see to a service, the most pressing first. */
export const REASONS = ['to-confirm', 'wrong', 'overdue', 'doubtful', 'due-soon', 'unowned'] as const;
export type ReviewReason = (typeof REASONS)[number];

/** A service of the queue with everything that is to be seen to about it. */
export interface ToReview {
  readonly service: Service;
  readonly reasons: readonly ReviewReason[];
}

/**
 * Every service of a register, what is most pressing first: contacts that wait for a second person or were marked as wrong,
 * then what is overdue, of low confidence, due soon, unowned. `hasLeft` tells of an owner who works here no more.
 */
export function reviewQueue(
  directory: Directory,
  today: string,
  hasLeft: (owner: string) => boolean,
): readonly ToReview[] {
  const { overdue, doubtful, dueSoon, unowned } = checkDirectory(directory, today);
  const listed = { overdue: new Set(overdue), doubtful: new Set(doubtful), 'due-soon': new Set(dueSoon) };
  const nobodys = new Set(unowned);
  const holds = (service: Service, reason: ReviewReason): boolean => {
    if (reason === 'to-confirm') return (service.proposed ?? []).length > 0;
    if (reason === 'wrong') return (service.setAside ?? []).length > 0;
    if (reason === 'unowned') return nobodys.has(service.id) || (service.owner !== null && hasLeft(service.owner));
    return listed[reason].has(service.id);
  };
  return directory.services
    .map((service) => ({ service, reasons: REASONS.filter((reason) => holds(service, reason)) }))
    .toSorted((one, other) => pressing(one) - pressing(other));
}

/** A number that is smaller where more is pressing: each reason outweighs all that come after it. */
function pressing({ reasons }: ToReview): number {
  return -reasons.reduce((sum, reason) => sum + 2 ** (REASONS.length - REASONS.indexOf(reason)), 0);
}
