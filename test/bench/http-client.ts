import { Agent, request } from 'node:http';

/** An answer of a server under load, its JSON parsed. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends JSON and reads JSON over kept connections. */
export type Send = (method: 'GET' | 'POST', address: string, more?: SendMore) => Promise<Answer>;

interface SendMore {
  readonly token?: string;
  readonly body?: object;
}

/** The leanest client there is, because its own work takes from the same processors. */
export function createClient(port: number): { readonly send: Send; readonly close: () => void } {
  const agent = new Agent({ keepAlive: true });
  const send: Send = (method, path, { token, body } = {}) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const headers = {
        ...(text === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      };
      const asked = request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
        let received = '';
        response.setEncoding('utf8').on('data', (part: string) => (received += part));
        response.on('error', reject).on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: received === '' ? undefined : JSON.parse(received) });
        });
      });
      asked.on('error', reject).end(text);
    });
  return {
    send,
    close: () => {
      agent.destroy();
    },
  };
}
