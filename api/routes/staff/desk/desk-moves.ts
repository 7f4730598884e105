import { z } from 'zod';

import { gatherFacts } from '../../../../bot/gather-facts.ts';
import { tellOf, type HandoffNews } from '../../../../bot/handoff/handoff-words.ts';
import { readText } from '../../../read-text.ts';
import { DESK_NEWS } from '../../../../store/desk/desk-news.ts';
import { claimHandoff } from '../../../../store/handoffs/handoffs.ts';
import {
  askForListener,
  closeHandoff,
  endHandoff,
  joinHandoff,
  takeOverHandoff,
  transferHandoff,
  type Told,
} from '../../../../store/handoffs/handoff-moves.ts';
import { returnAll } from '../../../../store/handoffs/handoff-leases.ts';
import { notePresence } from '../../../../store/handoffs/handoff-queue.ts';
import { OUTCOME_CODES } from './desk-case.ts';
import type { DeskContext } from './desk-context.ts';
import { handoffParam, refuseDesk, type DeskHandler } from './desk-replies.ts';
import { skillName } from './desk-words.ts';

const TransferBody = z.object({
  to: z.object({ kind: z.enum(['person', 'team', 'bot']), id: z.string().min(1).max(64) }),
  note: z.string().max(4_000).default(''),
});
const CloseBody = z.object({ outcome: z.enum(OUTCOME_CODES) });
const PresenceBody = z.object({ status: z.enum(['available', 'away', 'break']) });

/** Takes a waiting conversation. Of any number who press at once one gets it, and the others are told who. */
export const claim: DeskHandler = async (context, request, reply, member) => {
  const { store, now, names } = context;
  const move = { handoffId: handoffParam(request), staffId: member.id, now: now() };
  const claimed = await claimHandoff(store, { ...move, say: told(context, { kind: 'joined', name: member.name }) });
  if (claimed.kind === 'taken')
    return reply.send({
      kind: 'taken',
      by: claimed.by === member.id ? member.name : ((await names([claimed.by])).get(claimed.by) ?? ''),
    });
  if (claimed.kind === 'not-fit')
    return reply.send({ kind: 'not-fit', lacks: claimed.lacks.map((lack) => skillName(lack, context)) });
  return reply.send({ kind: claimed.kind });
};

/** Passes a conversation on, with a note that only staff read. */
export const transfer: DeskHandler = async (context, request, reply, member) => {
  const { store, now } = context;
  const body = TransferBody.safeParse(request.body);
  if (!body.success) return refuseDesk(reply, 400, 'malformed');
  const note = readText(body.data.note).trim();
  const { to } = body.data;
  const say = told(context, await newsOf(context, to));
  const move = { handoffId: handoffParam(request), staffId: member.id, now: now(), to, say };
  return answer(reply, await transferHandoff(store, { ...move, ...(note === '' ? {} : { note }) }));
};

/** What the resident is told of it (S11: a notice of the service). */
function told({ content, now }: DeskContext, news: HandoffNews): Told {
  return tellOf(news, gatherFacts(content, now()));
}

async function newsOf({ names }: DeskContext, to: z.infer<typeof TransferBody>['to']): Promise<HandoffNews> {
  if (to.kind === 'person') return { kind: 'passed', name: (await names([to.id])).get(to.id) ?? '' };
  return { kind: to.kind === 'team' ? 'team' : 'back' };
}

type Reply = Parameters<DeskHandler>[2];
const answer = (reply: Reply, well: boolean): Reply => (well ? reply.send({}) : refuseDesk(reply, 409, 'not-yours'));

/** The chat is over; how it ended is asked next. */
export const end: DeskHandler = async (context, request, reply, member) => {
  const say = told(context, { kind: 'ended', name: member.name });
  const move = { handoffId: handoffParam(request), staffId: member.id, now: context.now(), say };
  return answer(reply, await endHandoff(context.store, move));
};

/** Closes a case with how it ended. */
export const close: DeskHandler = async ({ store, now }, request, reply, member) => {
  const body = CloseBody.safeParse(request.body);
  if (!body.success) return refuseDesk(reply, 400, 'malformed');
  const { outcome } = body.data;
  return answer(
    reply,
    await closeHandoff(store, { handoffId: handoffParam(request), staffId: member.id, now: now(), outcome }),
  );
};

/** A supervisor reads along and may write; the resident is told who it is. */
export const join: DeskHandler = async (context, request, reply, member) => {
  const say = told(context, { kind: 'also', name: member.name });
  const move = { handoffId: handoffParam(request), staffId: member.id, now: context.now(), say };
  return answer(reply, await joinHandoff(context.store, move));
};

/** Asks for a second listener: some chats should not be held alone. */
export const distress: DeskHandler = async ({ store, now }, request, reply, member) =>
  answer(reply, await askForListener(store, { handoffId: handoffParam(request), staffId: member.id, now: now() }));

/** A supervisor becomes the holder. */
export const takeOver: DeskHandler = async (context, request, reply, member) => {
  const say = told(context, { kind: 'passed', name: member.name });
  const move = { handoffId: handoffParam(request), staffId: member.id, now: context.now(), say };
  return answer(reply, await takeOverHandoff(context.store, move));
};

/** Says whether one is there. On a break, what one holds goes back to the queue. */
export const presence: DeskHandler = async (context, request, reply, member) => {
  const { store, now } = context;
  const body = PresenceBody.safeParse(request.body);
  if (!body.success) return refuseDesk(reply, 400, 'malformed');
  await notePresence(store, { staffId: member.id, now: now(), status: body.data.status });
  if (body.data.status === 'break')
    await returnAll(store, { staffId: member.id, now: now(), say: told(context, { kind: 'lost' }) });
  store.announcer.announce(DESK_NEWS);
  return reply.send({});
};
