import { z } from 'zod';

import type { Directory } from '../../content/directory.ts';
import type { Partnership } from '../../content/partnership.ts';
import { languageOf, packNamed } from '../../locales/index.ts';
import { appData, enhancement } from '../../web/pages/app-data.ts';
import { panelPage } from '../../web/pages/panel-page.ts';
import { makeStylesheet } from '../../web/pages/stylesheet.ts';
import type { Asset, Assets } from '../../web/pages/assets.ts';
import { widgetLoader, widgetWordsScript } from '../../web/pages/widget-loader.ts';
import type { Routes } from '../context.ts';
import { withMore } from '../live-content.ts';
import { askedLanguage, sendPage } from './chat-context.ts';
import { sendAsset, serveAsset } from './serve-asset.ts';

/** What the widget's routes need beside the service's own context. */
export interface WidgetPages {
  readonly partnership: Partnership;
  readonly directory: Directory;
  readonly assets: Assets;
}

const FOR_A_WHILE = 'public, max-age=600'; // the name stays: host pages have it written in them

const tag = z.string().max(40).optional().catch(undefined);
const loaderQuery = z.object({ language: tag, words: tag });
const wordsParams = z.object({ language: z.string().max(40) });

/** `GET /panel` (the page of the widget's frame), `GET /chat/words/:language` (what the app says in another language), `GET /widget.js` (the loader, in the language that it is asked for or else in the browser's, or its words alone) and the app's built files. */
export function widgetRoutes(pages: WidgetPages): Routes {
  const { partnership, assets } = pages;
  const stylesheet = `/assets/${makeStylesheet('chat', partnership.brand).name}`; // served with the residents' pages
  const head = enhancement(withMore(pages, { script: assets.app }));
  return (app) => {
    app.get('/panel', { schema: { hide: true } }, async (request, reply) =>
      sendPage(reply, 200, panelPage({ partnership, stylesheet, head }, askedLanguage(request))),
    );
    app.get('/chat/words/:language', { schema: { hide: true, params: wordsParams } }, async (request, reply) => {
      const language = packNamed(request.params.language);
      if (language === undefined) return reply.refuse('not-found');
      return reply.header('cache-control', FOR_A_WHILE).send(appData('panel', language, partnership, pages.directory));
    });
    const made = new Map<string, Asset>();
    const once = (name: string, make: () => Asset): Asset => {
      const script = made.get(name) ?? make();
      made.set(name, script);
      return script;
    };
    app.get('/widget.js', { schema: { hide: true, querystring: loaderQuery } }, (request, reply) => {
      const { language, words } = request.query;
      const asked = words ?? language;
      const spoken = languageOf(asked ?? request.headers['accept-language']);
      const isAsked = language !== undefined;
      const script =
        words === undefined
          ? once(`${spoken} ${String(isAsked)}`, () => widgetLoader(assets.loader, spoken, isAsked))
          : once(spoken, () => widgetWordsScript(spoken));
      const varies = asked === undefined ? 'accept-encoding, accept-language' : 'accept-encoding';
      return sendAsset(request, reply, script, FOR_A_WHILE).header('vary', varies);
    });
    for (const [address, asset] of assets.files) serveAsset(app, address, asset);
  };
}
