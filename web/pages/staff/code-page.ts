import { html, type Html } from '../html.ts';
import { errorLine, layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** Why a code was not taken: wrong, or too many wrong ones before it. */
export type CodeProblem = { readonly kind: 'wrong' } | { readonly kind: 'locked'; readonly minutes: number };

/** Where the second step of signing in is asked for: the code of the app, or a recovery code. */
export function codePage(site: StaffSite, state: { readonly next: string; readonly problem?: CodeProblem }): string {
  const { problem, next } = state;
  const title = say('staff-sign-in:code.title');
  const body = html`<div class="prose">
    ${errorLine(codeProblem(problem))}
    <h1 class="title">${title}</h1>
    <p class="lead">${say('staff-sign-in:code.lead')}</p>
    <form method="post" action="/staff/code">
      <input type="hidden" name="next" value="${next}" />
      ${codeField(say('staff-sign-in:code.label'), say('staff-sign-in:code.hint'))}
      <button class="button" type="submit">${say('staff-sign-in:code.button')}</button>
    </form>
  </div>`;
  return layOutStaff(site, { title, body, wrong: problem !== undefined });
}

/** What is wrong with a code, in words. */
export function codeProblem(problem: CodeProblem | undefined): string | undefined {
  if (problem === undefined) return undefined;
  return problem.kind === 'wrong'
    ? say('staff-sign-in:code.wrong')
    : say('staff-sign-in:code.locked', { minutes: problem.minutes });
}

/** The labelled field for a code. */
export function codeField(label: string, hint: string): Html {
  return html`<div class="field">
    <label class="label" for="code">${label}</label>
    <p class="hint" id="code-hint">${hint}</p>
    <input
      class="input"
      id="code"
      name="code"
      type="text"
      autocomplete="one-time-code"
      spellcheck="false"
      aria-describedby="code-hint"
      required
    />
  </div>`;
}
