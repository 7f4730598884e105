import { createHash } from 'node:crypto';

import type { ShippedContent } from '../content/shipped.ts';
import type { Store } from '../store/store.ts';
import { staticPage } from '../web/pages/static-page.ts';
import { makeStylesheet } from '../web/pages/stylesheet.ts';
import type { Routes } from './context.ts';
import { keepSwitch, type KeptSwitch } from './keep-switch.ts';
import { withMore } from './live-content.ts';
import { guardSwitch, type AnsweringPage } from './plugins/switch.ts';

/** The switch of this node, and the guard that keeps to it; both end with the service. */
export async function wireSwitch(
  store: Store,
  content: ShippedContent,
  frameAncestors: readonly string[],
): Promise<{ readonly switched: KeptSwitch; readonly guard: Routes }> {
  const switched = await keepSwitch(store);
  const guard = guardSwitch(switched.isOff, numbersPage(content, frameAncestors));
  return {
    switched,
    guard: async (app, context) => {
      app.addHook('onClose', async () => {
        switched.stop();
      });
      await guard(app, context);
    },
  };
}

/** The page with the numbers. A browser may use the one style that stands in it, and nothing else. */
function numbersPage(content: ShippedContent, frameAncestors: readonly string[]): AnsweringPage {
  const { css } = makeStylesheet('chat', content.partnership.brand);
  const hash = createHash('sha256').update(css).digest('base64');
  const frames = frameAncestors.length === 0 ? "'none'" : frameAncestors.join(' ');
  return {
    html: (language, lost) => staticPage(withMore(content, { css }), language, lost),
    policy: `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; frame-ancestors ${frames}`,
  };
}
