import type { Statement } from '../database.ts';
import { eachDone } from '../each-done.ts';
import type { Store } from '../handle.ts';
import { changeHandoff, type Change, type Told } from './handoff-moves.ts';

const MINUTE_MS = 60_000;
/** After so long without an answer the resident is told the numbers and the choices again. */
export const REMIND_AFTER_MS = 3 * MINUTE_MS;
/** So often in one wait, and then no more: what helps is told, and nobody is nagged. */
export const MOST_REMINDERS = 3;
/** Whoever waits for so long without a word is told that nobody came. */
export const WAIT_ENDS_MS = 60 * MINUTE_MS;
/** A chat that has ended and that nobody closes is closed after this. */
export const WRAP_UP_MS = 30 * MINUTE_MS;

const UNREMINDED: Statement = {
  name: 'handoffs-to-remind',
  text: `SELECT id, reminders FROM (
      SELECT id, coalesce(reminded_at, queued_at) AS since, (
        SELECT count(*)::integer FROM handoff_event WHERE handoff_id = handoff.id AND kind = 'reminded' AND at > handoff.queued_at
      ) AS reminders FROM handoff WHERE state = 'waiting' AND NOT training
    ) waiting WHERE since <= $1 AND reminders < $2`,
};

/** Tells the numbers and the choices again to whoever has waited for three minutes; `say` is told which time it is, from 1. Returns how many. */
export async function remindWaiting(store: Store, now: Date, say: (time: number) => Told): Promise<number> {
  const since = before(now, REMIND_AFTER_MS);
  const rows = await store.database.run<{ id: string; reminders: number }>(UNREMINDED, [since, MOST_REMINDERS]);
  return eachDone(
    rows.map(({ id, reminders }) => () => {
      const isDue: Change['onlyIf'] = (row) => (row.remindedAt ?? row.queuedAt) <= since;
      const change: Change = { ...WAITING, kind: 'reminded', set: { remindedAt: now }, onlyIf: isDue };
      return changeHandoff(store, { handoffId: id, now, say: say(reminders + 1) }, change);
    }),
  );
}

/** After so long without anybody the team is told, once. */
export const ALERT_AFTER_MS = MINUTE_MS;
const ALERTS = ['chat-waits', 'chat-waits-webhook'] as const; // each tried again by itself
const UNALERTED: Statement = {
  name: 'handoffs-to-alert',
  text: `UPDATE handoff SET alerted_at = $2
    WHERE state = 'waiting' AND NOT training AND alerted_at IS NULL AND queued_at <= $1 RETURNING id`,
};

/** Promises an alert for whoever has waited for a minute: once, whichever node comes first. Returns how many. */
export async function alertTeam(store: Store, now: Date): Promise<number> {
  return store.database.transaction(async (within) => {
    const rows = await within.run<{ id: string }>(UNALERTED, [before(now, ALERT_AFTER_MS), now]);
    for (const { id } of rows) for (const kind of ALERTS) await store.jobs.send(within, { kind, handoffId: id });
    return rows.length;
  });
}

const UNANSWERED: Statement = {
  name: 'handoffs-nobody-came-to',
  text: `SELECT handoff.id FROM handoff JOIN conversation ON conversation.id = handoff.conversation_id
    WHERE handoff.state = 'waiting' AND NOT handoff.training AND handoff.queued_at <= $1 AND conversation.last_active_at <= $1`,
};

/** Ends the wait of whoever has heard and said nothing for an hour, and tells them. Returns how many. */
export async function endWaits(store: Store, now: Date, say: Told): Promise<number> {
  const rows = await store.database.run<{ id: string }>(UNANSWERED, [before(now, WAIT_ENDS_MS)]);
  const set = { state: 'closed', outcome: 'nobody-came', endedAt: now } as const;
  return eachDone(
    rows.map(
      ({ id }) =>
        () =>
          changeHandoff(store, { handoffId: id, now, say }, { ...WAITING, kind: 'nobody-came', set }),
    ),
  );
}

const UNCLOSED: Statement = {
  name: 'handoffs-left-in-wrap-up',
  text: `SELECT id FROM handoff WHERE state = 'wrap-up' AND ended_at <= $1`,
};

/** Closes chats that ended and whose outcome nobody has said. Returns how many. */
export async function closeForgotten(store: Store, now: Date): Promise<number> {
  const rows = await store.database.run<{ id: string }>(UNCLOSED, [before(now, WRAP_UP_MS)]);
  const set = { state: 'closed', outcome: 'not-said' } as const;
  const change: Change = { kind: 'closed', about: 'not-said', holder: 'bot', from: ['wrap-up'], any: true, set };
  return eachDone(
    rows.map(
      ({ id }) =>
        () =>
          changeHandoff(store, { handoffId: id, now }, change),
    ),
  );
}

const WAITING = { holder: 'bot', from: ['waiting'], any: true } as const;

const before = (now: Date, milliseconds: number): Date => new Date(now.getTime() - milliseconds);
