import { z } from 'zod';

import { writeAudit } from '../../../store/audit.ts';
import { listAudit, type AuditQuery } from '../../../store/audit-log.ts';
import { auditPage, type AuditFilter } from '../../../web/pages/staff/audit-page.ts';
import { sendPage } from '../chat-context.ts';
import { inLondon, londonDay } from './london-time.ts';
import type { StaffHandler } from './staff-context.ts';

const PAGE = 100;
const text = z.string().trim().max(120).catch('');
const NONE = { actor: '', action: '', subject: '', day: '', before: '' };
const Filter = z.object({ actor: text, action: text, subject: text, day: text, before: text }).catch(NONE);
const NAMEABLE = /^[\w:.-]{1,120}$/; // what the table of the audit takes

/** Shows a page of the audit, as far as the posted filter lets it. That somebody looked is written first. */
export const showAudit: StaffHandler = async ({ store, site, now }, request, reply, member) => {
  const { before, ...filter } = Filter.parse(request.body ?? {});
  await writeAudit(store.database, now(), {
    actor: `staff:${member.id}`,
    action: 'audit.read',
    subject: [filter.subject, filter.actor].find((told) => NAMEABLE.test(told)) ?? 'audit:all',
  });
  const { rows, next } = await listAudit(store, queryOf(filter, before));
  const page = auditPage(site, {
    rows: rows.map(({ at, ...row }) => ({ ...row, when: inLondon(at) })),
    filter,
    continued: before !== '',
    ...(next === undefined ? {} : { older: String(next) }),
  });
  return sendPage(reply, 200, page);
};

function queryOf({ actor, action, subject, day }: AuditFilter, before: string): AuditQuery {
  const wanted = Object.entries({ actor, action, subject }).filter(([, value]) => value !== '');
  return {
    ...Object.fromEntries(wanted),
    ...londonDay(day),
    ...(/^\d{1,15}$/.test(before) ? { before: Number(before) } : {}),
    limit: PAGE,
  };
}
