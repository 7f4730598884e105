import type { Message } from '../../../locales/phrased.ts';
import { harmless } from '../harmless.ts';
import { html, type Fill, type Html } from '../html.ts';
import { messageItem } from '../message.ts';
import { inOrder } from '../in-order.ts';
import { errorSummary } from './faults.ts';
import { option, type FilterOption } from './report-filter-form.ts';
import { FIRST_FIELD, relatedReports, reportForms, type TriedForm } from './report-forms.ts';
import type { ShownReport, ShownRow } from './shown-report.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';

/**
 * The case sheet of one report, with its history, what was added, and the conversation it came from. `notice` tells how a
 * change went; a form that changed nothing stands there as it was sent, and what was `wrong` with it is said first.
 */
export function reportPage(
  site: StaffSite,
  shown: {
    readonly report: ShownReport;
    readonly statuses: readonly FilterOption[];
    readonly wards: readonly FilterOption[];
    readonly notice?: string;
    readonly wrong?: string;
    readonly tried?: TriedForm;
  },
): string {
  const { report, statuses, wards, notice, wrong, tried } = shown;
  const faults = wrong === undefined || tried === undefined ? [] : [{ field: FIRST_FIELD[tried.action], text: wrong }];
  const title = say('staff:report.title', { reference: report.reference });
  const body = html`${errorSummary(faults)}
    <p class="no-print"><a href="/staff">${say('staff:report.back')}</a></p>
    ${notice !== undefined && html`<p class="notice" role="status">${notice}</p>`}
    <h1 class="title">${title}</h1>
    ${facts(report)} ${report.anonymous && html`<p class="notice">${say('staff:report.anonymous')}</p>`}
    ${merging(report)} ${changeStatus(report, statuses, tried)} ${reportForms(report, wards, tried)}
    <h2>${say('staff:report.what-was-sent')}</h2>
    ${sheet(report.rows)} ${additions(report)} ${history(report)} ${relatedReports(report.reference, report.related)}
    ${conversation(report)}`;
  return layOutStaff(site, { title, body, wrong: faults.length > 0 });
}

/** The same sheet for paper: no form, no conversation, no sign-in bar beyond the name. */
export function reportPrintPage(site: StaffSite, report: ShownReport): string {
  const title = say('staff:report.title', { reference: report.reference });
  const body = html`<p class="no-print">
      <a href="/staff/reports/${report.reference}">${say('staff:report.back-to-report')}</a>
    </p>
    <h1 class="title">${title}</h1>
    ${facts(report)} ${report.anonymous && html`<p class="notice">${say('staff:report.anonymous')}</p>`}
    <h2>${say('staff:report.what-was-sent')}</h2>
    ${sheet(report.rows)} ${additions(report)} ${history(report)}`;
  return layOutStaff(site, { title, body });
}

/** Said when the reports cannot be read. */
export function staffOutagePage(site: StaffSite): string {
  const title = say('staff:outage.title');
  const body = html`<h1 class="title">${title}</h1>
    <p>${say('staff:outage.lead')}</p>`;
  return layOutStaff(site, { title, body, wrong: true });
}

function facts(report: ShownReport): Html {
  return html`<dl class="summary">
    ${row(say('staff:report.status'), report.status.name)} ${row(say('staff:list.type'), report.type)}
    ${report.category !== undefined && row(say('staff:report.category'), report.category)}
    ${row(say('staff-reports:list.assignee'), report.assignee)}
    ${report.case !== undefined && row(say('staff-reports:list.case'), report.case.name)}
    ${row(say('staff:list.ward'), report.ward.value, { corrections: report.ward.corrections })}
    ${row(say('staff:list.sent'), report.sent)}
  </dl>`;
}

function sheet(rows: ShownReport['rows']): Html {
  return html`<dl class="summary">${rows.map(({ label, value, ...more }) => row(label, value, more))}</dl>`;
}

/** The value holds the resident's own words where none stand under it and nobody has corrected it. */
function row(label: string, value: string, more: Partial<ShownRow> = {}): Html {
  const { words, written, machine, corrections = [] } = more;
  const isOwn = words === undefined && corrections.length === 0;
  return html`<div class="summary-row">
    <dt class="summary-key">${label}</dt>
    <dd class="summary-value">
      <p class="kept-lines" dir="auto">${isOwn ? original(value, written) : shown(value)}</p>
      ${words !== undefined && html`<p class="hint kept-lines" dir="auto">${say('staff:report.in-their-words', { words: '' })}${original(words, written)}</p>`}
      ${machine !== undefined && html`<p class="hint kept-lines" dir="auto">${shown(machine)}</p>`}
      ${corrections.map((line) => html`<p class="hint kept-lines">${line.what}: <bdi>${shown(line.value)}</bdi></p>`)}
    </dd>
  </div>`;
}

/** A resident's words, marked with their language where it is not the page's. */
function original(words: string, written?: string): Html {
  return html`<span ${written !== undefined && html`lang="${written}"`}>${shown(words)}</span>`;
}

/** Words of somebody as they may be shown. */
function shown(text: string): readonly Fill[] {
  return inOrder(harmless(text));
}

function merging({ mergedInto, duplicates }: ShownReport): Html | undefined {
  if (mergedInto !== undefined)
    return html`<p class="notice">
      ${say('staff-reports:merge.into')} <a href="/staff/reports/${mergedInto}">${mergedInto}</a>
    </p>`;
  if (duplicates.length === 0) return undefined;
  return html`<p class="notice">
    ${say('staff-reports:merge.stands-for')}
    ${duplicates.map((reference) => html`<a href="/staff/reports/${reference}">${reference}</a> `)}
  </p>`;
}

function changeStatus({ reference, status }: ShownReport, statuses: readonly FilterOption[], tried?: TriedForm): Html {
  const typed = tried?.action === 'status' ? tried.typed : {};
  return html`<form class="staff-status no-print" method="post" action="/staff/reports/${reference}/status">
      <div class="field">
        <label class="label" for="status">${say('staff:report.new-status')}</label>
        <select class="input" id="status" name="status">
          ${statuses.map(option(typed['status'] ?? status.code))}
        </select>
      </div>
      <div class="field">
        <label class="label" for="status-note">${say('staff-reports:page.status-note')}</label>
        <input
          class="input"
          id="status-note"
          name="note"
          type="text"
          maxlength="4000"
          autocomplete="off"
          value="${typed['note'] ?? ''}"
        />
      </div>
      <button class="button" type="submit">${say('staff:report.save')}</button>
    </form>
    <p class="no-print"><a href="/staff/reports/${reference}/print">${say('staff:report.print')}</a></p>`;
}

function additions({ additions: added }: ShownReport): Html {
  if (added.length === 0) return html``;
  return html`<h2>${say('staff:report.additions')}</h2>
    <dl class="summary">
      ${added.map(({ when, words, ...beside }) => row(say('staff:report.added', { when }), words, beside))}
    </dl>`;
}

function history({ history: lines }: ShownReport): Html {
  return html`<h2>${say('staff:report.history')}</h2>
    <ol class="staff-history">
      ${lines.map(
        ({ note, ...line }) =>
          html`<li>
            ${say('staff-reports:page.history-line', line)}
            ${note !== undefined && html`<p class="kept-lines" dir="auto">${shown(note)}</p>`}
          </li>`,
      )}
    </ol>`;
}

function conversation({ messages }: ShownReport): Html {
  if (messages === undefined) return html`<p class="no-print">${say('staff:report.no-conversation')}</p>`;
  return html`<details class="details no-print">
    <summary class="details-title">${say('staff:report.conversation')}</summary>
    <div class="details-body">
      <p>${say('staff:report.conversation-lead')}</p>
      <ol class="log">
        ${messages.map((message, index) =>
          messageItem(asItMayBeShown(message), {
            language: 'en',
            open: false,
            latest: false,
            repeated: messages[index - 1]?.from === message.from,
          }),
        )}
      </ol>
    </div>
  </details>`;
}

/** Whoever wrote it, nothing in it turns the direction of reading. */
function asItMayBeShown(message: Message): Message {
  return { ...message, body: { ...message.body, text: harmless(message.body.text) } };
}
