import { readFileSync } from 'node:fs';

import wabt from 'wabt';

/** Puts the text of a WebAssembly module into its bytes. Throws where it is none. */
export async function assemble(file: string): Promise<Uint8Array> {
  const parsed = (await wabt()).parseWat(file, readFileSync(file, 'utf8'), { simd: true, relaxed_simd: true });
  return parsed.toBinary({}).buffer;
}
