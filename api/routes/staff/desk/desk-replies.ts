import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import type { StaffMember } from '../../../../store/staff/staff.ts';
import type { DeskContext } from './desk-context.ts';

/** Answers one request of the desk, whose sender the guard has let through. */
export type DeskHandler = (
  context: DeskContext,
  request: FastifyRequest,
  reply: FastifyReply,
  member: StaffMember,
) => Promise<FastifyReply>;

const Params = z.object({ conversationId: z.string().max(64).catch(''), handoffId: z.string().max(64).catch('') });

/** The conversation that a request is about. */
export function conversationParam(request: FastifyRequest): string {
  return Params.parse(request.params).conversationId;
}

/** The handoff that a request is about. */
export function handoffParam(request: FastifyRequest): string {
  return Params.parse(request.params).handoffId;
}

/** Says no to the desk's script, by a code that it has words for. */
export function refuseDesk(
  reply: FastifyReply,
  status: number,
  code: string,
  more: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  return reply.code(status).send({ error: { code }, ...more });
}
