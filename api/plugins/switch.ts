import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { languageOf, type Language } from '../../locales/index.ts';
import type { Lost } from '../../web/pages/plain-pages.ts';
import { toPassingActivity } from '../activities.ts';
import type { RouteContext, Routes } from '../context.ts';
import { FOLLOW } from '../routes/chat-follow.ts';
import { readUpload } from '../routes/directline-upload.ts';

/** A page that answers for the service, and the policy under which a browser shows its style. */
export interface AnsweringPage {
  readonly html: (language: Language, lost: Lost) => string;
  readonly policy: string;
}

const PAGES: ReadonlySet<string> = new Set(['/', '/chat', '/chat/start', '/chat/say', FOLLOW, '/panel']);
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
        const { said } = screened(request, await textOf(request), screenOnly);
        return reply.refuse('unavailable', {
          seconds: BACK_IN_S,
          activities: said.map((body) => toPassingActivity('', body, at)),
        });
      }
      return PAGES.has(path)
        ? sendNumbers(request, reply, page, screened(request, await textOf(request), screenOnly))
        : undefined;
    });
  };
}

/** What was written: in a form or a message, or beside the files of an upload, which nothing has read yet. */
async function textOf(request: FastifyRequest): Promise<string> {
  const body = Buffer.isBuffer(request.body) ? await readUpload(request) : request.body;
  return Said.safeParse(body).data?.text ?? '';
}

function screened({ headers }: FastifyRequest, draft: string, screenOnly: RouteContext['screenOnly']): Lost {
  return { draft, said: draft === '' ? [] : screenOnly(draft, languageOf(headers['accept-language'])) };
}

function sendNumbers(
  request: FastifyRequest,
  reply: FastifyReply,
  { html, policy }: AnsweringPage,
  lost: Lost,
): FastifyReply {
  reply.code(503).headers({ 'retry-after': String(BACK_IN_S), 'content-security-policy': policy });
  return reply.type('text/html; charset=utf-8').send(html(languageOf(request.headers['accept-language']), lost));
}
