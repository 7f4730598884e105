import type { FastifyReply, FastifyRequest } from 'fastify';

import type { ShippedContent } from '../../../content/shipped.ts';
import type { StaffMember } from '../../../store/staff.ts';
import { findSession } from '../../../store/staff-sign-in.ts';
import type { Store } from '../../../store/store.ts';
import type { StaffSite } from '../../../web/pages/staff/staff-layout.ts';
import type { RouteContext } from '../../context.ts';

/** What the staff's pages need beside the service's own context. */
export interface StaffParts {
  readonly store: Store;
  readonly content: ShippedContent;
  readonly random: (size: number) => Buffer;
}

/** What every handler of the staff's pages is given. */
export interface StaffContext extends StaffParts, RouteContext {
  readonly site: StaffSite;
}

const COOKIE = 'staff';

/** Keeps the session in a cookie that no script and no other site can read, for the staff's pages only. */
export function setStaffSession(reply: FastifyReply, token: string): void {
  void reply.setCookie(COOKIE, token, attributes(reply.request));
}

/** Takes the session cookie away. */
export function clearStaffSession(reply: FastifyReply): void {
  void reply.clearCookie(COOKIE, attributes(reply.request));
}

/** The token of the browser's session, unchecked. */
export function staffToken(request: FastifyRequest): string | undefined {
  const token = request.cookies[COOKIE];
  return token === undefined || token === '' ? undefined : token;
}

/** Who is signed in; `undefined` when nobody is. */
export async function whoIs(context: StaffContext, request: FastifyRequest): Promise<StaffMember | undefined> {
  const token = staffToken(request);
  return token === undefined ? undefined : findSession(context.store, token, context.now());
}

/** A handler for somebody who is signed in and has a password of their own. */
export type ForMember = (request: FastifyRequest, reply: FastifyReply, member: StaffMember) => Promise<FastifyReply>;

/** Lets a handler be reached only by staff: others sign in first, and those with a one-time password choose their own. */
export function onlyForStaff(
  context: StaffContext,
  handle: ForMember,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  return async (request, reply) => {
    const member = await whoIs(context, request);
    if (member === undefined) {
      const next = request.method === 'GET' ? request.url : '/staff';
      return reply.redirect(`/staff/sign-in?next=${encodeURIComponent(next)}`, 303);
    }
    if (member.mustChangePassword) return reply.redirect('/staff/password', 303);
    return handle(request, reply, member);
  };
}

/** Where to go after signing in: a page of the staff's own, never an address from outside. */
export function safeNext(next: string): string {
  return /^\/staff(?:\/reports\/[0-9A-Z-]{1,20})?$/.test(next) ? next : '/staff';
}

function attributes(request: FastifyRequest) {
  const host = request.hostname.replace(/^\[|\]$/g, '');
  const loopback =
    request.protocol === 'http' && (host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host));
  return { path: '/staff', httpOnly: true, sameSite: 'lax', secure: !loopback } as const;
}
