import { createHash } from 'node:crypto';

import type { ListPart } from '../../../../web/pages/staff/desk-data.ts';

const CUT_BITS = 4; // 16 rows to a part, on average

/**
 * Cuts a list into parts for a desk that has some of them. Where it is cut follows from the rows alone, so a row that
 * comes, goes or changes makes one or two parts new, and the desk keeps all others.
 */
export function partsOf<Row>(rows: readonly Row[], known: ReadonlySet<string>): readonly ListPart<Row>[] {
  const parts: ListPart<Row>[] = [];
  let texts: string[] = [];
  for (const [at, row] of rows.entries()) {
    const text = JSON.stringify(row);
    texts.push(text);
    if (!endsPart(text) && at < rows.length - 1) continue;
    const mark = markOf(texts);
    const part = rows.slice(at + 1 - texts.length, at + 1);
    parts.push(known.has(mark) ? { mark } : { mark, rows: part });
    texts = [];
  }
  return parts;
}

/** Whether a part is cut after this row: its FNV-1a hash says so, by the bits that every letter reaches. */
function endsPart(text: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> (32 - CUT_BITS) === 0;
}

function markOf(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join()).digest('base64url').slice(0, 12);
}
