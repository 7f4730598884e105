import { html, type Html } from '../html.ts';
import { errorLine, layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** What went wrong with signing in. */
export type SignInProblem =
  'wrong' | 'locked' | 'ended' | `provider-${'down' | 'failed' | 'refused' | 'address-unsure'}`;

/** Where staff sign in. `email` is what was typed before; a password is never given back. */
export function signInPage(
  site: StaffSite,
  state: {
    readonly problem?: SignInProblem;
    readonly minutes?: number;
    readonly email: string;
    readonly next: string;
    readonly provider: boolean;
    readonly passwords: boolean;
  },
): string {
  const { problem, minutes = 0, email, next } = state;
  const body = html`<div class="prose">
    ${errorLine(problem === undefined ? undefined : say(`staff:sign-in.${problem}`, { minutes }))}
    <h1 class="title">${say('staff:sign-in.title')}</h1>
    <p class="lead">${say('staff:sign-in.lead')}</p>
    ${state.provider && providerLink(next)} ${state.passwords && passwordForm(email, next)}
  </div>`;
  return layOutStaff(site, { title: say('staff:sign-in.title'), body, wrong: problem !== undefined });
}

function providerLink(next: string): Html {
  const address = `/staff/provider/start?next=${encodeURIComponent(next)}`;
  return html`<p><a class="button" href="${address}">${say('staff:sign-in.provider')}</a></p>`;
}

function passwordForm(email: string, next: string): Html {
  return html`<form method="post" action="/staff/sign-in">
    <input type="hidden" name="next" value="${next}" />
    <div class="field">
      <label class="label" for="email">${say('staff:sign-in.email')}</label>
      <input
        class="input"
        id="email"
        name="email"
        type="email"
        autocomplete="username"
        spellcheck="false"
        required
        value="${email}"
      />
    </div>
    <div class="field">
      <label class="label" for="password">${say('staff:sign-in.password')}</label>
      <input class="input" id="password" name="password" type="password" autocomplete="current-password" required />
    </div>
    <button class="button" type="submit">${say('staff:sign-in.button')}</button>
  </form>`;
}
