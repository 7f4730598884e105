/** A file that an operator named can't be used; the message is one sentence or two that say why. */
export class BadFileError extends Error {
  override readonly name = 'BadFileError';
  constructor(file: string, why: string) {
    super(`${file} can't be used. ${why} Nothing was changed.`);
  }
}
