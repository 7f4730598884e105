import { html, type Html } from '../html.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';
import { textField } from './text-field.ts';

/** The filter as it was used; '' means any. */
export interface AuditFilter {
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly day: string; // 2026-11-26
}

/** One row of the audit as it is shown. */
export interface ShownAudit {
  readonly when: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly chained: boolean;
}

const FIELDS = ['actor', 'action', 'subject'] as const;

/** The audit, newest first, with its filter. `older` is where the next page begins. What is looked for is posted, not put into an address. */
export function auditPage(
  site: StaffSite,
  list: {
    readonly rows: readonly ShownAudit[];
    readonly filter: AuditFilter;
    readonly older?: string;
    readonly continued: boolean; // not the first page
  },
): string {
  const { rows, filter, older, continued } = list;
  const title = say('staff-audit:title');
  const body = html`<h1 class="title">${title}</h1>
    <p class="lead">${say('staff-audit:lead')}</p>
    ${filterForm(filter)} ${rows.length === 0 ? html`<p>${say('staff-audit:none')}</p>` : table(rows)}
    <p class="staff-pages">${continued && html`<a href="/staff/audit">${say('staff-audit:newest')}</a>`}</p>
    ${older !== undefined && olderForm(filter, older)}`;
  return layOutStaff(site, { title, body });
}

function filterForm(filter: AuditFilter): Html {
  const isFiltered = Object.values(filter).some((value) => value !== '');
  return html`<form
    class="staff-filter"
    method="post"
    action="/staff/audit"
    role="search"
    aria-label="${say('staff-audit:filter')}"
  >
    ${FIELDS.map((name) => textField(name, filter[name], { label: `staff-audit:${name}`, hint: `staff-audit:${name}-hint` }))}
    <div class="field">
      <label class="label" for="day">${say('staff-audit:day')}</label>
      <input class="input" id="day" name="day" type="date" value="${filter.day}" />
    </div>
    <div class="field staff-filter-send">
      <button class="button" type="submit">${say('staff-audit:apply')}</button>
      ${isFiltered && html`<a href="/staff/audit">${say('staff-audit:clear')}</a>`}
    </div>
  </form>`;
}

function olderForm(filter: AuditFilter, older: string): Html {
  const fields = Object.entries({ ...filter, before: older });
  return html`<form method="post" action="/staff/audit">
    ${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <button class="button button-quiet" type="submit">${say('staff-audit:older')}</button>
  </form>`;
}

function table(rows: readonly ShownAudit[]): Html {
  return html`<table class="staff-table">
    <caption class="visually-hidden">
      ${say('staff-audit:count', { count: rows.length })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say('staff-audit:when')}</th>
        <th scope="col">${say('staff-audit:actor')}</th>
        <th scope="col">${say('staff-audit:action')}</th>
        <th scope="col">${say('staff-audit:subject')}</th>
        <th scope="col">${say('staff-audit:chained')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ when, actor, action, subject, chained }) =>
          html`<tr>
            <td>${when}</td>
            <td>${actor}</td>
            <td>${action}</td>
            <td>${subject}</td>
            <td>${say(chained ? 'staff-audit:yes' : 'staff-audit:not-yet')}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
