import type { Transaction } from '../database.ts';
import { and, eq, gt, lt } from '../drizzle.ts';
import { eachDone } from '../each-done.ts';
import type { Store } from '../handle.ts';
import { changeHandoff, type Change, type Move } from './handoff-moves.ts';
import { LEASE_MS } from './handoffs.ts';
import { handoffs } from '../schema-desk.ts';

/** Back to the queue, in its old place: whoever has waited once does not wait behind everybody again. */
function backToQueue(kind: string, now: Date): Change {
  return {
    kind,
    holder: 'bot',
    set: { state: 'waiting', holder: null, leaseUntil: null, remindedAt: now },
    from: ['with-staff'],
  };
}

/** Every conversation that somebody holds goes back to the queue, as on a break. Returns how many. */
export async function returnAll(
  store: Store,
  move: Omit<Move, 'handoffId'> & { readonly staffId: string },
): Promise<number> {
  const held = await store.database.orm
    .select({ id: handoffs.id })
    .from(handoffs)
    .where(and(eq(handoffs.holder, move.staffId), eq(handoffs.state, 'with-staff')));
  for (const { id } of held) await changeHandoff(store, { ...move, handoffId: id }, backToQueue('returned', move.now));
  return held.length;
}

/** Renews what somebody holds, while their desk lives. A lease that is over stays over. */
export async function renewLeases(
  store: Store,
  { staffId, now }: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  await store.database.orm
    .update(handoffs)
    .set({ leaseUntil: new Date(now.getTime() + LEASE_MS) })
    .where(and(eq(handoffs.holder, staffId), eq(handoffs.state, 'with-staff'), gt(handoffs.leaseUntil, now)));
}

/** Ends the leases of whoever may not be at a desk as before: what they hold goes back to the queue with the next round. */
export async function endLeases(
  within: Transaction,
  { staffId, now }: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  await within.orm
    .update(handoffs)
    .set({ leaseUntil: new Date(now.getTime() - 1) })
    .where(and(eq(handoffs.holder, staffId), eq(handoffs.state, 'with-staff')));
}

/** Puts back what the desks that have vanished held; any node may do it, and a lease renewed meanwhile stays. Returns how many. */
export async function expireLeases(store: Store, { now, say }: Pick<Move, 'now' | 'say'>): Promise<number> {
  const gone = await store.database.orm
    .select({ id: handoffs.id })
    .from(handoffs)
    .where(and(eq(handoffs.state, 'with-staff'), lt(handoffs.leaseUntil, now)));
  const isOver: Change['onlyIf'] = ({ leaseUntil }) => leaseUntil !== null && leaseUntil < now;
  const change: Change = { ...backToQueue('lease-expired', now), any: true, onlyIf: isOver };
  return eachDone(
    gone.map(
      ({ id }) =>
        () =>
          changeHandoff(store, { handoffId: id, now, ...(say === undefined ? {} : { say }) }, change),
    ),
  );
}
