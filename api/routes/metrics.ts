import { z } from 'zod';

import type { App, RouteContext } from '../context.ts';

/** The service's numbers in Prometheus's text format. However many ask, the database is asked once at a time. */
export function metricsRoutes(app: App, { metrics }: Pick<RouteContext, 'metrics'>): void {
  let reading: ReturnType<typeof metrics.read> | undefined;
  const read = (): ReturnType<typeof metrics.read> =>
    (reading ??= metrics.read().finally(() => {
      reading = undefined;
    }));
  const text = { description: 'One number a line', content: { 'text/plain': { schema: z.string() } } };
  const schema = { tags: ['Health'], summary: "The service's numbers, for Prometheus", response: { 200: text } };
  app.get('/metrics', { schema, config: { quiet: true, overLimit: 'goes-on' } }, async (_request, reply) => {
    const { contentType, text } = await read();
    return reply.type(contentType).send(text);
  });
}
