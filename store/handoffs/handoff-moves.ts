import { writeAudit } from '../audit.ts';
import type { Transaction } from '../database.ts';
import { eq } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import {
  addEvent,
  addServiceMessage,
  announceHandoff,
  holdConversation,
  lackedBy,
  LEASE_MS,
  lockHandoff,
  type HandoffRow,
} from './handoffs.ts';
import { tellHub } from './hub-news.ts';
import { handoffs } from '../schema-desk.ts';
import { conversationOwner } from '../sealing/sealing-keys.ts';
import { moveToStandingTeam } from '../staff/standing-teams.ts';

/** Which handoff is changed, and by whom. */
export interface Move {
  readonly handoffId: string;
  readonly staffId?: string; // none: the service itself
  readonly say?: Told;
  readonly now: Date;
}

/** What the service tells the resident of a move: a phrased body, worded for this handoff. */
export type Told = (handoff: Pick<HandoffRow, 'language' | 'restricted' | 'urgency'>) => unknown;

/** What a move changes. */
export interface Change {
  readonly kind: string;
  readonly about?: string;
  readonly note?: string;
  readonly set: Partial<HandoffRow>;
  readonly holder: 'bot' | 'staff';
  readonly from: readonly HandoffRow['state'][];
  readonly any?: true; // not only by the holder
  readonly by?: string; // who acts, when it is neither staff nor the service
  readonly fits?: string; // a staff id who must be able to take it
  readonly trained?: string; // a staff id who must be a specialist where the conversation is restricted
  readonly onlyIf?: (row: HandoffRow) => boolean; // looked at once it is locked
}

/** Passes a conversation on: to a person, a team's queue, or back to the assistant. */
export function transferHandoff(
  store: Store,
  move: Move & {
    readonly to: { readonly kind: 'person' | 'team' | 'bot'; readonly id: string };
    readonly note?: string;
  },
): Promise<boolean> {
  const { to, note, now } = move;
  const common = { kind: 'transferred', from: ['with-staff'], ...(note === undefined ? {} : { note }) } as const;
  const waiting = { state: 'waiting', holder: null, leaseUntil: null, remindedAt: now } as const;
  if (to.kind === 'person')
    return changeHandoff(store, move, {
      ...common,
      about: `staff:${to.id}`,
      fits: to.id,
      holder: 'staff',
      set: { holder: to.id, leaseUntil: new Date(now.getTime() + LEASE_MS) },
    });
  if (to.kind === 'team')
    return changeHandoff(store, move, {
      ...common,
      about: `team:${to.id}`,
      holder: 'bot',
      set: { ...waiting, team: to.id },
    });
  return changeHandoff(store, move, {
    ...common,
    about: 'bot',
    holder: 'bot',
    set: { state: 'closed', holder: null, leaseUntil: null, endedAt: now, outcome: 'back-to-bot' },
  });
}

/** A supervisor reads along and may write; it stands in what happened, and the resident is told. */
export function joinHandoff(store: Store, move: Move): Promise<boolean> {
  return changeHandoff(store, move, { kind: 'joined', holder: 'staff', set: {}, from: ['with-staff'], any: true });
}

/** The holder wants a second listener: supervisors see it at their desks. */
export function askForListener(store: Store, move: Move): Promise<boolean> {
  return changeHandoff(store, move, { kind: 'distress', holder: 'staff', set: {}, from: ['with-staff'] });
}

/** A supervisor becomes the holder. What is restricted is held by specialists alone, also where a reason opened it (S8). */
export function takeOverHandoff(store: Store, move: Move & { readonly staffId: string }): Promise<boolean> {
  return changeHandoff(store, move, {
    kind: 'taken-over',
    holder: 'staff',
    set: { holder: move.staffId, leaseUntil: new Date(move.now.getTime() + LEASE_MS) },
    from: ['with-staff'],
    any: true,
    trained: move.staffId,
  });
}

/** The chat is over; its outcome is still to be said. */
export function endHandoff(store: Store, move: Move): Promise<boolean> {
  return changeHandoff(store, move, {
    kind: 'ended',
    holder: 'bot',
    set: { state: 'wrap-up', leaseUntil: null, endedAt: move.now },
    from: ['with-staff'],
  });
}

/** How it ended. */
export function closeHandoff(store: Store, move: Move & { readonly outcome: string }): Promise<boolean> {
  return changeHandoff(store, move, {
    kind: 'closed',
    about: move.outcome,
    holder: 'bot',
    set: { state: 'closed', outcome: move.outcome },
    from: ['wrap-up'],
  });
}

/** Makes one change of a handoff, with its event, its audit row and what the resident is told, or none of it. False: it was not as the change needs it. */
export async function changeHandoff(store: Store, move: Move, what: Change): Promise<boolean> {
  const conversationId = await store.database.transaction((within) => changeWithin(store, within, move, what));
  if (conversationId !== undefined) announceHandoff(store, conversationId);
  return conversationId !== undefined;
}

async function changeWithin(
  store: Store,
  within: Transaction,
  { handoffId, staffId, say, now }: Move,
  what: Change,
): Promise<string | undefined> {
  const row = await lockHandoff(within, handoffId);
  if (row === undefined || !(await isAllowed(within, row, staffId, what))) return undefined;
  const { conversationId } = row;
  const by = what.by ?? (staffId === undefined ? 'service' : `staff:${staffId}`);
  const { kind, about, note } = what;
  const set = settingOf(row, what.set, now);
  await within.orm
    .update(handoffs)
    .set({ ...set, events: row.events })
    .where(eq(handoffs.id, handoffId));
  if (set.team !== undefined) await moveToStandingTeam(within, handoffId);
  await holdConversation(within, conversationId, set.state === 'closed' ? 'bot' : what.holder);
  await addEvent(store, within, {
    ...{ handoffId, conversationId, kind, by, now },
    ...(about === undefined ? {} : { about }),
    ...(note === undefined ? {} : { note }),
  });
  if (say !== undefined) await addServiceMessage(store, within, conversationId, say(row), now);
  await tellHub(store, within, conversationId, now);
  await writeAudit(within, now, { actor: by, action: `handoff.${kind}`, subject: conversationOwner(conversationId) });
  return conversationId;
}

/** A drill is at one desk alone: what would bring it to a queue or to a colleague ends it. */
function settingOf({ training, holder }: HandoffRow, set: Change['set'], now: Date): Change['set'] {
  const leaves = set.state === 'waiting' || (typeof set.holder === 'string' && set.holder !== holder);
  return training && leaves ? { state: 'closed', leaseUntil: null, endedAt: now, outcome: 'drill-over' } : set;
}

async function isAllowed(within: Transaction, row: HandoffRow, by: string | undefined, what: Change): Promise<boolean> {
  if (!what.from.includes(row.state) || (what.any !== true && row.holder !== by)) return false;
  if (what.onlyIf?.(row) === false) return false;
  if (row.training) return true;
  if (what.trained !== undefined && (await lackedBy(within, row, what.trained)).includes('specialist')) return false;
  return what.fits === undefined || (await lackedBy(within, row, what.fits)).length === 0;
}
