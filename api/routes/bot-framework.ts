import { z } from 'zod';

import { toCloudActivity, looksOf, type CloudActivity } from '../../bot/adapter/cloud-activities.ts';
import type { CloudApplication } from '../../bot/adapter/cloud-adapter.ts';
import {
  plain,
  takeThreadMessage,
  threadName,
  type ThreadLives,
  type ThreadMessage,
} from '../../bot/adapter/cloud-thread.ts';
import { withinTime } from '../../bot/running/within-time.ts';
import type { Directory } from '../../content/directory.ts';
import { languageOf, words, type Language } from '../../locales/index.ts';
import type { BotThread } from '../../store/bot-threads.ts';
import type { App, RouteContext, Routes } from '../context.ts';
import { readText } from '../read-text.ts';
import { tooLongInWords } from '../too-long.ts';
import { errorReply, pressed } from './directline-schemas.ts';

/** What the Bot Framework endpoint needs: an application, because without one the SDK would call whoever calls it. */
export interface BotFrameworkOptions {
  readonly application: CloudApplication;
  readonly tokenSecret: string;
  readonly directory: Directory;
  readonly lives: ThreadLives;
  readonly emergencyWords: (language: Language) => string;
  readonly isOff?: () => boolean; // the switch; a channel shows residents an answer, never a status
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
/** What it is answered where the caller expects replies; else they are posted to its service, and this is empty. */
const expectedReplies = z.object({ activities: z.array(z.looseObject({ type: z.string() })).optional() });

/** The Bot Framework endpoint, for Teams, text messages and WhatsApp through Azure. Registered only with an application. */
export function botFrameworkRoutes(options: BotFrameworkOptions): Routes {
  return async (app: App, context: RouteContext) => {
    const { openCloudDoor } = await import('../../bot/adapter/cloud-adapter.ts'); // some 600 modules: only for who needs it
    const door = await openCloudDoor(options.application);
    const schema = { body: cloudActivity, summary: 'Take an activity from Azure Bot Service', tags: ['Bot Framework'] };
    const response = { 200: expectedReplies, '4xx': errorReply, '5xx': errorReply };
    app.post('/api/messages', { schema, config: { described: { response } } }, async (request, reply) => {
      const activity = request.body;
      const failed = (error: unknown): void => {
        request.log.error({ err: error }, 'a thread could not be answered');
      };
      const answer = (): Promise<readonly CloudActivity[]> => answerTo(options, { ...context, failed }, activity);
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

const ANSWER_WITHIN_MS = 6_000; // a turn, and finding the conversation of a thread
const WITH_DANGER_MS = 2_500;

type Context = RouteContext & { readonly failed: (error: unknown) => void };

/** What a thread is sent back. Whatever fails, it is the danger screen's card and the numbers: an error would stay with Azure (S1). */
async function answerTo(
  options: BotFrameworkOptions,
  context: Context,
  activity: CloudMessage,
): Promise<readonly CloudActivity[]> {
  if (activity.type !== 'message') return []; // also somebody joining: the bot never writes first (S18)
  const message = toThreadMessage(activity);
  const service = (text: string): readonly CloudActivity[] =>
    [...context.screenOnly(message.text, message.language), plain(text, message.language)].map((body) =>
      toCloudActivity(body, looksOf(message.channelId)),
    );
  const untaken = whyNotTaken(options, context, activity, message);
  if (untaken !== undefined) return service(untaken);
  const { tokenSecret: secret, directory, lives } = options;
  const page = context.publicUrl === undefined ? {} : { page: new URL('/chat', context.publicUrl).href };
  const keep = async (conversationId: string): Promise<void> =>
    options.keepThread?.({ conversationId, channel: message.channelId, reference: referenceOf(activity) });
  try {
    const isDanger = context.screenOnly(message.text, message.language).length > 0;
    const patience = isDanger ? WITH_DANGER_MS : ANSWER_WITHIN_MS;
    const parts = { bot: context.bot, lives, secret, directory, keep, ...page };
    return await withinTime(patience, () => takeThreadMessage(parts, message));
  } catch (error) {
    context.failed(error);
    return service(withNumbers(options, message.language, words(message.language, 'errors:unavailable')));
  }
}

/** Why a message is no turn, in words for who wrote it; nothing when it is one. */
function whyNotTaken(
  options: BotFrameworkOptions,
  context: RouteContext,
  activity: CloudMessage,
  message: ThreadMessage,
): string | undefined {
  const { language } = message;
  const numbered = (text: string): string => withNumbers(options, language, text);
  if (isGroup(activity)) return numbered(words(language, 'channel:group'));
  if (message.text.trim() === '' && message.choices.length === 0) return words(language, 'errors:attachments');
  if (options.isOff?.() === true) return numbered(words(language, 'errors:unavailable'));
  const over = context.limiters.turn(threadName(options.tokenSecret, message));
  const why = over ? words(language, 'errors:too-many', over) : tooLongInWords(message.text, language);
  return why && numbered(why);
}

function withNumbers({ emergencyWords }: BotFrameworkOptions, language: Language, text: string): string {
  return `${text}\n${emergencyWords(language)}`;
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
