import { directionOf, LANGUAGES, packOf, pageTag, words, type Language } from '../../locales/index.ts';
import { html, type Html } from './html.ts';
import { speaker } from './layout.ts';

/** Every language by its own name, as links to the first page in it. No flags: a flag is a country. */
export function languageLinks(current: Language): Html {
  return html`<nav class="languages" aria-label="${words(current, 'web:language.title')}">
    <ul class="languages-list">
      ${LANGUAGES.map(
        (language) =>
          html`<li>
            <a
              class="language"
              href="/chat?language=${language}"
              ${tongue(language)}
              ${language === current && html`aria-current="true"`}
              >${packOf(language).name}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** The same inside a conversation: each name is a button that changes the language and keeps every answer. */
export function languageButtons(current: Language): Html {
  return html`<details class="languages languages-folded">
    <summary class="languages-title">${speaker(current)('chat:language')}: ${packOf(current).name}</summary>
    <ul class="languages-list">
      ${LANGUAGES.filter((language) => language !== current).map(
        (language) =>
          html`<li>
            <button
              class="language"
              type="submit"
              form="say"
              name="pick"
              value="do:language:${language}"
              ${tongue(language)}
            >
              ${packOf(language).name}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

function tongue(language: Language): Html {
  return html`lang="${pageTag(language)}" dir="${directionOf(language)}"`;
}
