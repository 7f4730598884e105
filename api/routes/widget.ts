import type { Directory } from '../../content/directory.ts';
import type { Partnership } from '../../content/partnership.ts';
import { enhancement } from '../../web/pages/app-data.ts';
import { panelPage } from '../../web/pages/panel-page.ts';
import { makeStylesheet } from '../../web/pages/stylesheet.ts';
import type { Assets } from '../../web/pages/assets.ts';
import type { Routes } from '../context.ts';
import { withMore } from '../live-content.ts';
import { askedLanguage, sendPage } from './chat-context.ts';
import { serveAsset } from './serve-asset.ts';

/** What the widget's routes need beside the service's own context. */
export interface WidgetPages {
  readonly partnership: Partnership;
  readonly directory: Directory;
  readonly assets: Assets;
}

const FOR_A_WHILE = 'public, max-age=600'; // the name stays: host pages have it written in them

/** `GET /panel` (the page of the widget's frame), `GET /widget.js` (the loader) and the app's built files. */
export function widgetRoutes(pages: WidgetPages): Routes {
  const { partnership, assets } = pages;
  const stylesheet = `/assets/${makeStylesheet('chat', partnership.brand).name}`; // served with the residents' pages
  const head = enhancement(withMore(pages, { script: assets.app }));
  return (app) => {
    app.get('/panel', { schema: { hide: true } }, async (request, reply) =>
      sendPage(reply, 200, panelPage({ partnership, stylesheet, head }, askedLanguage(request))),
    );
    serveAsset(app, '/widget.js', assets.loader, FOR_A_WHILE);
    for (const [address, asset] of assets.files) serveAsset(app, address, asset);
  };
}
