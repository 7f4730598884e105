import { html, type Html } from '../html.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** One line of the list, in words. */
export interface ListedReport {
  readonly reference: string;
  readonly sent: string;
  readonly type: string;
  readonly ward: string;
  readonly status: string;
}

/** A choice of the filter. */
export interface FilterOption {
  readonly code: string;
  readonly name: string;
}

/** The filter as it was used: `find` is a reference or a postcode as typed, the others are codes; '' means any. */
export interface ReportFilter {
  readonly find: string;
  readonly type: string;
  readonly ward: string;
  readonly status: string;
}

/**
 * The list of reports, newest first, with its filter. `older` is where the next page begins. What is searched for is
 * posted, because a postcode has no place in an address.
 */
export function reportsPage(
  site: StaffSite,
  list: {
    readonly reports: readonly ListedReport[];
    readonly filter: ReportFilter;
    readonly types: readonly FilterOption[];
    readonly wards: readonly FilterOption[];
    readonly statuses: readonly FilterOption[];
    readonly older?: string;
    readonly hidden: number; // new records that only specialists may read
    readonly continued: boolean; // not the first page
  },
): string {
  const { reports, filter, older, continued } = list;
  const isFiltered = Object.values(filter).some((value) => value !== '');
  const body = html`<h1 class="title">${say('staff:list.title')}</h1>
    <form class="staff-filter" method="post" action="/staff" role="search" aria-label="${say('staff:list.filter')}">
      <div class="field">
        <label class="label" for="find">${say('staff:list.reference')}</label>
        <input
          class="input"
          id="find"
          name="find"
          type="text"
          autocomplete="off"
          spellcheck="false"
          value="${filter.find}"
        />
      </div>
      ${select('type', say('staff:list.type'), list.types, filter.type)}
      ${select('ward', say('staff:list.ward'), list.wards, filter.ward)}
      ${select('status', say('staff:list.status'), list.statuses, filter.status)}
      <div class="field staff-filter-send">
        <button class="button" type="submit">${say('staff:list.apply')}</button>
        ${isFiltered && html`<a href="/staff">${say('staff:list.clear')}</a>`}
      </div>
    </form>
    ${list.hidden > 0 && html`<p class="notice">${say('staff:list.restricted', { count: list.hidden })}</p>`}
    ${reports.length === 0 ? html`<p>${say(isFiltered ? 'staff:list.none' : 'staff:list.empty')}</p>` : table(reports)}
    <p class="staff-pages">${continued && html`<a href="/staff">${say('staff:list.newest')}</a>`}</p>
    ${older !== undefined && olderForm(filter, older)}`;
  return layOutStaff(site, { title: say('staff:list.title'), body });
}

function olderForm(filter: ReportFilter, older: string): Html {
  const fields = Object.entries({ ...filter, before: older });
  return html`<form method="post" action="/staff">
    ${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <button class="button button-quiet" type="submit">${say('staff:list.older')}</button>
  </form>`;
}

function table(reports: readonly ListedReport[]): Html {
  return html`<table class="staff-table">
    <caption class="visually-hidden">
      ${say('staff:list.count', { count: reports.length })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say('staff:list.reference-only')}</th>
        <th scope="col">${say('staff:list.sent')}</th>
        <th scope="col">${say('staff:list.type')}</th>
        <th scope="col">${say('staff:list.ward')}</th>
        <th scope="col">${say('staff:list.status')}</th>
      </tr>
    </thead>
    <tbody>
      ${reports.map(
        ({ reference, sent, type, ward, status }) =>
          html`<tr>
            <th scope="row"><a href="/staff/reports/${reference}">${reference}</a></th>
            <td>${sent}</td>
            <td>${type}</td>
            <td>${ward}</td>
            <td>${status}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A labelled drop-down; the first choice means any. */
function select(name: string, label: string, options: readonly FilterOption[], chosen: string): Html {
  return html`<div class="field">
    <label class="label" for="${name}">${label}</label>
    <select class="input" id="${name}" name="${name}">
      <option value="">${say('staff:list.any')}</option>
      ${options.map(option(chosen))}
    </select>
  </div>`;
}

/** One choice of a drop-down. */
export function option(chosen: string): (each: FilterOption) => Html {
  return ({ code, name }) =>
    code === chosen
      ? html`<option value="${code}" selected>${name}</option>`
      : html`<option value="${code}">${name}</option>`;
}
