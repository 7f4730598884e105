import path from 'node:path';

import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';

import { loadAssets } from '../../web/pages/assets.ts';
import type { App } from '../../api/context.ts';
import { chatRoutes } from '../../api/routes/chat.ts';
import { widgetRoutes } from '../../api/routes/widget.ts';
import { shippedContent } from '../../content/shipped.ts';
import { enhancement } from '../../web/pages/app-data.ts';
import { openBrowser } from '../support/browser.ts';
import { buildDemo } from '../support/demo-server.ts';
import { FAILED } from '../support/fake-script.ts';
import { createFakeBot, type FakeBot } from '../support/fake-bot.ts';
import { serveHost } from './host-site.ts';

const BUILD = path.join(import.meta.dirname, '../../build');

/** The service with the fake bot, a host site of another site altogether, and a browser to look at both. */
export interface Stage {
  readonly browser: Browser;
  readonly app: App;
  readonly bot: FakeBot;
  readonly service: string; // origin
  readonly host: string; // origin
  readonly exitSite: string;
  readonly visit: (options?: BrowserContextOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** One resident's browser: everything it asked for is written down, and the neutral site answers from here. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly asked: string[];
  readonly errors: string[];
}

/** Sets the stage, with a bot of its own unless one is given. The host is `localhost` and the service `127.0.0.1`: two sites, so that the panel is a third party. */
export async function setStage(
  launch: Parameters<typeof openBrowser>[0] = {},
  bot: FakeBot = createFakeBot(),
): Promise<Stage> {
  const host = await serveHost();
  const { partnership, directory } = shippedContent();
  const assets = loadAssets(BUILD);
  const enhance = enhancement({ partnership, directory, script: assets.app });
  const { app } = await buildDemo({
    bot,
    config: { frameAncestors: [host.origin] },
    routes: [chatRoutes({ partnership, directory, enhance }), widgetRoutes({ partnership, directory, assets })],
    limits: {},
    screenOnly: (text) => (text.includes('danger') ? FAILED : []),
  });
  const service = await app.listen({ host: '127.0.0.1', port: 0 });
  host.load(`${service}/widget.js`);
  const browser = await openBrowser(launch);
  return {
    browser,
    app,
    bot,
    service,
    host: host.origin,
    exitSite: partnership.exitSite,
    visit: async (options = {}) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(20_000); // shorter than a test may take, so that a failure names its step
      return openVisit(context, partnership.exitSite);
    },
    close: async () => {
      await browser.close();
      await app.close();
      await host.close();
    },
  };
}

/** Opens a page in a context and writes down what it asks for. */
export async function openVisit(context: BrowserContext, exitSite: string): Promise<Visit> {
  const asked: string[] = [];
  const errors: string[] = [];
  await context.route(`${new URL(exitSite).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title><h1>Weather</h1>' }),
  );
  context.on('request', (request) => asked.push(request.url()));
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('websocket', (socket) => asked.push(socket.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { context, page, asked, errors };
}

/** Starts a conversation on the service's own page and waits for the app to take it over. */
export async function startChat(page: Page, service: string, first = 'What would you like to do?'): Promise<void> {
  await page.goto(`${service}/chat`);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('body.app').waitFor();
  await said(page, first).waitFor();
}

/** Opens the panel on a page of the host site and waits for the greeting. */
export async function openPanel(page: Page, host: string): Promise<FrameLocator> {
  await page.goto(`${host}/one`);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  const panel = page.frameLocator('iframe');
  await said(panel, 'What would you like to do?').waitFor();
  return panel;
}

/** A message of the conversation by what it says. */
export function said(chat: Page | FrameLocator, text: string): Locator {
  return chat.locator('.message-body').getByText(text, { exact: true });
}

/**
 * Waits until a page has come to an address, by whatever way: the panel leaves once more itself where its host is slow to
 * answer, and the second leaving breaks off the first.
 */
export async function arrive(page: Page, address: string): Promise<void> {
  for (let tries = 0; page.url() !== address; tries += 1) {
    if (tries === 400) throw new Error(`still at ${page.url()} after 20 seconds`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await page.waitForLoadState();
}

/** Types a message and sends it. */
export async function say(chat: Page | FrameLocator, text: string): Promise<void> {
  await chat.getByLabel('Your message').fill(text);
  await chat.getByRole('button', { name: 'Send', exact: true }).click();
}
