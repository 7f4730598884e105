import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import { words } from '../../../../locales/index.ts';
import { inviteStaff, listStaff, STAFF_ROLES } from '../../../../store/staff/staff.ts';
import { countSessions } from '../../../../store/staff/staff-sessions.ts';
import { peoplePage, type PeopleNotice, type TypedInvitation } from '../../../../web/pages/staff/people-page.ts';
import { sendPage } from '../../chat-context.ts';
import { skillName, teamName } from '../desk/desk-words.ts';
import type { StaffContext, StaffHandler } from '../staff-context.ts';

/** The ticked boxes of one name: none, one or several. */
export const boxesField = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [given].flat());
/** Roles of a form. At least one. */
export const rolesField = boxesField.pipe(z.array(z.enum(STAFF_ROLES)).min(1));
const Invite = z.object({
  name: z.string().trim().min(1).max(100),
  email: z.string().trim().max(200).pipe(z.email()),
  roles: rolesField,
});

const text = z.string().max(400).catch('');
const Typed = z.object({ name: text, email: text, roles: boxesField });

/** Shows everybody who can sign in. */
export const showPeople: StaffHandler = (context, _request, reply) => showList(context, reply, 200, {});

/** Makes an account and shows its one-time password, this once. */
export const invite: StaffHandler = async (context, request, reply, member) => {
  const { data } = Invite.safeParse(request.body);
  const typed = Typed.safeParse(request.body ?? {}).data;
  const again = (status: number, problem: 'unfit' | 'taken') =>
    showList(context, reply, status, {
      ...(typed === undefined ? {} : { typed }),
      problem: words('en', `staff-people:invite.${problem}`),
    });
  if (data === undefined) return again(400, 'unfit');
  const { store, random, now } = context;
  const invited = await inviteStaff(store, { ...data, by: `staff:${member.id}`, now: now(), random });
  if (invited.kind === 'taken') return again(409, 'taken');
  const { email, oneTimePassword: password } = invited;
  return showList(context, reply, 200, {
    notice: { text: words('en', 'staff-people:invite.invited', { email }), password },
  });
};

/** The list with what was just done, or with what is wrong. */
export async function showList(
  { store, site, now, content }: StaffContext,
  reply: FastifyReply,
  status: number,
  told: { readonly notice?: PeopleNotice; readonly problem?: string; readonly typed?: TypedInvitation },
): Promise<FastifyReply> {
  const [members, sessions] = await Promise.all([listStaff(store), countSessions(store.database, now())]);
  const people = members.map((member) => ({
    ...member,
    teams: member.teams.map((id) => teamName(id, content)),
    skills: member.skills.map((code) => skillName(code, { content })),
    sessions: sessions.get(member.id) ?? 0,
  }));
  return sendPage(reply, status, peoplePage(site, { people, roles: STAFF_ROLES, ...told }));
}
