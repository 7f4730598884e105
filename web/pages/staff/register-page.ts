import { html, type Html } from '../html.ts';
import { formField, formSelect, type Choice } from './form-field.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** One service of the queue, in words. */
export interface ListedService {
  readonly id: string;
  readonly name: string;
  readonly reasons: readonly string[];
  readonly status: string;
  readonly confidence: string;
  readonly owner: string;
  readonly source: string;
  readonly reviewBy: string;
}

/** What is looked for: words, and the code of what to show. */
export interface RegisterFilter {
  readonly find: string;
  readonly show: string;
}

const COLUMNS = ['why', 'status', 'confidence', 'owner', 'source', 'review-by'] as const;

/** The register as a queue: what most needs somebody first, to be filtered and searched. */
export function registerPage(
  site: StaffSite,
  state: {
    readonly services: readonly ListedService[];
    readonly count: number;
    readonly filter: RegisterFilter;
    readonly choices: readonly Choice[];
    readonly page: number;
    readonly pages: number;
  },
): string {
  const { services, count, filter, choices } = state;
  const title = say('staff-register:title');
  const body = html`<h1 class="title">${title}</h1>
    <p class="lead">${say('staff-register:lead')}</p>
    <form
      class="staff-filter"
      method="get"
      action="/staff/register"
      role="search"
      aria-label="${say('staff-register:apply')}"
    >
      ${formField({ id: 'find', label: say('staff-register:find'), value: filter.find, type: 'search' })}
      ${formSelect({ id: 'show', label: say('staff-register:show'), value: filter.show, options: choices })}
      <div class="field staff-filter-send">
        <button class="button" type="submit">${say('staff-register:apply')}</button>
      </div>
    </form>
    <p role="status">${say('staff-register:count', { count })}</p>
    ${services.length === 0 ? html`<p>${say('staff-register:none')}</p>` : table(services)} ${turning(state)}`;
  return layOutStaff(site, { title, body });
}

function table(services: readonly ListedService[]): Html {
  return html`<table class="staff-table">
    <thead>
      <tr>
        <th scope="col">${say('staff-register:name')}</th>
        ${COLUMNS.map((column) => html`<th scope="col">${say(`staff-register:${column}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${services.map(row)}
    </tbody>
  </table>`;
}

function row({ id, name, reasons, status, confidence, owner, source, reviewBy }: ListedService): Html {
  const marks = html`<ul class="staff-marks">
    ${reasons.map((reason) => html`<li>${reason}</li>`)}
  </ul>`;
  const cells = [reasons.length > 0 && marks, status, confidence, owner, source, reviewBy];
  return html`<tr>
    <th scope="row" class="staff-long"><a href="/staff/register/${id}">${name}</a></th>
    ${COLUMNS.map((column, at) => html`<td><span class="staff-cell-name">${say(`staff-register:${column}`)}:</span> ${cells[at]}</td>`)}
  </tr>`;
}

function turning({
  page,
  pages,
  filter,
}: {
  readonly page: number;
  readonly pages: number;
  readonly filter: RegisterFilter;
}): Html | undefined {
  if (pages < 2) return undefined;
  const to = (next: number): string =>
    `/staff/register?${new URLSearchParams({ ...filter, page: String(next) }).toString()}`;
  return html`<nav class="staff-pages" aria-label="${say('staff-register:page', { page, pages })}">
    ${page > 1 && html`<a href="${to(page - 1)}">${say('staff-register:previous')}</a>`}
    <span>${say('staff-register:page', { page, pages })}</span>
    ${page < pages && html`<a href="${to(page + 1)}">${say('staff-register:next')}</a>`}
  </nav>`;
}
