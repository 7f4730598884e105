import { randomBytes } from 'node:crypto';

import type { StaffRole } from '../../store/staff/staff.ts';
import { inviteStaff } from '../../store/staff/staff.ts';
import { startSession } from '../../store/staff/staff-sessions.ts';
import type { Store } from '../../store/store.ts';

/** Makes an account with a password of its own and signs it in. Returns its id and cookie. */
export async function signedInStaff(
  store: Store,
  roles: readonly StaffRole[],
  now = new Date(),
  name = 'Ann',
): Promise<{ readonly id: string; readonly cookie: string; readonly email: string }> {
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  const invited = await inviteStaff(store, { email, name, roles, by: 'test', now, random: randomBytes });
  if (invited.kind !== 'invited') throw new Error('the account was not made');
  await store.database.execute('UPDATE staff SET one_time_until = NULL WHERE id = $1', [invited.id]);
  const token = await startSession(store.database, { staffId: invited.id, now, random: randomBytes });
  return { id: invited.id, cookie: `staff=${token}`, email };
}

/** A report that can be named in an address; nothing is in it. */
export async function bareReport(store: Store, reference: string, restricted: boolean): Promise<void> {
  await store.database.execute(
    `INSERT INTO report (reference, receipt_hash, topic, form_version, status, sent_at, restricted, finds, sealed)
      VALUES ($1, 'hash', 'report-asb', 1, 'received', now(), $2, '{}', '')`,
    [reference, restricted],
  );
}

/** A conversation that staff hold, or wait for; nothing is in it. Its handoff has the same id. */
export async function bareHandoff(
  store: Store,
  handoff: { readonly id: string; readonly restricted: boolean; readonly holder?: string },
): Promise<void> {
  const { id, restricted, holder } = handoff;
  await store.database.execute(
    `INSERT INTO conversation (id, user_id, holder, language, channel, opened_at, last_active_at, sealed)
      VALUES ($1, 'u', $2, 'en', 'page', now(), now(), '')`,
    [id, holder === undefined ? 'bot' : 'staff'],
  );
  await store.database.execute(
    `INSERT INTO handoff (id, conversation_id, state, reason, urgency, team, needs, restricted, language, asked_at, queued_at, holder)
      VALUES ($1, $1, $2, 'asked', 2, 'desk', '{}', $3, 'en', now(), now(), $4)`,
    [id, holder === undefined ? 'waiting' : 'with-staff', restricted, holder ?? null],
  );
}
