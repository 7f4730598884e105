import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Incoming, Signal, TurnResult } from '../../bot/bot.ts';
import { languageOf, type Language } from '../../locales/index.ts';
import type { Phrased } from '../../locales/phrased.ts';
import { activityId, toPassingActivity, type Activity } from '../activities.ts';
import type { RouteContext } from '../context.ts';
import type { Authorized } from '../plugins/bearer.ts';
import type { RefusalId } from '../plugins/errors.ts';
import { readText } from '../read-text.ts';
import { tooLong } from '../too-long.ts';
import {
  clientMark,
  handoffState,
  pressed,
  seenSequence,
  sharedPoint,
  type PostedActivity,
} from './directline-schemas.ts';

type Taken = FastifyReply | { readonly id: string };

/** What a posted activity is to us: a message, something to let go, or nothing that we can take. */
export type ReadActivity =
  | { readonly kind: 'message'; readonly incoming: Incoming; readonly attached: boolean }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'signal'; readonly signal: Signal }
  | { readonly kind: 'refused'; readonly because: RefusalId };

/**
 * Takes one activity: a message becomes a turn, any other kind is accepted and let go. What a caller may not send, or sends
 * when the conversation is over, still passes the danger screen (S1).
 */
export async function takeActivity(
  context: RouteContext,
  request: FastifyRequest,
  reply: FastifyReply,
  checked: Authorized,
  activity: PostedActivity,
): Promise<Taken> {
  const language = languageOf(request.headers['accept-language']);
  if (checked.kind === 'refused') {
    const text = readText(activity.text ?? '');
    return reply.refuse(checked.because, { activities: passing(context, '', context.screenOnly(text, language)) });
  }
  const { conversation } = checked.grant;
  const read = readActivity(conversation, activity);
  switch (read.kind) {
    case 'message':
      return takeMessage(context, reply, { ...read, language });
    case 'refused':
      return reply.refuse(read.because);
    case 'signal':
      if (context.limiters.reading(conversation) === undefined) await context.bot.signal(conversation, read.signal);
      return { id: `${conversation}|ignored` };
    case 'ignored':
      return { id: `${conversation}|ignored` };
  }
}

type ReadMessage = Extract<ReadActivity, { readonly kind: 'message' }>;

async function takeMessage(
  context: RouteContext,
  reply: FastifyReply,
  { incoming, attached, language }: ReadMessage & { readonly language: Language },
): Promise<Taken> {
  const { conversationId, text } = incoming;
  const screened = (): readonly Activity[] => passing(context, conversationId, context.screenOnly(text, language));
  const over = context.limiters.turn(conversationId);
  if (over !== undefined) return reply.refuse('too-many', { ...over, activities: screened() });
  const sizes = tooLong(text, language);
  if (sizes !== undefined) return reply.refuse('too-long', { sizes, activities: screened() });
  const result = await context.bot.takeTurn({ ...incoming, language });
  if (result.kind === 'ended') return reply.refuse('not-found', { activities: screened() });
  if (result.kind === 'taken' && attached) return reply.refuse('attachments-left-out');
  return answer(context, reply, conversationId, result);
}

/** Reads a posted activity; who it says it is from is never read. */
export function readActivity(conversationId: string, activity: PostedActivity): ReadActivity {
  if (activity.type !== 'message') return readSignal(conversationId, activity);
  const written = readText(activity.text ?? '');
  const text = written.trim() === '' ? pointIn(activity) : written;
  const choices = choicesOf(activity);
  const attached = activity.attachments?.[0] !== undefined;
  if (text.trim() === '' && choices.length === 0)
    return { kind: 'refused', because: attached ? 'attachments' : 'empty' };
  return { kind: 'message', incoming: { conversationId, text, choices, ...markOf(activity) }, attached };
}

function choicesOf({ value = null }: PostedActivity): readonly string[] {
  return value === null ? [] : (pressed.safeParse(value).data?.choices ?? []);
}

/** A point that was shared without a word stands for its words. */
function pointIn({ entities }: PostedActivity): string {
  const [point] = (entities ?? []).flatMap((entity) => sharedPoint.safeParse(entity).data ?? []);
  return point === undefined ? '' : `${point.latitude.toFixed(6)}, ${point.longitude.toFixed(6)}`;
}

/** The handoff protocol the other way: a client may ask for a person, and take it back, as the buttons do. */
function wishOf({ type, name, value }: PostedActivity): string | undefined {
  if (type !== 'event') return undefined;
  if (name === 'handoff.initiate') return 'do:human';
  const isOver = name === 'handoff.status' && handoffState.safeParse(value).data?.state !== undefined;
  return isOver ? 'do:leave-queue' : undefined;
}

function readSignal(conversationId: string, activity: PostedActivity): ReadActivity {
  const { type, name, value } = activity;
  const wish = wishOf(activity);
  if (wish !== undefined)
    return {
      kind: 'message',
      incoming: { conversationId, text: '', choices: [wish], ...markOf(activity) },
      attached: false,
    };
  if (type === 'typing') return { kind: 'signal', signal: { kind: 'typing' } };
  const seen = type === 'event' && name === 'seen' ? seenSequence.safeParse(value).data : undefined;
  return seen === undefined ? { kind: 'ignored' } : { kind: 'signal', signal: { kind: 'seen', ...seen } };
}

function markOf({ channelData }: PostedActivity): { readonly clientMessageId?: string } {
  const mark = clientMark.safeParse(channelData).data;
  return mark === undefined ? {} : { clientMessageId: mark.clientActivityID };
}

function answer(
  context: RouteContext,
  reply: FastifyReply,
  conversationId: string,
  result: Exclude<TurnResult, { readonly kind: 'ended' }>,
): Taken {
  if (result.kind === 'failed') {
    return reply.refuse('unavailable', { activities: passing(context, conversationId, result.replies) });
  }
  return { id: activityId(conversationId, result.sequence) };
}

function passing(context: RouteContext, conversationId: string, replies: readonly Phrased[]): readonly Activity[] {
  const at = context.now().toISOString();
  return replies.map((body) => toPassingActivity(conversationId, body, at));
}
