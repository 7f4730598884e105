import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

import { loadEncoder } from '../../bot/understand/encoder/load-encoder.ts';

interface Order {
  readonly root: string;
  readonly texts: readonly string[];
}

const AT_ONCE = 2; // processors

/** The meanings of texts, one after the other; all 0 for a text without words. */
export async function encodeTexts(root: string, texts: readonly string[]): Promise<Float32Array> {
  const size = Math.ceil(texts.length / AT_ONCE);
  const parts = Array.from({ length: AT_ONCE }, (_, at) => texts.slice(at * size, (at + 1) * size));
  const meanings = await Promise.all(parts.map((part) => encodeElsewhere({ root, texts: part })));
  const all = new Float32Array(meanings.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const one of meanings) {
    all.set(one, from);
    from += one.length;
  }
  return all;
}

function encodeElsewhere(order: Order): Promise<Float32Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: order });
    worker.once('message', resolve).once('error', reject);
  });
}

function isOrder(data: unknown): data is Order {
  return typeof data === 'object' && data !== null && 'texts' in data;
}

if (!isMainThread && isOrder(workerData)) {
  const encode = loadEncoder(workerData.root);
  const each = workerData.texts.map((text) => encode(text));
  const depth = each.find((one) => one !== undefined)?.length ?? 0;
  const all = new Float32Array(each.length * depth);
  each.forEach((one, at) => {
    if (one !== undefined) all.set(one, at * depth);
  });
  parentPort?.postMessage(all);
}
