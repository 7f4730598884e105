import type { Partnership } from '../../../content/partnership.ts';
import { words, type CopyKey } from '../../../locales/index.ts';
import { html, type Html } from '../html.ts';
import { writeDocument } from '../layout.ts';

/** What every page for staff shows or links beside its own content. */
export interface StaffSite {
  readonly partnership: Partnership;
  readonly stylesheet: string;
  readonly icon: string;
  readonly signedIn?: SignedInStaff;
}

/** Who is signed in, and what their roles reach. */
export interface SignedInStaff {
  readonly name: string;
  readonly links: readonly StaffLink[];
  readonly reaches: (method: 'GET' | 'POST', address: string) => boolean; // by the route table
  readonly opened?: { readonly count: number; readonly hours: number }; // restricted cases that were opened with a reason lately, for whom it concerns
}

/** A link of the navigation; `current` marks the page that is shown. */
export interface StaffLink {
  readonly href: string;
  readonly text: string;
  readonly current: boolean;
}

/** One page for staff before it is dressed. `wrong` marks a page that tells of an error. */
export interface StaffPage {
  readonly title: string;
  readonly body: Html;
  readonly wrong?: boolean;
}

/** Says one of the staff's sentences; the staff's pages are in English. */
export const say = (key: CopyKey, params?: Readonly<Record<string, string | number>>): string =>
  words('en', key, params);

/** Whether whoever looks at the page may follow an address under /staff, or send a form to it. */
export function reaches({ signedIn }: StaffSite, address: string, method: 'GET' | 'POST' = 'GET'): boolean {
  return signedIn?.reaches(method, address) ?? true;
}

/** A link for whoever may follow it; its words alone for whoever may not. */
export function linkTo(site: StaffSite, address: string, text: string): Html {
  return reaches(site, address) ? html`<a href="${address}">${text}</a>` : html`${text}`;
}

/** The whole document of a page for staff: bar with sign-out, skip link, nothing inline, nothing scripted. */
export function layOutStaff({ partnership, stylesheet, icon, signedIn }: StaffSite, page: StaffPage): string {
  const title = say('staff:page-title', { page: page.title, service: partnership.serviceName });
  return writeDocument({
    language: 'en',
    title: page.wrong === true ? `${say('staff:error-before')} ${title}` : title,
    head: html`<link rel="stylesheet" href="${stylesheet}" /><link rel="icon" href="${icon}" type="image/svg+xml" />`,
    body: html`<a class="skip-link" href="#main">${say('staff:skip')}</a>
      <header class="bar">
        <div class="bar-inner">
          <p class="bar-name"><a class="bar-link" href="/staff/home">${partnership.serviceName}</a></p>
          ${signedIn !== undefined && whoIs(signedIn.name)}
        </div>
        ${signedIn !== undefined && navigation(signedIn.links)}
      </header>
      <main class="main staff-main" id="main">${notice(signedIn?.opened)} ${page.body}</main>`,
    bodyClass: 'page staff',
  });
}

function whoIs(name: string): Html {
  return html`<form class="staff-who" method="post" action="/staff/sign-out">
    <span class="staff-name">${say('staff:signed-in-as', { name })}</span>
    <button class="bar-button" type="submit">${say('staff:sign-out')}</button>
  </form>`;
}

function notice(opened: SignedInStaff['opened']): Html | undefined {
  if (opened === undefined || opened.count === 0) return undefined;
  return html`<p class="notice no-print">
    ${say('staff-audit:glass.notice', opened)}
    <a href="/staff/break-glass">${say('staff-audit:glass.look')}</a>
  </p>`;
}

function navigation(links: readonly StaffLink[]): Html | undefined {
  if (links.length === 0) return undefined;
  return html`<nav class="staff-nav no-print" aria-label="${say('staff:nav.label')}">
    <ul>
      ${links.map(({ href, text, current }) =>
        current
          ? html`<li><a href="${href}" aria-current="page">${text}</a></li>`
          : html`<li><a href="${href}">${text}</a></li>`,
      )}
    </ul>
  </nav>`;
}

/** A sentence that tells what is wrong, where it is read out first. */
export function errorLine(text: string | undefined): Html | undefined {
  return text === undefined ? undefined : html`<p class="error-summary" role="alert" tabindex="-1">${text}</p>`;
}
