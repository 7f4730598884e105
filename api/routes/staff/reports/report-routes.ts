import type { App } from '../../../context.ts';
import { changeChosen, undoChosen } from './staff-bulk.ts';
import { forMember, type StaffContext, type StaffHandler } from '../staff-context.ts';
import { dropFilter, keepFilter } from './staff-filters.ts';
import { ACTIONS, type ReportAction } from './report-actions.ts';
import { changeReport, showReport } from './staff-report.ts';
import { askColumns, sendFile, showForPaper } from './staff-reports-out.ts';
import { showReports } from './staff-reports.ts';
import { sendSatisfaction, showSatisfaction } from '../people/staff-satisfaction.ts';

/** The list of reports, what is done with one, with many or with the whole list, and what residents said of chats. */
export function addReports(app: App, context: StaffContext): void {
  const hidden = { schema: { hide: true } };
  const get = (path: string, handle: StaffHandler) => app.get(path, hidden, forMember(context, handle));
  const post = (path: string, handle: StaffHandler) => app.post(path, hidden, forMember(context, handle));
  get('/staff', showReports);
  post('/staff', showReports);
  post('/staff/filters', keepFilter);
  post('/staff/filters/forget', dropFilter);
  post('/staff/reports-bulk', changeChosen);
  post('/staff/reports-bulk/undo', undoChosen);
  post('/staff/reports-out', askColumns);
  post('/staff/reports-out/file', sendFile);
  post('/staff/reports-out/paper', showForPaper);
  get('/staff/satisfaction', showSatisfaction);
  post('/staff/satisfaction/file', sendSatisfaction);
  get('/staff/reports/:reference', showReport('screen'));
  get('/staff/reports/:reference/print', showReport('print'));
  for (const action of Object.keys(ACTIONS) as readonly ReportAction[])
    post(`/staff/reports/:reference/${action}`, changeReport(action));
}
