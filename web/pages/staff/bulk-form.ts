import { html, type Html } from '../html.ts';
import { choose, hiddenFilter, type FilterOption, type ReportFilter } from './report-filter-form.ts';
import { say } from './staff-layout.ts';

/** What can be set for many reports at once, and the last such change while it can be taken back. */
export interface BulkChoices {
  readonly statuses: readonly FilterOption[];
  readonly people: readonly FilterOption[];
  readonly cases: readonly FilterOption[];
  readonly undo?: { readonly batchId: string; readonly until: string };
  readonly tried?: TriedBulk;
}

/** A change of many that was not made, since something was missing: what was ticked, and what was to be set. */
export interface TriedBulk {
  readonly ticked: readonly string[]; // references
  readonly set: Readonly<Record<'status' | 'assignee' | 'case', string>>;
}

/** The table with a tick for each report, and what to do with the ticked ones. `before` is where this page of the list begins. */
export function bulkForm(
  choices: BulkChoices,
  { filter, before }: { readonly filter: ReportFilter; readonly before?: string },
  table: Html,
): Html {
  const { status = '', assignee = '', case: caseId = '' } = choices.tried?.set ?? {};
  const nobody = { code: 'nobody', name: say('staff-reports:list.nobody') };
  const none = { code: 'none', name: say('staff-reports:case.none') };
  const same = say('staff-reports:bulk.same');
  return html`${undoForm(choices)}
    <form method="post" action="/staff/reports-bulk">
      ${hiddenFilter(filter)} ${before !== undefined && html`<input type="hidden" name="before" value="${before}" />`}
      ${table}
      <fieldset class="staff-bulk">
        <legend class="label">${say('staff-reports:bulk.title')}</legend>
        <p class="hint">${say('staff-reports:bulk.hint')}</p>
        <div class="staff-filter">
          ${choose('set-status', say('staff:list.status'), choices.statuses, status, same)}
          ${choose('set-assignee', say('staff-reports:list.assignee'), [nobody, ...choices.people], assignee, same)}
          ${choices.cases.length > 0 && choose('set-case', say('staff-reports:list.case'), [none, ...choices.cases], caseId, same)}
          <div class="field staff-filter-send">
            <button class="button" type="submit">${say('staff-reports:bulk.go')}</button>
          </div>
        </div>
      </fieldset>
    </form>`;
}

function undoForm({ undo }: BulkChoices): Html | undefined {
  if (undo === undefined) return undefined;
  return html`<form class="notice" method="post" action="/staff/reports-bulk/undo">
    <input type="hidden" name="batch" value="${undo.batchId}" />
    <p>${say('staff-reports:bulk.undo-until', { until: undo.until })}</p>
    <button class="button button-quiet" type="submit">${say('staff-reports:bulk.undo')}</button>
  </form>`;
}
