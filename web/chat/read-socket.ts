/** A socket as the client uses it; the browser's own fits. */
export interface Socket {
  onopen: ((event: never) => void) | null;
  onmessage: ((event: never) => void) | null;
  onclose: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
  close(): void;
}
export type OpenSocket = (url: string) => Socket;

/** A socket that is being read. `done` tells whether it was of any use: it brought something, or held for a while. */
export interface Reading {
  readonly done: Promise<boolean>;
  readonly close: () => void;
}

const OPENS_WITHIN = 8000;
const SILENT = 40_000; // the server gives a sign of life every 15 seconds

/** Reads frames from a socket until it closes, falls silent, or does not open in time. */
export function readSocket(
  { openSocket, wait }: { readonly openSocket: OpenSocket; readonly wait: (milliseconds: number) => Promise<void> },
  url: string,
  hear: { readonly opened: () => void; readonly frame: (set: unknown) => void },
): Reading {
  const socket = openSocket(url);
  let heard = 0;
  let finish: (useful: boolean) => void = () => undefined;
  const done = new Promise<boolean>((resolve) => {
    finish = resolve;
  });
  const close = (): void => {
    socket.close();
    finish(heard > 1);
  };
  const closeUnlessHeard = async (within: number): Promise<void> => {
    const before = heard;
    await wait(within);
    if (heard === before) close();
  };
  socket.onopen = () => {
    heard += 1;
    hear.opened();
    void closeUnlessHeard(SILENT);
  };
  socket.onmessage = ({ data }: { readonly data: unknown }) => {
    heard += 1;
    void closeUnlessHeard(SILENT);
    const set = readFrame(data);
    if (set !== undefined) hear.frame(set);
  };
  socket.onerror = close;
  socket.onclose = close;
  void closeUnlessHeard(OPENS_WITHIN);
  return { done, close };
}

function readFrame(data: unknown): unknown {
  if (typeof data !== 'string' || data === '') return undefined; // a sign of life
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return undefined;
  }
}
