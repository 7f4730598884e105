import type { FastifyReply } from 'fastify';

import { refusedPage } from '../../../../web/pages/staff/refused-page.ts';
import { sendPage } from '../../chat-context.ts';
import type { StaffContext } from '../staff-context.ts';

/** Says that there is nothing at this address. */
export function sendMissing({ site }: Pick<StaffContext, 'site'>, reply: FastifyReply): FastifyReply {
  return sendPage(reply, 404, refusedPage(site, 'missing'));
}
