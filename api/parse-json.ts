const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads JSON from bytes; nothing (`undefined`) from an empty body. Throws a `SyntaxError` on malformed UTF-8, malformed
 * JSON, and on keys that would reach into prototypes; the error never quotes what was sent.
 */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  try {
    const text = utf8.decode(bytes);
    return MAY_REACH.test(text) ? JSON.parse(text, refusePoison) : JSON.parse(text);
  } catch {
    throw new SyntaxError('the body is not JSON that we accept');
  }
}

const MAY_REACH = /__proto__|constructor|\\u/; // looking at every key takes ten times as long; only an escape can hide one

function refusePoison(key: string, value: unknown): unknown {
  const reaches =
    key === '__proto__' ||
    (key === 'constructor' && typeof value === 'object' && value !== null && 'prototype' in value);
  if (reaches) throw new SyntaxError('a key reaches into a prototype');
  return value;
}
