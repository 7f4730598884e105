import type { FastifyReply, FastifyRequest } from 'fastify';

import type { ShippedContent } from '../../../content/shipped.ts';
import { countBrokenGlass } from '../../../store/desk/break-glass.ts';
import type { SignedInMember } from '../../../store/staff/staff-sign-in.ts';
import type { Store } from '../../../store/store.ts';
import type { StaffSite } from '../../../web/pages/staff/staff-layout.ts';
import type { StaffConfig } from '../../config-staff.ts';
import type { KeptSwitch } from '../../keep-switch.ts';
import type { Provider } from '../../oidc/provider.ts';
import type { RouteContext } from '../../context.ts';
import { ACCESS, accessOf } from './access/access.ts';
import { mayReach } from './access/may.ts';
import { siteFor } from './sign-in/staff-session.ts';

/** What the staff's pages need beside the service's own context. */
export interface StaffParts {
  readonly store: Store;
  readonly content: ShippedContent;
  readonly random: (size: number) => Buffer;
  readonly settings: StaffConfig;
  readonly provider?: Provider; // only when one is configured
  readonly switched: Pick<KeptSwitch, 'refresh'>;
}

/** What every handler of the staff's pages is given. */
export interface StaffContext extends StaffParts, RouteContext {
  readonly site: StaffSite;
}

const TOLD_HOURS = 24;

/** Answers a request of a member of staff whom the guard has let through. The site is theirs: with name and navigation. */
export type StaffHandler = (
  context: StaffContext,
  request: FastifyRequest,
  reply: FastifyReply,
  member: SignedInMember,
) => Promise<FastifyReply>;

/** Gives a handler who is signed in. Who may reach it stands in access.ts, and the guard has checked it. */
export function forMember(
  context: StaffContext,
  handle: StaffHandler,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  return async (request, reply) => {
    const { staffMember: member } = request;
    if (member === undefined) throw new Error('a route for staff was reached past its guard');
    const opened = request.method === 'GET' ? await openedLately(context, member) : undefined;
    const site = siteFor(context.site, context.settings, member, request, opened);
    return handle({ ...context, site }, request, reply, member);
  };
}

/** How many restricted cases were opened with a reason, for those who should know of it. */
async function openedLately({ store, now }: StaffContext, member: SignedInMember) {
  const row = accessOf(ACCESS, 'GET', '/staff/break-glass');
  if (row === undefined || !mayReach(row, member)) return undefined;
  const since = new Date(now().getTime() - TOLD_HOURS * 60 * 60_000);
  return { count: await countBrokenGlass(store, since), hours: TOLD_HOURS };
}
