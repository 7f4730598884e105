import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import { words } from '../../../../locales/index.ts';
import { readSwitch, turnSwitch } from '../../../../store/content/service-switch.ts';
import { listStaff } from '../../../../store/staff/staff.ts';
import { switchPage } from '../../../../web/pages/staff/switch-page.ts';
import { sendPage } from '../../chat-context.ts';
import { inLondon } from '../london-time.ts';
import type { StaffContext, StaffHandler } from '../staff-context.ts';

const SHOWN = 20;
const LONGEST_REASON = 300;
const Form = z.object({ to: z.enum(['on', 'off']), reason: z.string().trim().min(1).max(10_000) });

/** Shows how the switch stands and how it was turned. */
export const showSwitch: StaffHandler = (context, _request, reply) => show(context, reply, 200);

/** Turns the service off for residents, or on again; this node knows at once, the others within a moment. */
export const turnOffOrOn: StaffHandler = async (context, request, reply, member) => {
  const { data } = Form.safeParse(request.body);
  if (data === undefined) return show(context, reply, 400);
  const reason = data.reason.slice(0, LONGEST_REASON);
  const at = context.now();
  await turnSwitch(context.store, { off: data.to === 'off', reason, at, by: `staff:${member.id}` });
  await context.switched.refresh();
  return reply.redirect('/staff/switch', 303);
};

async function show({ store, site }: StaffContext, reply: FastifyReply, status: 200 | 400): Promise<FastifyReply> {
  const changes = await readSwitch(store, SHOWN);
  const names = new Map((await listStaff(store)).map(({ id, name }) => [`staff:${id}`, name]));
  const shown = changes.map(({ off, at, by, reason }) => ({
    ...{ off, reason },
    when: inLondon(at),
    who: names.get(by) ?? words('en', 'staff-switch:left'),
  }));
  return sendPage(reply, status, switchPage(site, { changes: shown, lacksReason: status === 400 }));
}
