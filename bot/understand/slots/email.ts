import type { Reading } from '../../../dialogs/topic.ts';
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
