import { z } from 'zod';

import { breakGlass, GLASS_BROKEN_MS, listBrokenGlass } from '../../../../store/desk/break-glass.ts';
import { listStaff } from '../../../../store/staff/staff.ts';
import { findCase } from '../../../../store/desk/staff-case.ts';
import { words } from '../../../../locales/index.ts';
import { glassPage } from '../../../../web/pages/staff/glass-page.ts';
import { refusedPage } from '../../../../web/pages/staff/refused-page.ts';
import { sendPage } from '../../chat-context.ts';
import { sendMissing } from '../access/send-missing.ts';
import { inLondon } from '../london-time.ts';
import type { StaffHandler } from '../staff-context.ts';
import { safeNext } from '../sign-in/staff-session.ts';

/** How many characters a reason has. */
export const REASON_LENGTH = { least: 10, most: 500 } as const;
const SHOWN_DAYS = 30;
/** How long a restricted case stays open for whoever gave a reason. */
export const GLASS_MINUTES = GLASS_BROKEN_MS / 60_000;
const text = z.string().max(1000).catch('');
const Form = z.object({
  kind: z.enum(['report', 'conversation', 'handoff']),
  id: text,
  next: text,
  reason: z.string().catch(''),
});

/** Opens one restricted case to a supervisor who gives a reason, for half an hour. */
export const openWithReason: StaffHandler = async ({ store, site, now }, request, reply, member) => {
  const form = Form.safeParse(request.body).data;
  const found = form === undefined ? undefined : await findCase(store, form);
  if (form === undefined || found === undefined) return sendMissing({ site }, reply);
  const reason = form.reason.trim().slice(0, REASON_LENGTH.most);
  const { kind, id } = form;
  const next = safeNext(form.next);
  if (reason.length < REASON_LENGTH.least) {
    return sendPage(
      reply,
      400,
      refusedPage(site, 'restricted', {
        ...{ kind, id, next, minutes: GLASS_MINUTES, most: REASON_LENGTH.most },
        problem: { least: REASON_LENGTH.least, typed: reason },
      }),
    );
  }
  const opened = await breakGlass(store, { staffId: member.id, subject: found.subject, reason, now: now() });
  return opened ? reply.redirect(next, 303) : sendMissing({ site }, reply);
};

/** Shows supervisors and specialists who opened what, and why. */
export const showOpened: StaffHandler = async ({ store, site, now }, _request, reply) => {
  const opened = await listBrokenGlass(store, new Date(now().getTime() - SHOWN_DAYS * 24 * 60 * 60_000));
  const names = new Map((await listStaff(store)).map(({ id, name }) => [id, name]));
  const shown = opened.map(({ at, staffId, subject, reason }) => ({
    when: inLondon(at),
    who: names.get(staffId) ?? words('en', 'staff-audit:glass.left'),
    what: subject,
    why: reason ?? words('en', 'staff-audit:glass.gone'),
  }));
  return sendPage(reply, 200, glassPage(site, shown, SHOWN_DAYS));
};
