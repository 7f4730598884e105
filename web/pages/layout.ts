import {
  directionOf,
  pageLanguageOf,
  pageTag,
  spokenIn,
  words,
  type CopyKey,
  type Language,
  type SpokenLanguage,
} from '../../locales/index.ts';
import { html, textOf, type Fill, type Foreign, type Html } from './html.ts';
import type { Site } from './site.ts';

/** One page before it is dressed: `wrong` puts the word for an error before the title, `mode` is what the browser app does on it. */
export interface Page {
  readonly language: Language;
  readonly body: Html;
  readonly mode: 'page' | 'exit';
  readonly wrong?: boolean;
}

/** The whole document of a resident's page: neutral title, skip link, exit, and nothing inline (S5, S7). */
export function layOut(site: Site, { language, body, mode, wrong = false }: Page): string {
  const { serviceName } = site.partnership;
  const say = speaker(language);
  return writeDocument({
    language,
    title: wrong ? `${words(language, 'web:errorBefore')} ${serviceName}` : serviceName,
    head: html`<link rel="stylesheet" href="${site.stylesheet}" /><link
        rel="icon"
        href="${site.icon}"
        type="image/svg+xml"
      />${site.enhance?.(mode, language)}`,
    body: html`<a class="skip-link" href="#main">${say('web:skip')}</a>
      <header class="bar">
        <div class="bar-inner">
          <p class="bar-name"><a class="bar-link" href="/chat">${serviceName}</a></p>
          <form class="exit" method="post" action="/chat/exit">
            <button class="exit-button" type="submit">${say('web:exit')}</button>
          </form>
        </div>
      </header>
      <main class="main" id="main">${body}</main>`,
    bodyClass: 'page',
  });
}

/** The parts of any document of ours. */
export interface Parts {
  readonly language: Language;
  readonly title: string;
  readonly head: Html;
  readonly body: Html;
  readonly bodyClass: string;
}

/** Writes an HTML document with its language and direction; search engines are asked to leave it out. */
export function writeDocument({ language, title, head, body, bodyClass }: Parts): string {
  const written = pageLanguageOf(language);
  return textOf(
    html`<!doctype html>
      <html lang="${pageTag(written)}" dir="${directionOf(written)}">
        <head>
          <meta charset="utf-8" />
          <title>${title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex, nofollow" />
          <meta name="format-detection" content="telephone=no" />
          <meta name="color-scheme" content="light dark" />
          ${head}
        </head>
        <body class="${bodyClass}">
          ${body}
        </body>
      </html>`,
  ).trim();
}

/** Says sentences of one language. What its pack lacks is said in English, and marked so where the words around it are not (`around`). */
export function speaker(
  language: SpokenLanguage,
  around: SpokenLanguage = pageLanguageOf(language),
): (key: CopyKey, params?: Readonly<Record<string, string | number>>) => string | Foreign {
  return (key, params) => {
    const said = words(language, key, params);
    const spoken = spokenIn(language, key);
    return spoken === around ? said : { words: said, lang: pageTag(spoken), dir: directionOf(spoken) };
  };
}

/** A list of plain sentences. */
export function bullets(items: readonly Fill[]): Html {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
