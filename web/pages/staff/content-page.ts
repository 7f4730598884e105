import { html } from '../html.ts';
import type { ShownVersion } from './content-history-page.ts';
import { layOutStaff, linkTo, say, type StaffSite } from './staff-layout.ts';

/** A kind of content in the list. */
export interface ShownKind {
  readonly kind: string;
  readonly name: string;
  readonly page?: string;
  readonly last?: ShownVersion; // the newest change, when there was one
}

/** The kinds of content that staff change, each with where it is changed and how it came about. */
export function contentPage(site: StaffSite, kinds: readonly ShownKind[]): string {
  const title = say('staff-content:title');
  const body = html`<h1 class="title">${title}</h1>
    <p class="lead">${say('staff-content:lead')}</p>
    <ul class="staff-list">
      ${kinds.map(
        ({ kind, name, page, last }) =>
          html`<li>
            <h2 id="${kind}">${page === undefined ? name : linkTo(site, page, name)}</h2>
            <p>${last === undefined ? say('staff-content:untouched') : say('staff-content:last', { ...last })}</p>
            <p>
              <a href="/staff/content/${kind}/history" aria-describedby="${kind}">${say('staff-content:history')}</a>
            </p>
          </li>`,
      )}
    </ul>
    <p><a href="/staff/translations">${say('staff-content:translations')}</a></p>`;
  return layOutStaff(site, { title, body });
}
