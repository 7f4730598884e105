import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import { gatherFacts } from '../../bot/gather-facts.ts';
import { tellOf, type HandoffNews } from '../../bot/handoff/handoff-words.ts';
import type { ShippedContent } from '../../content/shipped.ts';
import { isSigned } from '../../deliver/webhook.ts';
import { acceptAtHub, endAtHub, leaveHub, noteHubPresence, sayFromHub } from '../../store/handoffs/hub.ts';
import type { Store } from '../../store/store.ts';
import type { App, RouteContext, Routes } from '../context.ts';
import { parseJson } from '../parse-json.ts';
import { readText } from '../read-text.ts';

const LONGEST_REPLY = 4_000; // as at the desk
const LONGEST_PRESENCE_MS = 5 * 60_000;

const handoff = z.looseObject({ id: z.string().min(1).max(64) });
const named = z.looseObject({ name: z.string().trim().min(1).max(80) });
/** What a hub may say: Bot Framework activities, of which only this is read. */
const hubActivity = z.union([
  z.looseObject({
    type: z.literal('message'),
    id: z.string().min(1).max(200),
    conversation: handoff,
    from: named,
    text: z.string().trim().min(1).max(LONGEST_REPLY),
  }),
  z.looseObject({
    type: z.literal('event'),
    name: z.literal('handoff.status'),
    conversation: handoff,
    from: named,
    value: z.looseObject({ state: z.enum(['accepted', 'completed', 'failed']) }),
  }),
  z.looseObject({
    type: z.literal('event'),
    name: z.literal('handoff.availability'),
    value: z.looseObject({ available: z.boolean() }),
  }),
]);
type HubActivity = z.infer<typeof hubActivity>;
type Heard = 'done' | 'repeated' | 'not-waiting' | 'not-yours' | 'ended';

/** What the way in for a hub needs. */
export interface HubOptions {
  readonly store: Store;
  readonly content: ShippedContent;
  readonly secret: string;
}

/** The one address where an external hub answers: signed replies, and what becomes of a handoff. Registered only with a hub. */
export function hubRoutes(options: HubOptions): Routes {
  return (app: App, { now }: RouteContext) => {
    app.removeContentTypeParser('application/json');
    app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
      done(null, body); // signed as it came: it is read once that is known to be right
    });
    app.post('/api/hub', { schema: { hide: true } }, async (request, reply) => {
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const header = (name: string): string => String(request.headers[name] ?? '');
      const given = { signature: header('x-signature'), timestamp: header('x-timestamp'), body };
      if (!isSigned(options.secret, given, now())) return reply.refuse('no-token');
      const activity = hubActivity.safeParse(readBody(body));
      if (!activity.success) return reply.refuse('malformed');
      return answer(reply, await hear(options, activity.data, now()));
    });
  };
}

function readBody(body: Buffer): unknown {
  try {
    return parseJson(body);
  } catch {
    return undefined;
  }
}

function answer(reply: FastifyReply, heard: Heard): FastifyReply {
  return reply.code(heard === 'done' || heard === 'repeated' ? 202 : 409).send({ result: heard });
}

async function hear(options: HubOptions, activity: HubActivity, now: Date): Promise<Heard> {
  if (activity.type === 'message') return hearMessage(options.store, activity, now);
  if (activity.name === 'handoff.status') return hearStatus(options, activity, now);
  const until = activity.value.available ? LONGEST_PRESENCE_MS : 0;
  await noteHubPresence(options.store, new Date(now.getTime() + until));
  return 'done';
}

type HubMessage = Extract<HubActivity, { readonly type: 'message' }>;
type HubStatus = Extract<HubActivity, { readonly name: 'handoff.status' }>;

async function hearMessage(store: Store, { id, conversation, from, text }: HubMessage, now: Date): Promise<Heard> {
  const by = { id: 'hub', name: readText(from.name) };
  const body = { text: readText(text), language: 'en', choices: [], select: 'one', by };
  const said = await sayFromHub(store, { handoffId: conversation.id, messageId: id, body, now });
  return said.kind === 'said' ? 'done' : said.kind;
}

/** A status that was told before changes nothing. */
async function hearStatus(
  { store, content }: HubOptions,
  { conversation, from, value }: HubStatus,
  now: Date,
): Promise<Heard> {
  const name = readText(from.name);
  const move = (news: HandoffNews) => ({
    handoffId: conversation.id,
    now,
    say: tellOf(news, gatherFacts(content, now)),
  });
  const acts = {
    accepted: () => acceptAtHub(store, move({ kind: 'joined', name })),
    completed: () => endAtHub(store, move({ kind: 'ended', name })),
    failed: () => leaveHub(store, move({ kind: 'lost' })),
  } as const;
  return (await acts[value.state]()) ? 'done' : 'not-waiting';
}
