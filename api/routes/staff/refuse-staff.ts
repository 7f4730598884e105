import type { FastifyReply, FastifyRequest } from 'fastify';

import type { StaffMember } from '../../../store/staff.ts';
import type { GlassForm } from '../../../web/pages/staff/glass-page.ts';
import { refusedPage, type RefusedBecause } from '../../../web/pages/staff/refused-page.ts';
import { sendAgainPage } from '../../../web/pages/staff/send-again-page.ts';
import type { StaffSite } from '../../../web/pages/staff/staff-layout.ts';
import { sendPage } from '../chat-context.ts';
import type { AccessRow } from './access.ts';
import { GLASS_MINUTES } from './staff-glass.ts';
import { caseNameOf } from './case-name.ts';

/** The status that goes with each reason to say no. */
export const REFUSED = { role: 403, restricted: 403, missing: 404, held: 409 } as const satisfies Record<
  RefusedBecause,
  number
>;

/** Says no to somebody who is signed in: a page, or JSON to a script. A supervisor is told how to open a restricted case. */
export function refuseStaff(
  request: FastifyRequest,
  reply: FastifyReply,
  row: AccessRow,
  site: StaffSite,
  refused: { readonly because: RefusedBecause; readonly member: StaffMember },
): FastifyReply {
  const { because, member } = refused;
  const status = REFUSED[because];
  if (row.data === true) return sendData(reply, status, because);
  const mayAsk = because === 'restricted' && member.roles.includes('supervisor');
  return sendPage(reply, status, refusedPage(site, because, mayAsk ? glassOf(request, row) : undefined));
}

/** Leads whoever has to sign in first, or to finish signing in, to that page; a script is told with 401. */
export function leadToSignIn(
  request: FastifyRequest,
  reply: FastifyReply,
  row: AccessRow,
  page = '/staff/sign-in',
): FastifyReply {
  if (row.data === true) return sendData(reply, 401, 'sign-in');
  const next = request.method === 'GET' ? request.url : '/staff/home';
  return reply.redirect(`${page}?next=${encodeURIComponent(next)}`, 303);
}

/** Gives back a form whose sender has to sign in first, so that nothing they typed is lost. */
export function giveBack(request: FastifyRequest, reply: FastifyReply, site: StaffSite): FastifyReply {
  const sent = Object.entries((request.body ?? {}) as Readonly<Record<string, unknown>>);
  const fields = sent.flatMap(([name, values]) => [values].flat().map((value) => [name, String(value)] as const));
  return sendPage(reply, 401, sendAgainPage(site, { address: request.url, fields }));
}

function glassOf(request: FastifyRequest, row: AccessRow): GlassForm | undefined {
  const name = caseNameOf(row, request);
  return name === undefined
    ? undefined
    : { ...name, minutes: GLASS_MINUTES, next: request.method === 'GET' ? request.url : '/staff/home' };
}

function sendData(reply: FastifyReply, status: number, code: string): FastifyReply {
  return reply.code(status).type('application/json; charset=utf-8').send({ error: { code } });
}
