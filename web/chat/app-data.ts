import type { AppData } from '../pages/app-data-shape.ts';

/** Reads what the server wrote into the page's head; `undefined` on a page that is not ours to run on. */
export function readAppData(page: Document): AppData | undefined {
  const written = page.querySelector<HTMLMetaElement>('meta[name="app-data"]')?.content;
  return written ? (JSON.parse(written) as AppData) : undefined;
}
