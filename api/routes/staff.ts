import { gzipSync } from 'node:zlib';

import { staffOutagePage } from '../../web/pages/staff/report-page.ts';
import { makeStylesheet } from '../../web/pages/stylesheet.ts';
import type { App, Routes } from '../context.ts';
import { onlyFromOurPages } from '../plugins/same-origin.ts';
import { sendPage } from './chat-context.ts';
import { showReport, saveStatus } from './staff/staff-report.ts';
import { showReports } from './staff/staff-reports.ts';
import { addSignIn } from './staff/staff-sign-in.ts';
import { onlyForStaff, type StaffContext, type StaffParts } from './staff/staff-context.ts';

type Handler = (
  context: StaffContext,
  ...rest: Parameters<Parameters<typeof onlyForStaff>[1]>
) => ReturnType<Parameters<typeof onlyForStaff>[1]>;

const ICON = '/assets/icon-1.svg'; // served with the residents' pages

/** The staff's pages: sign in, list, case sheet, status. Without a script, and only for who is signed in. */
export function staffRoutes(parts: StaffParts): Routes {
  return (app, shared) => {
    const { partnership } = parts.content;
    const sheet = makeStylesheet('staff', partnership.brand);
    const stylesheet = `/assets/${sheet.name}`;
    const context: StaffContext = { ...shared, ...parts, site: { partnership, stylesheet, icon: ICON } };
    serveSheet(app, stylesheet, sheet.css);
    app.addHook('onRequest', onlyFromOurPages);
    app.setErrorHandler((error, request, reply) => {
      request.log.error({ err: error }, 'a page for staff failed');
      return sendPage(reply, 503, staffOutagePage(context.site));
    });
    addSignIn(app, context);
    const staff = (handle: Handler) => onlyForStaff(context, (...rest) => handle(context, ...rest));
    const hidden = { schema: { hide: true } };
    app.get('/staff', hidden, staff(showReports));
    app.post('/staff', hidden, staff(showReports));
    app.get('/staff/reports/:reference', hidden, staff(showReport('screen')));
    app.get('/staff/reports/:reference/print', hidden, staff(showReport('print')));
    app.post('/staff/reports/:reference/status', hidden, staff(saveStatus));
  };
}

function serveSheet(app: App, address: string, css: string): void {
  const packed = gzipSync(css, { level: 9 });
  app.get(address, { schema: { hide: true } }, async (request, reply) => {
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=31536000, immutable');
    reply.header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(css);
    return reply.header('content-encoding', 'gzip').send(packed);
  });
}
