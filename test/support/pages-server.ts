import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { chatRoutes } from '../../api/routes/chat.ts';
import { shippedContent } from '../../content/shipped.ts';
import { buildDemo } from './demo-server.ts';
import type { FakeBot } from './fake-bot.ts';

/** The residents' pages around a fake bot, listening, and a neutral site of another origin where exit leads. */
export interface PagesServer {
  readonly address: string;
  readonly neutral: string;
  readonly bot: FakeBot;
  readonly close: () => Promise<void>;
}

const WEATHER = '<!doctype html><html lang="en"><title>Weather</title><h1>Dry and bright</h1></html>';

/** Starts both servers on free ports of the loopback. A neutral site that `leadsOn` answers with a redirect to another origin. */
export async function startPages({ leadsOn = false } = {}): Promise<PagesServer> {
  const site = createServer((request, response) => {
    if (leadsOn && request.url === '/weather')
      return response.writeHead(301, { location: `http://localhost:${portOf(site)}/abroad` }).end();
    return response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'max-age=3600' }).end(WEATHER);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const neutral = `http://127.0.0.1:${portOf(site)}/weather`;
  const content = shippedContent();
  const partnership = { ...content.partnership, exitSite: neutral };
  const limits = { turnsPerConversation: 1000, conversationsPerAddress: 1000, requestsPerAddress: 100_000 };
  const config = { exitSite: neutral };
  const { app, bot } = await buildDemo({ routes: [chatRoutes({ ...content, partnership })], config, limits });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const close = async (): Promise<void> => {
    site.closeAllConnections();
    site.close();
    await app.close();
  };
  return { address, neutral, bot, close };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
