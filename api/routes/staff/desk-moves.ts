import { z } from 'zod';

import { readText } from '../../read-text.ts';
import { DESK_NEWS, claimHandoff } from '../../../store/handoffs.ts';
import {
  closeHandoff,
  endHandoff,
  joinHandoff,
  takeOverHandoff,
  transferHandoff,
} from '../../../store/handoff-moves.ts';
import { returnAll } from '../../../store/handoff-leases.ts';
import { notePresence } from '../../../store/handoff-queue.ts';
import { OUTCOME_CODES } from './desk-case.ts';
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
  const claimed = await claimHandoff(store, { handoffId: handoffParam(request), staffId: member.id, now: now() });
  if (claimed.kind === 'taken')
    return reply.send({
      kind: 'taken',
      by: claimed.by === member.id ? member.name : ((await names()).get(claimed.by) ?? ''),
    });
  if (claimed.kind === 'not-fit')
    return reply.send({ kind: 'not-fit', lacks: claimed.lacks.map((lack) => skillName(lack, context)) });
  return reply.send({ kind: claimed.kind });
};

/** Passes a conversation on, with a note that only staff read. */
export const transfer: DeskHandler = async ({ store, now }, request, reply, member) => {
  const body = TransferBody.safeParse(request.body);
  if (!body.success) return refuseDesk(reply, 400, 'malformed');
  const note = readText(body.data.note).trim();
  const move = { handoffId: handoffParam(request), staffId: member.id, now: now(), to: body.data.to };
  return answer(reply, await transferHandoff(store, { ...move, ...(note === '' ? {} : { note }) }));
};

type Reply = Parameters<DeskHandler>[2];
const answer = (reply: Reply, well: boolean): Reply => (well ? reply.send({}) : refuseDesk(reply, 409, 'not-yours'));

/** The chat is over; how it ended is asked next. */
export const end: DeskHandler = async ({ store, now }, request, reply, member) =>
  answer(reply, await endHandoff(store, { handoffId: handoffParam(request), staffId: member.id, now: now() }));

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

/** A supervisor reads along. */
export const join: DeskHandler = async ({ store, now }, request, reply, member) =>
  answer(reply, await joinHandoff(store, { handoffId: handoffParam(request), staffId: member.id, now: now() }));

/** A supervisor becomes the holder. */
export const takeOver: DeskHandler = async ({ store, now }, request, reply, member) =>
  answer(reply, await takeOverHandoff(store, { handoffId: handoffParam(request), staffId: member.id, now: now() }));

/** Says whether one is there. On a break, what one holds goes back to the queue. */
export const presence: DeskHandler = async ({ store, now }, request, reply, member) => {
  const body = PresenceBody.safeParse(request.body);
  if (!body.success) return refuseDesk(reply, 400, 'malformed');
  await notePresence(store, { staffId: member.id, now: now(), status: body.data.status });
  if (body.data.status === 'break') await returnAll(store, { staffId: member.id, now: now() });
  store.announcer.announce(DESK_NEWS);
  return reply.send({});
};
