import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What came to a fake address: its headers, its body as it was, and that body read. */
export interface Posted {
  readonly headers: IncomingHttpHeaders;
  readonly raw: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** How the address behaves: takes it, is down, is slow, leads elsewhere, or answers rubbish. */
export type Behaviour = 'takes' | 'down' | 'slow' | 'leads-elsewhere' | 'rubbish';

/** An address on this machine that webhooks are posted to. */
export interface FakeHub {
  readonly url: string;
  readonly posted: readonly Posted[];
  behave: Behaviour;
  readonly close: () => Promise<void>;
}

const ANSWERS: Readonly<Record<Exclude<Behaviour, 'slow'>, readonly [number, string]>> = {
  takes: [200, '{"id":"1"}'],
  down: [503, 'down'],
  'leads-elsewhere': [302, ''],
  rubbish: [200, '\u0000<html>{{{'.repeat(1000)],
};

/** Opens it. */
export async function openFakeHub(): Promise<FakeHub> {
  const posted: Posted[] = [];
  const server = createServer((request, response) => {
    let raw = '';
    request.on('data', (part: Buffer) => (raw += part.toString('utf8')));
    request.on('end', () => {
      posted.push({ headers: request.headers, raw, body: JSON.parse(raw) as Posted['body'] });
      if (hub.behave === 'slow') return;
      const [status, text] = ANSWERS[hub.behave];
      response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const hub: FakeHub = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    posted,
    behave: 'takes',
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
  return hub;
}
