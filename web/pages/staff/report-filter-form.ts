import { html, type Html } from '../html.ts';
import { say } from './staff-layout.ts';

/** A choice of a drop-down. */
export interface FilterOption {
  readonly code: string;
  readonly name: string;
}

/** The filter as it was used: `find` is what was typed, dates are yyyy-mm-dd, the others are codes; '' means any. */
export interface ReportFilter {
  readonly find: string;
  readonly type: string;
  readonly ward: string;
  readonly status: string;
  readonly assignee: string;
  readonly case: string;
  readonly from: string;
  readonly to: string;
}

/** What the filter offers to choose from. */
export interface FilterChoices {
  readonly types: readonly FilterOption[];
  readonly wards: readonly FilterOption[];
  readonly statuses: readonly FilterOption[];
  readonly assignees: readonly FilterOption[];
  readonly cases: readonly FilterOption[];
}

/** The form that filters the list. It is posted: what is searched for has no place in an address. */
export function filterForm(filter: ReportFilter, choices: FilterChoices): Html {
  return html`<form
    class="staff-filter"
    method="post"
    action="/staff"
    role="search"
    aria-label="${say('staff:list.filter')}"
  >
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
    ${choose('type', say('staff:list.type'), choices.types, filter.type)}
    ${choose('ward', say('staff:list.ward'), choices.wards, filter.ward)}
    ${choose('status', say('staff:list.status'), choices.statuses, filter.status)}
    ${choose('assignee', say('staff-reports:list.assignee'), choices.assignees, filter.assignee)}
    ${choices.cases.length > 0 && choose('case', say('staff-reports:list.case'), choices.cases, filter.case)}
    ${dayField('from', say('staff-reports:list.from'), filter.from)}
    ${dayField('to', say('staff-reports:list.to'), filter.to)}
    <div class="field staff-filter-send">
      <button class="button" type="submit">${say('staff:list.apply')}</button>
      ${isFiltered(filter) && html`<a href="/staff">${say('staff:list.clear')}</a>`}
    </div>
  </form>`;
}

/** Whether anything was chosen. */
export function isFiltered(filter: ReportFilter): boolean {
  return Object.values(filter).some((value) => value !== '');
}

/** The filter as fields of another form. */
export function hiddenFilter(filter: ReportFilter): readonly Html[] {
  return Object.entries({ ...filter })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
}

/** A labelled drop-down; the first choice means any, or what `none` says. Where it is `needed`, that is no choice. */
export function choose(
  name: string,
  label: string,
  options: readonly FilterOption[],
  chosen: string,
  none = say('staff:list.any'),
  needed = false,
): Html {
  return html`<div class="field">
    <label class="label" for="${name}">${label}</label>
    <select class="input" id="${name}" name="${name}" ${needed && html`required`}>
      <option value="">${none}</option>
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

function dayField(name: string, label: string, value: string): Html {
  return html`<div class="field">
    <label class="label" for="${name}">${label}</label>
    <input class="input" id="${name}" name="${name}" type="date" value="${value}" />
  </div>`;
}
