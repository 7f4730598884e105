import { gzipSync } from 'node:zlib';

import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Asset } from '../../web/pages/assets.ts';
import type { App } from '../context.ts';

const FOR_GOOD = 'public, max-age=31536000, immutable'; // the name changes with the content

/** Serves a built file under a name that changes with it. */
export function serveAsset(app: App, address: string, asset: Asset): void {
  app.get(address, { schema: { hide: true } }, (request, reply) => sendAsset(request, reply, asset, FOR_GOOD));
}

/**
 * Sends a file, packed for whoever takes it, and not again to whoever has it. From memory, where it was packed and tagged
 * once at the start: a plugin for static files would read the disk for each and pack nothing.
 */
export function sendAsset(request: FastifyRequest, reply: FastifyReply, asset: Asset, caching: string): FastifyReply {
  reply.headers({ 'cache-control': caching, etag: asset.tag, vary: 'accept-encoding' });
  if (request.headers['if-none-match'] === asset.tag) return reply.code(304).send();
  reply.type(asset.type);
  const taken = request.headers['accept-encoding'] ?? '';
  if (asset.tight !== undefined && /\bbr\b/.test(taken))
    return reply.header('content-encoding', 'br').send(asset.tight);
  if (!/\bgzip\b/.test(taken)) return reply.send(asset.plain);
  return reply.header('content-encoding', 'gzip').send(asset.packed);
}

/** Serves a text that is made at the start, under a name that changes with it. */
export function serveText(app: App, address: string, type: string, text: string): void {
  const packed = gzipSync(text, { level: 9 });
  app.get(address, { schema: { hide: true } }, async (request, reply) => {
    reply.type(type).header('cache-control', FOR_GOOD).header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(text);
    return reply.header('content-encoding', 'gzip').send(packed);
  });
}
