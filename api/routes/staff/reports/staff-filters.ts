import { z } from 'zod';

import { words } from '../../../../locales/index.ts';
import { forgetFilter, saveFilter } from '../../../../store/staff/saved-filters.ts';
import { sendPage } from '../../chat-context.ts';
import { keptPart, readFilter, savedNumber } from './report-filter.ts';
import { listPage } from './staff-reports.ts';
import type { StaffHandler } from '../staff-context.ts';

const NameForm = z.object({ name: z.string().trim().min(1).max(60).catch('') }).catch({ name: '' });

/** Keeps the filter under a name, without what was searched for, and shows the list through it. */
export const keepFilter: StaffHandler = async (context, request, reply, member) => {
  const { name } = NameForm.parse(request.body ?? {});
  const filter = keptPart(readFilter(request.body));
  const kept = name !== '' && (await saveFilter(context.store, { staffId: member.id, name, filter }));
  const notice = name === '' ? 'unnamed' : kept ? 'kept' : 'full';
  const page = await listPage(context, member, { filter, notice: words('en', `staff-reports:saved.${notice}`) });
  return sendPage(reply, kept ? 200 : 400, page);
};

/** Forgets a kept filter. */
export const dropFilter: StaffHandler = async (context, request, reply, member) => {
  await forgetFilter(context.store, member.id, savedNumber(request.body));
  return reply.redirect('/staff', 303);
};
