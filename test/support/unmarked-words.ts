import { isCopyKey } from '../../locales/index.ts';
import { LANGUAGES, packOf } from '../../locales/packs.ts';
import { shippedContent } from '../../content/shipped.ts';

/** Words that may stand as they are in every language, and why. */
interface Allowed {
  readonly why: string;
  readonly words: readonly string[];
}

/** All of them, looked through kind by kind. A sentence of ours never belongs here. */
export function allowed(): readonly Allowed[] {
  const { directory, partnership, knowledge } = shippedContent();
  const { services } = directory;
  const places = services.flatMap(({ address }) => {
    if (address === null) return [];
    return address.kind === 'town' ? [address.town] : [...address.lines, address.postcode];
  });
  return [
    { why: 'services are asked for by names of their own', words: services.filter(({ id }) => !isCopyKey(`contact:named.${id}`)).map(({ name }) => name) },
    { why: 'addresses are typed as they are', words: services.flatMap(({ email, url }) => [email ?? '', url === null ? '' : new URL(url).hostname]) },
    { why: 'a word that is sent to a number must be that word', words: services.map(({ sms }) => sms?.send ?? '') },
    { why: 'letters and taxis find a place by its own name', words: places },
    { why: 'the brand is one for everybody', words: [partnership.name, partnership.serviceName, partnership.district.name, partnership.council.name] },
    { why: 'who looks for a language looks for its own name', words: LANGUAGES.map((language) => packOf(language).name) },
    { why: 'a source is found by its title', words: Object.values(knowledge.sources).map(({ name }) => name) },
  ]; // prettier-ignore
}

const BESIDE_TEXT = /\b(?:aria-label|title|placeholder|alt|data-label)="([^"]*)"/g;

/** What is read in a page, or said aloud of it, in plain letters although no pack and no list has it: hard-coded words. */
export function unmarkedIn(page: string, more: readonly string[] = []): readonly string[] {
  const named = [...page.matchAll(BESIDE_TEXT)].map(([, text = '']) => text);
  const shown = page
    .replaceAll(/<(style|script)\b[^]*?<\/\1>|<wbr[^>]*>/g, '')
    .replaceAll(/<(?:"[^"]*"|[^>"])*>/g, '\n');
  const listed = allowed().flatMap(({ words }) => words);
  const names = [...new Set([...listed, ...more])].filter(Boolean).sort((one, other) => other.length - one.length);
  const texts = [shown, ...named].map(unescape);
  return texts.flatMap(
    (text) =>
      names.reduce((rest, word) => rest.replaceAll(word, ' '), text).match(/[A-Za-z][A-Za-z' -]*[A-Za-z]/g) ?? [],
  );
}

function unescape(text: string): string {
  return text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
