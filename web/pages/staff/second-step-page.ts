import { html, type Html } from '../html.ts';
import { codeField, codeProblem, type CodeProblem } from './code-page.ts';
import { qrCode } from './qr-code.ts';
import { errorLine, layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** How the second step of a member of staff stands, in words where it is told. */
export type ShownSecondStep =
  | { readonly kind: 'elsewhere' } // signs in through a provider
  | { readonly kind: 'on'; readonly since: string; readonly left: number }
  | { readonly kind: 'made'; readonly recoveryCodes: readonly string[] }
  | {
      readonly kind: 'off';
      readonly address: string; // for the QR code
      readonly secret: string;
      readonly required: boolean;
      readonly problem?: CodeProblem;
    };

/** Where somebody sets up their authenticator app, or sees that it is set up. */
export function secondStepPage(site: StaffSite, step: ShownSecondStep): string {
  const title = say('staff-sign-in:second-step.title');
  const problem = step.kind === 'off' ? step.problem : undefined;
  const body = html`<div class="prose">
    ${errorLine(codeProblem(problem))}
    <h1 class="title">${title}</h1>
    ${bodyOf(step)}
  </div>`;
  return layOutStaff(site, { title, body, wrong: problem !== undefined });
}

function bodyOf(step: ShownSecondStep): Html {
  if (step.kind === 'elsewhere') return html`<p>${say('staff-sign-in:second-step.elsewhere')}</p>`;
  if (step.kind === 'on')
    return html`<p>${say('staff-sign-in:second-step.on', { since: step.since })}</p>
      <p>${say('staff-sign-in:second-step.left', { count: step.left })}</p>`;
  if (step.kind === 'made') return recoveryCodes(step.recoveryCodes);
  return html`<p class="lead">
      ${say(step.required ? 'staff-sign-in:second-step.required' : 'staff-sign-in:second-step.lead')}
    </p>
    <ol>
      <li>${say('staff-sign-in:second-step.scan')}</li>
      <li>${say('staff-sign-in:second-step.type')}</li>
    </ol>
    ${qrCode(step.address, say('staff-sign-in:second-step.picture'))}
    <p>${say('staff-sign-in:second-step.secret')}</p>
    <p class="staff-secret"><code>${inGroups(step.secret)}</code></p>
    <form method="post" action="/staff/second-step">
      ${codeField(say('staff-sign-in:second-step.label'), say('staff-sign-in:second-step.hint'))}
      <button class="button" type="submit">${say('staff-sign-in:second-step.button')}</button>
    </form>`;
}

function recoveryCodes(codes: readonly string[]): Html {
  return html`<p class="notice" role="status">${say('staff-sign-in:second-step.made')}</p>
    <h2>${say('staff-sign-in:second-step.codes-title')}</h2>
    <p>${say('staff-sign-in:second-step.codes')}</p>
    <ul class="staff-codes">
      ${codes.map((code) => html`<li><code>${code}</code></li>`)}
    </ul>
    <p><a class="button" href="/staff/home">${say('staff-sign-in:second-step.go-on')}</a></p>`;
}

/** In fours, which are read and typed without losing the place. */
const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;
