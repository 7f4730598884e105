import { readMessages, readNewestMessages, type StoredMessage } from '../conversations.ts';
import type { Statement } from '../database.ts';
import { eachDone } from '../each-done.ts';
import type { Store } from '../handle.ts';
import { changeHandoff, type Change, type Move, type Told } from './handoff-moves.ts';
import { readHandoff, type Handoff } from './handoffs.ts';
import { sayWhileHeld, type Said } from '../desk/staff-messages.ts';

/** The one who acts in the name of the external hub, in what happened and in the audit. */
const HUB = 'hub';
/** A chat whose news the hub has not taken for so long goes back to the queue of the desk. */
export const HUB_SILENT_MS = 3 * 60_000;
const PAGE = 500;

/** What the hub is to be sent next of a handoff. */
export type HubNext =
  | { readonly kind: 'initiate'; readonly handoff: Handoff; readonly messages: readonly StoredMessage[] }
  | { readonly kind: 'message'; readonly handoff: Handoff; readonly messages: readonly StoredMessage[] }
  | { readonly kind: 'over'; readonly handoff: Handoff };

/** Whether the hub has the chat: nobody at the desk holds it, and it may leave. */
const isWithHub = ({
  state,
  holder,
  hub,
}: Pick<Handoff, 'state' | 'hub'> & { readonly holder?: string | null }): boolean =>
  hub && state === 'with-staff' && (holder ?? undefined) === undefined;

/** What is to be sent next; nothing of what is restricted ever leaves (S8). */
export async function nextForHub(store: Store, handoffId: string): Promise<HubNext | undefined> {
  const next = await lookForNext(store, handoffId);
  if (next === undefined || next.kind === 'over') return next;
  const isRestricted = (await readHandoff(store, handoffId))?.restricted !== false; // stored with the words that make it so
  return isRestricted ? lookForNext(store, handoffId) : next;
}

async function lookForNext(store: Store, handoffId: string): Promise<HubNext | undefined> {
  const handoff = await readHandoff(store, handoffId);
  if (handoff === undefined || handoff.hubOver) return undefined;
  const mayLeave = handoff.hub && !handoff.restricted;
  const isWaiting = mayLeave && handoff.state === 'waiting';
  if (handoff.hubSent === null) return isWaiting ? initiate(store, handoff) : undefined;
  if (isWaiting) return undefined;
  return mayLeave && isWithHub(handoff) ? nextMessage(store, handoff, handoff.hubSent) : { kind: 'over', handoff };
}

async function initiate(store: Store, handoff: Handoff): Promise<HubNext> {
  return {
    kind: 'initiate',
    handoff,
    messages: await readNewestMessages(store, handoff.conversationId, LONGEST_TRANSCRIPT),
  };
}

async function nextMessage(store: Store, handoff: Handoff, sent: number): Promise<HubNext | undefined> {
  const message = (await readMessages(store, handoff.conversationId, sent, PAGE)).find(({ from }) => from !== 'staff');
  return message && { kind: 'message', handoff, messages: [message] };
}

const LONGEST_TRANSCRIPT = 500;
const SENT: Statement = {
  name: 'hub-sent',
  text: `UPDATE handoff SET hub_sent = greatest(coalesce(hub_sent, 0), $2), hub_over = hub_over OR $3 WHERE id = $1`,
};
const DUE: Statement = {
  name: 'hub-still-due',
  text: 'UPDATE handoff SET hub_due = $2 WHERE id = $1 AND hub_due IS NULL',
};
const QUIET: Statement = { name: 'hub-quiet', text: 'UPDATE handoff SET hub_due = NULL WHERE id = $1' };

/** Notes that the hub has taken it. */
export async function noteHubSent(store: Store, next: HubNext): Promise<void> {
  const { handoff } = next;
  const sequence = next.kind === 'over' ? 0 : (next.messages.at(-1)?.sequence ?? 0);
  await store.database.run(SENT, [handoff.id, sequence, next.kind === 'over']);
}

/** Notes that something is to be sent: what came just when the hub had everything was noted as sent with the rest. */
export async function noteHubDue(store: Store, handoffId: string, now: Date): Promise<void> {
  await store.database.run(DUE, [handoffId, now]);
}

/** Notes that the hub has everything. */
export async function noteHubQuiet(store: Store, handoffId: string): Promise<void> {
  await store.database.run(QUIET, [handoffId]);
}

type HubMove = Pick<Move, 'handoffId' | 'now' | 'say'>;
const change = (store: Store, move: HubMove, what: Omit<Change, 'any' | 'by'>): Promise<boolean> =>
  changeHandoff(store, move, { ...what, any: true, by: HUB });

/** Somebody at the hub takes a waiting chat; false when it waits no more, or may not leave. */
export function acceptAtHub(store: Store, move: HubMove): Promise<boolean> {
  return change(store, move, {
    kind: 'claimed',
    holder: 'staff',
    from: ['waiting'],
    onlyIf: ({ hub, restricted, hubSent }) => hub && !restricted && hubSent !== null,
    set: { state: 'with-staff', holder: null, leaseUntil: null },
  });
}

/** The hub ends the chat that it has. */
export function endAtHub(store: Store, move: HubMove): Promise<boolean> {
  return change(store, move, {
    kind: 'closed',
    about: 'ended-at-hub',
    holder: 'bot',
    from: ['with-staff'],
    onlyIf: isWithHub,
    set: { state: 'closed', outcome: 'ended-at-hub', endedAt: move.now },
  });
}

/** The hub gives the chat up: it goes on waiting, for the desk alone. */
export async function leaveHub(store: Store, move: HubMove): Promise<boolean> {
  return (
    (await change(store, move, backToDesk(move.now, isWithHub))) ||
    change(
      store,
      { handoffId: move.handoffId, now: move.now },
      {
        kind: 'hub-failed',
        holder: 'bot',
        from: ['waiting'],
        onlyIf: ({ hub }) => hub,
        set: { hub: false },
      },
    )
  );
}

const backToDesk = (now: Date, onlyIf: NonNullable<Change['onlyIf']>): Omit<Change, 'any' | 'by'> => ({
  kind: 'hub-failed',
  holder: 'bot',
  from: ['with-staff'],
  onlyIf,
  set: { state: 'waiting', hub: false, remindedAt: now },
});

const LOST: Statement = {
  name: 'hub-lost',
  text: `SELECT id FROM handoff WHERE state = 'with-staff' AND hub AND holder IS NULL AND (restricted OR hub_due <= $1)`,
};

/** Gives to the desk what the hub may not have any more, since abuse was told (S8), and what it does not take. Returns how many. */
export async function takeFromHub(store: Store, now: Date, say: Told): Promise<number> {
  const since = new Date(now.getTime() - HUB_SILENT_MS);
  const rows = await store.database.run<{ id: string }>(LOST, [since]);
  const isLost: NonNullable<Change['onlyIf']> = (row) =>
    isWithHub(row) && (row.restricted || (row.hubDue !== null && row.hubDue <= since));
  return eachDone(
    rows.map(
      ({ id }) =>
        () =>
          change(store, { handoffId: id, now, say }, backToDesk(now, isLost)),
    ),
  );
}

/** Stores what somebody at the hub wrote; the same message id is stored once. */
export async function sayFromHub(
  store: Store,
  message: { readonly handoffId: string; readonly messageId: string; readonly body: unknown; readonly now: Date },
): Promise<Said> {
  const { handoffId, messageId, body, now } = message;
  const handoff = await readHandoff(store, handoffId);
  if (handoff === undefined) return { kind: 'not-yours' };
  return sayWhileHeld(store, {
    ...{ conversationId: handoff.conversationId, clientMessageId: messageId, body, now },
    ...{ mark: `hub:${messageId}`, actor: HUB },
    maySay: (row) => row.id === handoffId && isWithHub(row) && !row.restricted,
  });
}

const PRESENT: Statement = {
  name: 'hub-present',
  text: `INSERT INTO hub_presence (available_until) VALUES ($1) ON CONFLICT (one) DO UPDATE SET available_until = excluded.available_until`,
};
const IS_PRESENT: Statement = { name: 'hub-is-present', text: 'SELECT 1 FROM hub_presence WHERE available_until > $1' };

/** Notes until when somebody is there at the hub. */
export async function noteHubPresence(store: Store, until: Date): Promise<void> {
  await store.database.run(PRESENT, [until]);
}

/** Tells whether the hub has said that somebody is there. */
export async function isHubPresent(store: Store, now: Date): Promise<boolean> {
  return (await store.database.run(IS_PRESENT, [now])).length > 0;
}
