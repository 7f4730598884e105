import type { App } from '../../../context.ts';
import { ACTIONS } from './register-form.ts';
import { forMember, type StaffContext } from '../staff-context.ts';
import { showRegister } from './staff-register.ts';
import { changeOf, showContact, showService } from './staff-service.ts';

/** The pages on which editors review the register. */
export function addRegister(app: App, context: StaffContext): void {
  const hidden = { schema: { hide: true } };
  app.get('/staff/register', hidden, forMember(context, showRegister));
  app.get('/staff/register/:id', hidden, forMember(context, showService));
  app.get('/staff/register/:id/contact', hidden, forMember(context, showContact));
  for (const action of ACTIONS) app.post(`/staff/register/:id/${action}`, hidden, forMember(context, changeOf(action)));
}
