import { html, type Html } from '../html.ts';
import { say } from './staff-layout.ts';

/** Something wrong in a form: the id of the field, and what to do about it. */
export interface Fault {
  readonly field: string;
  readonly text: string;
}

/** Everything that is wrong in a form, said first, each leading to its field. */
export function errorSummary(faults: readonly Fault[]): Html | undefined {
  if (faults.length === 0) return undefined;
  return html`<div class="error-summary" role="alert" tabindex="-1">
    <h2 class="error-title">${say('staff-form:problem')}</h2>
    <ul class="error-list">
      ${faults.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}
    </ul>
  </div>`;
}

/** What is wrong with one field, said beside it. */
export function faultLine(field: string, faults: readonly Fault[]): Html | undefined {
  const text = faultOf(field, faults);
  if (text === undefined) return undefined;
  return html`<p class="error-message" id="${field}-error">
    <span class="visually-hidden">${say('staff:error-before')}</span> ${text}
  </p>`;
}

/** What is wrong with one field, if anything. */
export function faultOf(field: string, faults: readonly Fault[]): string | undefined {
  return faults.find((fault) => fault.field === field)?.text;
}
