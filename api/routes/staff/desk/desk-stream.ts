import type { FastifyReply, FastifyRequest } from 'fastify';

import { notePresence } from '../../../../store/handoffs/handoff-queue.ts';
import { DESK_NEWS } from '../../../../store/desk/desk-news.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import { findSession } from '../../../../store/staff/staff-sign-in.ts';
import type { DeskContext } from './desk-context.ts';
import type { DeskHint } from './desk-hub.ts';
import { refuseDesk } from './desk-replies.ts';
import { staffToken } from '../sign-in/staff-session.ts';

const RETRY_MS = 1_500;
const MOST_UNREAD = 64 * 1024; // bytes that a desk may leave unread before it is taken for gone

/**
 * The one live stream of a desk: server-sent events with hints alone. Nothing is repeated to whoever comes back: they ask
 * for what came after their last sequence, an hour later as after a second.
 */
export async function streamDesk(
  context: DeskContext,
  request: FastifyRequest,
  reply: FastifyReply,
  member: StaffMember,
): Promise<FastifyReply> {
  const { store, hub, now } = context;
  await notePresence(store, { staffId: member.id, now: now() });
  store.announcer.announce(DESK_NEWS);
  const token = staffToken(request) ?? '';
  if (hub.isFull(member.id)) return refuseDesk(reply, 429, 'too-many');
  const { raw } = reply.hijack();
  const headers = Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined) as [string, string][];
  raw.writeHead(200, {
    ...Object.fromEntries(headers),
    'content-type': 'text/event-stream; charset=utf-8',
    'x-accel-buffering': 'no',
  });
  let number = Number(request.headers['last-event-id'] ?? 0) || 0;
  const write = (text: string): void => {
    if (raw.writableLength > MOST_UNREAD) raw.destroy();
    else raw.write(text);
  };
  write(`retry: ${String(RETRY_MS)}\n\n`);
  const leave = hub.join({
    staffId: member.id,
    tell: ({ kind, ...told }: DeskHint) => {
      number += 1;
      write(`id: ${String(number)}\nevent: ${kind}\ndata: ${JSON.stringify(told)}\n\n`);
    },
    isSignedIn: async () => (await findSession(store, token, now(), false)) !== undefined,
    beat: () => {
      write('event: beat\ndata: {}\n\n'); // a comment would not reach the page, which tells by this that the stream lives
    },
    end: () => raw.end(),
  });
  if (raw.destroyed)
    leave(); // the desk went while it was being let in
  else raw.once('close', leave);
  return reply;
}
