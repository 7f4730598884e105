import { z } from 'zod';

import { topicName } from '../../../../bot/desk/desk-sheet.ts';
import {
  countWaiting,
  listHeld,
  listOfColleagues,
  listQueue,
  presences,
  type ColleagueHandoff,
  type HeldHandoff,
  type QueueReader,
  type WaitingHandoff,
} from '../../../../store/handoffs/handoff-queue.ts';
import { lacksOf } from '../../../../store/handoffs/handoffs.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import type {
  Colleague,
  ColleagueChat,
  HeldChat,
  OverviewReply,
  WaitingChat,
} from '../../../../web/pages/staff/desk-data.ts';
import { isSpecialist, type DeskContext } from './desk-context.ts';
import { skillName, teamName, urgencyOf } from './desk-words.ts';
import { partsOf } from './list-parts.ts';
import { FEWEST_ANSWERS } from '../people/staff-satisfaction.ts';
import { suitsOf } from './suits.ts';

const Query = z.object({
  limit: z.coerce.number().int().min(1).max(2_000).catch(50),
  fits: z.literal('1').optional().catch(undefined), // only what this member of staff could take
  known: z.string().max(8_192).catch(''), // the marks of the parts that the desk has
});

/** The queue, my chats and who is there: everything beside the open conversation, but for what the desk has already. */
export async function overview(context: DeskContext, query: unknown, member: StaffMember): Promise<OverviewReply> {
  const { store, names, now } = context;
  const { limit, fits, known: marks } = Query.parse(query);
  const has = new Set(marks.split('.'));
  const restricted = isSpecialist(member);
  const supervises = member.roles.includes('supervisor');
  const reader: QueueReader = { restricted, ...(fits === undefined ? {} : { fits: member }) };
  const [{ waiting }, waitingCount, listCount, held, there, rated, theirs] = await Promise.all([
    listQueue(store, { ...reader, limit }),
    countWaiting(store, { restricted }),
    fits === undefined ? undefined : countWaiting(store, reader),
    listHeld(store, member.id),
    presences(store, now()),
    context.satisfaction(),
    supervises ? listOfColleagues(store, { staffId: member.id, restricted }) : [],
  ]);
  const known = await names([...there.map(({ staffId }) => staffId), ...waiting.map(({ hadBy }) => hadBy)]);
  const isFull = held.filter(({ state }) => state === 'with-staff').length >= member.mostChats;
  const looker = { member, isFull, names: known, suits: suitsOf(store, member) };
  const colleagues = there.map((one) => colleague(one, known));
  return {
    me: {
      id: member.id,
      name: member.name,
      supervises,
      mostChats: member.mostChats,
      status: colleagues.find(({ id }) => id === member.id)?.status ?? 'available',
    },
    waiting: partsOf(
      waiting.map((handoff) => waitingChat(context, handoff, looker)),
      has,
    ),
    waitingCount,
    listCount: listCount ?? waitingCount,
    held: partsOf(held.map(heldChat), has),
    colleagues: partsOf(
      colleagues.filter(({ id }) => id !== member.id),
      has,
    ),
    chatsOfColleagues: partsOf(
      theirs.map((one) => colleagueChat(one, known)),
      has,
    ),
    teams: partsOf(
      context.content.teams.teams.map(({ id, name }) => ({ id, name })),
      has,
    ),
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
  readonly suits: ReturnType<typeof suitsOf>;
}

function waitingChat(
  context: DeskContext,
  handoff: WaitingHandoff,
  { member, isFull, names, suits }: Looker,
): WaitingChat {
  const hadBy = names.get(handoff.hadBy ?? '');
  const lacks = [...lacksOf(handoff, member), ...(isFull ? ['most-chats'] : [])];
  return {
    id: handoff.id,
    conversationId: handoff.conversationId,
    reason: handoff.reason,
    urgency: urgencyOf(handoff),
    team: teamName(handoff.team, context.content),
    ...(handoff.topic === undefined ? {} : { topic: topicName(handoff.topic) }),
    language: handoff.language,
    since: handoff.queuedAt.toISOString(),
    heardAt: handoff.heardAt.toISOString(),
    cameBack: handoff.cameBack,
    ...(hadBy === undefined ? {} : { hadBy }),
    needs: handoff.needs.map((need) => skillName(need, context)),
    suits: suits(handoff).map((skill) => skillName(skill, context)),
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
    ...(handoff.unansweredSince === undefined ? {} : { unansweredSince: handoff.unansweredSince.toISOString() }),
    cameBack: handoff.cameBack,
    training: handoff.training,
  };
}
