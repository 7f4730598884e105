import type { App } from '../../../context.ts';
import { finishAlert, saveAlert, showAlert, showAlerts } from './staff-alerts.ts';
import { showContent, showHistory } from './staff-content.ts';
import { forMember, type StaffContext, type StaffHandler } from '../staff-context.ts';
import { showReplies } from './staff-replies.ts';
import { removeReply, saveReply, showReply } from './staff-reply.ts';
import { confirmTranslation, saveTranslation, showTranslation, showTranslations } from './staff-translations.ts';
import { restoreVersion, showVersion } from './staff-version.ts';

/** The pages on which content is changed. Who may reach them stands in access-content.ts. */
export function addContent(app: App, context: StaffContext): void {
  const staff = (handle: StaffHandler) => forMember(context, handle);
  const hidden = { schema: { hide: true } };
  app.get('/staff/content', hidden, staff(showContent));
  app.get('/staff/content/:kind/history', hidden, staff(showHistory));
  app.get('/staff/content/:kind/history/:version', hidden, staff(showVersion));
  app.post('/staff/content/:kind/history/:version/restore', hidden, staff(restoreVersion));
  app.get('/staff/translations', hidden, staff(showTranslations));
  app.get('/staff/translations/:kind/:id/:language', hidden, staff(showTranslation));
  app.post('/staff/translations/:kind/:id/:language', hidden, staff(saveTranslation));
  app.post('/staff/translations/:kind/:id/:language/confirm', hidden, staff(confirmTranslation));
  app.get('/staff/alerts', hidden, staff(showAlerts));
  app.post('/staff/alerts', hidden, staff(saveAlert));
  app.get('/staff/alerts-new', hidden, staff(showAlert));
  app.get('/staff/alerts/:id', hidden, staff(showAlert));
  app.post('/staff/alerts/:id', hidden, staff(saveAlert));
  app.post('/staff/alerts/:id/end', hidden, staff(finishAlert));
  app.get('/staff/quick-replies', hidden, staff(showReplies));
  app.post('/staff/quick-replies', hidden, staff(saveReply));
  app.get('/staff/quick-replies-new', hidden, staff(showReply));
  app.get('/staff/quick-replies/:id', hidden, staff(showReply));
  app.post('/staff/quick-replies/:id', hidden, staff(saveReply));
  app.post('/staff/quick-replies/:id/remove', hidden, staff(removeReply));
}
