import { html, type Html } from '../html.ts';
import { formChoices, formField, formSelect } from './form-field.ts';
import type { ServiceState } from './service-page.ts';
import { say } from './staff-layout.ts';

/** What was typed into the forms of a service, by the name of its field; kept when something is wrong with it. */
export type TypedService = Readonly<
  Partial<Record<'owner' | 'ownerRole' | 'found' | 'role' | 'on' | 'how' | 'reviewBy', string>> &
    Partial<Record<'kind' | 'value' | 'label' | 'mendHow' | 'contact' | 'confirmHow', string>>
>;

const KINDS = ['phone', 'sms', 'email', 'url'] as const;

/** A form for each contact that waits for a second person: whoever gave it can take it back, the others confirm it. */
export function waitingForms({ service: { id, proposed }, seen, typed, faults }: ServiceState): Html | undefined {
  if (proposed.length === 0) return undefined;
  return html`<h2 id="waiting">${say('staff-register:service.waiting')}</h2>
    ${proposed.map(({ key, kind, value, label, instead, line, own }, at) => {
      const field = `confirm-${String(at)}`;
      const hidden = html`${opened(seen)}<input type="hidden" name="contact" value="${key}" /><input
          type="hidden"
          name="field"
          value="${field}"
        />`;
      return html`<section class="staff-part" aria-labelledby="${field}-title">
        <h3 id="${field}-title">${kind}: ${value}${label !== undefined && ` (${label})`}</h3>
        <p>
          ${instead === undefined ? say('staff-register:service.waiting-new') : say('staff-register:service.waiting-instead', { what: instead })}
        </p>
        <p>${line}</p>
        ${
          own
            ? html`<p>${say('staff-register:service.waiting-own')}</p>`
            : html`<form method="post" action="/staff/register/${id}/confirm" autocomplete="off">
                ${hidden}
                ${formField({ id: field, name: 'confirmHow', label: say('staff-register:service.confirm-how'), value: typed.contact === key ? (typed.confirmHow ?? '') : '', rows: 2 }, faults)}
                <button class="button" type="submit">${say('staff-register:service.confirm')}</button>
              </form>`
        }
        <form method="post" action="/staff/register/${id}/withdraw">
          ${hidden}
          <button class="button button-quiet" type="submit">${say('staff-register:service.withdraw')}</button>
        </form>
      </section>`;
    })}`;
}

/** The form that records a check. No date in it is filled in beforehand: each is one that a person gives (S13). */
export function checkForm({ service: { id }, seen, typed, faults }: ServiceState): Html {
  return html`<h2>${say('staff-register:check.title')}</h2>
    <form class="staff-part" method="post" action="/staff/register/${id}/check" autocomplete="off">
      ${opened(seen)}
      <p>${say('staff-register:check.lead')}</p>
      ${formChoices(
        {
          ...{ id: 'found', name: 'found', legend: say('staff-register:check.found'), type: 'radio' },
          options: (['right', 'unsure'] as const).map((code) => ({ code, name: say(`staff-register:check.${code}`) })),
          chosen: [typed.found ?? ''],
        },
        faults,
      )}
      ${formField({ id: 'role', label: say('staff-register:check.role'), hint: say('staff-register:check.role-hint'), value: typed.role ?? '' }, faults)}
      ${formField({ id: 'on', label: say('staff-register:check.on'), hint: say('staff-register:check.on-hint'), value: typed.on ?? '' }, faults)}
      ${formField({ id: 'how', label: say('staff-register:check.how'), hint: say('staff-register:check.how-hint'), value: typed.how ?? '', rows: 3 }, faults)}
      ${formField({ id: 'reviewBy', label: say('staff-register:check.review-by'), hint: say('staff-register:check.review-hint'), value: typed.reviewBy ?? '' }, faults)}
      <button class="button" type="submit">${say('staff-register:check.button')}</button>
    </form>`;
}

/** The form that gives a new contact to a second person. */
export function addForm({ service: { id }, seen, typed, faults }: ServiceState): Html {
  const kinds = KINDS.map((code) => ({ code, name: say(`staff-register:kind.${code}`) }));
  return html`<h2>${say('staff-register:add.title')}</h2>
    <form class="staff-part" method="post" action="/staff/register/${id}/mend" autocomplete="off">
      ${opened(seen)}
      <p>${say('staff-register:add.lead')}</p>
      ${formSelect({ id: 'kind', label: say('staff-register:add.kind'), value: typed.kind ?? 'phone', options: kinds })}
      ${formField({ id: 'value', label: say('staff-register:add.value'), hint: say('staff-register:add.value-hint'), value: typed.value ?? '' }, faults)}
      ${formField({ id: 'label', label: say('staff-register:add.label'), hint: say('staff-register:add.label-hint'), value: typed.label ?? '' }, faults)}
      ${formField({ id: 'mendHow', label: say('staff-register:add.how'), value: typed.mendHow ?? '', rows: 2 }, faults)}
      <button class="button" type="submit">${say('staff-register:add.button')}</button>
    </form>`;
}

/** The forms that give a service an owner: whoever looks, another person, or a role. */
export function ownerForm({ service: { id }, seen, owners, me, typed, faults }: ServiceState): Html {
  const options = [
    { code: '', name: say('staff-register:nobody') },
    ...owners,
    { code: 'role', name: say('staff-register:give-owner.role') },
  ];
  const address = `/staff/register/${id}/owner`;
  return html`<h2>${say('staff-register:give-owner.title')}</h2>
    <div class="staff-part">
      <p>${say('staff-register:give-owner.lead')}</p>
      <form method="post" action="${address}">
        ${opened(seen)}<input type="hidden" name="owner" value="${me}" />
        <button class="button" type="submit">${say('staff-register:give-owner.take')}</button>
      </form>
      <form method="post" action="${address}" autocomplete="off">
        ${opened(seen)}
        ${formSelect({ id: 'owner', label: say('staff-register:give-owner.who'), value: typed.owner ?? '', options }, faults)}
        ${formField({ id: 'ownerRole', label: say('staff-register:give-owner.role-name'), hint: say('staff-register:give-owner.role-hint'), value: typed.ownerRole ?? '' }, faults)}
        <button class="button button-quiet" type="submit">${say('staff-register:give-owner.button')}</button>
      </form>
    </div>`;
}

function opened(seen: string): Html {
  return html`<input type="hidden" name="seen" value="${seen}" />`;
}
