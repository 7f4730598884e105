import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { chromium, type BrowserContext } from 'playwright-core';

import { browserLaunchOptions } from '../support/browser.ts';
import { arrive, openPanel, openVisit, said, say, setStage, type Stage, startChat, type Visit } from './stage.ts';

const WORD = 'quokkaquokka'; // said to the assistant
const DRAFT = 'wombatwombat'; // typed and never sent
const CONTROL = 'numbatnumbat'; // put into storage on purpose

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** Runs a visit in a browser with a profile folder of its own and gives the files that hold a word afterwards. */
async function leavesBehind(visit: (visit: Visit) => Promise<void>): Promise<(word: string) => Promise<string[]>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'assistant-profile-'));
  profiles.push(folder);
  const context: BrowserContext = await chromium.launchPersistentContext(folder, await browserLaunchOptions());
  await visit(await openVisit(context, stage.exitSite));
  await context.close();
  return async (word) => {
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const holding = files.map(async (file) => {
      if (!file.isFile()) return [];
      const bytes = await readFile(path.join(file.parentPath, file.name));
      return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')) ? [file.name] : [];
    });
    return (await Promise.all(holding)).flat();
  };
}
const profiles: string[] = [];
afterAll(() => Promise.all(profiles.map((folder) => rm(folder, { recursive: true, force: true }))));

test('S6: after leaving, the browser profile holds no word of the conversation and no draft', async () => {
  const find = await leavesBehind(async ({ page }) => {
    await startChat(page, stage.service);
    await say(page, WORD);
    await said(page, `You said: ${WORD}`).waitFor();
    await page.getByLabel('Your message').fill(DRAFT);
    await page.getByRole('button', { name: 'Exit this page' }).click();
    await arrive(page, stage.exitSite);
  });
  expect(await find(WORD)).toEqual([]);
  expect(await find(DRAFT)).toEqual([]);
});

test('S6: a browser that is just closed keeps no word either, of the page or of the panel', async () => {
  const find = await leavesBehind(async ({ page, context }) => {
    await startChat(page, stage.service);
    await say(page, WORD);
    await said(page, `You said: ${WORD}`).waitFor();
    const other = await context.newPage();
    const panel = await openPanel(other, stage.host);
    await say(panel, WORD);
    await said(panel, `You said: ${WORD}`).waitFor();
    await panel.getByLabel('Your message').fill(DRAFT);
    await other.waitForTimeout(500);
  });
  expect(await find(WORD)).toEqual([]);
  expect(await find(DRAFT)).toEqual([]);
});

test('would find a word that was kept (control)', async () => {
  const find = await leavesBehind(async ({ page }) => {
    await startChat(page, stage.service);
    await page.evaluate(`localStorage.setItem('control', '${CONTROL}')`);
    await page.waitForTimeout(500);
  });
  expect((await find(CONTROL)).length).toBeGreaterThan(0);
});

test('S6: while the conversation goes on, the page keeps one session cookie and the panel one token, and nothing else', async () => {
  const { context, page } = await stage.visit();
  await startChat(page, stage.service);
  const kept = `(async () => ({
    session: Object.keys(sessionStorage), local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length }))()`;
  const nothing = { session: [], local: [], databases: 0, caches: 0, workers: 0 };
  expect(await page.evaluate(kept)).toEqual(nothing);
  expect(await context.cookies()).toMatchObject([{ name: 'session', httpOnly: true, expires: -1, sameSite: 'Lax' }]);
  await openPanel(page, stage.host);
  const frame = page.frames().find((one) => one.url().includes('/panel'));
  expect(await frame?.evaluate(kept)).toEqual({ ...nothing, session: ['c'] });
  expect(await page.evaluate('Object.entries(sessionStorage)')).toEqual([['help', '1']]);
  await context.close();
});
