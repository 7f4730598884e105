import { isCopyKey } from '../../../locales/index.ts';
import { say } from './staff-layout.ts';

const languages = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });

/** The way to a field of content, such as `phones.0.number`, in words: "Phone 1: Number". What has no words stays as it is. */
export function fieldName(way: string): string {
  if (way === '') return say('staff-content-fields:whole');
  return way
    .split('.')
    .reduce<readonly string[]>((named, step) => {
      const last = named.at(-1);
      if (!/^\d+$/.test(step) || last === undefined) return [...named, stepName(step)];
      return [...named.slice(0, -1), say('staff-content-fields:part', { name: last, number: Number(step) + 1 })];
    }, [])
    .reduce((outer, inner) => say('staff-content-fields:within', { outer, inner }));
}

function stepName(step: string): string {
  const key = `staff-content-fields:${step}`;
  return isCopyKey(key) ? say(key) : (languageOf(step) ?? step);
}

/** A step that is a language's tag, as in the texts of a quick reply. */
function languageOf(step: string): string | undefined {
  return /^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/.test(step) ? languages.of(step) : undefined;
}
