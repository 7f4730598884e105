const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads JSON from bytes; nothing (`undefined`) from an empty body. Throws a `SyntaxError` on malformed UTF-8, malformed
 * JSON, and on keys that would reach into prototypes; the error never quotes what was sent.
 */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(utf8.decode(bytes), refusePoison);
  } catch {
    throw new SyntaxError('the body is not JSON that we accept');
  }
}

function refusePoison(key: string, value: unknown): unknown {
  const reaches =
    key === '__proto__' ||
    (key === 'constructor' && typeof value === 'object' && value !== null && 'prototype' in value);
  if (reaches) throw new SyntaxError('a key reaches into a prototype');
  return value;
}
