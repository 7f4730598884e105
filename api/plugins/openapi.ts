import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { z } from 'zod';

/** What the description says of a route beside the schemas that check it, or although it is hidden by a plugin. */
interface Described {
  readonly body?: z.ZodType;
  readonly consumes?: readonly string[];
  readonly response?: Readonly<Record<string, z.ZodType>>;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly described?: Described;
  }
}

/** Describes the routes at `/docs`, from the very schemas that check requests. Must be added before the routes. */
export async function addOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      info: {
        title: 'Community safety assistant',
        description: 'Direct Line 3.0, the Bot Framework where it is set up, health and metrics.',
        version: '1',
      },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    },
    transform: (asked) => {
      const described = asked.route.config?.described;
      const schema = described === undefined ? asked.schema : { ...asked.schema, hide: false, ...described };
      return jsonSchemaTransform({ ...asked, schema });
    },
  });
  await app.register(swaggerUi, { routePrefix: '/docs', uiConfig: { validatorUrl: null } });
}
