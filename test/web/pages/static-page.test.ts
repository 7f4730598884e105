import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { EMERGENCY_SERVICES } from '../../../content/danger-cards.ts';
import { numberOf } from '../../../content/directory.ts';
import { shippedContent } from '../../../content/shipped.ts';
import { LANGUAGES } from '../../../locales/index.ts';
import { writeStaticPages } from '../../../scripts/static-pages.ts';

describe('S17: the page that answers when nothing else does', () => {
  let folder: string;
  let files: readonly string[];
  let page: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'static-'));
    files = await writeStaticPages(path.join(folder, 'not-made-yet'));
    page = await readFile(files[0] ?? '', 'utf8');
  });
  afterAll(async () => rm(folder, { recursive: true }));

  it('is one file a language', () => {
    expect(files.map((file) => path.basename(file))).toEqual(LANGUAGES.map((language) => `${language}.html`));
  });

  it('gives every number that stands alone, as the register has it, to read and to ring', () => {
    const { directory, partnership } = shippedContent();
    for (const id of [...EMERGENCY_SERVICES, partnership.council.service]) {
      const number = numberOf(directory, id);
      expect(page).toContain(`>${number}</bdi>`);
      expect(page).toContain(`href="tel:${number.replaceAll(' ', '')}"`);
    }
    expect(page).toContain('If you cannot speak, call 999 from a mobile. When you are asked, press 55.');
  });

  it('loads nothing, needs no server of ours and says nothing of a topic in its title', () => {
    expect(page).not.toMatch(/<script|<img|<form|@import|url\(|<link(?![^>]*href="data:,")/);
    expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address?.split(':', 1)[0])).not.toContain(
      '/',
    );
    expect([...page.matchAll(/href="(https:[^"]*)"/g)].map(([, address]) => address)).toEqual([
      'https://www.bbc.co.uk/weather',
      'https://www.southderbyshire.gov.uk',
    ]);
    expect(page).toContain('<title>South Derbyshire help</title>');
    expect(page).toContain('<style>:root{color-scheme:');
  });
});
