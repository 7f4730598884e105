import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What is fetched, in bytes as it is sent, and the texts of it all. */
export interface Weights {
  readonly loader: Readonly<Record<string, number>>;
  readonly withWords: Readonly<Record<string, number>>; // the loader on a page in another language than the browser
  readonly panel: Readonly<Record<string, number>>;
  readonly desk: Readonly<Record<string, number>>; // of the staff
  readonly texts: readonly string[];
}

export const LIMITS = {
  loader: 3 * 1024,
  withWords: 3.25 * 1024,
  panel: 38 * 1024,
  desk: 150 * 1024,
  requests: 5,
} as const;
const CONVERSATION = 2; // opening it and its stream, beside the panel's files

/** How much a file weighs on its way. */
export function weigh(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).byteLength;
}

/** The same of what is packed as tightly as browsers take it. */
export function weighTight(content: string | Uint8Array): number {
  return brotliCompressSync(content).byteLength;
}

/** Says, in words, which limits are passed; none is well. */
export function findFaults({ loader, withWords, panel, desk, texts }: Weights): readonly string[] {
  const requests = Object.keys(panel).length + CONVERSATION;
  return [
    ...over('The loader', sum(loader), LIMITS.loader),
    ...over('The loader with the words of a page', sum(withWords), LIMITS.withWords),
    ...over('The opened panel', sum(panel), LIMITS.panel),
    ...over('The desk', sum(desk), LIMITS.desk),
    ...(requests > LIMITS.requests ? [`The opened panel asks for ${requests} things, at most ${LIMITS.requests}`] : []),
    ...texts.flatMap(fetchesElsewhere),
  ];
}

const sum = (weights: Readonly<Record<string, number>>): number =>
  Object.values(weights).reduce((total, weight) => total + weight, 0);

function over(what: string, bytes: number, limit: number): readonly string[] {
  return bytes > limit ? [`${what} weighs ${bytes} bytes, at most ${limit}`] : [];
}

/** Addresses that a browser would fetch by itself: in styles, in tags, in imports. The policy of the page stops them too. */
function fetchesElsewhere(text: string): readonly string[] {
  const found = text.match(
    /(?:url\(\s*["']?|@import\s+["']|\bimport\(?\s*["'`]|<(?:script|link|img|iframe)\b[^>]*(?:src|href)=["'])(?:https?:)?\/\/[^"'`)\s]+/gi,
  );
  return (found ?? []).map((address) => `Something is fetched from elsewhere: ${address.slice(0, 120)}`);
}
