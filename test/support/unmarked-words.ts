import { LANGUAGES, packOf } from '../../locales/packs.ts';
import { shippedContent } from '../../content/shipped.ts';

/**
 * The words that may stand as they are in every language, looked through one by one: names, and what is sent or typed as it
 * is. A sentence of ours never belongs here.
 */
function allowedWords(): readonly string[] {
  const { directory, partnership, knowledge } = shippedContent();
  const services = directory.services.flatMap(({ name, phones, sms, email, url, address }) => [
    ...[name, email ?? '', url === null ? '' : new URL(url).hostname, sms?.send ?? ''],
    ...[...phones, ...(sms === null ? [] : [sms])].map(({ label }) => label),
    ...(address === null ? [] : address.kind === 'town' ? [address.town] : [...address.lines, address.postcode]),
  ]);
  return [
    ...services,
    ...[partnership.name, partnership.serviceName, partnership.district.name, partnership.council.name],
    ...LANGUAGES.map((language) => packOf(language).name),
    ...Object.values(knowledge.sources).map(({ name }) => name),
  ].filter((word) => word !== '');
}

const BESIDE_TEXT = /\b(?:aria-label|title|placeholder|alt|data-label)="([^"]*)"/g;

/** What is read in a page, or said aloud of it, in plain letters although no pack and no list has it: hard-coded words. */
export function unmarkedIn(page: string, more: readonly string[] = []): readonly string[] {
  const named = [...page.matchAll(BESIDE_TEXT)].map(([, text = '']) => text);
  const shown = page
    .replaceAll(/<(style|script)\b[^]*?<\/\1>|<wbr[^>]*>/g, '')
    .replaceAll(/<(?:"[^"]*"|[^>"])*>/g, '\n');
  const allowed = [...new Set([...allowedWords(), ...more])].sort((one, other) => other.length - one.length);
  const texts = [shown, ...named].map(unescape);
  return texts.flatMap(
    (text) =>
      allowed.reduce((rest, word) => rest.replaceAll(word, ' '), text).match(/[A-Za-z][A-Za-z' -]*[A-Za-z]/g) ?? [],
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
