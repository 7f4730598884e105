import type { Partnership } from '../../content/partnership.ts';
import type { Language } from '../../locales/index.ts';
import { html, type Html } from './html.ts';
import { speaker, writeDocument } from './layout.ts';

/** What the panel's page is made of. */
export interface PanelParts {
  readonly partnership: Pick<Partnership, 'serviceName'>;
  readonly stylesheet: string; // address
  readonly head: (mode: 'panel', language: Language) => Html;
}

/** The page in the widget's frame: only a place for the browser app. Without it, the loader shows the numbers (S17). */
export function panelPage({ partnership, stylesheet, head }: PanelParts, language: Language): string {
  return writeDocument({
    language,
    title: partnership.serviceName,
    head: html`<link rel="stylesheet" href="${stylesheet}" />${head('panel', language)}`,
    body: html`<main class="main"><p class="notice">${speaker(language)('chat:opening')}</p></main>`,
    bodyClass: 'panel app',
  });
}
