import { z } from 'zod';

import { topicName } from '../../../bot/desk-sheet.ts';
import {
  countWaiting,
  listHeld,
  listOfColleagues,
  listQueue,
  presences,
  type ColleagueHandoff,
  type HeldHandoff,
} from '../../../store/handoff-queue.ts';
import { lacksOf, type Handoff } from '../../../store/handoffs.ts';
import type { StaffMember } from '../../../store/staff.ts';
import type { Colleague, ColleagueChat, HeldChat, Overview, WaitingChat } from '../../../web/pages/staff/desk-data.ts';
import { isSpecialist, type DeskContext } from './desk-context.ts';
import { skillName, teamName, urgencyOf } from './desk-words.ts';

const Query = z.object({ limit: z.coerce.number().int().min(1).max(2_000).catch(100) });

const FEWEST_ANSWERS = 5; // fewer would tell staff who said what

/** The queue, my chats and who is there: everything beside the open conversation. */
export async function overview(context: DeskContext, query: unknown, member: StaffMember): Promise<Overview> {
  const { store, names, now } = context;
  const { limit } = Query.parse(query);
  const restricted = isSpecialist(member);
  const supervises = member.roles.includes('supervisor');
  const [{ waiting, next }, waitingCount, held, there, known, rated, theirs] = await Promise.all([
    listQueue(store, { limit, restricted }),
    countWaiting(store, restricted),
    listHeld(store, member.id),
    presences(store, now()),
    names(),
    context.satisfaction(),
    supervises ? listOfColleagues(store, { staffId: member.id, restricted }) : [],
  ]);
  const isFull = held.filter(({ state }) => state === 'with-staff').length >= member.mostChats;
  const colleagues = there.map((one) => colleague(one, known));
  return {
    me: {
      id: member.id,
      name: member.name,
      supervises,
      mostChats: member.mostChats,
      status: colleagues.find(({ id }) => id === member.id)?.status ?? 'available',
    },
    waiting: waiting.map((handoff) => waitingChat(context, handoff, { member, isFull, names: known })),
    waitingCount,
    ...(next === undefined ? {} : { next: next.id }),
    held: held.map(heldChat),
    colleagues: colleagues.filter(({ id }) => id !== member.id),
    chatsOfColleagues: theirs.map((one) => colleagueChat(one, known)),
    teams: context.content.teams.teams.map(({ id, name }) => ({ id, name })),
    ...(rated.answered < FEWEST_ANSWERS ? {} : { satisfaction: rated }),
  };
}

function colleague(
  { staffId, status, viewing }: Awaited<ReturnType<typeof presences>>[number],
  names: ReadonlyMap<string, string>,
): Colleague {
  return { id: staffId, name: names.get(staffId) ?? staffId, status, ...(viewing === null ? {} : { viewing }) };
}

function colleagueChat({ handoff, wanted }: ColleagueHandoff, names: ReadonlyMap<string, string>): ColleagueChat {
  const { conversationId, holder = '', topic, language } = handoff;
  const known = topic === undefined ? {} : { topic: topicName(topic) };
  return { conversationId, holder: names.get(holder) ?? holder, language, wanted, ...known };
}

interface Looker {
  readonly member: StaffMember;
  readonly isFull: boolean;
  readonly names: ReadonlyMap<string, string>;
}

function waitingChat(context: DeskContext, handoff: Handoff, { member, isFull, names }: Looker): WaitingChat {
  const hadBy = names.get(handoff.hadBy ?? '');
  const lacks = [...lacksOf(handoff, member), ...(isFull ? ['most-chats'] : [])];
  return {
    id: handoff.id,
    conversationId: handoff.conversationId,
    reason: handoff.reason,
    urgency: urgencyOf(handoff),
    team: teamName(handoff.team),
    ...(handoff.topic === undefined ? {} : { topic: topicName(handoff.topic) }),
    language: handoff.language,
    since: handoff.queuedAt.toISOString(),
    cameBack: handoff.cameBack,
    ...(hadBy === undefined ? {} : { hadBy }),
    needs: handoff.needs.map((need) => skillName(need, context)),
    lacks: lacks.map((lack) => skillName(lack, context)),
  };
}

function heldChat(handoff: HeldHandoff): HeldChat {
  return {
    id: handoff.id,
    conversationId: handoff.conversationId,
    state: handoff.state === 'wrap-up' ? 'wrap-up' : 'with-staff',
    urgency: urgencyOf(handoff),
    ...(handoff.topic === undefined ? {} : { topic: topicName(handoff.topic) }),
    language: handoff.language,
    since: handoff.askedAt.toISOString(),
    lastSequence: handoff.lastSequence,
    seen: handoff.staffSeen,
    ended: handoff.ended,
    heardAt: handoff.heardAt.toISOString(),
    cameBack: handoff.cameBack,
    training: handoff.training,
  };
}
