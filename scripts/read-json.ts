import { readFile } from 'node:fs/promises';

import { BadFileError } from './bad-file-error.ts';
import { mustBeFile } from './must-be-file.ts';

/** Reads a file of JSON in UTF-8, up to a number of megabytes. Throws `BadFileError` with the reason when it is not one. */
export async function readJson(file: string, mostMegabytes: number, tooBig = ''): Promise<unknown> {
  const size = await mustBeFile(file);
  if (size > mostMegabytes * 1_000_000) {
    throw new BadFileError(file, `It is larger than ${String(mostMegabytes)} MB.${tooBig}`);
  }
  const bytes = await readFile(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadFileError(file, 'It is not in UTF-8. Save it again in that encoding.');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadFileError(file, 'It is not JSON.');
  }
}
