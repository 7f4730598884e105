import type { ShippedContent } from '../../content/shipped.ts';
import { again } from '../../store/again.ts';
import { errorCode } from '../../store/database.ts';
import { expireLeases } from '../../store/handoffs/handoff-leases.ts';
import { alertTeam, closeForgotten, endWaits, remindWaiting } from '../../store/handoffs/handoff-timers.ts';
import { takeFromHub } from '../../store/handoffs/hub.ts';
import type { Store } from '../../store/store.ts';
import { gatherFacts } from '../gather-facts.ts';
import { tellOf } from './handoff-words.ts';

/** What a round looks at, and what it words its messages with. */
export interface RoundParts {
  readonly store: Store;
  readonly content: () => ShippedContent;
  readonly now: () => Date;
}

const EVERY_MS = 5_000;

/**
 * Does what time does to handoffs, every five seconds. Nothing is remembered between rounds: what is due follows from the
 * rows, so that a restart loses none, and any number of nodes may do it, since each change looks again under the lock.
 */
export function startHandoffRounds(parts: RoundParts): () => Promise<void> {
  return again(EVERY_MS, () => doHandoffRound(parts).catch(failed(parts)));
}

function failed({ store }: Pick<RoundParts, 'store'>): (error: unknown) => void {
  return (error) => {
    store.log.warn({ code: errorCode(error) }, 'who waits could not be looked after yet');
  };
}

/** One round: desks that vanished, who waits unanswered, who waited in vain, and what nobody closed. What fails keeps nothing else from being done, and is tried again in the next. */
export async function doHandoffRound({ store, content, now: clock }: RoundParts): Promise<void> {
  const now = clock();
  const facts = gatherFacts(content(), now);
  const steps: readonly (() => Promise<number>)[] = [
    () => expireLeases(store, { now, say: tellOf({ kind: 'lost' }, facts) }),
    () => takeFromHub(store, now, tellOf({ kind: 'lost' }, facts)),
    () => alertTeam(store, now),
    () => endWaits(store, now, tellOf({ kind: 'nobody-came' }, facts)),
    () => remindWaiting(store, now, (time) => tellOf({ kind: 'still-waiting', time }, facts)),
    () => closeForgotten(store, now),
  ];
  for (const step of steps) await step().catch(failed({ store }));
}
