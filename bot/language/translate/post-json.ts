import { boundedFetch } from '../../model/bounded-fetch.ts';
import { EngineFailedError } from './engine.ts';

const LONGEST_ANSWER = 512 * 1024; // bytes; a batch of ours takes a few thousand

const fetchBounded = boundedFetch(LONGEST_ANSWER);

/** What goes to an engine. */
interface Posted {
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/**
 * Posts JSON to an engine and gives back its JSON, unchecked. Rejects with an error that has nothing of the request in it:
 * an address may hold a key, and a body holds somebody's words.
 */
export async function postJson(engine: string, { address, headers, body, signal }: Posted): Promise<unknown> {
  const response = await fetchBounded(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
    signal,
  }).catch(() => undefined);
  if (response === undefined) throw new EngineFailedError(engine, 'did not answer');
  if (!response.ok) throw new EngineFailedError(engine, `answered with status ${response.status}`);
  const answer: unknown = await response.json().catch(() => undefined);
  return answer;
}
