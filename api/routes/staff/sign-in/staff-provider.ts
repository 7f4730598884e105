import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import {
  endProviderSessions,
  enterThroughProvider,
  hearOnce,
  type EntryRefused,
} from '../../../../store/staff/provider-accounts.ts';
import { signInPage } from '../../../../web/pages/staff/sign-in-page.ts';
import type { App } from '../../../context.ts';
import { newEntry, readEntry } from '../../../oidc/entry.ts';
import type { Provider } from '../../../oidc/provider.ts';
import { sendPage } from '../../chat-context.ts';
import type { StaffContext } from '../staff-context.ts';
import { entryCookie, safeNext, setStaffSession, staffToken, waysIn } from './staff-session.ts';

const MESSAGE_REMEMBERED_MS = 10 * 60_000;
const text = z.string().max(20_000);
const Query = z.object({ next: text.catch('') }).catch({ next: '' });
const Message = z.object({ logout_token: text });
const FrontChannel = z.object({ iss: text, sid: text.min(1) });

/** Signing in and out through the identity provider of the staff's organisation; without one there is nothing here. */
export function addProvider(app: App, context: StaffContext): void {
  const hidden = { schema: { hide: true } };
  const withProvider =
    (handle: (provider: Provider, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
      context.provider === undefined ? reply.refuse('no-page') : handle(context.provider, request, reply);
  app.get('/staff/provider/start', hidden, withProvider(start(context)));
  app.get('/staff/provider/callback', hidden, withProvider(comeBack(context)));
  app.post('/staff/provider/back-channel-logout', hidden, withProvider(hearLogout(context)));
  app.get('/staff/provider/front-channel-logout', hidden, withProvider(endInFront(context)));
}

type Handle = (provider: Provider, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

const start =
  (context: StaffContext): Handle =>
  async (provider, request, reply) => {
    const { now, random } = context;
    const cookie = newEntry(random, now(), safeNext(Query.parse(request.query).next));
    const entry = readEntry(cookie, now());
    try {
      if (entry === undefined) throw new Error('a try has no beginning');
      const address = await provider.startUrl(entry);
      entryCookie.set(reply, cookie);
      return await reply.redirect(address, 303);
    } catch (error) {
      return failed(context, request, reply, error, 'provider-down');
    }
  };

const comeBack =
  (context: StaffContext): Handle =>
  async (provider, request, reply) => {
    const { store, now, random, settings } = context;
    const entry = readEntry(entryCookie.read(request), now());
    entryCookie.clear(reply);
    if (entry === undefined) return failed(context, request, reply, undefined, 'provider-failed');
    try {
      const answer = new URL(request.url, settings.oidc?.publicUrl);
      const identity = await provider.finish(answer, entry);
      const previousToken = staffToken(request);
      const entered = await enterThroughProvider(store, {
        ...{ ...identity, now: now(), random, state: { name: entry.state, until: entry.until } },
        ...(previousToken === undefined ? {} : { previousToken }),
      });
      if (entered.kind !== 'signed-in') {
        return await failed(context, request, reply, undefined, `provider-${entered.kind}`);
      }
      setStaffSession(reply, entered.token);
      return await reply.redirect(safeNext(entry.next), 303);
    } catch (error) {
      return failed(context, request, reply, error, 'provider-failed');
    }
  };

/** A message from the provider itself, not from a browser: its signature is what counts. */
const hearLogout =
  ({ store, now }: StaffContext): Handle =>
  async (provider, request, reply) => {
    const { data } = Message.safeParse(request.body);
    const heard = data && (await provider.readLogoutToken(data.logout_token, now()).catch(() => undefined));
    const { issuer } = provider;
    const until = new Date(now().getTime() + MESSAGE_REMEMBERED_MS);
    if (heard === undefined || !(await hearOnce(store, { issuer, id: heard.id, until }))) {
      return reply.code(400).send({ error: 'invalid_request' });
    }
    await endProviderSessions(store, { ...heard, issuer });
    return reply.code(200).send('');
  };

/** A frame of the provider's page asks for it; cookies do not reach it, the provider's name of the session does. */
const endInFront =
  ({ store }: StaffContext): Handle =>
  async ({ issuer }, request, reply) => {
    const { data } = FrontChannel.safeParse(request.query);
    if (data?.iss !== issuer) return reply.code(400).send('');
    await endProviderSessions(store, { issuer, session: data.sid });
    return reply.code(200).send('');
  };

async function failed(
  { site, settings }: StaffContext,
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  problem: 'provider-down' | 'provider-failed' | `provider-${EntryRefused}`,
): Promise<FastifyReply> {
  const code = error instanceof Error ? ('code' in error ? String(error.code) : error.name) : problem;
  request.log.warn({ code }, 'signing in through the provider failed');
  const page = signInPage(site, { ...waysIn(settings), problem, email: '', next: '/staff/home' });
  return sendPage(reply, problem === 'provider-down' ? 503 : 403, page);
}
