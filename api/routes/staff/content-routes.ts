import type { App } from '../../context.ts';
import { showContent, showHistory } from './staff-content.ts';
import { forMember, type StaffContext, type StaffHandler } from './staff-context.ts';
import { restoreVersion, showVersion } from './staff-version.ts';

/** The pages on which content is changed. Who may reach them stands in access-content.ts. */
export function addContent(app: App, context: StaffContext): void {
  const staff = (handle: StaffHandler) => forMember(context, handle);
  const hidden = { schema: { hide: true } };
  app.get('/staff/content', hidden, staff(showContent));
  app.get('/staff/content/:kind/history', hidden, staff(showHistory));
  app.get('/staff/content/:kind/history/:version', hidden, staff(showVersion));
  app.post('/staff/content/:kind/history/:version/restore', hidden, staff(restoreVersion));
}
