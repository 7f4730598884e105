import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import { gatherFacts } from '../../../../bot/gather-facts.ts';
import { previewAlert } from '../../../../bot/phrasing/preview-alert.ts';
import { standingOf, type Alert } from '../../../../content/alerts.ts';
import {
  addAlert,
  changeAlert,
  endAlert,
  type AlertFault,
  type AlertsChanged,
} from '../../../../content/change-alerts.ts';
import { londonDate } from '../../../../content/london-clock.ts';
import { words, type CopyKey } from '../../../../locales/index.ts';
import { alertPage } from '../../../../web/pages/staff/alert-page.ts';
import { alertsPage, type ListedAlert } from '../../../../web/pages/staff/alerts-page.ts';
import type { Fault } from '../../../../web/pages/staff/faults.ts';
import { sendPage } from '../../chat-context.ts';
import { sendMissing } from '../access/send-missing.ts';
import { ALERTS } from './content-kinds.ts';
import { changeContent, contentNow, seenAs } from './content-now.ts';
import type { StaffContext, StaffHandler } from '../staff-context.ts';

const Params = z.object({ id: z.string().max(200).optional() });
const Query = z.object({ done: z.enum(['added', 'saved', 'ended']).optional().catch(undefined) }).catch({});
const line = z.string().trim().max(5000).catch('');
const Form = z.object({
  ...{ id: line, text: line, starts: line, ends: line, source: line, seen: line },
  act: z.enum(['preview', 'save']).catch('save'),
});
const EMPTY = { id: '', copy: { en: '' }, starts: '', ends: '', source: '' };

/** Lists the alerts, the newest first in each group. */
export const showAlerts: StaffHandler = async ({ store, site, now }, request, reply) => {
  const alerts = (await contentNow(store, ALERTS)).toReversed();
  const today = londonDate(now());
  const listed = (standing: ReturnType<typeof standingOf>): readonly ListedAlert[] =>
    alerts.filter((alert) => standingOf(alert, today) === standing).map(typedOf);
  const { done } = Query.parse(request.query);
  const page = alertsPage(site, {
    running: listed('shown'),
    'to-come': listed('later'),
    ended: listed('over'),
    ...(done === undefined ? {} : { done }),
  });
  return sendPage(reply, 200, page);
};

/** Shows the form of one alert, or of a new one. */
export const showAlert: StaffHandler = async (context, request, reply) => {
  const { id } = Params.parse(request.params);
  const alert = id === undefined ? EMPTY : await findAlert(context, id);
  if (alert === undefined) return sendMissing(context, reply);
  return show(context, reply, 200, { ...named(id), alert, seen: seenAs(alert), faults: [] });
};

/** Adds an alert or changes one, or shows what residents will see of it. What is unfit or crossed keeps what was typed. */
export const saveAlert: StaffHandler = async (context, request, reply, member) => {
  const { id } = Params.parse(request.params);
  const { seen, act, text, ...typed } = Form.parse(request.body ?? {});
  const alert: Alert = { ...typed, id: id ?? typed.id, copy: { en: text } };
  const { directory } = context.content;
  const change = (alerts: readonly Alert[]): AlertsChanged =>
    id === undefined
      ? addAlert(alerts, alert, directory)
      : changeAlert(alerts, alert, directory, (now) => seenAs(now) === seen);
  const said = id === undefined ? { note: 'added', done: 'added' } : { note: 'changed', done: 'saved' };
  const done =
    act === 'preview'
      ? change(await contentNow(context.store, ALERTS))
      : await save(context, member.id, change, `${said.note} ${alert.id}`);
  if (done.kind === 'saved') return reply.redirect(`/staff/alerts?done=${said.done}`, 303);
  if (done.kind === 'missing') return sendMissing(context, reply);
  const form = { ...named(id), alert, seen };
  if (done.kind === 'changed') return show(context, reply, 200, { ...form, faults: [], preview: true });
  if (done.kind === 'unfit') return show(context, reply, 400, { ...form, faults: done.faults.map(inWords) });
  const now = (await findAlert(context, alert.id)) ?? alert;
  const faults = [{ field: 'now', text: words('en', 'staff-form:stale') }];
  return show(context, reply, 409, { ...form, seen: seenAs(now), faults, now });
};

/** Ends an alert now. */
export const finishAlert: StaffHandler = async (context, request, reply, member) => {
  const { id = '' } = Params.parse(request.params);
  const today = londonDate(context.now());
  const done = await save(context, member.id, (alerts) => endAlert(alerts, id, today), `ended ${id}`);
  if (done.kind !== 'saved') return sendMissing(context, reply);
  return reply.redirect('/staff/alerts?done=ended', 303);
};

function save(
  { store, now }: StaffContext,
  staffId: string,
  change: (alerts: readonly Alert[]) => AlertsChanged,
  note: string,
): Promise<Exclude<AlertsChanged, { kind: 'changed' }> | { readonly kind: 'saved' }> {
  return changeContent(store, ALERTS, { by: `staff:${staffId}`, at: now() }, (alerts) => {
    const changed = change(alerts);
    return changed.kind === 'changed' ? { to: changed.alerts, note } : changed;
  });
}

interface Showing {
  readonly id?: string;
  readonly alert: Alert;
  readonly seen: string;
  readonly faults: readonly Fault[];
  readonly now?: Alert;
  readonly preview?: true;
}

function show(
  { site, content, now: clock }: StaffContext,
  reply: FastifyReply,
  status: number,
  { alert, now, preview, ...form }: Showing,
): FastifyReply {
  const page = alertPage(site, {
    ...form,
    typed: typedOf(alert),
    ...(now === undefined ? {} : { nowSays: Object.values(typedOf(now)) }),
    ...(preview === true ? { preview: previewAlert(alert, gatherFacts(content, clock())) } : {}),
  });
  return sendPage(reply, status, page);
}

async function findAlert({ store }: StaffContext, id: string): Promise<Alert | undefined> {
  return (await contentNow(store, ALERTS)).find((alert) => alert.id === id);
}

const named = (id: string | undefined): { readonly id?: string } => (id === undefined ? {} : { id });

const typedOf = ({ copy, ...alert }: Alert): ListedAlert => ({ ...alert, text: copy.en });

function inWords({ field, code, number = '' }: AlertFault): Fault {
  return { field, text: words('en', `staff-alerts:fault.${code}` as CopyKey, { number }) };
}
