import { html } from '../html.ts';
import { errorLine, layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** A form as it was sent. */
export interface SentForm {
  readonly address: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/**
 * Keeps what somebody sent after their session had ended, for them to send again once they are signed in: in this page
 * alone, so in no address and no store of the browser, and out of sight.
 */
export function sendAgainPage(site: StaffSite, { address, fields }: SentForm): string {
  const title = say('staff:send-again.title');
  const body = html`${errorLine(say('staff:send-again.lead'))}
    <h1 class="title">${title}</h1>
    <p>
      <a class="button" href="/staff/home" target="_blank" rel="noopener">${say('staff:send-again.sign-in')}</a>
    </p>
    <form method="post" action="${address}">
      ${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <p class="hint" id="again-hint">${say('staff:send-again.hint')}</p>
      <button class="button" type="submit" aria-describedby="again-hint">${say('staff:send-again.button')}</button>
    </form>`;
  return layOutStaff(site, { title, body, wrong: true });
}
