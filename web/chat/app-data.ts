import type { AppData } from '../pages/app-data.ts';

/** Reads what the server wrote into the page's head; `undefined` on a page that is not ours to run on. */
export function readAppData(page: Document): AppData | undefined {
  const written = page.querySelector<HTMLMetaElement>('meta[name="app-data"]')?.content;
  return written ? (JSON.parse(written) as AppData) : undefined;
}

/** Gives one sentence of the app, its `{{count}}` filled; with a count, the form that the language has for it. */
export function sentence(data: AppData, name: string, count?: number): string {
  if (count === undefined) return data.words[name] ?? '';
  const form = new Intl.PluralRules(data.language).select(count);
  return (data.words[`${name}_${form}`] ?? data.words[`${name}_other`] ?? '').replace('{{count}}', String(count));
}
