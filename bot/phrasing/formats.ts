import { formatTag, type SpokenLanguage } from '../../locales/index.ts';

/** How a language writes a list: 'this, that and those'. */
export const listFormat = once((tag) => new Intl.ListFormat(tag));

/** How a language writes a whole date: 'Tuesday 9 March 2027'. Dates are UTC. */
export const dateFormat = once(
  (tag) =>
    new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** How a language names a day of the week. Dates are UTC. */
export const dayFormat = once((tag) => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }));

/** How a language names languages: 'Welsh'. */
export const languageNames = once((tag) => new Intl.DisplayNames(tag, { type: 'language' }));

/** Makes each format once: making one takes a hundred times as long as using it. */
function once<Format>(make: (tag: string) => Format): (language: SpokenLanguage) => Format {
  const made = new Map<SpokenLanguage, Format>();
  return (language) => {
    const format = made.get(language) ?? make(formatTag(language));
    made.set(language, format);
    return format;
  };
}
