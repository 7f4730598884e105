// Tab and line breaks stay. Left out: other control characters, and lone halves of a pair, which no store can keep.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** Makes a resident's raw text safe to keep: well-formed, without control characters; every letter they wrote stays. */
export function readText(raw: string): string {
  return raw.toWellFormed().replace(CONTROL, '');
}
