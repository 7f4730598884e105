import { stat } from 'node:fs/promises';

import { BadFileError } from './bad-file-error.ts';

/** The size of a file in bytes. Throws `BadFileError` when there is none, or nothing in it. */
export async function mustBeFile(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) throw new BadFileError(file, 'There is no such file, or it may not be read.');
  if (found.size === 0) throw new BadFileError(file, 'It is empty.');
  return found.size;
}
