import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import type { Contact } from '../../../../content/contact-schema.ts';
import { serviceById, type Service } from '../../../../content/directory.ts';
import { londonDate } from '../../../../content/london-clock.ts';
import { contactNamed, keyOf, valueOf } from '../../../../content/review/contact-list.ts';
import { typeHours, type TypedHours } from '../../../../content/typed-hours.ts';
import { words } from '../../../../locales/index.ts';
import { listColleagues } from '../../../../store/staff/colleagues.ts';
import { staffNames } from '../../../../store/staff/staff-names.ts';
import { contactPage, type TypedContact } from '../../../../web/pages/staff/contact-page.ts';
import type { Fault } from '../../../../web/pages/staff/faults.ts';
import { servicePage } from '../../../../web/pages/staff/service-page.ts';
import { sendPage } from '../../chat-context.ts';
import { sendMissing } from '../access/send-missing.ts';
import { seenAs } from './content-now.ts';
import { ACTIONS, contactOf, fault, readForm, registerForm, type Action, type RegisterForm } from './register-form.ts';
import { changeService, registerNow, type ServiceChanged } from './register-now.ts';
import { contactInWords, leftInWords, serviceInWords, type NameOf } from './register-words.ts';
import type { StaffContext, StaffHandler } from '../staff-context.ts';
import { typedHoursOf } from './typed-hours-form.ts';

const Params = z.object({ id: z.string().max(200) });
const Query = z.object({ done: z.enum(ACTIONS).optional().catch(undefined), contact: z.string().max(400).catch('') });
const OF_A_CONTACT: ReadonlySet<Action> = new Set<Action>(['wrong', 'mend', 'hours']);

/** What a page is shown with beside the service: what is wrong, what was typed, what was done. */
interface Told {
  readonly faults: readonly Fault[];
  readonly seen?: string;
  readonly form?: RegisterForm;
  readonly notice?: string;
}

/** Shows one service. */
export const showService: StaffHandler = async (context, request, reply, member) => {
  const service = await findService(context, request);
  if (service === undefined) return sendMissing(context, reply);
  const { done } = Query.parse(request.query ?? {});
  const notice = done === undefined ? {} : { notice: words('en', `staff-register:done.${done}`) };
  return show(context, reply, 200, service, member.id, { faults: [], ...notice });
};

/** Shows one contact of a service, shown to residents or marked as wrong. */
export const showContact: StaffHandler = async (context, request, reply) => {
  const service = await findService(context, request);
  const { contact } = Query.parse(request.query ?? {});
  if (service === undefined || contactOf(service, contact) === undefined) return sendMissing(context, reply);
  return showOne(context, reply, 200, service, contact, { faults: [] });
};

/** Does one thing about a service; what can't be done is shown again with what was typed, and why. */
export function changeOf(action: Action): StaffHandler {
  return async (context, request, reply, member) => {
    const service = await findService(context, request);
    if (service === undefined) return sendMissing(context, reply);
    const form = registerForm.parse(request.body ?? {});
    const names = await staffNames(context.store);
    const by = `staff:${member.id}`;
    const at = context.now();
    const isKnown = (owner: string): boolean => owner.startsWith('staff:') && names.has(owner.slice('staff:'.length));
    const read = readForm(action, form, { by, today: londonDate(at), isKnown }, service);
    const again = async (status: number, faults: readonly Fault[], now = service, seen = form.seen) => {
      const about = OF_A_CONTACT.has(action) && contactOf(now, form.contact) !== undefined;
      const told = { faults, form, seen };
      return about
        ? showOne(context, reply, status, now, form.contact, told)
        : show(context, reply, status, now, member.id, told);
    };
    if (read.faults.length > 0) return again(400, read.faults);
    const { seen } = form;
    const { change } = read;
    const changed = await changeService(context.store, { id: service.id, seen, note: action, by, at, change });
    if (changed.kind === 'saved') return reply.redirect(`/staff/register/${service.id}?done=${action}`, 303);
    if (changed.kind === 'missing') return sendMissing(context, reply);
    const now = (await findService(context, request)) ?? service;
    if (changed.kind !== 'stale') return again(409, [whyNot(changed, read.field)]);
    return again(409, [{ field: 'main', text: words('en', 'staff-form:stale') }], now, seenAs(now));
  };
}

const PLACES: Readonly<Partial<Record<string, string>>> = { day: 'on', 'review-by': 'reviewBy' };

function whyNot(
  changed: Exclude<ServiceChanged<RefusedBecause>, { kind: 'saved' | 'missing' | 'stale' }>,
  field: string,
): Fault {
  if (changed.kind === 'left') return leftInWords(changed.left, field);
  if (changed.kind === 'refused') return fault(PLACES[changed.because] ?? field, changed.because);
  return fault(field, 'unsafe');
}

type RefusedBecause = Extract<ReturnType<ReturnType<typeof readForm>['change']>, { kind: 'refused' }>['because'];

async function findService({ store }: StaffContext, request: FastifyRequest): Promise<Service | undefined> {
  return serviceById(await registerNow(store), Params.parse(request.params).id);
}

async function show(
  { store, site }: StaffContext,
  reply: FastifyReply,
  status: number,
  service: Service,
  staffId: string,
  { faults, form, seen = seenAs(service), notice }: Told,
): Promise<FastifyReply> {
  const [names, editors] = await Promise.all([staffNames(store), listColleagues(store, ['editor'])]);
  const nameOf: NameOf = (by) => names.get(by.replace('staff:', ''));
  const me = `staff:${staffId}`;
  const state = {
    service: serviceInWords(service, nameOf, me),
    owners: editors.map(({ id, name }) => ({ code: `staff:${id}`, name })),
    typed: form ?? ownerTyped(service),
    ...{ seen, me, faults, ...(notice === undefined ? {} : { notice }) },
  };
  return sendPage(reply, status, servicePage(site, state));
}

function ownerTyped({ owner }: Service): { readonly owner: string; readonly ownerRole: string } {
  if (owner === null || owner.startsWith('staff:')) return { owner: owner ?? '', ownerRole: '' };
  return { owner: 'role', ownerRole: owner };
}

function showOne(
  { site }: StaffContext,
  reply: FastifyReply,
  status: number,
  service: Service,
  key: string,
  { faults, form, seen = seenAs(service) }: Told,
): FastifyReply {
  const contact = contactOf(service, key);
  if (contact === undefined) return sendMissing({ site }, reply);
  const hours = hoursShown(contact, form);
  const state = {
    service: { id: service.id, name: service.name },
    contact: contactInWords(contact),
    isAside: contactNamed(service, keyOf(contact)) === undefined,
    ...{ seen, faults, typed: contactShown(contact, form) },
    ...(hours === undefined ? {} : { hours }),
  };
  return sendPage(reply, status, contactPage(site, state));
}

/** The contact as it is, with what was typed over it where something was refused. */
function contactShown(contact: Contact, form: Told['form']): TypedContact {
  const label = 'label' in contact ? contact.label : '';
  const asItIs = { why: '', value: valueOf(contact), label, mendHow: '' };
  if (form === undefined) return asItIs;
  return form.value === '' ? { ...asItIs, ...form, value: asItIs.value, label } : { ...asItIs, ...form };
}

/** Its hours, or those that were typed where nothing else was; a contact that has none shows none. */
function hoursShown(contact: Contact, form: Told['form']): TypedHours | undefined {
  if (!('hours' in contact)) return undefined;
  const isTyped = form?.why === '' && form.value === '';
  return isTyped ? typedHoursOf(form) : typeHours(contact.hours);
}
