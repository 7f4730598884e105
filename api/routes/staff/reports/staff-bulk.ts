import { z } from 'zod';

import { words } from '../../../../locales/index.ts';
import { changeMany, undoMany, type BatchChange, type BatchResult } from '../../../../store/reports/report-batches.ts';
import { REPORT_STATUSES } from '../../../../store/reports/report-rows.ts';
import { sendPage } from '../../chat-context.ts';
import { readsRestricted } from '../access/may.ts';
import { readFilter } from './report-filter.ts';
import { listPage } from './staff-reports.ts';
import type { StaffHandler } from '../staff-context.ts';

const code = z.string().max(60).catch('');
const BulkForm = z.object({
  chosen: z
    .union([
      z.array(z.string().max(40)),
      z
        .string()
        .max(40)
        .transform((one) => [one]),
    ])
    .catch([]),
  'set-status': code,
  'set-assignee': code,
  'set-case': code,
});
const UndoForm = z.object({ batch: code }).catch({ batch: '' });

/** Sets what was chosen for every ticked report, and says for how many. */
export const changeChosen: StaffHandler = async (context, request, reply, member) => {
  const form = BulkForm.parse(request.body ?? {});
  const filter = readFilter(request.body);
  const changes = changesOf(form);
  const body = request.body;
  if (form.chosen.length === 0 || changes.length === 0) {
    const wrong = words('en', `staff-reports:bulk.${form.chosen.length === 0 ? 'no-report' : 'no-change'}`);
    const set = { status: form['set-status'], assignee: form['set-assignee'], case: form['set-case'] };
    const page = await listPage(context, member, { filter, body, wrong, tried: { ticked: form.chosen, set } });
    return sendPage(reply, 400, page);
  }
  const done = await changeMany(context.store, {
    ...{ references: form.chosen, changes, restricted: readsRestricted(member), by: `staff:${member.id}` },
    ...{ now: context.now(), random: context.random },
  });
  return sendPage(reply, 200, await listPage(context, member, { filter, body, notice: told('done', done) }));
};

/** Takes the last such change back, and says what was left alone. */
export const undoChosen: StaffHandler = async (context, request, reply, member) => {
  const { batch } = UndoForm.parse(request.body ?? {});
  const by = { by: `staff:${member.id}`, restricted: readsRestricted(member) };
  const undone = await undoMany(context.store, { batchId: batch, ...by, now: context.now() });
  const notice = undone === undefined ? words('en', 'staff-reports:bulk.too-late') : told('undone', undone);
  return sendPage(reply, 200, await listPage(context, member, { filter: readFilter({}), notice }));
};

function changesOf(form: z.infer<typeof BulkForm>): readonly BatchChange[] {
  const status = REPORT_STATUSES.find((known) => known === form['set-status']);
  const assignee = form['set-assignee'];
  const caseId = form['set-case'];
  return [
    ...(status === undefined ? [] : [{ kind: 'status' as const, value: status }]),
    ...(assignee === '' ? [] : [{ kind: 'assignee' as const, ...(assignee === 'nobody' ? {} : { value: assignee }) }]),
    ...(caseId === '' ? [] : [{ kind: 'case' as const, ...(caseId === 'none' ? {} : { value: caseId }) }]),
  ];
}

function told(how: 'done' | 'undone', { changed, left }: Omit<BatchResult, 'batchId'>): string {
  const done = words('en', `staff-reports:bulk.${how}`, { count: changed.length });
  if (left.length === 0) return done;
  const rest = words('en', `staff-reports:bulk.left-${how}`, { references: left.join(', ') });
  return `${done} ${rest}`;
}
