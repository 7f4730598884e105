import { z } from 'zod';

import type { Contact } from '../../../../content/contact-schema.ts';
import type { Service } from '../../../../content/directory.ts';
import {
  confirm,
  giveHours,
  propose,
  setAside,
  withdraw,
  type Changed,
} from '../../../../content/review/change-contacts.ts';
import { contactNamed, keyOf } from '../../../../content/review/contact-list.ts';
import { readContact } from '../../../../content/review/read-contact.ts';
import { recordCheck, type Checked } from '../../../../content/review/record-check.ts';
import { readDay } from '../../../../content/typed-days.ts';
import { readHours } from '../../../../content/typed-hours.ts';
import { words, type CopyKey } from '../../../../locales/index.ts';
import type { Fault } from '../../../../web/pages/staff/faults.ts';
import { hoursFaults, hoursForm, typedHoursOf } from './typed-hours-form.ts';

const text = z.string().max(20_000).catch('');
const LONGEST_NOTE = 500;
const LONGEST_NAME = 80;

/** Everything that a form about a service may send. */
export const registerForm = hoursForm.extend({
  ...{ seen: text, contact: text, field: text, why: text },
  ...{ owner: text, ownerRole: text, found: text, role: text, on: text, how: text, reviewBy: text },
  ...{ kind: z.enum(['phone', 'sms', 'email', 'url']).catch('phone'), value: text, label: text },
  ...{ mendHow: text, confirmHow: text },
});
export type RegisterForm = z.infer<typeof registerForm>;

/** What can be done about a service, each at an address of its own. */
export const ACTIONS = ['owner', 'check', 'confirm', 'withdraw', 'wrong', 'mend', 'hours'] as const;
export type Action = (typeof ACTIONS)[number];

/** Who does it, on which day, and who works here. */
export interface Doer {
  readonly by: string;
  readonly today: string;
  readonly isKnown: (owner: string) => boolean;
}

/** A form that was read: what is wrong with it, else what it changes. `field` is where a refusal is said. */
export interface ReadForm {
  readonly faults: readonly Fault[];
  readonly field: string;
  readonly change: (service: Service) => Changed | Checked;
}

/** Reads the form of one action, about the service as it stands. */
export function readForm(action: Action, form: RegisterForm, doer: Doer, service: Service): ReadForm {
  return READERS[action](form, doer, service);
}

/** The contact that a form is about, whether it stands or was marked as wrong. */
export function contactOf(service: Service, key: string): Contact | undefined {
  const aside = (service.setAside ?? []).map(({ contact }) => contact);
  return contactNamed(service, key) ?? aside.find((contact) => keyOf(contact) === key);
}

type Reader = (form: RegisterForm, doer: Doer, service: Service) => ReadForm;

const READERS: Readonly<Record<Action, Reader>> = {
  owner: ({ owner: chosen, ownerRole }, { isKnown }) => {
    const owner = chosen === 'role' ? ownerRole.trim() : chosen;
    const fits = chosen === 'role' ? isName(owner) && !owner.startsWith('staff:') : owner === '' || isKnown(owner);
    return {
      faults: fits ? [] : [fault('owner', 'owner')],
      field: 'owner',
      change: (service) => ({ kind: 'changed', service: { ...service, owner: owner === '' ? null : owner } }),
    };
  },
  check: (form, { by, today }) => {
    const on = readDay(form.on);
    const reviewBy = readDay(form.reviewBy);
    const found = form.found === 'right' || form.found === 'unsure' ? form.found : undefined;
    return {
      faults: [
        ...(found === undefined ? [fault('found', 'found')] : []),
        ...(isName(form.role.trim()) ? [] : [fault('role', 'role')]),
        ...(on === undefined ? [fault('on', 'day')] : []),
        ...noteFaults('how', 'how', form.how),
        ...(found === 'right' && reviewBy === undefined ? [fault('reviewBy', 'review-by')] : []),
      ],
      field: 'found',
      change: (service) =>
        recordCheck(
          service,
          {
            ...{ found: found ?? 'unsure', by, role: form.role.trim(), on: on ?? '' },
            ...{ how: form.how.trim(), reviewBy: reviewBy ?? '' },
          },
          today,
        ),
    };
  },
  confirm: ({ contact, confirmHow, field }, { by, today }) => ({
    faults: noteFaults(placeOf(field), 'how', confirmHow),
    field: placeOf(field),
    change: (service) => confirm(service, contact, { by, on: today, how: confirmHow.trim() }),
  }),
  withdraw: ({ contact }) => ({ faults: [], field: 'waiting', change: (service) => withdraw(service, contact) }),
  wrong: ({ contact, why }, { by, today }) => ({
    faults: noteFaults('why', 'why', why),
    field: 'why',
    change: (service) => setAside(service, contact, { by, on: today, why: why.trim() }),
  }),
  mend: (form, { by, today }, service) => {
    const instead = form.contact === '' ? undefined : contactOf(service, form.contact);
    const kind = instead?.kind ?? form.kind;
    const label = form.label.trim();
    const isLine = kind === 'phone' || kind === 'sms';
    const contact = readContact({ kind, value: form.value, label: isLine && label === '' ? '-' : label }, instead);
    const how = form.mendHow.trim();
    const inPlaceOf = instead === undefined ? {} : { inPlaceOf: keyOf(instead) };
    return {
      faults: [
        ...(contact === undefined ? [fault('value', 'value')] : []),
        ...labelFaults(isLine, label),
        ...noteFaults('mendHow', 'how', how),
      ],
      field: 'value',
      change: (now) =>
        contact === undefined
          ? { kind: 'refused', because: 'missing' }
          : propose(now, { contact, ...inPlaceOf, by, on: today, how }),
    };
  },
  hours: (form) => {
    const read = readHours(typedHoursOf(form));
    return {
      faults: hoursFaults(read),
      field: 'hours',
      change: (service) => giveHours(service, form.contact, read.kind === 'read' ? read.hours : null),
    };
  },
};

/** The field of a form that stands on the page several times. */
const placeOf = (field: string): string => (/^confirm-\d{1,3}$/.test(field) ? field : 'waiting');

const isName = (typed: string): boolean => typed !== '' && typed.length <= LONGEST_NAME;

/** Lines need a name, so that a caller knows which one to take. */
function labelFaults(isLine: boolean, label: string): readonly Fault[] {
  return isLine && !isName(label) ? [fault('label', 'label')] : [];
}

function noteFaults(field: string, key: 'how' | 'why', typed: string): readonly Fault[] {
  const length = typed.trim().length;
  if (length > 0 && length <= LONGEST_NOTE) return [];
  return [{ field, text: words('en', `staff-register:fault.${key}`, { most: LONGEST_NOTE }) }];
}

type FaultKey = CopyKey extends infer Key ? (Key extends `staff-register:fault.${infer Name}` ? Name : never) : never;

/** Something wrong at a field, in words. */
export function fault(field: string, name: FaultKey): Fault {
  return { field, text: words('en', `staff-register:fault.${name}`) };
}
