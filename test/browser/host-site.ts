import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site that is not ours, each of whose pages loads the widget. */
export interface HostSite {
  readonly origin: string;
  readonly load: (script: string) => void; // the widget's address, once it is known
  readonly close: () => Promise<void>;
}

/** The address of a page that is marked as in a language, and whose script may name one. */
export function markedPage(host: string, marks: { readonly lang: string; readonly named?: string }): string {
  return `${host}/one?${new URLSearchParams(marks).toString()}`;
}

/** Serves the host site on `localhost`: to a browser another site than `127.0.0.1`, where the service is. */
export async function serveHost(): Promise<HostSite> {
  let script = '';
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    const marks = new URL(request.url ?? '', 'http://localhost').searchParams;
    const named = marks.has('named') ? `data-language="${marks.get('named') ?? ''}"` : '';
    response.end(`<!doctype html><html lang="${marks.get('lang') ?? 'en'}"><head><title>Town hall</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"></head>
      <body><main><h1>Town hall</h1><p>You are at ${request.url ?? ''}. <a href="/one">one</a> <a href="/two">two</a></p>
      <label>Search <input id="search"></label></main><script src="${script}" async ${named}></script></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    load: (address: string) => {
      script = address;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
