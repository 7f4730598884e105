import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import type { Read } from '../../bot/bot.ts';
import { languageOf, packNamed, type Language } from '../../locales/index.ts';
import type { Message } from '../../locales/phrased.ts';
import type { Site } from '../../web/pages/site.ts';
import type { RouteContext } from '../context.ts';
import { setSession } from '../plugins/session.ts';
import type { Grant } from '../tokens.ts';

/** What every handler of the residents' pages is given. */
export interface PageContext extends RouteContext {
  readonly site: Site;
  readonly newId: () => string;
}

const AT_A_TIME = 200;
const MOST_SHOWN = 2000;

/** What was said in a conversation, for one page, its newest part where it is very long; nothing when it is over or never was. Rejects while the store is down. */
export async function readWhole({ bot }: PageContext, conversationId: string): Promise<Read | undefined> {
  const messages: Message[] = [];
  for (;;) {
    const part = await bot.read(conversationId, messages.at(-1)?.sequence ?? 0, AT_A_TIME);
    if (part === undefined) return undefined;
    messages.push(...part.messages);
    if (part.messages.length < AT_A_TIME) return { ...part, messages: messages.slice(-MOST_SHOWN) };
  }
}

/** Sends a finished page; pages are never kept by anything (S6). */
export function sendPage(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page);
}

/** Gives the page a fresh token, from which its next idle time is counted. */
export async function keepSession({ tokens }: PageContext, reply: FastifyReply, grant: Grant): Promise<void> {
  setSession(reply, await tokens.issue(grant, 'session'));
}

const wanted = z.looseObject({ language: z.string().max(40) });

/** The language that a link or a form asks for, else the one a browser asks for. */
export function askedLanguage({ headers, query, body }: FastifyRequest): Language {
  const named = [body, query].flatMap((part) => packNamed(wanted.safeParse(part).data?.language) ?? []);
  return named[0] ?? languageOf(headers['accept-language']);
}
