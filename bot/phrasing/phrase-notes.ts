import type { Service } from '../../content/directory.ts';
import { isCopyKey, words, type SpokenLanguage } from '../../locales/index.ts';
import { languageNames, listFormat } from './formats.ts';

/** What is told beside the contacts of a service, one sentence each: `safe` before anybody contacts it, `offered` what it has. */
export function phraseNotes(
  service: Service,
  language: SpokenLanguage,
): { readonly safe: readonly string[]; readonly offered: readonly string[] } {
  return {
    safe: service.safeContact.flatMap((code) => {
      const key = `contact:safe.${code}`;
      return isCopyKey(key) ? [words(language, key, { number: service.phones[0]?.number ?? '' })] : [];
    }),
    offered: [
      ...(service.area === 'national' ? [] : [words(language, `contact:area.${service.area}`)]),
      ...cost(service, language),
      ...tongues(service, language),
      ...access(service, language),
      ...address(service, language),
    ],
  };
}

function cost({ phones }: Service, language: SpokenLanguage): readonly string[] {
  if (phones.length === 0 || phones.some(({ free }) => free === null)) return [];
  return [words(language, phones.every(({ free }) => free) ? 'contact:about.free' : 'contact:about.may-cost')];
}

function tongues({ languages, interpreters }: Service, language: SpokenLanguage): readonly string[] {
  const names = languages.map((tag) => languageNames(language).of(tag) ?? tag);
  return [
    ...(languages.length > 1
      ? [words(language, 'contact:about.languages', { languages: listFormat(language).format(names) })]
      : []),
    ...(interpreters === true ? [words(language, 'contact:about.interpreters')] : []),
  ];
}

function access({ access: ways }: Service, language: SpokenLanguage): readonly string[] {
  if (ways.length === 0) return [];
  const named = ways.map((way) => words(language, `contact:access.${way}`));
  return [words(language, 'contact:about.access', { access: listFormat(language).format(named) })];
}

function address({ address: where }: Service, language: SpokenLanguage): readonly string[] {
  if (where === null) return [];
  if (where.kind === 'town') return [words(language, 'contact:about.town', { place: where.town })];
  return [words(language, 'contact:about.at', { place: [...where.lines, where.postcode].join(', ') })];
}
