import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { phraseHours } from '../../../../bot/phrasing/phrase-hours.ts';
import { changeTeam, dropTeam, LONGEST_WAIT, type Team, type Teams } from '../../../../content/teams.ts';
import { readDay, writeDay } from '../../../../content/typed-days.ts';
import { readHours, typeHours } from '../../../../content/typed-hours.ts';
import { words, type CopyKey } from '../../../../locales/index.ts';
import type { Fault } from '../../../../web/pages/staff/faults.ts';
import { teamPage, type TypedTeam } from '../../../../web/pages/staff/team-page.ts';
import { sendPage } from '../../chat-context.ts';
import { sendMissing } from '../access/send-missing.ts';
import { TEAMS } from '../content/content-kinds.ts';
import { changeContent, changeUsedContent, contentNow, seenAs, type Change } from '../content/content-now.ts';
import type { StaffContext, StaffHandler } from '../staff-context.ts';
import { usesInWords } from './still-used.ts';
import { hoursFaults, hoursForm, typedHoursOf } from '../content/typed-hours-form.ts';

const Params = z.object({ id: z.string().max(200) });
const Query = z.object({ done: z.enum(['added', 'saved']).optional().catch(undefined) }).catch({});
const line = z.string().max(5000).catch('');
const Form = hoursForm.extend({ seen: line, name: line, closedOn: line, wait: line });
const LONGEST_NAME = 80;
const MINUTES = /^\d{1,3}$/;

type Fields = Omit<Team, 'id'>;

/** Shows one team. */
export const showTeam: StaffHandler = async (context, request, reply) => {
  const team = await findTeam(context, request);
  if (team === undefined) return sendMissing(context, reply);
  const { done } = Query.parse(request.query);
  const notice = done === undefined ? {} : { notice: say(`staff-teams:team.${done}`) };
  return show(context, reply, 200, team, { faults: [], ...notice });
};

/** Changes a team; an edit that crossed another one is shown again with what was typed. */
export const saveTeam: StaffHandler = async (context, request, reply, member) => {
  const team = await findTeam(context, request);
  if (team === undefined) return sendMissing(context, reply);
  const { seen, ...form } = Form.parse(request.body ?? {});
  const typed: TypedTeam = { ...form, hours: typedHoursOf(form) };
  const read = readTeam(typed);
  if (read.kind === 'unfit') return show(context, reply, 400, team, { faults: read.faults, typed, seen });
  const doing = { by: `staff:${member.id}`, at: context.now() };
  const done = await changeContent(context.store, TEAMS, doing, (teams) => {
    const changed = changeTeam(teams, team.id, read.fields, (now) => seenAs(now) === seen);
    return changed.kind === 'changed' ? { to: changed.teams, note: `changed ${team.id}` } : changed;
  });
  if (done.kind === 'saved') return reply.redirect(`/staff/teams/${team.id}?done=saved`, 303);
  if (done.kind === 'missing') return sendMissing(context, reply);
  const now = (await findTeam(context, request)) ?? team;
  if (done.kind === 'taken')
    return show(context, reply, 409, now, { faults: [fault('name', 'staff-teams:fault.taken')], typed });
  return show(context, reply, 409, now, { faults: [fault('now', 'staff-form:stale')], typed, nowSays: linesOf(now) });
};

/** Takes a team out, once nobody is in it and none of its chats is open. */
export const removeTeam: StaffHandler = async (context, request, reply, member) => {
  const team = await findTeam(context, request);
  if (team === undefined) return sendMissing(context, reply);
  const doing = { by: `staff:${member.id}`, at: context.now() };
  const drop: Change<Teams, { readonly kind: 'last' }> = (teams) => {
    const left = dropTeam(teams, team.id);
    return left === undefined ? { kind: 'last' } : { to: left, note: `removed ${team.id}` };
  };
  const done = await changeUsedContent(context.store, TEAMS, doing, drop);
  if (done.kind === 'hindered') {
    const texts = await usesInWords(context.store, done.because);
    return show(context, reply, 409, team, { faults: texts.map((text) => ({ field: 'remove', text })) });
  }
  if (done.kind === 'last')
    return show(context, reply, 409, team, { faults: [fault('remove', 'staff-teams:fault.last')] });
  return reply.redirect('/staff/teams?done=removed', 303);
};

const say = (key: CopyKey): string => words('en', key);
const fault = (field: string, key: CopyKey): Fault => ({ field, text: say(key) });

async function findTeam({ store }: StaffContext, request: FastifyRequest): Promise<Team | undefined> {
  const { id } = Params.parse(request.params);
  return (await contentNow(store, TEAMS)).teams.find((team) => team.id === id);
}

function readTeam(
  typed: TypedTeam,
): { readonly kind: 'read'; readonly fields: Fields } | { readonly kind: 'unfit'; readonly faults: readonly Fault[] } {
  const name = typed.name.trim();
  const hours = readHours(typed.hours);
  const closedOn = daysOf(typed.closedOn);
  const wait = waitOf(typed.wait);
  const faults = [
    ...(name === '' || name.length > LONGEST_NAME ? [fault('name', 'staff-teams:fault.name')] : []),
    ...hoursFaults(hours),
    ...(closedOn === undefined ? [fault('closedOn', 'staff-teams:fault.closed-days')] : []),
    ...(wait === undefined
      ? [{ field: 'wait', text: words('en', 'staff-teams:fault.wait', { most: LONGEST_WAIT }) }]
      : []),
  ];
  if (hours.kind === 'unfit' || closedOn === undefined || wait === undefined || faults.length > 0)
    return { kind: 'unfit', faults };
  return { kind: 'read', fields: { name, hours: hours.hours, closedOn, waitMinutes: wait } };
}

/** The days of several lines, in order and each once; undefined when one of them is none. */
function daysOf(typed: string): readonly string[] | undefined {
  const lines = typed.split(/[\n,]/).flatMap((each) => each.trim() || []);
  const days = lines.flatMap((each) => readDay(each) ?? []);
  return days.length === lines.length ? [...new Set(days)].sort() : undefined;
}

/** Minutes, `null` for none stated; undefined when it is neither. */
function waitOf(typed: string): number | null | undefined {
  const wait = typed.trim();
  if (wait === '') return null;
  const minutes = MINUTES.test(wait) ? Number(wait) : 0;
  return minutes >= 1 && minutes <= LONGEST_WAIT ? minutes : undefined;
}

function linesOf({ name, hours, closedOn, waitMinutes }: Team): readonly string[] {
  const wait = waitMinutes === null ? say('staff-teams:not-stated') : minutes(waitMinutes);
  return [
    name,
    `${say('staff-teams:hours')}: ${phraseHours(hours, 'en') ?? say('staff-teams:not-known')}`,
    ...(closedOn.length === 0 ? [] : [`${say('staff-teams:team.closed')}: ${closedOn.map(writeDay).join(', ')}`]),
    `${say('staff-teams:wait')}: ${wait}`,
  ];
}

const minutes = (count: number): string => words('en', 'staff-teams:wait-minutes', { count });

function typedOf({ name, hours, closedOn, waitMinutes }: Team): TypedTeam {
  const wait = waitMinutes === null ? '' : String(waitMinutes);
  return { name, hours: typeHours(hours), closedOn: closedOn.map(writeDay).join('\n'), wait };
}

function show(
  { site }: StaffContext,
  reply: FastifyReply,
  status: number,
  team: Team,
  told: {
    readonly faults: readonly Fault[];
    readonly typed?: TypedTeam;
    readonly seen?: string;
    readonly nowSays?: readonly string[];
    readonly notice?: string;
  },
): FastifyReply {
  const state = { id: team.id, name: team.name, typed: typedOf(team), seen: seenAs(team), ...told };
  return sendPage(reply, status, teamPage(site, state));
}
