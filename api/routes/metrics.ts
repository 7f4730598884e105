import type { App, RouteContext } from '../context.ts';

/** The service's numbers in Prometheus's text format. */
export function metricsRoutes(app: App, { metrics }: Pick<RouteContext, 'metrics'>): void {
  app.get(
    '/metrics',
    { schema: { hide: true }, config: { quiet: true, overLimit: 'goes-on' } },
    async (_request, reply) => {
      const { contentType, text } = await metrics.read();
      return reply.type(contentType).send(text);
    },
  );
}
