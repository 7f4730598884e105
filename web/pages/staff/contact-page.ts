import type { TypedHours } from '../../../content/typed-hours.ts';
import { html, type Html } from '../html.ts';
import { errorSummary, type Fault } from './faults.ts';
import { formField } from './form-field.ts';
import { hoursFields } from './hours-fields.ts';
import type { ShownContact } from './service-page.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** What was typed at a contact, or what it holds. */
export interface TypedContact {
  readonly why: string;
  readonly value: string;
  readonly label: string;
  readonly mendHow: string;
}

/** What the page of a contact is made from. `hours` are those of a line; a contact without them has none to give. */
export interface ContactState {
  readonly service: { readonly id: string; readonly name: string };
  readonly contact: ShownContact;
  readonly isAside: boolean; // marked as wrong before
  readonly seen: string;
  readonly typed: TypedContact;
  readonly hours?: TypedHours;
  readonly faults: readonly Fault[];
}

/** One contact of a service: mark it as wrong, mend it, or give its hours. */
export function contactPage(site: StaffSite, state: ContactState): string {
  const { service, contact, isAside, hours, faults } = state;
  const title = `${contact.kind}: ${contact.value}`;
  const body = html`<div class="prose">
    ${errorSummary(faults)}
    <p><a href="/staff/register/${service.id}">${say('staff-register:contact.back', { service: service.name })}</a></p>
    <h1 class="title" id="contact">${title}</h1>
    ${!isAside && wrongForm(state)} ${mendForm(state)} ${!isAside && hours !== undefined && hoursForm(state, hours)}
  </div>`;
  return layOutStaff(site, { title, body, wrong: faults.length > 0 });
}

function wrongForm({ service, seen, contact, typed, faults }: ContactState): Html {
  return html`<h2>${say('staff-register:contact.wrong')}</h2>
    <form class="staff-part" method="post" action="/staff/register/${service.id}/wrong" autocomplete="off">
      ${hidden(seen, contact)}
      <p>${say('staff-register:contact.wrong-lead')}</p>
      ${formField({ id: 'why', label: say('staff-register:contact.why'), value: typed.why, rows: 2 }, faults)}
      <button class="button" type="submit">${say('staff-register:contact.wrong-button')}</button>
    </form>`;
}

function mendForm({ service, seen, contact, typed, faults }: ContactState): Html {
  return html`<h2>${say('staff-register:contact.mend')}</h2>
    <form class="staff-part" method="post" action="/staff/register/${service.id}/mend" autocomplete="off">
      ${hidden(seen, contact)}
      <p>${say('staff-register:contact.mend-lead')}</p>
      ${formField({ id: 'value', label: say('staff-register:add.value'), hint: say('staff-register:add.value-hint'), value: typed.value }, faults)}
      ${contact.label !== undefined && formField({ id: 'label', label: say('staff-register:add.label'), value: typed.label }, faults)}
      ${formField({ id: 'mendHow', label: say('staff-register:add.how'), value: typed.mendHow, rows: 2 }, faults)}
      <button class="button" type="submit">${say('staff-register:add.button')}</button>
    </form>`;
}

function hoursForm({ service, seen, contact, faults }: ContactState, hours: TypedHours): Html {
  return html`<h2>${say('staff-register:contact.hours')}</h2>
    <form class="staff-part" method="post" action="/staff/register/${service.id}/hours" autocomplete="off">
      ${hidden(seen, contact)} ${hoursFields(hours, faults)}
      <button class="button" type="submit">${say('staff-register:contact.hours-button')}</button>
    </form>`;
}

function hidden(seen: string, { key }: ShownContact): Html {
  return html`<input type="hidden" name="seen" value="${seen}" /><input type="hidden" name="contact" value="${key}" />`;
}
