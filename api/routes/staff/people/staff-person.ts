import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { words, type CopyKey } from '../../../../locales/index.ts';
import { findStaff, STAFF_ROLES, tidyEmail, type StaffMember } from '../../../../store/staff/staff.ts';
import { changeStaff, endStaffSessions, removeStaff, resetStaff } from '../../../../store/staff/staff-changes.ts';
import type { Choice } from '../../../../web/pages/staff/form-field.ts';
import { personPage, type PersonChoices, type ShownPerson } from '../../../../web/pages/staff/person-page.ts';
import type { PeopleNotice } from '../../../../web/pages/staff/people-page.ts';
import { sendPage } from '../../chat-context.ts';
import { sendMissing } from '../access/send-missing.ts';
import { choicesFor } from './staff-abilities.ts';
import type { StaffContext, StaffHandler } from '../staff-context.ts';
import { boxesField, rolesField } from './staff-people.ts';

const Params = z.object({ id: z.string().max(40) });
const Form = z.object({
  roles: rolesField,
  skills: boxesField,
  teams: boxesField,
  mostChats: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(z.number().max(50)),
});
const Typed = z.object({
  ...{ roles: boxesField, skills: boxesField, teams: boxesField, mostChats: z.string().max(20).catch('') },
});
const Removal = z.object({ email: z.string().max(400) }).catch({ email: '' });

type ForPerson = (
  person: StaffMember,
  context: StaffContext,
  request: FastifyRequest,
  reply: FastifyReply,
  by: string,
) => Promise<FastifyReply>;

/** Handles one account that is there. */
function ofPerson(handle: ForPerson): StaffHandler {
  return async (context, request, reply, member) => {
    const person = await findStaff(context.store, Params.parse(request.params).id);
    if (person === undefined) return sendMissing(context, reply);
    return handle(person, context, request, reply, `staff:${member.id}`);
  };
}

/** Shows one account. */
export const showPerson = ofPerson(async (person, context, _request, reply) => show(context, reply, 200, person));

/** Changes roles, skills, teams and the most chats. */
export const savePerson = ofPerson(async (person, context, request, reply, by) => {
  const { store, site, now } = context;
  const { data } = Form.safeParse(request.body);
  const typed = { ...person, ...Typed.safeParse(request.body ?? {}).data };
  if (data === undefined || !mayBeChosen(data, choicesFor(context, person)))
    return show(context, reply, 400, typed, { problem: say('staff-people:person.unfit') });
  const done = await changeStaff(store, { id: person.id, to: data, by, now: now() });
  if (done === 'missing') return sendMissing({ site }, reply);
  if (done !== 'changed') return show(context, reply, 409, typed, { problem: say(`staff-people:person.${done}`) });
  return show(context, reply, 200, { ...person, ...data }, { notice: { text: say('staff-people:person.saved') } });
});

/** Ends every session of the account at once. */
export const endSessions = ofPerson(async (person, context, _request, reply, by) => {
  const { store, now } = context;
  await endStaffSessions(store, { id: person.id, by, now: now() });
  return show(context, reply, 200, person, { notice: { text: say('staff-people:person.sessions-ended') } });
});

/** Gives a new one-time password and shows it, this once. */
export const resetPerson = ofPerson(async (person, context, _request, reply, by) => {
  const { store, site, now, random } = context;
  const reset = await resetStaff(store, { whom: person, by, now: now(), random });
  if (reset === undefined) return sendMissing({ site }, reply);
  const { email, oneTimePassword: password } = reset;
  return show(context, reply, 200, person, { notice: { text: say('staff-people:invite.reset', { email }), password } });
});

/** Removes the account when its address was written out, and goes back to the list. */
export const removePerson = ofPerson(async (person, context, request, reply, by) => {
  const { store, now } = context;
  if (tidyEmail(Removal.parse(request.body).email) !== person.email)
    return show(context, reply, 400, person, { problem: say('staff-people:person.remove-unfit') });
  const removed = await removeStaff(store, { whom: person, by, now: now() });
  if (removed === 'last-administrator')
    return show(context, reply, 409, person, { problem: say('staff-people:person.last-administrator') });
  return reply.redirect('/staff/people', 303);
});

const say = (key: CopyKey, params?: Readonly<Record<string, string>>): string => words('en', key, params);

/** Whether all that was ticked stands on the page. */
function mayBeChosen(
  { teams, skills }: Pick<z.infer<typeof Form>, 'teams' | 'skills'>,
  choices: PersonChoices,
): boolean {
  const known = (options: readonly Choice[], code: string): boolean => options.some((one) => one.code === code);
  const all = Object.values(choices.skills).flat();
  return teams.every((id) => known(choices.teams, id)) && skills.every((code) => known(all, code));
}

function show(
  context: Pick<StaffContext, 'site' | 'content'>,
  reply: FastifyReply,
  status: number,
  person: ShownPerson,
  told: { readonly notice?: PeopleNotice; readonly problem?: string } = {},
): FastifyReply {
  return sendPage(
    reply,
    status,
    personPage(context.site, { person, roles: STAFF_ROLES, choices: choicesFor(context, person), ...told }),
  );
}
