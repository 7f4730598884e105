import { html, type Html } from '../html.ts';
import { bulkForm, type BulkChoices } from './bulk-form.ts';
import { filterForm, hiddenFilter, isFiltered, type FilterChoices, type ReportFilter } from './report-filter-form.ts';
import { errorLine, layOutStaff, reaches, say, type StaffSite } from './staff-layout.ts';

/** One line of the list, in words. */
export interface ListedReport {
  readonly reference: string;
  readonly sent: string;
  readonly type: string;
  readonly ward: string;
  readonly status: string;
  readonly assignee?: string; // a name
  readonly duplicateOf?: string; // a reference
}

/** The list as it is shown. `older` is where the next page begins. */
export interface ReportList {
  readonly reports: readonly ListedReport[];
  readonly filter: ReportFilter;
  readonly choices: FilterChoices;
  readonly saved: readonly { readonly number: number; readonly name: string }[];
  readonly older?: string;
  readonly hidden: number; // new records that only specialists may read
  readonly before?: string; // where this page begins, when it is not the first
  readonly notice?: string;
  readonly wrong?: string;
}

/** The list of reports, newest first, with its filter, what can be kept of it, and what can be done with many at once. */
export function reportsPage(site: StaffSite, list: ReportList, bulk: BulkChoices): string {
  const { reports, filter, older, before, hidden, notice, wrong } = list;
  const body = html`${errorLine(wrong)}
    <h1 class="title">${say('staff:list.title')}</h1>
    ${notice !== undefined && html`<p class="notice" role="status">${notice}</p>`} ${savedFilters(list)}
    ${filterForm(filter, list.choices)} ${keepFilter(filter)}
    ${hidden > 0 && html`<p class="notice">${say('staff:list.restricted', { count: hidden })}</p>`}
    ${reports.length === 0 ? html`<p>${say(isFiltered(filter) ? 'staff:list.none' : 'staff:list.empty')}</p>` : bulkForm(bulk, list, table(reports, bulk.tried?.ticked))}
    <p class="staff-pages">${before !== undefined && html`<a href="/staff">${say('staff:list.newest')}</a>`}</p>
    ${older !== undefined && olderForm(filter, older)}
    ${reports.length > 0 && reaches(site, '/staff/reports-out', 'POST') && takeAway(filter)}`;
  return layOutStaff(site, { title: say('staff:list.title'), body, wrong: wrong !== undefined });
}

function savedFilters({ saved }: ReportList): Html | undefined {
  if (saved.length === 0) return undefined;
  return html`<section aria-labelledby="saved-title">
    <h2 id="saved-title">${say('staff-reports:saved.title')}</h2>
    <ul class="staff-saved">
      ${saved.map(
        ({ number, name }) =>
          html`<li>
            <form method="post" action="/staff">
              <input type="hidden" name="saved" value="${number}" />
              <button class="button button-quiet" type="submit">${name}</button>
            </form>
            <form method="post" action="/staff/filters/forget">
              <input type="hidden" name="saved" value="${number}" />
              <button class="button button-quiet" type="submit">${say('staff-reports:saved.forget', { name })}</button>
            </form>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Offered once something is chosen that may be kept. */
function keepFilter(filter: ReportFilter): Html | undefined {
  if (!isFiltered({ ...filter, find: '' })) return undefined;
  return html`<details class="details">
    <summary class="details-title">${say('staff-reports:saved.keep')}</summary>
    <form class="details-body" method="post" action="/staff/filters">
      ${hiddenFilter({ ...filter, find: '' })}
      <div class="field">
        <label class="label" for="filter-name">${say('staff-reports:saved.name')}</label>
        <p class="hint" id="filter-name-hint">${say('staff-reports:saved.hint')}</p>
        <input
          class="input"
          id="filter-name"
          name="name"
          type="text"
          maxlength="60"
          autocomplete="off"
          aria-describedby="filter-name-hint"
          required
        />
      </div>
      <button class="button" type="submit">${say('staff-reports:saved.save')}</button>
    </form>
  </details>`;
}

function olderForm(filter: ReportFilter, older: string): Html {
  return html`<form method="post" action="/staff">
    ${hiddenFilter(filter)}<input type="hidden" name="before" value="${older}" />
    <button class="button button-quiet" type="submit">${say('staff:list.older')}</button>
  </form>`;
}

function takeAway(filter: ReportFilter): Html {
  return html`<form class="staff-take-away" method="post" action="/staff/reports-out">
    ${hiddenFilter(filter)}
    <button class="button button-quiet" type="submit">${say('staff-reports:out.open')}</button>
  </form>`;
}

function table(reports: readonly ListedReport[], ticked: readonly string[] = []): Html {
  return html`<table class="staff-table">
    <caption class="visually-hidden">
      ${say('staff:list.count', { count: reports.length })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say('staff-reports:bulk.choose')}</th>
        <th scope="col">${say('staff:list.reference-only')}</th>
        <th scope="col">${say('staff:list.sent')}</th>
        <th scope="col">${say('staff:list.type')}</th>
        <th scope="col">${say('staff:list.ward')}</th>
        <th scope="col">${say('staff:list.status')}</th>
        <th scope="col">${say('staff-reports:list.assignee')}</th>
      </tr>
    </thead>
    <tbody>
      ${reports.map((report) => row(report, ticked.includes(report.reference)))}
    </tbody>
  </table>`;
}

function row(report: ListedReport, isTicked: boolean): Html {
  const { reference, sent, type, ward, status, assignee, duplicateOf } = report;
  return html`<tr>
    <td>
      <label class="staff-tick"
        ><input type="checkbox" name="chosen" value="${reference}" ${isTicked && html`checked`} /><span
          class="visually-hidden"
          >${say('staff-reports:bulk.choose-one', { reference })}</span
        ></label
      >
    </td>
    <th scope="row"><a href="/staff/reports/${reference}">${reference}</a></th>
    <td>${sent}</td>
    <td>
      ${type}${duplicateOf !== undefined && html`<br /><span class="hint">${say('staff-reports:list.duplicate', { reference: duplicateOf })}</span>`}
    </td>
    <td>${ward}</td>
    <td>${status}</td>
    <td>${assignee ?? say('staff-reports:list.nobody')}</td>
  </tr>`;
}
