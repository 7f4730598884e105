import { html, type Html } from '../html.ts';
import { say } from './staff-layout.ts';

/** What something says now, for whoever typed while somebody else changed it. */
export function whatItSays(lines: readonly string[]): Html {
  return html`<section class="staff-part" id="now" aria-labelledby="now-title">
    <h2 id="now-title">${say('staff-form:now')}</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
}
