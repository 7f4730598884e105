import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const NODE_MODULES = path.join(import.meta.dirname, '../../node_modules');

/**
 * Opens a real Chromium, with its own security left on: web security and site isolation as residents have them.
 * Close it with `browser.close()`. The first call after an install unpacks the browser, in about two seconds.
 */
export async function openBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch(await browserLaunchOptions(options));
}

/** What `openBrowser` launches with, for the test that needs a profile folder (`chromium.launchPersistentContext`). */
export async function browserLaunchOptions(options: LaunchOptions = {}): Promise<LaunchOptions> {
  const folder = await unpackedBrowser();
  return {
    executablePath: path.join(folder, 'chromium'),
    headless: true,
    ...options,
    // Never the flags that the package recommends: they turn web security and site isolation off.
    args: ['--no-sandbox', '--disable-gpu', ...(options.args ?? [])],
    env: {
      ...definedOnly(process.env),
      ...options.env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

/** The folder of the unpacked browser. It gets its name when it is whole, so two runs at once cannot spoil each other's. */
async function unpackedBrowser(): Promise<string> {
  const manifest = await readFile(path.join(NODE_MODULES, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = path.join(NODE_MODULES, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'unpack-browser.ts'), folder], {
    env: { ...process.env, TMPDIR: draft },
  });
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
