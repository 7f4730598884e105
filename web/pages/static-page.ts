import type { Language } from '../../locales/index.ts';
import { html } from './html.ts';
import { speaker, writeDocument } from './layout.ts';
import { emergencyLine, numberCards } from './numbers.ts';
import { fromService, keptWords, NOTHING, numbersFor, type Lost } from './plain-pages.ts';
import type { Site } from './site.ts';

/** What the page that answers for a service that is down is made from; `css` is put into the page itself. */
export interface StaticParts extends Pick<Site, 'partnership' | 'directory'> {
  readonly css: string;
}

/**
 * One self-contained page with the numbers, for a proxy to serve when everything else is down (S17). It loads nothing. What
 * was written just then is given back (S2), below what the danger screen shows for it.
 */
export function staticPage(
  { partnership, directory, css }: StaticParts,
  language: Language,
  { said, draft }: Lost = NOTHING,
): string {
  const say = speaker(language);
  const { serviceName, exitSite, council, website } = partnership;
  const written = writeDocument({
    language,
    title: serviceName,
    head: html`<link rel="icon" href="data:," /><style></style>`,
    body: html`<header class="bar">
        <div class="bar-inner">
          <p class="bar-name">${serviceName}</p>
          <p><a class="exit-button" href="${exitSite}" rel="noreferrer">${say('web:exit')}</a></p>
        </div>
      </header>
      <main class="main" id="main">
        <div class="prose">
          <h1 class="title">${say('web:fixed.title')}</h1>
          <p class="lead">${say('web:fixed.lead')}</p>
          ${fromService(said)} ${keptWords(draft, say('chat:unsent'))} ${emergencyLine(directory, language)}
          ${numberCards(directory, numbersFor({ partnership }), language)}
          <p><a href="${website}" rel="noreferrer">${say('web:fixed.council', { council: council.name })}</a></p>
        </div>
      </main>`,
    bodyClass: 'page',
  });
  return written.replace('<style></style>', () => `<style>${css}</style>`);
}
