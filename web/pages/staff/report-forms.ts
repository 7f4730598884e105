import { html, type Html } from '../html.ts';
import { choose, option, type FilterOption } from './report-filter-form.ts';
import type { RelatedLine, ShownReport } from './shown-report.ts';
import { say } from './staff-layout.ts';

/** A form that did nothing: which of them, and what was typed into it, by the names of its fields. */
export interface TriedForm {
  readonly action: Folded | 'status' | 'unlink';
  readonly typed: Readonly<Record<string, string>>;
}

/** The first field of each form, where a word of what is wrong leads. */
export const FIRST_FIELD: Readonly<Record<TriedForm['action'], string>> = {
  ...{ status: 'status', assign: 'assignee', note: 'note-note', correct: 'field', ward: 'ward', case: 'case' },
  ...{ merge: 'other-merge', unmerge: 'do-title', link: 'other-link', unlink: 'related-title' },
};

/** What can be done with a report beside its status: each a form of its own, folded until it is wanted or to be mended. */
export function reportForms(report: ShownReport, wards: readonly FilterOption[], tried?: TriedForm): Html {
  const { reference, people, cases, mergedInto } = report;
  const form = (action: Folded, fields: (typed: Typed) => Html): Html => {
    const isTried = tried?.action === action;
    return folded(reference, { action, fields: fields(isTried ? tried.typed : {}), isOpen: isTried });
  };
  return html`<section class="no-print" aria-labelledby="do-title">
    <h2 id="do-title">${say('staff-reports:page.do')}</h2>
    ${form('assign', (typed) => give(people, typed))}
    ${form('note', (typed) => area('note', 'note', say('staff-reports:page.note'), typed))}
    ${form('correct', (typed) => correction(report.rows, typed))} ${form('ward', (typed) => otherWard(wards, typed))}
    ${form('case', (typed) => caseFields(cases, { case: report.case?.code ?? '', ...typed }))}
    ${mergedInto === undefined ? form('merge', (typed) => other('merge', typed)) : form('unmerge', () => html`<p>${say('staff-reports:merge.apart')}</p>`)}
    ${form('link', (typed) => other('link', typed))}
  </section>`;
}

/** The reports that have something to do with this one. */
export function relatedReports(reference: string, lines: readonly RelatedLine[]): Html | undefined {
  if (lines.length === 0) return undefined;
  return html`<section class="no-print" aria-labelledby="related-title">
    <h2 id="related-title">${say('staff-reports:related.title')}</h2>
    <ul>
      ${lines.map(
        (line) =>
          html`<li>
            <a href="/staff/reports/${line.reference}">${line.reference}</a> ${line.type}, ${line.sent}, ${line.status}
            <span class="hint">${line.because.join(' ')}</span>
            ${line.linkedByStaff && unlink(reference, line.reference)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function unlink(reference: string, linked: string): Html {
  return html`<form method="post" action="/staff/reports/${reference}/unlink">
    <input type="hidden" name="other" value="${linked}" />
    <button class="button button-quiet" type="submit">
      ${say('staff-reports:related.unlink', { reference: linked })}
    </button>
  </form>`;
}

type Typed = TriedForm['typed'];
type Folded = 'assign' | 'note' | 'correct' | 'ward' | 'case' | 'merge' | 'unmerge' | 'link';

function folded(
  reference: string,
  { action, fields, isOpen }: { readonly action: Folded; readonly fields: Html; readonly isOpen: boolean },
): Html {
  return html`<details class="details" ${isOpen && html`open`}>
    <summary class="details-title">${say(`staff-reports:actions.${action}`)}</summary>
    <form class="details-body" method="post" action="/staff/reports/${reference}/${action}">
      ${fields}
      <button class="button" type="submit">${say('staff:report.save')}</button>
    </form>
  </details>`;
}

function give(people: readonly FilterOption[], { assignee = 'me' }: Typed): Html {
  const first = [
    { code: 'me', name: say('staff-reports:list.me') },
    { code: 'nobody', name: say('staff-reports:list.nobody') },
  ];
  return html`<div class="field">
    <label class="label" for="assignee">${say('staff-reports:list.assignee')}</label>
    <select class="input" id="assignee" name="assignee">
      ${[...first, ...people].map(option(assignee))}
    </select>
  </div>`;
}

function correction(rows: ShownReport['rows'], typed: Typed): Html {
  const fields = rows.map(({ field, label }) => ({ code: field, name: label }));
  return html`<p class="hint">${say('staff-reports:page.correct-hint')}</p>
    ${choose('field', say('staff-reports:page.field'), fields, typed['field'] ?? '', say('staff-reports:page.choose'), true)}
    ${area('correct', 'value', say('staff-reports:page.value'), typed)}
    ${area('correct', 'why', say('staff-reports:page.why'), typed)}`;
}

function otherWard(wards: readonly FilterOption[], typed: Typed): Html {
  return html`<p class="hint">${say('staff-reports:page.ward-hint')}</p>
    ${choose('ward', say('staff:list.ward'), wards, typed['ward'] ?? '', say('staff-reports:page.choose'), true)}
    ${area('ward', 'why', say('staff-reports:page.why'), typed)}`;
}

function caseFields(cases: readonly FilterOption[], typed: Typed): Html {
  return html`${choose('case', say('staff-reports:list.case'), cases, typed['case'] ?? '', say('staff-reports:case.none'))}
    <div class="field">
      <label class="label" for="case-name">${say('staff-reports:case.new')}</label>
      <input
        class="input"
        id="case-name"
        name="name"
        type="text"
        maxlength="80"
        autocomplete="off"
        value="${typed['name'] ?? ''}"
      />
    </div>`;
}

function other(action: 'merge' | 'link', typed: Typed): Html {
  return html`<div class="field">
    <label class="label" for="other-${action}">${say('staff-reports:page.other')}</label>
    <p class="hint" id="other-${action}-hint">${say(`staff-reports:page.${action}-hint`)}</p>
    <input
      class="input"
      id="other-${action}"
      name="other"
      type="text"
      maxlength="40"
      autocomplete="off"
      aria-describedby="other-${action}-hint"
      value="${typed['other'] ?? ''}"
      required
    />
  </div>`;
}

function area(action: Folded, name: string, label: string, typed: Typed): Html {
  const id = `${action}-${name}`;
  return html`<div class="field">
    <label class="label" for="${id}">${label}</label>
    <textarea class="input" id="${id}" name="${name}" rows="3" maxlength="4000" required>${typed[name] ?? ''}</textarea>
  </div>`;
}
