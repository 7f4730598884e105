import { html, type Html } from '../html.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** What a supervisor needs to open one restricted case: which it is, where it is shown, and what was wrong with the reason. */
export interface GlassForm {
  readonly kind: string;
  readonly id: string;
  readonly next: string;
  readonly minutes: number; // it stays open
  readonly most: number; // characters of the reason
  readonly problem?: { readonly least: number; readonly typed: string };
}

/** The form by which a supervisor opens a restricted case with a reason. */
export function glassForm({ kind, id, next, minutes, most, problem }: GlassForm): Html {
  return html`<h2>${say('staff-audit:glass.ask')}</h2>
    <p>${say('staff-audit:glass.ask-lead', { minutes })}</p>
    <form method="post" action="/staff/break-glass">
      <input type="hidden" name="kind" value="${kind}" />
      <input type="hidden" name="id" value="${id}" />
      <input type="hidden" name="next" value="${next}" />
      <div class="field">
        <label class="label" for="reason">${say('staff-audit:glass.reason')}</label>
        <p class="hint" id="reason-hint">${say('staff-audit:glass.reason-hint')}</p>
        ${
          problem !== undefined &&
          html`<p class="error-summary" role="alert">
            ${say('staff-audit:glass.no-reason', { least: problem.least })}
          </p>`
        }
        <textarea
          class="input"
          id="reason"
          name="reason"
          rows="3"
          maxlength="${most}"
          aria-describedby="reason-hint"
          required
        >
${problem?.typed ?? ''}</textarea>
      </div>
      <button class="button" type="submit">${say('staff-audit:glass.button', { minutes })}</button>
    </form>`;
}

/** One restricted case that was opened with a reason, in words. */
export interface ShownGlass {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly why: string;
}

/** The list of restricted cases that were opened with a reason, for supervisors and specialists. */
export function glassPage(site: StaffSite, opened: readonly ShownGlass[], days: number): string {
  const title = say('staff-audit:glass.title');
  const body = html`<h1 class="title">${title}</h1>
    <p class="lead">${say('staff-audit:glass.lead', { days })}</p>
    ${opened.length === 0 ? html`<p>${say('staff-audit:glass.none', { days })}</p>` : table(opened)}`;
  return layOutStaff(site, { title, body });
}

function table(opened: readonly ShownGlass[]): Html {
  return html`<table class="staff-table">
    <thead>
      <tr>
        <th scope="col">${say('staff-audit:glass.when')}</th>
        <th scope="col">${say('staff-audit:glass.who')}</th>
        <th scope="col">${say('staff-audit:glass.what')}</th>
        <th scope="col">${say('staff-audit:glass.why')}</th>
      </tr>
    </thead>
    <tbody>
      ${opened.map(
        ({ when, who, what, why }) =>
          html`<tr>
            <td>${when}</td>
            <td>${who}</td>
            <td>${what}</td>
            <td class="kept-lines">${why}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
