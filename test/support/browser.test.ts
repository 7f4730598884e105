import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Browser } from 'playwright-core';

import { openBrowser } from './browser.ts';

/*
 * The browser tests stand on these two promises: the page is really drawn, and the browser keeps origins apart as a
 * resident's does. With the flags that the package recommends, the second one goes red.
 */
let browser: Browser;
let host: Server;
let framed: Server;

beforeAll(async () => {
  framed = await serve(() => '<p id="secret">seen only by its own page</p>');
  host = await serve(() => `<h1>Host</h1><iframe src="${address(framed)}"></iframe>`);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  host.close();
  framed.close();
});

test('draws letters, with the fonts that came with it', async () => {
  const page = await browser.newPage();
  await page.goto(address(host));
  const width = await page.evaluate(
    'document.querySelector("h1").getClientRects()[0].width > 0 && document.fonts.check("16px Arial")',
  );
  expect(width).toBe(true);
  expect((await page.locator('h1').screenshot()).byteLength).toBeGreaterThan(500);
  await page.close();
});

test('does not let a host page read into a frame of another origin', async () => {
  const page = await browser.newPage();
  await page.goto(address(host));
  const read = await page.evaluate(
    'document.querySelector("iframe").contentDocument?.body.textContent ?? "kept apart"',
  );
  expect(read).toBe('kept apart');
  await page.close();
});

test('would notice if it did (control)', async () => {
  const careless = await openBrowser({ args: ['--disable-web-security', '--disable-site-isolation-trials'] });
  const page = await careless.newPage();
  await page.goto(address(host));
  const read = await page.evaluate(
    'document.querySelector("iframe").contentDocument?.body.textContent ?? "kept apart"',
  );
  expect(read).toBe('seen only by its own page');
  await careless.close();
});

async function serve(body: () => string): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Test</title>${body()}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function address(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
