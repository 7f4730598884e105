import { randomBytes } from 'node:crypto';

import { sql } from '../../store/drizzle.ts';
import { requestHandoff, type Handoff, type HandoffRequest } from '../../store/handoffs/handoffs.ts';
import { inviteStaff, type StaffRole } from '../../store/staff/staff.ts';
import type { Store } from '../../store/store.ts';
import { NOW, openSample } from './samples.ts';

let made = 0;

/** A member of staff with roles, skills and room for so many chats. */
export async function member(
  store: Store,
  roles: readonly StaffRole[] = ['agent'],
  { skills = [], mostChats = 4 }: { readonly skills?: readonly string[]; readonly mostChats?: number } = {},
): Promise<string> {
  made += 1;
  const email = `person${String(made)}@example.org`;
  const invited = await inviteStaff(store, { email, name: 'A', roles, by: 'command', now: NOW, random: randomBytes });
  if (invited.kind !== 'invited') throw new Error('taken');
  await store.database.orm.execute(
    sql`UPDATE staff SET skills = ${sql.param(`{${skills.join(',')}}`)}::text[], most_chats = ${mostChats} WHERE id = ${invited.id}`,
  );
  return invited.id;
}

/** A conversation whose resident waits for a person. */
export async function waiting(store: Store, changes: Partial<HandoffRequest> = {}): Promise<Handoff> {
  const { id: conversationId } = await openSample(store);
  const handoff = await requestHandoff(store, {
    id: `handoff-${conversationId}`,
    conversationId,
    reason: 'asked',
    urgency: 2,
    team: 'community-safety',
    needs: [],
    restricted: false,
    language: 'en',
    now: NOW,
    ...changes,
  });
  if (handoff === undefined) throw new Error('not asked');
  return handoff;
}
