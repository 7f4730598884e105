import { z } from 'zod';

import type { Answer, Send } from './http-client.ts';
import { openStream, type Activity } from './stream.ts';

/** A whole conversation as its client lived it. */
export interface Talk {
  readonly conversationId: string;
  readonly token: string;
  readonly sent: readonly string[]; // the client's ids of its messages, in order
  readonly seen: readonly Activity[]; // all activities, in the order in which they came
  readonly turnsMs: readonly number[];
  readonly answeredAt: readonly number[]; // on this process's clock (performance.now)
}

const BASE = '/v3/directline/conversations';
const WORDS = 'kids on quad bikes behind Eureka Park every night about 9 since half term, DE11 8AA';
const pressed = (...choices: readonly string[]): object => ({ value: { choices } });

/** A report from the first word to the reference, in the five turns that a resident needs who tells it all at once. */
const LINES: readonly object[] = [
  { text: WORDS },
  pressed('danger=no'),
  pressed('contact=anonymous'),
  pressed('consent=police', 'consent=landlord'),
  pressed('do:send'),
];

const opened = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string() });
const activitySet = z.object({
  activities: z.array(
    z.object({
      id: z.string(),
      from: z.object({ role: z.string() }),
      channelData: z.object({ clientActivityID: z.string().optional() }).optional(),
    }),
  ),
  watermark: z.string(),
});
const REFERENCE = /\b[0-9A-Z]{4}-[0-9A-Z]{4}|\b[A-Z0-9]{2,4}-[A-Z0-9]{3,}/;

/** How many turns a conversation has. */
export const TURNS_IN_A_TALK = LINES.length;

/**
 * Holds a whole conversation the way DirectLineJS does: it is opened, its stream is opened, every message is posted, and
 * what is said comes through the stream. A turn lasts from its post until both its id and its replies are there.
 */
export async function talkOnce(send: Send, name: string): Promise<Talk> {
  const { conversationId, token, streamUrl } = opened.parse(wanted(await send('POST', BASE, { body: {} }), 201));
  const address = `${BASE}/${conversationId}/activities`;
  const stream = await openStream(streamUrl);
  const sent: string[] = [];
  const turnsMs: number[] = [];
  const answeredAt: number[] = [];
  for (const [index, line] of LINES.entries()) {
    const mark = `${name}-${index}`;
    const start = performance.now();
    const body = { type: 'message', ...line, channelData: { clientActivityID: mark } };
    wanted(await send('POST', address, { token, body }), 200);
    await stream.answered(mark);
    answeredAt.push(performance.now());
    turnsMs.push(performance.now() - start);
    sent.push(mark);
  }
  stream.close();
  return { conversationId, token, sent, seen: stream.seen, turnsMs, answeredAt };
}

/** What is wrong with a report: it ended without a reference, or a message was lost, repeated or out of its place. */
export async function faultsOf(send: Send, talk: Talk): Promise<readonly string[]> {
  const { conversationId, token, sent, seen } = talk;
  const address = `${BASE}/${conversationId}/activities?watermark=`;
  const { activities, watermark } = activitySet.parse(wanted(await send('GET', address, { token }), 200));
  const ids = activities.map(({ id }) => id);
  const gapless = ids.map((_id, index) => `${conversationId}|${String(index + 1).padStart(7, '0')}`);
  const marks = activities.flatMap(({ from, channelData }) =>
    from.role === 'user' ? [channelData?.clientActivityID ?? 'unmarked'] : [],
  );
  const came = seen.map(({ id }) => id);
  const atTheEnd = seen.slice(seen.findLastIndex(({ from }) => from.role === 'user'));
  return [
    ...(atTheEnd.some(({ text }) => REFERENCE.test(text ?? ''))
      ? []
      : [`${conversationId}: it ended without a reference`]),
    ...(same(ids, gapless) ? [] : [`${conversationId}: the sequence has gaps`]),
    ...(same(came, ids) ? [] : [`${conversationId}: what came through the stream differs from what is kept`]),
    ...(same(marks, sent) ? [] : [`${conversationId}: the resident's messages are not those that were sent`]),
    ...(Number(watermark) === ids.length ? [] : [`${conversationId}: the watermark is ${watermark}`]),
  ];
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

function wanted({ status, body }: Answer, expected: number): unknown {
  if (status !== expected) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
