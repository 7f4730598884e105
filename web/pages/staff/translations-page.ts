import { html, type Html } from '../html.ts';
import { linkTo, layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** How far a text of the partnership's own has come in one language. */
export interface LanguageState {
  readonly name: string;
  readonly state: 'checked' | 'waiting' | 'missing';
  readonly address: string;
}

/** A text of the partnership's own with the languages of residents. */
export interface OwnText {
  readonly kind: 'alerts' | 'quick-replies';
  readonly title: string;
  readonly english: string;
  readonly languages: readonly LanguageState[];
}

/** Every text of the partnership's own, with which languages lack it. */
export function translationsPage(site: StaffSite, texts: readonly OwnText[], notice?: string): string {
  const title = say('staff-translations:title');
  const body = html`<p><a href="/staff/content">${say('staff-content:back')}</a></p>
    <h1 class="title">${title}</h1>
    ${notice !== undefined && html`<p class="notice" role="status">${notice}</p>`}
    <p class="lead">${say('staff-translations:lead')}</p>
    <p class="notice">${say('staff-translations:notice')}</p>
    ${texts.length === 0 && html`<p>${say('staff-translations:none')}</p>`}
    <ul class="staff-list">
      ${texts.map((text) => listed(site, text))}
    </ul>`;
  return layOutStaff(site, { title, body });
}

function listed(site: StaffSite, { kind, title, english, languages }: OwnText): Html {
  const missing = languages.filter(({ state }) => state === 'missing').map(({ name }) => name);
  return html`<li class="staff-part">
    <h2>${say('staff-translations:name', { kind: say(`staff-translations:kind.${kind}`), title })}</h2>
    <p>${english}</p>
    <p>
      ${missing.length === 0 ? say('staff-translations:whole') : say('staff-translations:missing-in', { languages: missing.join(', ') })}
    </p>
    <ul>
      ${languages.map(
        ({ name, state, address }) =>
          html`<li>${linkTo(site, address, name)}: ${say(`staff-translations:state.${state}`)}</li>`,
      )}
    </ul>
  </li>`;
}
