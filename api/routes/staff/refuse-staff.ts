import type { FastifyReply, FastifyRequest } from 'fastify';

import { refusedPage, type RefusedBecause } from '../../../web/pages/staff/refused-page.ts';
import type { StaffSite } from '../../../web/pages/staff/staff-layout.ts';
import { sendPage } from '../chat-context.ts';
import type { AccessRow } from './access.ts';

const STATUS = { role: 403, restricted: 403, missing: 404, held: 409 } as const satisfies Record<
  RefusedBecause,
  number
>;

/** Says no to somebody who is signed in: a page, or JSON to a script. */
export function refuseStaff(
  reply: FastifyReply,
  row: AccessRow,
  site: StaffSite,
  because: RefusedBecause,
): FastifyReply {
  const status = STATUS[because];
  return row.data === true ? sendData(reply, status, because) : sendPage(reply, status, refusedPage(site, because));
}

/** Leads whoever has to sign in first, or to finish signing in, to that page; a script is told with 401. */
export function leadToSignIn(request: FastifyRequest, reply: FastifyReply, row: AccessRow, page: string): FastifyReply {
  if (row.data === true) return sendData(reply, 401, 'sign-in');
  const next = request.method === 'GET' ? request.url : '/staff/home';
  return reply.redirect(`${page}?next=${encodeURIComponent(next)}`, 303);
}

function sendData(reply: FastifyReply, status: number, code: string): FastifyReply {
  return reply.code(status).type('application/json; charset=utf-8').send({ error: { code } });
}
