import type { AppData } from '../pages/app-data-shape.ts';

/** Gives one sentence of the app, its `{{count}}` filled; with a count, the form that the language has for it. */
export function sentence(data: AppData, name: string, count?: number): string {
  if (count === undefined) return data.words[name] ?? '';
  const form = new Intl.PluralRules(data.pageLanguage).select(count);
  return (data.words[`${name}_${form}`] ?? data.words[`${name}_other`] ?? '').replace('{{count}}', String(count));
}
