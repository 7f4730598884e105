import { parse } from 'tldts';

import type { Span } from '../text/spans.ts';
import { WORDS_AS_ENDINGS } from './hosts.ts';

/** An address in a text, and where it stands. */
export interface Link extends Span {
  readonly address: string; // as written
  readonly kind: 'page' | 'mail' | 'script';
}

const MOST_LINKS = 20;
const LONGEST = 2048;
const PIECES = /[^\s<>"'“”‘’`{}|\\^]+/gu;
const SCHEME = /^(?:h[tx]{2}ps?|ftp):\/{1,3}/iu;
/** How an address begins that runs code instead of leading to a page. */
export const SCRIPT = /^(?:javascript|vbscript|data):/iu;
const HOST = /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,62})\.){1,10}(?:[\p{L}]{2,24}|xn--[a-z0-9-]{2,59})(?=$|[/?#:])/iu;
const MAIL = /^[^@]{1,64}@([\p{L}\p{N}][\p{L}\p{N}.-]{0,250}\.[\p{L}]{2,24})$/iu;
const BEFORE = /^[([*_~,;:!?.<>=-]+/u;
const BEHIND = new Set(')]*_~,;:!?.>…-');

/** The addresses in a text, the first 20: of pages, of mailboxes and of scripts. Linear in the length of the text. */
export function findLinks(text: string): readonly Link[] {
  const links: Link[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    if (links.length >= MOST_LINKS) break;
    const link = readPiece(piece.slice(0, LONGEST), index);
    if (link !== undefined) links.push(link);
  }
  return links;
}

function readPiece(piece: string, at: number): Link | undefined {
  if (!/[.:]/u.test(piece)) return undefined;
  const lead = BEFORE.exec(piece)?.[0].length ?? 0;
  const glued = piece.slice(lead).search(/(?:h[tx]{2}ps?:\/\/|www\.)/iu); // "link:https://…"
  const start = lead + Math.max(0, glued);
  const address = withoutEnd(piece.slice(start));
  const kind = kindOf(address);
  return kind === undefined ? undefined : { address, kind, start: at + start, end: at + start + address.length };
}

/** An address without the signs of the sentence around it; a loop, since a search would try every run of signs anew. */
function withoutEnd(piece: string): string {
  let end = piece.length;
  while (end > 0 && BEHIND.has(piece[end - 1] ?? '')) end -= 1;
  return piece.slice(0, end);
}

function kindOf(address: string): Link['kind'] | undefined {
  if (SCRIPT.test(address)) return 'script';
  if (SCHEME.test(address)) return 'page';
  const mailHost = MAIL.exec(address)?.[1];
  if (mailHost !== undefined) return 'mail';
  const host = HOST.exec(address)?.[0];
  return host !== undefined && isLikelyHost(host, address) ? 'page' : undefined;
}

/** "tomorrow.Please" and "e.g" are none; an ending that is also a word must come with more of an address. */
function isLikelyHost(host: string, address: string): boolean {
  const { isIcann, isPrivate, publicSuffix, domain } = parse(host, { allowPrivateDomains: true });
  if (domain === null || publicSuffix === null || !(isIcann === true || isPrivate === true)) return false;
  if (!WORDS_AS_ENDINGS.has(publicSuffix.toLowerCase())) return true;
  const isWritten = /[/0-9-]/u.test(address) || host.split('.').length > 2;
  return isWritten || (host === host.toLowerCase() && domain.length > publicSuffix.length + 6);
}
