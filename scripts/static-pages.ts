import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { shippedContent } from '../content/shipped.ts';
import { LANGUAGES } from '../locales/index.ts';
import { staticPage } from '../web/pages/static-page.ts';
import { makeStylesheet } from '../web/pages/stylesheet.ts';

/** Writes the page that a proxy serves when the service is down, one file a language (S17); gives their paths. */
export async function writeStaticPages(folder: string): Promise<readonly string[]> {
  const { partnership, directory } = shippedContent();
  const { css } = makeStylesheet('chat', partnership.brand);
  await mkdir(folder, { recursive: true });
  return Promise.all(
    LANGUAGES.map(async (language) => {
      const file = path.join(folder, `${language}.html`);
      await writeFile(file, staticPage({ partnership, directory, css }, language));
      return file;
    }),
  );
}

if (import.meta.main) await writeStaticPages(path.resolve(import.meta.dirname, '../build/static'));
