import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import { words } from '../../../locales/index.ts';
import { inviteStaff, listStaff, STAFF_ROLES } from '../../../store/staff.ts';
import { countSessions } from '../../../store/staff-sessions.ts';
import { peoplePage, type PeopleNotice } from '../../../web/pages/staff/people-page.ts';
import { sendPage } from '../chat-context.ts';
import type { StaffContext, StaffHandler } from './staff-context.ts';

/** Roles of a form: one box or several. At least one. */
export const rolesField = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat())
  .pipe(z.array(z.enum(STAFF_ROLES)).min(1));
const Invite = z.object({
  name: z.string().trim().min(1).max(100),
  email: z.string().trim().max(200).pipe(z.email()),
  roles: rolesField,
});

/** Shows everybody who can sign in. */
export const showPeople: StaffHandler = (context, _request, reply) => showList(context, reply, 200, {});

/** Makes an account and shows its one-time password, this once. */
export const invite: StaffHandler = async (context, request, reply, member) => {
  const { data } = Invite.safeParse(request.body);
  if (data === undefined) return showList(context, reply, 400, { problem: words('en', 'staff-people:invite.unfit') });
  const { store, random, now } = context;
  const invited = await inviteStaff(store, { ...data, by: `staff:${member.id}`, now: now(), random });
  if (invited.kind === 'taken')
    return showList(context, reply, 409, { problem: words('en', 'staff-people:invite.taken') });
  const { email, oneTimePassword: password } = invited;
  return showList(context, reply, 200, {
    notice: { text: words('en', 'staff-people:invite.invited', { email }), password },
  });
};

/** The list with what was just done, or with what is wrong. */
export async function showList(
  { store, site, now }: StaffContext,
  reply: FastifyReply,
  status: number,
  told: { readonly notice?: PeopleNotice; readonly problem?: string },
): Promise<FastifyReply> {
  const [members, sessions] = await Promise.all([listStaff(store), countSessions(store.database, now())]);
  const people = members.map((member) => ({ ...member, sessions: sessions.get(member.id) ?? 0 }));
  return sendPage(reply, status, peoplePage(site, { people, roles: STAFF_ROLES, ...told }));
}
