// Overrides, embeddings and isolates of direction: with them a name such as "exe.jpg" can be made to read backwards.
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** A text from outside as it may be shown: every letter stays, nothing in it turns the direction of reading. */
export function harmless(text: string): string {
  return text.replace(DIRECTION, '').replace(CONTROL, '');
}
