import { readFileSync } from 'node:fs';

import type { Partnership } from '../../content/partnership.ts';
import type { Language } from '../../locales/index.ts';
import { refusalPage } from '../../web/pages/plain-pages.ts';
import type { Site } from '../../web/pages/site.ts';
import { makeStylesheet } from '../../web/pages/stylesheet.ts';
import type { App } from '../context.ts';
import { withMore } from '../live-content.ts';
import { serveText } from './serve-asset.ts';

const ICON = '/assets/icon-1.svg';

/** What the residents' pages are made from. */
export type PageParts = Pick<Site, 'partnership' | 'directory' | 'enhance'>;

const files = (brand: Partnership['brand']) => ({
  stylesheet: makeStylesheet('chat', brand),
  icon: readFileSync(new URL('../../web/styles/icon.svg', import.meta.url), 'utf8'),
});

/** Gives the pages the addresses of their style sheet and icon. Reads files: call it once, at the start. */
export function makeSite(parts: PageParts): Site {
  const stylesheet = `/assets/${files(parts.partnership.brand).stylesheet.name}`;
  return withMore(parts, { stylesheet, icon: ICON });
}

/** Words a refusal of the framework as a page like the others; for the `errorPage` of the service. */
export function makeErrorPage(parts: PageParts): (paragraphs: readonly string[], language: Language) => string {
  const site = makeSite(parts);
  return (paragraphs, language) => refusalPage(site, paragraphs, language);
}

/** Serves the style sheet, under a name that changes with its content, and the icon. */
export function addPageAssets(app: App, { partnership, stylesheet }: Site): void {
  const { stylesheet: sheet, icon } = files(partnership.brand);
  serveText(app, stylesheet, 'text/css; charset=utf-8', sheet.css);
  serveText(app, ICON, 'image/svg+xml', icon);
}
