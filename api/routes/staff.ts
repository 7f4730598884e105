import { staffOutagePage } from '../../web/pages/staff/report-page.ts';
import { makeStylesheet } from '../../web/pages/stylesheet.ts';
import type { App, Routes } from '../context.ts';
import { openProvider } from '../oidc/provider.ts';
import { sendPage } from './chat-context.ts';
import { serveText } from './serve-asset.ts';
import { addContent } from './staff/content/content-routes.ts';
import { deskRoutes, type DeskPieces } from './staff/desk/desk.ts';
import { addReports } from './staff/reports/report-routes.ts';
import { guardStaff } from './staff/access/guard-staff.ts';
import { forMember, type StaffContext, type StaffHandler, type StaffParts } from './staff/staff-context.ts';
import { showAudit } from './staff/staff-audit.ts';
import { openWithReason, showOpened } from './staff/reports/staff-glass.ts';
import { invite, showPeople } from './staff/people/staff-people.ts';
import { endSessions, removePerson, resetPerson, savePerson, showPerson } from './staff/people/staff-person.ts';
import { showSwitch, turnOffOrOn } from './staff/content/staff-switch.ts';
import { removeTeam, saveTeam, showTeam } from './staff/people/staff-team.ts';
import { saveNewTeam, showTeams } from './staff/people/staff-teams.ts';
import { addRegister } from './staff/content/register-routes.ts';
import { goHome } from './staff/staff-home.ts';
import { askForCode, saveSecondStep, showSecondStep, takeCode } from './staff/sign-in/staff-second-step.ts';
import { addProvider } from './staff/sign-in/staff-provider.ts';
import { addSignIn } from './staff/sign-in/staff-sign-in.ts';

const ICON = '/assets/icon-1.svg'; // served with the residents' pages

/**
 * The staff's pages: sign in, list, case sheet, status. Without a script. `guard` is for the whole service, before any
 * route: it lets nobody reach what stands under /staff but those whom access.ts names.
 */
export function makeStaffPages(parts: StaffParts & DeskPieces): { readonly guard: Routes; readonly routes: Routes } {
  const { partnership } = parts.content;
  const sheet = makeStylesheet('staff', partnership.brand);
  const site = { partnership, stylesheet: `/assets/${sheet.name}`, icon: ICON };
  return {
    guard: guardStaff({ ...parts, site }),
    routes: async (app, shared) => {
      serveText(app, site.stylesheet, 'text/css; charset=utf-8', sheet.css);
      app.setErrorHandler((error, request, reply) => {
        request.log.error({ err: error }, 'a page for staff failed');
        return sendPage(reply, 503, staffOutagePage(site));
      });
      const { oidc } = parts.settings;
      addPages(app, { ...shared, ...parts, site, ...(oidc === undefined ? {} : { provider: openProvider(oidc) }) });
      await deskRoutes({ ...parts, site })(app, shared);
    },
  };
}

function addPages(app: App, context: StaffContext): void {
  const staff = (handle: StaffHandler) => forMember(context, handle);
  const hidden = { schema: { hide: true } };
  addSignIn(app, context);
  addProvider(app, context);
  app.get('/staff/break-glass', hidden, staff(showOpened));
  app.post('/staff/break-glass', hidden, staff(openWithReason));
  app.get('/staff/switch', hidden, staff(showSwitch));
  app.post('/staff/switch', hidden, staff(turnOffOrOn));
  app.get('/staff/people', hidden, staff(showPeople));
  app.post('/staff/people', hidden, staff(invite));
  app.get('/staff/people/:id', hidden, staff(showPerson));
  app.post('/staff/people/:id', hidden, staff(savePerson));
  app.post('/staff/people/:id/end-sessions', hidden, staff(endSessions));
  app.post('/staff/people/:id/reset', hidden, staff(resetPerson));
  app.post('/staff/people/:id/remove', hidden, staff(removePerson));
  app.get('/staff/teams', hidden, staff(showTeams));
  app.post('/staff/teams', hidden, staff(saveNewTeam));
  app.get('/staff/teams/:id', hidden, staff(showTeam));
  app.post('/staff/teams/:id', hidden, staff(saveTeam));
  app.post('/staff/teams/:id/remove', hidden, staff(removeTeam));
  app.get('/staff/audit', hidden, staff(showAudit));
  app.post('/staff/audit', hidden, staff(showAudit));
  app.get('/staff/code', hidden, staff(askForCode));
  app.post('/staff/code', hidden, staff(takeCode));
  app.get('/staff/second-step', hidden, staff(showSecondStep));
  app.post('/staff/second-step', hidden, staff(saveSecondStep));
  app.get('/staff/home', hidden, staff(goHome));
  addContent(app, context);
  addReports(app, context);
  addRegister(app, context);
}
