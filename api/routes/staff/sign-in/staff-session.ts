import type { FastifyReply, FastifyRequest } from 'fastify';

import { words } from '../../../../locales/index.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import type { SignedInMember } from '../../../../store/staff/staff-sign-in.ts';
import type { SignedInStaff, StaffLink, StaffSite } from '../../../../web/pages/staff/staff-layout.ts';
import type { StaffConfig } from '../../../config-staff.ts';
import { cookieAttributes } from '../../../plugins/session.ts';
import { ACCESS } from '../access/access.ts';
import { mayReach, reachesAddress } from '../access/may.ts';

const COOKIE = 'staff';
const PATH = '/staff';

/** Keeps the session in a cookie that no script and no other site can read, for the staff's pages only. */
export function setStaffSession(reply: FastifyReply, token: string): void {
  void reply.setCookie(COOKIE, token, cookieAttributes(reply.request, PATH));
}

/** Takes the session cookie away. */
export function clearStaffSession(reply: FastifyReply): void {
  void reply.clearCookie(COOKIE, cookieAttributes(reply.request, PATH));
}

/** The token of the browser's session, unchecked. */
export function staffToken(request: FastifyRequest): string | undefined {
  const token = request.cookies[COOKIE];
  return token === undefined || token === '' ? undefined : token;
}

/** The cookie of a try to sign in through the provider: it comes back with the answer, and to nothing else. */
export const entryCookie = {
  set: (reply: FastifyReply, value: string): void => {
    void reply.setCookie('staff-entry', value, { ...cookieAttributes(reply.request, ENTRY_PATH), maxAge: 600 });
  },
  read: (request: FastifyRequest): string => request.cookies['staff-entry'] ?? '',
  clear: (reply: FastifyReply): void => {
    void reply.clearCookie('staff-entry', cookieAttributes(reply.request, ENTRY_PATH));
  },
};
const ENTRY_PATH = '/staff/provider';

/** The ways in that the sign-in page offers. */
export function waysIn({ oidc, passwords }: StaffConfig): { readonly provider: boolean; readonly passwords: boolean } {
  return { provider: oidc !== undefined, passwords: passwords !== 'off' };
}

/** The site as one member of staff sees it: their name, and links to what their roles reach. */
export function siteFor(
  site: StaffSite,
  settings: StaffConfig,
  member: SignedInMember,
  request: FastifyRequest,
  opened?: SignedInStaff['opened'],
): StaffSite {
  const links = whatIsLeft(member, settings) !== undefined ? [] : linksFor(member, request.routeOptions.url);
  const reaches = (method: 'GET' | 'POST', address: string): boolean => reachesAddress(member, method, address);
  return { ...site, signedIn: { name: member.name, links, reaches, ...(opened === undefined ? {} : { opened }) } };
}

/** The page of what somebody must do before they have signed in for good; `undefined`: nothing. */
export function whatIsLeft(member: SignedInMember, { secondStep }: StaffConfig): string | undefined {
  if (member.mustGiveCode) return '/staff/code';
  if (member.viaProvider) return undefined;
  if (member.mustChangePassword) return '/staff/password';
  return secondStep === 'required' && !member.hasSecondStep ? '/staff/second-step' : undefined;
}

/** How many whole minutes somebody waits until a moment; one at least. */
export function minutesUntil(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
}

/** The navigation of one member of staff. `current` is the path of the page that is shown. */
export function linksFor(member: Pick<StaffMember, 'roles'>, current?: string): readonly StaffLink[] {
  return ACCESS.flatMap(({ link, path, who }) =>
    link !== undefined && mayReach({ who }, member)
      ? [{ href: path, text: words('en', `staff:nav.${link}`), current: path === current }]
      : [],
  );
}

/** Where to go after signing in: a page of the staff's own, never an address from outside. */
export function safeNext(next: string): string {
  return /^\/staff(?:\/[\w-]{1,40}){0,3}$/.test(next) ? next : '/staff/home';
}
