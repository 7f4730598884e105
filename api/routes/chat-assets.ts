import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import type { Partnership } from '../../content/partnership.ts';
import type { Language } from '../../locales/index.ts';
import { refusalPage } from '../../web/pages/plain-pages.ts';
import type { Site } from '../../web/pages/site.ts';
import { makeStylesheet } from '../../web/pages/stylesheet.ts';
import type { App } from '../context.ts';
import { withMore } from '../live-content.ts';

const ICON = '/assets/icon-1.svg';

const FOR_GOOD = 'public, max-age=31536000, immutable';

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
  serve(app, stylesheet, 'text/css; charset=utf-8', sheet.css);
  serve(app, ICON, 'image/svg+xml', icon);
}

function serve(app: App, address: string, type: string, text: string): void {
  const packed = gzipSync(text, { level: 9 });
  app.get(address, { schema: { hide: true } }, async (request, reply) => {
    reply.type(type).header('cache-control', FOR_GOOD).header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(text);
    return reply.header('content-encoding', 'gzip').send(packed);
  });
}
