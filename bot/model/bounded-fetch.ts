/** An answer that was longer than any answer of ours can be. */
export class AnswerTooLongError extends Error {
  override readonly name = 'AnswerTooLongError';
}

/** Fetches like `fetch`, but reads at most so many bytes of an answer before it hangs up, and follows no redirection. */
export function boundedFetch(most: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'error' });
    const body = new Uint8Array(await readAtMost(response, most));
    return new Response(body, { status: response.status, headers: response.headers });
  };
}

async function readAtMost(response: Response, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream: AsyncIterable<Uint8Array> | null = response.body;
  if (stream === null) return Buffer.alloc(0);
  for await (const chunk of stream) {
    length += chunk.byteLength;
    if (length > most) throw new AnswerTooLongError(); // leaving the loop closes the connection
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
