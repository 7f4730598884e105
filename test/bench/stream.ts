import { WebSocket } from 'ws';
import { z } from 'zod';

/** An activity as the bench reads it. */
export interface Activity {
  readonly id: string;
  readonly text?: string | null | undefined;
  readonly from: { readonly role: string };
  readonly channelData?: { readonly clientActivityID?: string | undefined } | undefined;
}

/** The socket of one conversation. */
export interface Stream {
  /** Everything that has arrived, in order. */
  readonly seen: readonly Activity[];
  /** Waits until the client's message of that mark has come back and the bot's answer behind it. Rejects when the socket ends. */
  readonly answered: (mark: string) => Promise<void>;
  readonly close: () => void;
}

const frame = z.object({
  activities: z.array(
    z.object({
      id: z.string(),
      text: z.string().nullish(),
      from: z.object({ role: z.string() }),
      channelData: z.object({ clientActivityID: z.string().optional() }).optional(),
    }),
  ),
});

/** Opens the stream of a conversation, as DirectLineJS does: `address` is the `streamUrl` that the server gave. */
export async function openStream(address: string): Promise<Stream> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  const seen: Activity[] = [];
  let look = (): void => undefined;
  let fail: (error: Error) => void = () => undefined;
  socket.on('message', (data: Buffer) => {
    if (data.length === 0) return; // a keep-alive
    seen.push(...frame.parse(JSON.parse(data.toString('utf8'))).activities);
    look();
  });
  socket.on('close', () => {
    fail(new Error('the stream ended before the answer came'));
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return {
    seen,
    answered: (mark) =>
      new Promise((resolve, reject) => {
        fail = reject;
        look = () => {
          const own = seen.findLastIndex(({ channelData }) => channelData?.clientActivityID === mark);
          if (own >= 0 && seen.findLastIndex(({ from }) => from.role === 'bot') > own) resolve();
        };
        look();
      }),
    close: () => {
      fail = () => undefined;
      socket.close();
    },
  };
}
