import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { languageOf, type Language } from '../../locales/index.ts';
import type { Phrased } from '../../locales/phrased.ts';
import { toPassingActivity } from '../activities.ts';
import type { RouteContext, Routes } from '../context.ts';

/** A page that answers for the service, and the policy under which a browser shows its style. */
export interface AnsweringPage {
  readonly html: (language: Language, said: readonly Phrased[]) => string;
  readonly policy: string;
}

const PAGES: ReadonlySet<string> = new Set(['/', '/chat', '/chat/start', '/chat/say', '/panel']);
const PROTOCOL = /^\/v3\/directline\/|^\/chat\/token$/; // a thread of the Bot Framework is answered where its messages are
const BACK_IN_S = 60;
const Said = z.object({ text: z.string() });

/**
 * While the switch is off, every way in for residents answers with the numbers: pages with one page that needs nothing
 * else, the protocols with 503. What was written still passes the danger screen (S1). Leaving goes on working (S5).
 */
export function guardSwitch(isOff: () => boolean, page: AnsweringPage): Routes {
  return (app, { screenOnly, now }) => {
    app.addHook('preHandler', async (request, reply): Promise<FastifyReply | undefined> => {
      const path = isOff() ? request.routeOptions.url : undefined;
      if (path === undefined) return undefined;
      if (PROTOCOL.test(path)) {
        const at = now().toISOString();
        const activities = screened(request, screenOnly).map((body) => toPassingActivity('', body, at));
        return reply.refuse('unavailable', { seconds: BACK_IN_S, activities });
      }
      return PAGES.has(path) ? sendNumbers(request, reply, page, screened(request, screenOnly)) : undefined;
    });
  };
}

function screened({ body, headers }: FastifyRequest, screenOnly: RouteContext['screenOnly']): readonly Phrased[] {
  const said = Said.safeParse(body).data;
  return said === undefined ? [] : screenOnly(said.text, languageOf(headers['accept-language']));
}

function sendNumbers(
  request: FastifyRequest,
  reply: FastifyReply,
  { html, policy }: AnsweringPage,
  said: readonly Phrased[],
): FastifyReply {
  reply.code(503).headers({ 'retry-after': String(BACK_IN_S), 'content-security-policy': policy });
  return reply.type('text/html; charset=utf-8').send(html(languageOf(request.headers['accept-language']), said));
}
