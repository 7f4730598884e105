import { html, type Html } from '../html.ts';
import { errorSummary, type Fault } from './faults.ts';
import type { Choice } from './form-field.ts';
import { addForm, checkForm, ownerForm, waitingForms, type TypedService } from './service-forms.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** A contact in words; `key` names it within its service. */
export interface ShownContact {
  readonly key: string;
  readonly kind: string;
  readonly value: string;
  readonly label?: string;
  readonly hours?: string;
}

/** A service of the register in words, with what people have recorded about it. */
export interface ShownService {
  readonly id: string;
  readonly name: string;
  readonly needs: readonly string[];
  readonly status: string;
  readonly confidence: string;
  readonly confirmed?: string;
  readonly owner: string;
  readonly source: string;
  readonly compiledOn: string;
  readonly reviewBy: string;
  readonly contacts: readonly ShownContact[];
  readonly unverified: readonly string[];
  readonly aside: readonly (ShownContact & { readonly line: string })[];
  readonly proposed: readonly (ShownContact & {
    readonly line: string;
    readonly instead?: string;
    readonly own: boolean; // of the person who looks
  })[];
  readonly checks: readonly string[];
}

/** What the page of a service is made from. `seen` names the service as it was when the forms were made. */
export interface ServiceState {
  readonly service: ShownService;
  readonly seen: string;
  readonly owners: readonly Choice[];
  readonly me: string;
  readonly typed: TypedService;
  readonly faults: readonly Fault[];
  readonly notice?: string;
}

/** One service: what the register says, what waits for a second person, its contacts, its owner and its checks. */
export function servicePage(site: StaffSite, state: ServiceState): string {
  const { service, faults, notice } = state;
  const body = html`<div class="prose">
    ${errorSummary(faults)}
    <p><a href="/staff/register">${say('staff-register:service.back')}</a></p>
    <h1 class="title" id="service">${service.name}</h1>
    ${notice !== undefined && html`<p class="notice" role="status">${notice}</p>`} ${about(service)}
    ${waitingForms(state)} ${contacts(service)} ${aside(service)} ${addForm(state)} ${checkForm(state)}
    ${checks(service)} ${ownerForm(state)}
  </div>`;
  return layOutStaff(site, { title: service.name, body, wrong: faults.length > 0 });
}

function about(service: ShownService): Html {
  const { needs, status, confirmed, confidence, owner, source, compiledOn, reviewBy } = service;
  return html`<h2>${say('staff-register:service.about')}</h2>
    <dl class="summary">
      ${line(say('staff-register:service.needs'), needs.join('; '))}
      ${line(say('staff-register:status'), confirmed ?? status)} ${line(say('staff-register:confidence'), confidence)}
      ${line(say('staff-register:owner'), owner)} ${line(say('staff-register:source'), source)}
      ${line(say('staff-register:service.compiled'), compiledOn)} ${line(say('staff-register:review-by'), reviewBy)}
    </dl>`;
}

function contacts({ id, contacts: all, unverified }: ShownService): Html {
  return html`<h2 id="contacts">${say('staff-register:service.contacts')}</h2>
    ${all.length === 0 && html`<p>${say('staff-register:service.no-contacts')}</p>`}
    <dl class="summary">
      ${all.map((contact) => line(nameOf(contact), html`${hoursOf(contact)} ${changeLink(id, contact, 'change')}`))}
    </dl>
    ${unverified.length > 0 && html`<p>${say('staff-register:service.unverified')}</p>`}
    <ul>
      ${unverified.map((number) => html`<li>${number}</li>`)}
    </ul>`;
}

function aside({ id, aside: wrong }: ShownService): Html | undefined {
  if (wrong.length === 0) return undefined;
  return html`<h2>${say('staff-register:service.aside')}</h2>
    <dl class="summary">
      ${wrong.map((contact) =>
        line(
          nameOf(contact),
          html`<p>${contact.line}</p>
            ${changeLink(id, contact, 'mend')}`,
        ),
      )}
    </dl>`;
}

function checks({ checks: made }: ShownService): Html {
  return html`<h2>${say('staff-register:service.checks')}</h2>
    ${made.length === 0 && html`<p>${say('staff-register:service.no-checks')}</p>`}
    <ul class="staff-history">
      ${made.map((check) => html`<li>${check}</li>`)}
    </ul>`;
}

function hoursOf({ hours }: ShownContact): Html {
  return html`<p>${say('staff-register:service.hours')}: ${hours ?? say('staff-register:service.no-hours')}</p>`;
}

function changeLink(id: string, contact: ShownContact, what: 'change' | 'mend'): Html {
  const address = `/staff/register/${id}/contact?${new URLSearchParams({ contact: contact.key }).toString()}`;
  return html`<a href="${address}"
    >${say(`staff-register:service.${what}`)}<span class="visually-hidden"> ${contact.value}</span></a
  >`;
}

function nameOf({ kind, value, label }: ShownContact): string {
  return `${kind}: ${value}${label === undefined ? '' : ` (${label})`}`;
}

function line(key: string, value: string | Html): Html {
  return html`<div class="summary-row">
    <dt class="summary-key">${key}</dt>
    <dd class="summary-value">${value}</dd>
  </div>`;
}
