import type { Store } from '../../store/store.ts';
import { signedInStaff } from '../support/staff-cases.ts';

/** One member of staff with an open desk: its stream, and what it asks for when it is told of news. */
export interface BenchDesk {
  readonly claim: (handoffId: string, conversationId: string) => Promise<void>;
  readonly sees: (conversationId: string, text: string) => Promise<number>; // when these words are there (performance.now)
  readonly close: () => void;
}

interface Wanted {
  readonly text: string;
  readonly found: (when: number) => void;
}

/** Signs somebody in and opens the stream, as the page does. */
export async function openDesk(store: Store, origin: string): Promise<BenchDesk> {
  const { id, cookie } = await signedInStaff(store, ['agent']);
  await store.database.execute('UPDATE staff SET most_chats = 50 WHERE id = $1', [id]);
  const api = `${origin}/staff/api`;
  const headers = { cookie, origin, 'content-type': 'application/json' };
  const read = new Map<string, number>();
  const wanted = new Map<string, readonly Wanted[]>();
  const stop = new AbortController();
  const catchUp = async (conversationId: string): Promise<void> => {
    const after = read.get(conversationId) ?? 0;
    const answer = await fetch(`${api}/conversations/${conversationId}/after/${String(after)}`, { headers });
    const { messages = [] } = (await answer.json()) as { messages?: { sequence: number; text: string }[] };
    const when = performance.now();
    read.set(conversationId, Math.max(after, ...messages.map(({ sequence }) => sequence)));
    const waiting = wanted.get(conversationId) ?? [];
    const isThere = ({ text }: Wanted): boolean => messages.some((message) => message.text === text);
    for (const one of waiting.filter(isThere)) one.found(when);
    wanted.set(
      conversationId,
      waiting.filter((one) => !isThere(one)),
    );
  };
  const stream = await fetch(`${api}/stream`, { headers, signal: stop.signal });
  if (stream.status !== 200 || stream.body === null)
    throw new Error(`the stream was answered ${String(stream.status)}`);
  void follow(stream.body, (conversationId) => void catchUp(conversationId));
  return {
    claim: async (handoffId, conversationId) => {
      const answer = await fetch(`${api}/handoffs/${handoffId}/claim`, { method: 'POST', headers, body: '{}' });
      const { kind } = (await answer.json()) as { kind?: string };
      if (kind !== 'claimed') throw new Error(`a claim was answered ${String(answer.status)} ${kind ?? ''}`);
      await catchUp(conversationId);
    },
    sees: (conversationId, text) =>
      new Promise((found) => {
        wanted.set(conversationId, [...(wanted.get(conversationId) ?? []), { text, found }]);
      }),
    close: () => {
      stop.abort();
    },
  };
}

/** Reads the events of a stream and tells of which conversations there is news. */
async function follow(body: ReadableStream<Uint8Array>, tell: (conversationId: string) => void): Promise<void> {
  let text = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const data = /^event: news\ndata: (.*)$/m.exec(event)?.[1];
        if (data !== undefined) tell((JSON.parse(data) as { id: string }).id);
      }
    }
  } catch {
    // closed by the bench
  }
}
