import { z } from 'zod';

import { toCloudActivity, looksOf, type CloudActivity } from '../../bot/adapter/cloud-activities.ts';
import type { CloudApplication } from '../../bot/adapter/cloud-adapter.ts';
import { plain, conversationOf, takeThreadMessage, type ThreadMessage } from '../../bot/adapter/cloud-thread.ts';
import type { Directory } from '../../content/directory.ts';
import { languageOf, words, type Language } from '../../locales/index.ts';
import type { BotThread } from '../../store/bot-threads.ts';
import type { App, RouteContext, Routes } from '../context.ts';
import { readText } from '../read-text.ts';
import { pressed } from './directline-schemas.ts';

/** What the Bot Framework endpoint needs: an application, because without one the SDK would call whoever calls it. */
export interface BotFrameworkOptions {
  readonly application: CloudApplication;
  readonly tokenSecret: string;
  readonly directory: Directory;
  readonly emergencyWords: (language: Language) => string;
  readonly keepThread?: (thread: BotThread) => Promise<void>; // so that staff can answer later
}

const account = z.looseObject({ id: z.string().min(1).max(1024) });
/** An activity as Azure Bot Service posts it. The rest goes through to the SDK, which answers to it. */
const cloudActivity = z.looseObject({
  type: z.string().min(1).max(64),
  id: z.string().min(1).max(512).optional(),
  channelId: z
    .string()
    .min(1)
    .max(64)
    .regex(/^[a-z]+$/), // leaves out `AseChannel`, whose tokens the SDK checks by other rules
  serviceUrl: z.url({ protocol: /^https$/ }).max(1024),
  conversation: account.extend({ isGroup: z.boolean().nullish(), conversationType: z.string().max(64).nullish() }),
  from: account,
  recipient: account,
  text: z.string().nullish(),
  locale: z.string().max(64).nullish(),
  value: z.unknown().optional(),
  deliveryMode: z.string().max(64).nullish(),
});
type CloudMessage = z.infer<typeof cloudActivity>;

/** The Bot Framework endpoint, for Teams, text messages and WhatsApp through Azure. Registered only with an application. */
export function botFrameworkRoutes(options: BotFrameworkOptions): Routes {
  return async (app: App, context: RouteContext) => {
    const { openCloudDoor } = await import('../../bot/adapter/cloud-adapter.ts'); // some 600 modules: only for who needs it
    const door = await openCloudDoor(options.application);
    const schema = { body: cloudActivity, summary: 'Take an activity from Azure Bot Service', tags: ['Bot Framework'] };
    app.post('/api/messages', { schema }, async (request, reply) => {
      const activity = request.body;
      const answer = (): Promise<readonly CloudActivity[]> => answerTo(options, context, activity);
      const received = await door(request.headers.authorization ?? '', activity, answer);
      if (received.kind === 'refused') return reply.refuse('no-token');
      if (received.kind === 'failed') {
        request.log.error({ err: received.error }, 'bot framework call failed');
        return reply.refuse('unavailable');
      }
      return reply.code(received.status).send(received.body);
    });
  };
}

async function answerTo(
  options: BotFrameworkOptions,
  context: RouteContext,
  activity: CloudMessage,
): Promise<readonly CloudActivity[]> {
  if (activity.type !== 'message') return []; // also somebody joining: the bot never writes first (S18)
  const { tokenSecret: secret, directory } = options;
  const message = toThreadMessage(activity);
  const service = (text: string): readonly CloudActivity[] =>
    [...context.screenOnly(message.text, message.language), plain(text, message.language)].map((body) =>
      toCloudActivity(body, looksOf(message.channelId)),
    );
  if (isGroup(activity))
    return service(`${words(message.language, 'channel:group')}\n${options.emergencyWords(message.language)}`);
  if (message.text.trim() === '' && message.choices.length === 0)
    return service(words(message.language, 'errors:attachments'));
  const over = context.limiters.turn(conversationOf(secret, message, 0));
  if (over !== undefined)
    return service(`${words(message.language, 'errors:too-many', over)}\n${options.emergencyWords(message.language)}`);
  const page = context.publicUrl === undefined ? {} : { page: new URL('/chat', context.publicUrl).href };
  const keep = async (conversationId: string): Promise<void> =>
    options.keepThread?.({ conversationId, channel: message.channelId, reference: referenceOf(activity) });
  return takeThreadMessage({ bot: context.bot, secret, directory, keep, ...page }, message);
}

/** Where the thread is, as the SDK wants it for a message that answers none. */
function referenceOf({ channelId, serviceUrl, conversation, from, recipient, locale }: CloudMessage): unknown {
  return { channelId, serviceUrl, conversation, user: from, bot: recipient, ...(locale ? { locale } : {}) };
}

function toThreadMessage(activity: CloudMessage): ThreadMessage {
  return {
    channelId: activity.channelId,
    threadId: activity.conversation.id,
    language: languageOf(activity.locale ?? undefined),
    text: readText(activity.text ?? ''),
    choices: pressed.safeParse(activity.value).data?.choices ?? [],
    ...(activity.id === undefined ? {} : { messageId: activity.id }),
  };
}

/** A thread that more people read than the one who writes. */
function isGroup({ conversation: { isGroup: many, conversationType } }: CloudMessage): boolean {
  return many === true || (conversationType ?? 'personal') !== 'personal';
}
