import { refusedPage } from '../../../web/pages/staff/refused-page.ts';
import { sendPage } from '../chat-context.ts';
import type { StaffHandler } from './staff-context.ts';

/** Leads to the first page that somebody's roles reach. */
export const goHome: StaffHandler = async (context, _request, reply) => {
  const [first] = context.site.signedIn?.links ?? [];
  if (first === undefined) return sendPage(reply, 403, refusedPage(context.site, 'role'));
  return reply.redirect(first.href, 303);
};
