import { html } from '../html.ts';
import { hiddenFilter, type FilterOption, type ReportFilter } from './report-filter-form.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** Where somebody chooses the columns of a list that leaves, as a file or on paper. */
export function reportsOutPage(
  site: StaffSite,
  out: {
    readonly filter: ReportFilter;
    readonly columns: readonly FilterOption[];
    readonly ticked: readonly string[];
    readonly count: number;
    readonly most: { readonly file: number; readonly paper: number };
  },
): string {
  const { filter, columns, ticked, count, most } = out;
  const title = say('staff-reports:out.title');
  const body = html`<p><a href="/staff">${say('staff:report.back')}</a></p>
    <h1 class="title">${title}</h1>
    <p>
      ${count > most.file ? say('staff-reports:out.too-many', { most: most.file }) : say('staff-reports:out.count', { count })}
    </p>
    <p>${say('staff-reports:out.care')}</p>
    <form method="post" action="/staff/reports-out/file">
      ${hiddenFilter(filter)}
      <fieldset class="field">
        <legend class="label">${say('staff-reports:out.columns')}</legend>
        ${columns.map(({ code, name }) => {
          const id = `column-${code}`;
          return html`<p class="staff-tick">
            ${
              ticked.includes(code)
                ? html`<input type="checkbox" id="${id}" name="columns" value="${code}" checked />`
                : html`<input type="checkbox" id="${id}" name="columns" value="${code}" />`
            }
            <label for="${id}">${name}</label>
          </p>`;
        })}
      </fieldset>
      <p class="hint">${say('staff-reports:out.paper-hint', { most: most.paper })}</p>
      <button class="button" type="submit">${say('staff-reports:out.file')}</button>
      <button class="button button-quiet" type="submit" formaction="/staff/reports-out/paper">
        ${say('staff-reports:out.paper')}
      </button>
    </form>`;
  return layOutStaff(site, { title, body });
}

/** A list for paper. */
export function reportsPaperPage(
  site: StaffSite,
  list: {
    readonly headings: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly made: string;
    readonly more: boolean;
  },
): string {
  const title = say('staff:list.title');
  const body = html`<p class="no-print"><a href="/staff">${say('staff:report.back')}</a></p>
    <h1 class="title">${title}</h1>
    <p>${list.made}</p>
    <p class="no-print">${say('staff-reports:out.pdf')}</p>
    ${list.more && html`<p class="notice">${say('staff-reports:out.more', { most: list.rows.length })}</p>`}
    <table class="staff-table">
      <caption class="visually-hidden">
        ${say('staff:list.count', { count: list.rows.length })}
      </caption>
      <thead>
        <tr>
          ${list.headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${list.rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td class="kept-lines">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  return layOutStaff(site, { title, body });
}
