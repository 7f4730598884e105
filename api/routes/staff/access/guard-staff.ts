import type { FastifyReply, FastifyRequest } from 'fastify';

import { auditReadingOn, writeAudit } from '../../../../store/audit.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import { findCase, type StaffCase } from '../../../../store/desk/staff-case.ts';
import { SESSION_LONGEST_MS } from '../../../../store/staff/staff-sessions.ts';
import { findSession, type SignedInMember } from '../../../../store/staff/staff-sign-in.ts';
import type { Store } from '../../../../store/store.ts';
import type { StaffSite } from '../../../../web/pages/staff/staff-layout.ts';
import type { StaffConfig } from '../../../config-staff.ts';
import type { Routes } from '../../../context.ts';
import { isForeignChange } from '../../../plugins/same-origin.ts';
import { ACCESS, accessOf, type AccessRow } from './access.ts';
import { caseNameOf } from '../reports/case-name.ts';
import { mayOpen, mayReach } from './may.ts';
import { giveBack, leadToSignIn, put, refuseStaff } from './refuse-staff.ts';
import { siteFor, staffToken, whatIsLeft } from '../sign-in/staff-session.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly access?: AccessRow; // given by the guard alone
  }
  interface FastifyRequest {
    staffMember?: SignedInMember; // who is signed in, once the guard has let them through
  }
}

interface Guarding {
  readonly store: Store;
  readonly site: StaffSite;
  readonly settings: StaffConfig;
}

/**
 * Guards every route under /staff, whoever registers it, by the one table of access.ts: a route without a row keeps the
 * service from starting, and each request is checked against its row before anything of it is read. What shows a case is
 * checked once more before it is sent.
 */
export function guardStaff(parts: Guarding, rows: readonly AccessRow[] = ACCESS): Routes {
  return (app, { now }) => {
    app.decorateRequest('staffMember');
    app.addHook('onRoute', (route) => {
      if (!/^\/staff(?:\/|$)/.test(route.url)) return;
      for (const method of [route.method].flat()) {
        const access = accessOf(rows, method, route.url);
        if (access === undefined)
          throw new Error(`${method} ${route.url} has no row in api/routes/staff/access/access.ts`);
        route.config = { ...route.config, access };
      }
    });
    app.addHook('onRequest', async (request, reply) => {
      const row = request.routeOptions.config.access;
      return row === undefined ? undefined : check(parts, row, request, reply, now());
    });
    app.addHook('onSend', async (request, reply, payload) => lookAgain(parts, request, reply, { payload, now: now() }));
    app.addHook('preHandler', async (request, reply) => {
      const row = request.routeOptions.config.access;
      const isIn = row === undefined || row.who === 'anyone' || request.staffMember !== undefined;
      return isIn ? undefined : giveBack(request, reply, parts.site);
    });
  };
}

async function check(
  { store, site, settings }: Guarding,
  row: AccessRow,
  request: FastifyRequest,
  reply: FastifyReply,
  now: Date,
): Promise<FastifyReply | undefined> {
  if (isForeignChange(request)) return reply.refuse('forbidden');
  if (row.who === 'anyone') return undefined;
  const member = await whoAsks(store, row, request, now);
  const left = member && whatIsLeft(member, settings);
  if (member === undefined || (left !== undefined && left !== row.path))
    return isForm(row) ? undefined : reply.send(put(reply, leadToSignIn(request, row, left)));
  const found = mayReach(row, member) ? await caseFor(store, row, request, member, now) : 'role';
  if (typeof found === 'string')
    return reply.send(
      put(reply, refuseStaff(request, row, siteFor(site, settings, member, request), { because: found, member })),
    );
  request.staffMember = member;
  await auditLook(store, row, member, found, now);
  return undefined;
}

/** Whether a case may be read can change while it is read, and then nothing of it leaves (S8). */
async function lookAgain(
  { store, site, settings }: Guarding,
  request: FastifyRequest,
  reply: FastifyReply,
  { payload, now }: { readonly payload: unknown; readonly now: Date },
): Promise<unknown> {
  const row = request.routeOptions.config.access;
  if (row === undefined || !showsCase(row) || request.staffMember === undefined || reply.statusCode >= 500)
    return payload;
  const member = await whoAsks(store, { ...row, passive: true }, request, now);
  if (member === undefined) return put(reply, leadToSignIn(request, row));
  const found = mayReach(row, member) ? await caseFor(store, row, request, member, now) : 'role';
  if (typeof found !== 'string') return payload;
  return put(reply, refuseStaff(request, row, siteFor(site, settings, member, request), { because: found, member }));
}

/** A form of somebody who works here: before they are signed in, it is read only to be given back. */
function isForm({ method, data, who }: AccessRow): boolean {
  return method === 'POST' && data !== true && who !== 'entering';
}

/** Whether the answer of a route holds words of the case that it is about. */
function showsCase({ method, case: about, shows }: AccessRow): boolean {
  return about !== undefined && (method === 'GET' || shows === true);
}

async function whoAsks(store: Store, { passive }: AccessRow, request: FastifyRequest, now: Date) {
  const token = staffToken(request);
  return token === undefined ? undefined : findSession(store, token, now, passive !== true);
}

async function auditLook(
  { database }: Store,
  { method, audit: action, readsOn }: AccessRow,
  { id }: StaffMember,
  found: StaffCase | undefined,
  now: Date,
): Promise<void> {
  if (method !== 'GET' || action === undefined || found === undefined) return;
  const entry = { actor: `staff:${id}`, action, subject: found.subject };
  if (readsOn === true) await auditReadingOn(database, now, entry, new Date(now.getTime() - SESSION_LONGEST_MS));
  else await writeAudit(database, now, entry);
}

/** The case that the request is about, when there is one and this member may open it; else why not. */
async function caseFor(
  store: Store,
  row: AccessRow,
  request: FastifyRequest,
  member: StaffMember,
  now: Date,
): Promise<StaffCase | undefined | 'missing' | 'restricted' | 'held'> {
  if (row.case === undefined) return undefined;
  const name = caseNameOf(row, request);
  const found = name === undefined ? undefined : await findCase(store, name);
  if (found === undefined) return 'missing';
  if (!(await mayOpen(store, member, found, now))) return 'restricted';
  return row.case.holderOnly === true && found.holder !== member.id ? 'held' : found;
}
