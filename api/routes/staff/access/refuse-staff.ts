import type { FastifyReply, FastifyRequest } from 'fastify';

import type { StaffMember } from '../../../../store/staff/staff.ts';
import type { GlassForm } from '../../../../web/pages/staff/glass-page.ts';
import { refusedPage, type RefusedBecause } from '../../../../web/pages/staff/refused-page.ts';
import { sendAgainPage } from '../../../../web/pages/staff/send-again-page.ts';
import type { StaffSite } from '../../../../web/pages/staff/staff-layout.ts';
import { sendPage } from '../../chat-context.ts';
import type { AccessRow } from './access.ts';
import { GLASS_MINUTES, REASON_LENGTH } from '../reports/staff-glass.ts';
import { caseNameOf } from '../reports/case-name.ts';

/** The status that goes with each reason to say no. */
const REFUSED = { role: 403, restricted: 403, missing: 404, held: 409 } as const satisfies Record<
  RefusedBecause,
  number
>;

/** An answer that says no, before it is sent or in place of another one. */
export interface Refusal {
  readonly status: number;
  readonly type?: string;
  readonly location?: string;
  readonly body: string;
}

/** Says no to somebody who is signed in: a page, or JSON to a script. A supervisor is told how to open a restricted case. */
export function refuseStaff(
  request: FastifyRequest,
  row: AccessRow,
  site: StaffSite,
  refused: { readonly because: RefusedBecause; readonly member: StaffMember },
): Refusal {
  const { because, member } = refused;
  const status = REFUSED[because];
  if (row.data === true) return asData(status, because);
  const mayAsk = because === 'restricted' && member.roles.includes('supervisor');
  const body = refusedPage(site, because, mayAsk ? glassOf(request, row) : undefined);
  return { status, type: 'text/html; charset=utf-8', body };
}

/** Leads whoever has to sign in first, or to finish signing in, to that page; a script is told with 401. */
export function leadToSignIn(request: FastifyRequest, row: AccessRow, page = '/staff/sign-in'): Refusal {
  if (row.data === true) return asData(401, 'sign-in');
  const next = request.method === 'GET' ? request.url : '/staff/home';
  return { status: 303, location: `${page}?next=${encodeURIComponent(next)}`, body: '' };
}

/** Makes an answer a refusal, and returns its body, which is still to be sent. */
export function put(reply: FastifyReply, { status, type, location, body }: Refusal): string {
  reply.code(status).removeHeader('content-length').header('cache-control', 'no-store');
  if (type !== undefined) reply.type(type);
  if (location !== undefined) reply.header('location', location);
  return body;
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
    : {
        ...name,
        minutes: GLASS_MINUTES,
        most: REASON_LENGTH.most,
        next: request.method === 'GET' ? request.url : '/staff/home',
      };
}

function asData(status: number, code: string): Refusal {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify({ error: { code } }) };
}
