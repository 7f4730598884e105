import type { Partnership } from '../../../content/partnership.ts';
import { words, type CopyKey } from '../../../locales/index.ts';
import { html, type Html } from '../html.ts';
import { writeDocument } from '../layout.ts';

/** What every page for staff shows or links beside its own content. */
export interface StaffSite {
  readonly partnership: Partnership;
  readonly stylesheet: string;
  readonly icon: string;
}

/** One page for staff before it is dressed. `name` is who is signed in; `wrong` marks a page that tells of an error. */
export interface StaffPage {
  readonly title: string;
  readonly body: Html;
  readonly name?: string;
  readonly wrong?: boolean;
}

/** Says one of the staff's sentences; the staff's pages are in English. */
export const say = (key: CopyKey, params?: Readonly<Record<string, string | number>>): string =>
  words('en', key, params);

/** The whole document of a page for staff: bar with sign-out, skip link, nothing inline, nothing scripted. */
export function layOutStaff({ partnership, stylesheet, icon }: StaffSite, page: StaffPage): string {
  const title = say('staff:page-title', { page: page.title, service: partnership.serviceName });
  return writeDocument({
    language: 'en',
    title: page.wrong === true ? `${say('staff:error-before')} ${title}` : title,
    head: html`<link rel="stylesheet" href="${stylesheet}" /><link rel="icon" href="${icon}" type="image/svg+xml" />`,
    body: html`<a class="skip-link" href="#main">${say('staff:skip')}</a>
      <header class="bar">
        <div class="bar-inner">
          <p class="bar-name"><a class="bar-link" href="/staff">${partnership.serviceName}</a></p>
          ${page.name !== undefined && signedIn(page.name)}
        </div>
      </header>
      <main class="main staff-main" id="main">${page.body}</main>`,
    bodyClass: 'page staff',
  });
}

function signedIn(name: string): Html {
  return html`<form class="staff-who" method="post" action="/staff/sign-out">
    <span class="staff-name">${say('staff:signed-in-as', { name })}</span>
    <button class="bar-button" type="submit">${say('staff:sign-out')}</button>
  </form>`;
}

/** A sentence that tells what is wrong, where it is read out first. */
export function errorLine(text: string | undefined): Html | undefined {
  return text === undefined ? undefined : html`<p class="error-summary" role="alert" tabindex="-1">${text}</p>`;
}
