import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { z } from 'zod';

/** A built file, in memory, plain and packed; its tag changes with its content. */
export interface Asset {
  readonly type: string;
  readonly tag: string;
  readonly plain: Buffer;
  readonly packed: Buffer;
  readonly tight?: Buffer; // packed as browsers take it today, of what every page of a host fetches
}

/** One browser app: the address of its script, and its files by their address. */
export interface BuiltApp {
  readonly app: string;
  readonly files: ReadonlyMap<string, Asset>;
}

/** What Vite built: the residents' app with its loader, and the desk of the staff. */
export interface Assets extends BuiltApp {
  readonly loader: Asset; // without its words: see widgetLoader
  readonly desk: BuiltApp;
}

const manifestSchema = z.record(z.string(), z.object({ file: z.string(), isEntry: z.boolean().optional() }));
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads the build once, at the start. Throws `NotBuiltError` when there is none. */
export function loadAssets(folder: string): Assets {
  return {
    ...loadApp(folder, '.vite/manifest.json', 'web/chat/main.tsx'),
    loader: asset(folder, 'widget.js'),
    desk: loadApp(folder, '.vite/desk.json', 'web/staff/main.tsx'),
  };
}

function loadApp(folder: string, list: string, source: string): BuiltApp {
  const manifest = manifestSchema.parse(JSON.parse(read(folder, list).toString()));
  const entry = manifest[source];
  if (entry === undefined) throw new NotBuiltError(folder);
  const files = Object.values(manifest).map(({ file }) => [`/${file}`, asset(folder, file)] as const);
  return { app: `/${entry.file}`, files: new Map(files) };
}

/** The browser code was not built, or not wholly. */
export class NotBuiltError extends Error {
  override readonly name = 'NotBuiltError';
  constructor(folder: string) {
    super(`There is no browser code in ${folder}: run npm run build`);
  }
}

function read(folder: string, file: string): Buffer {
  try {
    return readFileSync(path.join(folder, file));
  } catch {
    throw new NotBuiltError(folder);
  }
}

function asset(folder: string, file: string): Asset {
  return makeAsset(file, read(folder, file));
}

/** Packs and tags a file, typed by its name. */
export function makeAsset(file: string, plain: Buffer): Asset {
  return {
    plain,
    packed: gzipSync(plain, { level: 9 }),
    type: TYPES[path.extname(file)] ?? 'application/octet-stream',
    tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
  };
}

/** Packs a small file once more, by a seventh smaller (Brotli): too slow at the start for what is large. */
export function packTighter(asset: Asset): Asset {
  return { ...asset, tight: brotliCompressSync(asset.plain) };
}
