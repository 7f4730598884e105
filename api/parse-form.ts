import { parse } from 'node:querystring';

import { readText } from './read-text.ts';

/** Reads a posted form, each text made safe to keep; a field that comes several times is a list. */
export function parseForm(text: string): Readonly<Record<string, unknown>> {
  const fields = Object.entries(parse(text, undefined, undefined, { maxKeys: 0 }));
  return Object.fromEntries(
    fields.map(([name, value]) => [name, Array.isArray(value) ? value.map(readText) : readText(value ?? '')]),
  );
}
