import type { Reading } from '../../../dialogs/heard.ts';
import { mask } from '../text/mask.ts';
import type { Span } from '../text/spans.ts';
import type { Reader } from './reader.ts';

const ADDRESS =
  /(?<![\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-])[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}){0,8}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}(?![\p{L}\p{N}@])/iu;

/** An e-mail address; asked for one, "jo at example dot com" and a stray space are read too. */
export const email: Reader = {
  read: (text) => {
    const short = text.slice(0, 400);
    const spoken = short
      .replace(/\s+(?:at|@)\s+|\s*\(at\)\s*/giu, '@')
      .replace(/\s+dot\s+|\s*\(dot\)\s*|\s*\.\s*(?=[a-z]{2,})/giu, '.')
      .replace(/\s*@\s*/gu, '@');
    return find(short) ?? find(spoken);
  },
  find,
};

function find(text: string): Reading | undefined {
  if (!text.includes('@')) return undefined;
  const found = ADDRESS.exec(text.slice(0, 4000))?.[0];
  return found === undefined || found.length > 254 ? undefined : { value: found.toLowerCase(), words: found };
}

const SPOKEN =
  /(?<![\p{L}\p{N}])(?<name>[a-z0-9]{1,30}(?:(?:[ ]?(?:dot|dash|hyphen|underscore|minus|\.)[ ]?|-|_)[a-z0-9]{1,30}){0,4}) (?:at|@) (?<host>[a-z0-9-]{1,30}(?: dot [a-z0-9-]{2,20}){1,3})(?![\p{L}\p{N}])/giu;
const SIGNS: Readonly<Record<string, string>> = { dot: '.', dash: '-', hyphen: '-', minus: '-', underscore: '_' };

const ADDRESSES = new RegExp(ADDRESS.source, 'giu');

/** Every e-mail address of a text, in lower case, also those said aloud: "sam dash green at example dot com". */
export function findEmails(text: string): readonly (Span & { readonly email: string })[] {
  const found: (Span & { readonly email: string })[] = [];
  for (const match of text.includes('@') ? text.matchAll(ADDRESSES) : [])
    found.push({ email: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  for (const match of /dot/iu.test(text) ? mask(text, found).matchAll(SPOKEN) : []) {
    const { name = '', host = '' } = match.groups ?? {};
    const email = `${written(name)}@${written(host)}`;
    if (email.length <= 254) found.push({ email, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function written(spoken: string): string {
  return spoken
    .toLowerCase()
    .replaceAll(/ ?(dot|dash|hyphen|minus|underscore) ?/gu, (_all, sign: string) => SIGNS[sign] ?? '')
    .replaceAll(' ', '');
}
