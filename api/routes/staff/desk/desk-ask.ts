import { z } from 'zod';

import { askForStaff } from '../../../../bot/desk/ask-for-staff.ts';
import type { DeskContext } from './desk-context.ts';
import { conversationParam, refuseDesk, type DeskHandler } from './desk-replies.ts';

const AskBody = z.object({ field: z.string().min(1).max(64) });

/** Sends a question of a form, which the resident's next words answer. */
export const ask: DeskHandler = async (context: DeskContext, request, reply, member) => {
  const { store, content, now } = context;
  const body = AskBody.safeParse(request.body);
  if (!body.success) return refuseDesk(reply, 400, 'malformed');
  const question = { conversationId: conversationParam(request), staffId: member.id, field: body.data.field };
  const asked = await askForStaff({ store, content: () => content, now }, question);
  if (asked === 'asked') return reply.send({});
  return refuseDesk(reply, asked === 'unknown' ? 400 : 409, asked === 'unknown' ? 'malformed' : asked);
};
