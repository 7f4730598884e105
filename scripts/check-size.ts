import path from 'node:path';

import { loadAssets } from '../web/pages/assets.ts';
import { shippedContent } from '../content/shipped.ts';
import { enhancement } from '../web/pages/app-data.ts';
import { panelPage } from '../web/pages/panel-page.ts';
import { deskPage } from '../web/pages/staff/desk-page.ts';
import { makeStylesheet } from '../web/pages/stylesheet.ts';
import { LANGUAGES, type Language } from '../locales/index.ts';
import type { Asset } from '../web/pages/assets.ts';
import { widgetLoader, widgetWordsScript } from '../web/pages/widget-loader.ts';
import { findFaults, weigh, weighTight, type Weights } from './weigh.ts';

/*
 * Weighs what a resident's phone must fetch before the first word, as it is sent (gzip, the loader and its words Brotli): the loader that every host page
 * carries, and the panel once it is opened, with one language; and what a desk of the staff fetches first. Exit code 1 when a limit is passed.
 */
const built = loadAssets(process.argv[2] ?? path.resolve(import.meta.dirname, '../build'));
const { partnership, directory } = shippedContent();
const stylesheet = makeStylesheet('chat', partnership.brand);
const head = enhancement({ partnership, directory, script: built.app });
const deskSheet = makeStylesheet('desk', partnership.brand);
const deskFiles = { stylesheet: `/assets/${deskSheet.name}`, script: built.desk.app };
const desk = deskPage({ partnership, stylesheet: '', icon: '' }, deskFiles);
const page = panelPage({ partnership, stylesheet: `/assets/${stylesheet.name}`, head }, 'en');

const loader = heaviest((tag) => widgetLoader(built.loader, tag, true));

const weights: Weights = {
  loader: { 'widget.js': loader },
  withWords: { 'widget.js': loader, 'widget.js?words': heaviest(widgetWordsScript) },
  panel: {
    'panel.html': weigh(page),
    'chat.css': weigh(stylesheet.css),
    ...Object.fromEntries([...built.files].map(([name, { plain }]) => [path.basename(name), weigh(plain)])),
  },
  desk: {
    'desk.html': weigh(desk),
    'desk.css': weigh(deskSheet.css),
    ...Object.fromEntries([...built.desk.files].map(([name, { plain }]) => [path.basename(name), weigh(plain)])),
  },
  texts: [
    page,
    desk,
    stylesheet.css,
    deskSheet.css,
    ...[built.loader, ...built.files.values(), ...built.desk.files.values()].map(({ plain }) => plain.toString()),
  ],
};

/** The weight of a script in the language of the longest words. */
function heaviest(scriptIn: (language: Language) => Asset): number {
  return Math.max(...LANGUAGES.map((tag) => weighTight(scriptIn(tag).plain)));
}

for (const [name, bytes] of Object.entries({ ...weights.withWords, ...weights.panel, ...weights.desk }))
  process.stdout.write(`${String(bytes).padStart(7)} bytes  ${name}\n`);
const faults = findFaults(weights);
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
