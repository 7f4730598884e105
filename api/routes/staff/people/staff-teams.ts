import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import { phraseHours } from '../../../../bot/phrasing/phrase-hours.ts';
import { BANK_HOLIDAYS } from '../../../../content/bank-holidays.ts';
import { addTeam } from '../../../../content/teams.ts';
import { words } from '../../../../locales/index.ts';
import { teamUse } from '../../../../store/staff/team-use.ts';
import type { Fault } from '../../../../web/pages/staff/faults.ts';
import { teamsPage, type ListedTeam } from '../../../../web/pages/staff/teams-page.ts';
import { sendPage } from '../../chat-context.ts';
import { TEAMS } from '../content/content-kinds.ts';
import { changeContent, contentNow } from '../content/content-now.ts';
import { dayInWords } from '../london-time.ts';
import type { StaffContext, StaffHandler } from '../staff-context.ts';

const Form = z.object({ name: z.string().max(2000).catch('') });
const Query = z.object({ done: z.literal('removed').optional().catch(undefined) }).catch({});

/** Shows every team. */
export const showTeams: StaffHandler = (context, request, reply) => {
  const { done } = Query.parse(request.query);
  const notice = done === undefined ? {} : { notice: words('en', 'staff-teams:team.removed') };
  return show(context, reply, 200, { name: '', faults: [], ...notice });
};

/** Adds a team and leads to its page, where its hours are given. */
export const saveNewTeam: StaffHandler = async (context, request, reply, member) => {
  const { name } = Form.parse(request.body ?? {});
  const doing = { by: `staff:${member.id}`, at: context.now() };
  const done = await changeContent(context.store, TEAMS, doing, (teams) => {
    const added = addTeam(teams, name);
    return added.kind === 'added' ? { to: added.teams, note: `added ${added.id}` } : added;
  });
  if (done.kind === 'unfit') {
    const text = words('en', `staff-teams:fault.${done.because}`);
    return show(context, reply, done.because === 'taken' ? 409 : 400, { name, faults: [{ field: 'name', text }] });
  }
  const { teams } = await contentNow(context.store, TEAMS);
  const id = teams.find((team) => team.name === name.trim())?.id ?? '';
  return reply.redirect(`/staff/teams/${id}?done=added`, 303);
};

async function show(
  { store, site }: StaffContext,
  reply: FastifyReply,
  status: number,
  told: { readonly name: string; readonly faults: readonly Fault[]; readonly notice?: string },
): Promise<FastifyReply> {
  const [{ teams }, used] = await Promise.all([contentNow(store, TEAMS), teamUse(store.database)]);
  const listed = teams.map(({ id, name, hours, waitMinutes }): ListedTeam => {
    const inWords = phraseHours(hours, 'en');
    const { people = [], chats = 0 } = used.get(id) ?? {};
    return {
      id,
      name,
      waitMinutes,
      people: people.length,
      chats,
      ...(inWords === undefined ? {} : { hours: inWords }),
    };
  });
  const { area, days, years } = BANK_HOLIDAYS;
  const holidays = { area, days: days.map(dayInWords), lastYear: Math.max(...years) };
  return sendPage(reply, status, teamsPage(site, { teams: listed, holidays, ...told }));
}
