import { LONGEST_ALERT } from '../../../content/alerts.ts';
import type { Phrased } from '../../../locales/phrased.ts';
import { html, type Html } from '../html.ts';
import { phrased } from '../message.ts';
import { errorSummary, type Fault } from './faults.ts';
import { formField } from './form-field.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';
import { whatItSays } from './what-it-says.ts';

/** An alert as its form holds it, fit or not. */
export interface TypedAlert {
  readonly id: string;
  readonly text: string;
  readonly starts: string;
  readonly ends: string;
  readonly source: string;
}

/** One alert as it is added or changed, with what residents will see of it where that was asked for. */
export function alertPage(
  site: StaffSite,
  state: {
    readonly id?: string; // none: it is new
    readonly typed: TypedAlert;
    readonly seen: string; // names the alert as it was when the form was made
    readonly faults: readonly Fault[];
    readonly nowSays?: readonly string[]; // where somebody else has changed it meanwhile
    readonly preview?: readonly Phrased[];
  },
): string {
  const { id, typed, seen, faults, nowSays, preview } = state;
  const title = id === undefined ? say('staff-alerts:add') : say('staff-alerts:change-title', { id });
  const body = html`<div class="prose">
    ${errorSummary(faults)}
    <p><a href="/staff/alerts">${say('staff-alerts:back')}</a></p>
    <h1 class="title">${title}</h1>
    ${nowSays !== undefined && whatItSays(nowSays)} ${preview !== undefined && asShown(preview)}
    <form method="post" action="${id === undefined ? '/staff/alerts' : `/staff/alerts/${id}`}" autocomplete="off">
      <input type="hidden" name="seen" value="${seen}" />
      ${id === undefined && field('id', typed, faults)} ${field('text', typed, faults)}
      ${field('starts', typed, faults)} ${field('ends', typed, faults)} ${field('source', typed, faults)}
      <p class="staff-pages">
        <button class="button button-quiet" type="submit" name="act" value="preview">
          ${say('staff-alerts:preview.button')}
        </button>
        <button class="button" type="submit" name="act" value="save">${say('staff-alerts:save')}</button>
      </p>
    </form>
    ${id !== undefined && ending(id)}
  </div>`;
  return layOutStaff(site, { title, body, wrong: faults.length > 0 });
}

const MORE = {
  id: { hint: say('staff-alerts:field.id-hint') },
  text: { hint: say('staff-alerts:field.text-hint', { most: LONGEST_ALERT }), rows: 4 },
  starts: { type: 'date' },
  ends: { type: 'date' },
  source: { hint: say('staff-alerts:field.source-hint') },
} as const;

function field(id: keyof TypedAlert, typed: TypedAlert, faults: readonly Fault[]): Html {
  return formField({ id, label: say(`staff-alerts:field.${id}`), value: typed[id], ...MORE[id] }, faults);
}

function asShown(messages: readonly Phrased[]): Html {
  return html`<section class="staff-part" id="preview" aria-labelledby="preview-title" role="status">
    <h2 id="preview-title">${say('staff-alerts:preview.title')}</h2>
    <p class="hint">${say('staff-alerts:preview.lead')}</p>
    ${messages.map((message) => phrased(message, undefined))}
  </section>`;
}

function ending(id: string): Html {
  return html`<h2>${say('staff-alerts:end.title')}</h2>
    <form method="post" action="/staff/alerts/${id}/end">
      <p>${say('staff-alerts:end.lead')}</p>
      <button class="button button-quiet" type="submit">${say('staff-alerts:end.button')}</button>
    </form>`;
}
